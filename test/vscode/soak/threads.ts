// The worker threads that the extension has started, so that one can be killed as a crash would kill it.
import workerThreads, { Worker } from 'node:worker_threads';

export interface Threads {
  count(): number;
  /** Ends one of them; false where there is none. `choose`: from 0 to 1. */
  kill(choose: number): Promise<boolean>;
}

/** Sees the threads that are started from now on, by whoever asks Node for `Worker`. */
export function watchThreads(): Threads {
  const running = new Set<Worker>();
  class Seen extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      running.add(this);
      this.once('exit', () => running.delete(this));
    }
  }
  Object.assign(workerThreads, { Worker: Seen });
  return {
    count: () => running.size,
    async kill(choose) {
      const thread = [...running][Math.floor(choose * running.size)];
      if (!thread) return false;
      await thread.terminate();
      return true;
    },
  };
}
