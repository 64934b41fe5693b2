// Work done side by side and written in its order. What was done but not yet written counts as under way, so a slow
// reader slows the workers and they slow the input: memory is bounded whoever is slowest.
import type { Outcome, Runner, Task } from './task.ts';

/** UTF-16 code units of lines under way above which no more are read: huge ones come one at a time. */
const HELD = 16 * 1024 * 1024;

/** `write` gets the outcomes of each task, one call at a time, and says whether anybody still listens; when not, all ends. */
export async function inOrder(tasks: AsyncIterable<Task>, runner: Runner, write: (outcomes: readonly Outcome[]) => Promise<boolean>): Promise<void> {
  let isHeard = true;
  let failure: { readonly error: unknown } | undefined;
  let underWay = 0;
  let held = 0;
  let wake = (): void => undefined;
  let written = Promise.resolve();
  const follow = async (before: Promise<void>, task: Task): Promise<void> => {
    const size = sizeOf(task);
    held += size;
    underWay++;
    try {
      const outcomes = await runner.run(task);
      await before;
      if (isHeard) isHeard = await write(outcomes);
    } catch (error) {
      failure ??= { error };
      isHeard = false;
    }
    underWay--;
    held -= size;
    wake();
  };
  try {
    for await (const task of tasks) {
      written = follow(written, task);
      while (isHeard && (underWay >= runner.ahead || held > HELD)) await new Promise<void>((resolve) => (wake = resolve));
      if (!isHeard) break;
    }
  } catch (error) {
    // Input is cut off when the reader of the output goes away, which nobody may have noticed yet.
    if (isHeard && (await write([]))) throw error;
    isHeard = false;
  }
  await written;
  if (failure) throw failure.error;
}

const sizeOf = (task: Task): number => (task.kind === 'lines' ? task.documents.reduce((sum, { text }) => sum + (text?.length ?? 0), 0) : 0);
