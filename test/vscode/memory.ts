// What the extension host holds in memory once everything that nobody needs has been given back.
import v8 from 'node:v8';
import vm from 'node:vm';

export interface Memory {
  /** Megabytes: objects of the host's own thread, and everything of the process, its threads included. */
  readonly heap: number;
  readonly resident: number;
}

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

/** Collects twice: the first makes finalizers run, the second takes what these let go. */
export async function memoryNow(): Promise<Memory> {
  for (let i = 0; i < 2; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 1e6, resident: rss / 1e6 };
}
