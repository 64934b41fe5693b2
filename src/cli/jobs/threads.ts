// Worker threads that take tasks as they become free. One that dies takes its task with it and is replaced.
import { Worker } from 'node:worker_threads';
import type { Outcome, Task } from './task.ts';

export type Answer = { readonly outcomes: readonly Outcome[] } | { readonly died: string };

/** How a thread of ours is told from the extension's, which runs the same file. */
export const JOBS = 'dateline jobs';

export interface Threads {
  /** Never fails. */
  run(task: Task): Promise<Answer>;
  /** Stops the threads; tasks under way are answered with `died`. */
  close(): Promise<void>;
}

interface Waiting {
  readonly task: Task;
  readonly answer: (answer: Answer) => void;
}

interface Thread {
  readonly worker: Worker;
  work: Waiting | undefined;
  reason: string | undefined;
}

/** At most `count`, each started when there is work that no other is free for. */
export function createThreads(count: number, file: string): Threads {
  const threads = new Set<Thread>();
  const queue: Waiting[] = [];
  let isClosed = false;

  function assign(): void {
    while (queue.length > 0) {
      const free = [...threads].find((t) => !t.work) ?? (threads.size < count ? start() : undefined);
      if (!free) return;
      free.work = queue.shift();
      free.worker.postMessage(free.work?.task);
    }
  }

  function start(): Thread {
    const thread: Thread = { worker: new Worker(file, { workerData: JOBS }), work: undefined, reason: undefined };
    threads.add(thread);
    thread.worker.on('message', (answer: Answer) => {
      const { work } = thread;
      thread.work = undefined;
      assign();
      work?.answer(answer);
    });
    thread.worker.on('error', (error) => (thread.reason = error.message));
    thread.worker.on('exit', (code) => {
      threads.delete(thread);
      if (!isClosed) assign();
      thread.work?.answer({ died: thread.reason ?? `its thread ended with exit code ${code}` });
    });
    return thread;
  }

  return {
    run: (task) => new Promise((answer) => {
      if (isClosed) return answer({ died: 'stopped' });
      queue.push({ task, answer });
      assign();
    }),
    async close() {
      isClosed = true;
      for (const { answer } of queue.splice(0)) answer({ died: 'stopped' });
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
