// `dateline analyze`: what Dateline finds in single articles, as text, JSON or JSON lines.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { NUMERIC_ORDERS } from '../../core/model/analysis.ts';
import { type Command, type ExitCode, type Io, isDay, readArguments, readChoice, UsageError } from '../command.ts';
import { analyzeFiles, filesBelow, type HowToRead } from '../jobs/files.ts';
import { createRunner, readJobs, usualJobs } from '../jobs/runner.ts';
import type { FileToRead, Runner } from '../jobs/task.ts';
import { analyzeLines } from '../jsonLines.ts';
import { readDates } from '../readDates.ts';

const FORMATS = ['text', 'json', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

const HELP = `dateline analyze: what single articles hold

Usage: dateline analyze FILE… [--published YYYY-MM-DD] [--format text|json|jsonl] [--no-decisions]
                        [--numeric-order auto|dayFirst|monthFirst] [--jobs N]
       dateline analyze DIR [--published FILE.json] […]
       dateline analyze --stdin-jsonl [--numeric-order ORDER] [--jobs N]

Sidecars (FILE.annotations.yaml) and dateline.yaml are applied. DIR stands for every article below it, named
relative to DIR, as dateline corpus reads it.

  --published DAY    the publication date, over what the articles say; with DIR FILE.json, which maps paths
                     relative to DIR to publication dates, for articles that state none
  --format FORMAT    text: a summary to read (default); json: one array; jsonl: one object a line
  --numeric-order ORDER
                     which comes first in 03/04/2025 where an article does not show it: dayFirst, monthFirst,
                     or auto (default): both readings are given
  --no-decisions     do not read sidecars and dateline.yaml
  --stdin-jsonl      read {"id", "text", "published"} lines from standard input and write one result
                     line for each, in the same order; "published" is YYYY-MM-DD or null
  --jobs N           work on N articles at a time, with the same output; usually 1, for DIR as many as there
                     are cores

What is written as jsonl, here or elsewhere, dateline corpus --from joins.

Exit codes: 0 done; 1 a file or line has problems (named on standard error); 2 wrong usage.
`;

export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'what single articles hold: actors and roles, dates, meetings, quotes',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      published: { type: 'string' }, format: { type: 'string' }, 'stdin-jsonl': { type: 'boolean' }, 'no-decisions': { type: 'boolean' },
      'numeric-order': { type: 'string' }, jobs: { type: 'string' },
    });
    const numericOrder = readChoice('numeric-order', values['numeric-order'], NUMERIC_ORDERS, 'auto');
    const format = readChoice('format', values.format, FORMATS, 'text');
    const jobs = readJobs(values.jobs);
    if (values['stdin-jsonl']) {
      if (positionals.length > 0 || values.published !== undefined) throw new UsageError('--stdin-jsonl takes no FILE and no --published');
      return withRunner(jobs ?? 1, (runner) => analyzeLines(io, numericOrder, runner));
    }
    const wanted = await filesOf(positionals, values.published, io);
    if (wanted === 'bad') return 1;
    const { files, ...found } = wanted;
    const how: HowToRead = { ...found, as: format === 'text' ? 'text' : 'json', options: { decisions: !values['no-decisions'], published: found.published, numericOrder } };
    return withRunner(jobs ?? found.usual, (runner) => write(files, how, format, runner, io));
  },
};

async function withRunner(jobs: number, work: (runner: Runner) => Promise<ExitCode>): Promise<ExitCode> {
  const runner = createRunner(jobs);
  try {
    return await work(runner);
  } finally {
    await runner.close();
  }
}

interface Wanted extends Pick<HowToRead, 'root' | 'onlyProse'> {
  readonly files: readonly FileToRead[];
  readonly published: string | undefined;
  /** Where no `--jobs` is given. */
  readonly usual: number;
}

/** What is meant by the arguments: one folder or files. */
async function filesOf(names: readonly string[], published: string | undefined, io: Io): Promise<Wanted | 'bad'> {
  const [first] = names;
  if (first === undefined) throw new UsageError('name at least one FILE or a DIR, or --stdin-jsonl');
  if (names.length === 1 && (await stat(first).catch(() => undefined))?.isDirectory()) {
    if (isDay(published)) throw new UsageError('--published takes a FILE.json where a DIR is named');
    const dates = published === undefined ? undefined : await readDates(published, io);
    if (dates === 'bad') return 'bad';
    const files = await filesBelow(first, dates);
    return { files, root: first, onlyProse: true, published: undefined, usual: usualJobs(files.length) };
  }
  if (published !== undefined && !isDay(published)) throw new UsageError('--published takes a day as YYYY-MM-DD');
  const files = names.map((file) => ({ file, shown: file.split(path.sep).join('/') }));
  return { files, root: path.parse(path.resolve(first)).root, onlyProse: false, published, usual: 1 };
}

/** Writes each article as soon as it and those before it are analysed. */
async function write(files: readonly FileToRead[], how: HowToRead, format: Format, runner: Runner, io: Io): Promise<ExitCode> {
  let exit: ExitCode = 0;
  let written = 0;
  await analyzeFiles(files, how, runner, io, async ({ body, bad }) => {
    if (bad) exit = 1;
    if (body === undefined) return true;
    const isFirst = written++ === 0;
    if (format === 'text') return io.write(`${isFirst ? '' : '\n'}${body}`);
    return io.write(format === 'jsonl' ? `${body}\n` : `${isFirst ? '[\n' : ',\n'}${body}`);
  });
  if (format === 'json') await io.write(written === 0 ? '[]\n' : '\n]\n');
  return exit;
}
