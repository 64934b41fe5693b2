// The work itself, on whichever thread: documents in, outcomes out.
import { readsAsProse } from '../../core/text/prose.ts';
import type { Io } from '../command.ts';
import { signed } from '../engineVersion.ts';
import { analyzeLine } from '../jsonLines.ts';
import { isProblem, type Library } from '../library.ts';
import { reportArticle, reportProblems } from '../report.ts';
import { summarizeArticle } from '../text/articleSummary.ts';
import type { FilesTask, FileToRead, Outcome, Task } from './task.ts';

/** `library` keeps every `dateline.yaml` that one task has read for the next. */
export async function doTask(task: Task, library: Library): Promise<readonly Outcome[]> {
  if (task.kind === 'lines') return task.documents.map((line) => analyzeLine(line, task.numericOrder));
  const outcomes: Outcome[] = [];
  for (const document of task.documents) outcomes.push(await analyzeFile(document, task, library));
  return outcomes;
}

async function analyzeFile({ file, shown, fallback }: FileToRead, task: FilesTask, library: Library): Promise<Outcome> {
  const loaded = await library.load(file, shown, task.root, { ...task.options, fallback, ...(task.onlyProse && { prose: readsAsProse }) });
  if (loaded === 'not prose') return { complaints: [], bad: false };
  const complaints: string[] = [];
  const io: Pick<Io, 'complain'> = { complain: (line) => complaints.push(line) };
  if (isProblem(loaded)) {
    reportProblems([loaded], () => undefined, io);
    return { complaints, bad: true };
  }
  const bad = reportArticle(loaded, io);
  return { body: task.as === 'text' ? summarizeArticle(loaded) : JSON.stringify(signed(loaded.analysis)), complaints, bad };
}
