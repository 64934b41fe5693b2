// Many small pieces of work, asked for all at once (the rows of a view), without holding the thread: after a few
// milliseconds what else waits goes first.
import { breathe, SLICE_MS, soon } from '../../host/breathe.ts';

/** `now`: milliseconds, for tests. */
export function createPace(now: () => number = () => performance.now()): <T>(work: () => T) => T | Promise<T> {
  let begun: number | undefined;
  let resting: Promise<void> | undefined;
  return function pace<T>(work: () => T): T | Promise<T> {
    if (begun === undefined) {
      begun = now();
      soon(() => (begun = undefined));
    }
    if (!resting && now() - begun < SLICE_MS) return work();
    resting ??= breathe().then(() => {
      begun = now();
      resting = undefined;
    });
    return resting.then(() => pace(work));
  };
}
