// Work done side by side and written in its order. What was done but not yet written counts as under way, so a slow
// reader slows the workers and they slow the input: memory is bounded whoever is slowest.
import type { Outcome, Runner, Task } from './task.ts';

/** `write` gets the outcomes of each task, one call at a time, and says whether anybody still listens; when not, all ends. */
export async function inOrder(tasks: AsyncIterable<Task>, runner: Runner, write: (outcomes: readonly Outcome[]) => Promise<boolean>): Promise<void> {
  let isHeard = true;
  let underWay = 0;
  let wake = (): void => undefined;
  let written = Promise.resolve();
  const follow = async (before: Promise<void>, result: Promise<readonly Outcome[]>): Promise<void> => {
    const outcomes = await result;
    await before;
    if (isHeard) isHeard = await write(outcomes);
    underWay--;
    wake();
  };
  try {
    for await (const task of tasks) {
      underWay++;
      written = follow(written, runner.run(task));
      while (isHeard && underWay >= runner.ahead) await new Promise<void>((resolve) => (wake = resolve));
      if (!isHeard) break;
    }
  } catch (error) {
    // Input is cut off when the reader of the output goes away, which nobody may have noticed yet.
    if (isHeard && (await write([]))) throw error;
    isHeard = false;
  }
  await written;
}
