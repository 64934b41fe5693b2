// `dateline analyze`: what Dateline finds in single articles, as text, JSON or JSON lines.
import path from 'node:path';
import { NUMERIC_ORDERS, type NumericOrder } from '../../core/model/analysis.ts';
import { type Command, type ExitCode, type Io, isDay, readArguments, readChoice, UsageError } from '../command.ts';
import { analyzeLines } from '../jsonLines.ts';
import { createLibrary, isProblem, type LoadedArticle } from '../library.ts';
import { reportArticle, reportProblems } from '../report.ts';
import { summarizeArticle } from '../text/articleSummary.ts';

const FORMATS = ['text', 'json', 'jsonl'] as const;

const HELP = `dateline analyze: what single articles hold

Usage: dateline analyze FILE… [--published YYYY-MM-DD] [--format text|json|jsonl] [--no-decisions]
                        [--numeric-order auto|dayFirst|monthFirst]
       dateline analyze --stdin-jsonl [--numeric-order ORDER]

Sidecars (FILE.annotations.yaml) and dateline.yaml are applied.

  --published DAY    the publication date, over what the articles say
  --format FORMAT    text: a summary to read (default); json: one array; jsonl: one object a line
  --numeric-order ORDER
                     which comes first in 03/04/2025 where an article does not show it: dayFirst, monthFirst,
                     or auto (default): both readings are given
  --no-decisions     do not read sidecars and dateline.yaml
  --stdin-jsonl      read {"id", "text", "published"} lines from standard input and write one result
                     line for each, in the same order; "published" is YYYY-MM-DD or null

Exit codes: 0 done; 1 a file or line has problems (named on standard error); 2 wrong usage.
`;

export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'what single articles hold: actors and roles, dates, meetings, quotes',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      published: { type: 'string' }, format: { type: 'string' }, 'stdin-jsonl': { type: 'boolean' }, 'no-decisions': { type: 'boolean' }, 'numeric-order': { type: 'string' },
    });
    const numericOrder = readChoice('numeric-order', values['numeric-order'], NUMERIC_ORDERS, 'auto');
    if (values.published !== undefined && !isDay(values.published)) throw new UsageError('--published takes a day as YYYY-MM-DD');
    const format = readChoice('format', values.format, FORMATS, 'text');
    if (values['stdin-jsonl']) {
      if (positionals.length > 0 || values.published !== undefined) throw new UsageError('--stdin-jsonl takes no FILE and no --published');
      return analyzeLines(io, numericOrder);
    }
    if (positionals.length === 0) throw new UsageError('name at least one FILE, or --stdin-jsonl');
    return analyzeFiles(positionals, { format, published: values.published, numericOrder, decisions: !values['no-decisions'] }, io);
  },
};

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly published: string | undefined;
  readonly numericOrder: NumericOrder;
  readonly decisions: boolean;
}

/** Writes each article as soon as it is analysed; one is in memory at a time. */
async function analyzeFiles(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const library = createLibrary();
  let exit: ExitCode = 0;
  let written = 0;
  for (const [i, file] of files.entries()) {
    io.progress(files.length > 1 ? `${i + 1} of ${files.length}` : '');
    const loaded = await library.load(file, file.split(path.sep).join('/'), path.parse(path.resolve(file)).root, options);
    if (loaded === 'not prose') continue;
    if (isProblem(loaded)) {
      reportProblems([loaded], () => undefined, io);
      exit = 1;
      continue;
    }
    if (reportArticle(loaded, io)) exit = 1;
    if (!(await io.write(render(loaded, options.format, written++)))) return exit;
  }
  io.progress('');
  if (options.format === 'json') await io.write(written === 0 ? '[]\n' : '\n]\n');
  return exit;
}

function render(article: LoadedArticle, format: Options['format'], before: number): string {
  if (format === 'text') return `${before > 0 ? '\n' : ''}${summarizeArticle(article)}`;
  const json = JSON.stringify(article.analysis);
  return format === 'jsonl' ? `${json}\n` : `${before > 0 ? ',\n' : '[\n'}${json}`;
}
