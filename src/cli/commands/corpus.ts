// `dateline corpus`: a folder of articles, or the results of earlier runs, joined.
import { joinCorpus } from '../../core/corpus/index.ts';
import type { CorpusReport } from '../../core/model/corpus.ts';
import { type Command, type Io, readArguments, readChoice, UsageError } from '../command.ts';
import { decisionsIn, folderFilesFor } from '../folder.ts';
import { mixedEngines } from '../engineVersion.ts';
import { type Collection, createCollection } from '../jobs/collection.ts';
import { analyzeFiles, filesBelow } from '../jobs/files.ts';
import { readResults, REPORT_HEAD } from '../jobs/results.ts';
import { createRunner, readJobs, usualJobs } from '../jobs/runner.ts';
import { createSpool } from '../jobs/spool.ts';
import { readDates } from '../readDates.ts';
import { reportProblems } from '../report.ts';
import { summarizeCorpus } from '../text/corpusSummary.ts';

const HELP = `dateline corpus: a folder of articles joined

Usage: dateline corpus DIR [--published FILE.json] [--format text|json] [--no-decisions] [--jobs N]
       dateline corpus --from RESULTS… [--decisions DIR] [--format text|json]

Articles are *.txt, *.article and articles/**/*.md below DIR that read as prose; .gitignore is honoured.
Sidecars and dateline.yaml are applied.

  --published FILE.json   maps paths relative to DIR to publication dates, for articles that state none
  --format FORMAT         text: a summary to read (default); json: one object
  --no-decisions          do not read sidecars and dateline.yaml
  --jobs N                analyse N articles at a time (default: as many as there are cores); the output is the same
  --from RESULTS…         join what dateline analyze wrote as jsonl, here or on other machines, in any order and any
                          number of files; reports of dateline corpus --format json too; - is standard input
  --decisions DIR         apply every dateline.yaml in DIR, to which the articles' ids are relative

The same analysis twice counts once. Two different analyses of one article are a problem; which of them is taken
does not depend on the order. Analyses by different versions of Dateline are joined, with a warning.

Exit codes: 0 done; 1 a file or line has problems (named on standard error); 2 wrong usage.
`;

export const corpusCommand: Command = {
  name: 'corpus',
  summary: 'a folder of articles joined: actors, meetings, contradictions',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      published: { type: 'string' }, format: { type: 'string' }, 'no-decisions': { type: 'boolean' }, jobs: { type: 'string' },
      from: { type: 'string', multiple: true }, decisions: { type: 'string' },
    });
    const format = readChoice('format', values.format, ['text', 'json'] as const, 'text');
    const jobs = readJobs(values.jobs);
    const [directory] = positionals;
    if (values.from && (values.published !== undefined || values['no-decisions'] || jobs !== undefined)) throw new UsageError('--from goes with --decisions and --format only');
    if (!values.from && values.decisions !== undefined) throw new UsageError('--decisions goes with --from only; DIR has its own');
    const spool = format === 'json' ? await createSpool() : undefined;
    try {
      const collection = createCollection(spool);
      if (values.from) {
        const isBad = await collectResults([...values.from, ...positionals], collection, io);
        return await join(collection, values.decisions, format, io) || isBad ? 1 : 0;
      }
      if (directory === undefined || positionals.length > 1) throw new UsageError('name one DIR, or results with --from');
      const published = values.published === undefined ? undefined : await readDates(values.published, io);
      if (published === 'bad') return 1;
      const isBad = await collectFolder(directory, { decisions: !values['no-decisions'], published, jobs }, collection, io);
      return await join(collection, values['no-decisions'] ? undefined : directory, format, io) || isBad ? 1 : 0;
    } finally {
      await spool?.close();
    }
  },
};

/** Writes the report; true when a `dateline.yaml` below `decisions` has problems. */
async function join(collection: Collection, decisions: string | undefined, format: 'text' | 'json', io: Io): Promise<boolean> {
  const analyses = collection.analyses();
  const files = decisions === undefined ? [] : await folderFilesFor(analyses.map((a) => a.id), decisions);
  const problems = files.flatMap((f) => f.parsed.problems.map((problem) => ({ path: f.path, problem })));
  const isBad = reportProblems(problems, (p) => files.find((f) => f.path === p)?.text, io);
  const report = joinCorpus(analyses, decisionsIn(files));
  if (format === 'text') await io.write(summarizeCorpus(report));
  else await writeJson(report, collection, io);
  return isBad;
}

async function collectResults(files: readonly string[], collection: Collection, io: Io): Promise<boolean> {
  let isBad = false;
  for (const file of files) if (await readResults(file, collection, io)) isBad = true;
  const mixed = mixedEngines(collection.engines());
  if (mixed !== undefined) io.complain(`dateline corpus: ${mixed}`);
  return isBad;
}

interface FolderOptions {
  readonly decisions: boolean;
  readonly published: ReadonlyMap<string, string> | undefined;
  readonly jobs: number | undefined;
}

async function collectFolder(directory: string, { decisions, published, jobs }: FolderOptions, collection: Collection, io: Io): Promise<boolean> {
  const files = await filesBelow(directory, published);
  const runner = createRunner(jobs ?? usualJobs(files.length));
  let isBad = false;
  try {
    await analyzeFiles(files, { root: directory, as: 'json', onlyProse: true, options: { decisions } }, runner, io, async ({ body, bad }, shown) => {
      if (bad) isBad = true;
      if (body !== undefined) await collection.add(JSON.parse(body), { name: shown, line: 1 });
      return true;
    });
  } finally {
    await runner.close();
  }
  return isBad;
}

/** One object, written article by article: its JSON may be larger than a string can be. */
async function writeJson(report: CorpusReport, collection: Collection, io: Io): Promise<void> {
  await io.write(REPORT_HEAD);
  for (const [i, { id }] of report.articles.entries()) if (!(await io.write((i > 0 ? ',\n' : '\n') + (await collection.json(id))))) return;
  const { actors, meetings, maybeSame, maybeSameActors, conflicts } = report;
  await io.write('\n]');
  for (const [key, list] of Object.entries({ actors, meetings, maybeSame, maybeSameActors, conflicts })) {
    await io.write(`,\n${JSON.stringify(key)}:[`);
    for (const [i, item] of list.entries()) if (!(await io.write((i > 0 ? ',\n' : '\n') + JSON.stringify(item)))) return;
    await io.write(']');
  }
  await io.write('}\n');
}
