// Files of `analyze` and `corpus` as tasks, and what may be asked of all of them.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Io, UsageError } from '../command.ts';
import { listFolder } from '../walk.ts';
import { inOrder } from './inOrder.ts';
import type { FilesTask, FileToRead, Outcome, Runner } from './task.ts';

/** Files that a thread takes at a time; without threads each is written as soon as it is analysed. */
const TOGETHER = 8;

export type HowToRead = Omit<FilesTask, 'kind' | 'documents'>;

/** In their order; `take` gets each outcome with its file's name and says whether to go on. */
export async function analyzeFiles(files: readonly FileToRead[], how: HowToRead, runner: Runner, io: Io, take: (outcome: Outcome, shown: string) => Promise<boolean>): Promise<void> {
  let done = 0;
  await inOrder(tasksOf(files, how, runner.ahead > 1 ? TOGETHER : 1), runner, async (outcomes) => {
    for (const outcome of outcomes) {
      const { shown } = files[done++] as FileToRead;
      if (files.length > 1) io.progress(`${done} of ${files.length} articles`);
      for (const complaint of outcome.complaints) io.complain(complaint);
      if (!(await take(outcome, shown))) return false;
    }
    return true;
  });
  io.progress('');
}

async function* tasksOf(files: readonly FileToRead[], how: HowToRead, together: number): AsyncGenerator<FilesTask> {
  for (let i = 0; i < files.length; i += together) yield { kind: 'files', documents: files.slice(i, i + together), ...how };
}

/** The articles below `directory`, named relative to it. Throws a usage error where it is no folder. */
export async function filesBelow(directory: string, published?: ReadonlyMap<string, string>): Promise<readonly FileToRead[]> {
  const facts = await stat(directory).catch(() => undefined);
  if (!facts?.isDirectory()) throw new UsageError(`${directory}: ${facts ? 'is not a folder' : 'there is no such folder'}`);
  const { articles } = await listFolder(directory);
  return articles.map((shown) => {
    const fallback = published?.get(shown);
    return { file: path.join(directory, shown), shown, ...(fallback !== undefined && { fallback }) };
  });
}
