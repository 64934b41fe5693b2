// `dateline corpus`: every article below a folder, joined: who is who, which meetings are one, what contradicts what.
import { type Command, type Io, readArguments, readChoice, UsageError } from '../command.ts';
import { joinFolder, loadFolder } from '../folder.ts';
import { readDates } from '../readDates.ts';
import { reportArticle, reportProblems } from '../report.ts';
import { summarizeCorpus } from '../text/corpusSummary.ts';

const HELP = `dateline corpus: a folder of articles joined

Usage: dateline corpus DIR [--published FILE.json] [--format text|json] [--no-decisions]

Articles are *.txt, *.article and articles/**/*.md below DIR that read as prose; .gitignore is honoured.
Sidecars and dateline.yaml are applied.

  --published FILE.json   maps paths relative to DIR to publication dates, for articles that state none
  --format FORMAT         text: a summary to read (default); json: one object
  --no-decisions          do not read sidecars and dateline.yaml

Exit codes: 0 done; 1 a file has problems (named on standard error); 2 wrong usage.
`;

export const corpusCommand: Command = {
  name: 'corpus',
  summary: 'a folder of articles joined: actors, meetings, contradictions',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      published: { type: 'string' }, format: { type: 'string' }, 'no-decisions': { type: 'boolean' },
    });
    const [directory] = positionals;
    if (directory === undefined || positionals.length > 1) throw new UsageError('name one DIR');
    const format = readChoice('format', values.format, ['text', 'json'] as const, 'text');
    const published = values.published === undefined ? undefined : await readDates(values.published, io);
    if (published === 'bad') return 1;
    const folder = await loadFolder(directory, { decisions: !values['no-decisions'], ...(published && { published }) }, io);
    let bad = reportProblems(folder.problems, () => undefined, io);
    for (const article of folder.articles) if (reportArticle(article, io)) bad = true;
    const report = joinFolder(folder.articles);
    if (format === 'text') await io.write(summarizeCorpus(report));
    else await writeJson(report, io);
    return bad ? 1 : 0;
  },
};

/** One object, written article by article: its JSON may be larger than a string can be. */
async function writeJson(report: ReturnType<typeof joinFolder>, io: Io): Promise<void> {
  await io.write(`{"schema":${JSON.stringify(report.schema)},"articles":[`);
  for (const [i, article] of report.articles.entries()) if (!(await io.write((i > 0 ? ',\n' : '\n') + JSON.stringify(article)))) return;
  const { actors, meetings, maybeSame, maybeSameActors, conflicts } = report;
  await io.write('\n]');
  for (const [key, list] of Object.entries({ actors, meetings, maybeSame, maybeSameActors, conflicts })) {
    await io.write(`,\n${JSON.stringify(key)}:[`);
    for (const [i, item] of list.entries()) if (!(await io.write((i > 0 ? ',\n' : '\n') + JSON.stringify(item)))) return;
    await io.write(']');
  }
  await io.write('}\n');
}
