// Who does the tasks: this thread, or several worker threads of the same bundled file (see src/engine.ts).
import os from 'node:os';
import { UsageError } from '../command.ts';
import { lostLine } from '../jsonLines.ts';
import { createLibrary } from '../library.ts';
import { doTask } from './doTask.ts';
import type { Outcome, Runner, Task } from './task.ts';
import { createThreads } from './threads.ts';

const MOST = 512;

/** Documents below which one more thread costs more time to start than it saves. */
const WORTH_A_THREAD = 100;

/** `--jobs N`; undefined where it is not given. */
export function readJobs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const jobs = /^[0-9]{1,4}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST) throw new UsageError(`--jobs takes a number from 1 to ${MOST}`);
  return jobs;
}

/** As many as there are cores, but no more than so many documents keep busy. */
export const usualJobs = (documents: number): number => Math.max(1, Math.min(os.availableParallelism(), Math.ceil(documents / WORTH_A_THREAD)));

/** `file`: what the threads run, which is the file of the command line itself. */
export function createRunner(jobs: number, file: string = __filename): Runner {
  if (jobs > 1) return createThreadRunner(jobs, file);
  const library = createLibrary();
  return { ahead: 1, run: (task) => doTask(task, library), close: () => Promise.resolve() };
}

/** A task whose thread dies is done again document by document, so that only the one at fault is lost. */
function createThreadRunner(jobs: number, file: string): Runner {
  const threads = createThreads(jobs, file);
  const run = async (task: Task): Promise<readonly Outcome[]> => {
    const answer = await threads.run(task);
    if ('outcomes' in answer) return answer.outcomes;
    if (task.documents.length === 1) return [lost(task, answer.died)];
    const outcomes: Outcome[] = [];
    for (const single of singles(task)) outcomes.push(...(await run(single)));
    return outcomes;
  };
  return { ahead: 2 * jobs + 1, run, close: threads.close };
}

const singles = (task: Task): readonly Task[] =>
  task.kind === 'lines' ? task.documents.map((d) => ({ ...task, documents: [d] })) : task.documents.map((d) => ({ ...task, documents: [d] }));

function lost(task: Task, reason: string): Outcome {
  if (task.kind === 'lines') return lostLine(task.documents[0] as (typeof task.documents)[number], reason);
  return { complaints: [`${task.documents[0]?.shown}:1:1: cannot be analysed: ${reason}`], bad: true };
}
