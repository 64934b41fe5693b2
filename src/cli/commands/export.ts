// `dateline export`: the extension's exports, for an article or a folder.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Exporter, exporters, type ExportFile } from '../../core/export/index.ts';
import { joinCorpus } from '../../core/corpus/index.ts';
import { FOLDER_FILE } from '../../core/model/annotation.ts';
import { problemSentence } from '../../core/words.ts';
import { type Command, type Io, readArguments, UsageError } from '../command.ts';
import { loadFolder } from '../folder.ts';
import { createLibrary, isProblem, type LoadedArticle } from '../library.ts';
import { readDates } from '../readDates.ts';
import { reportArticle, reportProblems } from '../report.ts';
import { isReadAgain, writeInto } from '../writeExport.ts';
import { writeAtomically } from '../writeFile.ts';

const FORMATS = exporters.map((e) => e.id);

const named = (about: readonly Exporter['about'][]): string =>
  exporters.filter((e) => about.includes(e.about)).map((e) => `  ${e.id.padEnd(14)} ${e.title}${e.makes === 'folder' ? ' *' : ''}`).join('\n');

const HELP = `dateline export: annotations, meetings and who met whom, in another format

Usage: dateline export DIR|FILE --to FORMAT [--with-detected] [--output PATH [--force]] [--excel] [--published FILE.json]

Annotations, and with --with-detected what was found (most tell of the meetings too):
${named(['annotations'])}

The ledger of meetings, always whole:
${named(['meetings', 'network'])}

* makes several files: --output names their folder. One that is there with other content is replaced only with --force.

  --with-detected         of annotations: also what Dateline detected, as suggestions where the format knows such
  --output PATH           write the file (whole or not at all) instead of standard output
  --force                 replace files in the folder that hold something else
  --excel                 CSV only: begin with a byte order mark, so that Excel reads it as UTF-8
  --published FILE.json   maps paths relative to DIR to publication dates, for articles that state none

Exit codes: 0 done; 1 a file has problems or something could not be expressed (named on standard error); 2 wrong usage.
`;

const PREFIXES = { error: '', warning: 'warning: ', information: 'note: ' } as const;

export const exportCommand: Command = {
  name: 'export',
  summary: `annotations, meetings and who met whom in ${FORMATS.length} formats: html, markdown, csv, json and others`,
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      to: { type: 'string' }, 'with-detected': { type: 'boolean' }, output: { type: 'string' }, force: { type: 'boolean' }, excel: { type: 'boolean' }, published: { type: 'string' },
    });
    const [source] = positionals;
    if (source === undefined || positionals.length > 1) throw new UsageError('name one DIR or FILE');
    const exporter = exporters.find((e) => e.id === values.to);
    if (!exporter) throw new UsageError(values.to === undefined ? `--to takes one of ${FORMATS.join(', ')}` : `--to ${values.to}: use one of ${FORMATS.join(', ')}`);
    if (exporter.makes !== 'text' && values.output === undefined) throw new UsageError(`${exporter.id} makes ${exporter.makes === 'folder' ? 'files: name their folder' : 'a file that is no text: name it'} with --output`);
    const published = values.published === undefined ? undefined : await readDates(values.published, io);
    if (published === 'bad') return 1;
    const loaded = await load(source, published, io);
    const root = loaded.articles.find((a) => a.folder?.path === FOLDER_FILE || !loaded.directory)?.folder?.parsed.decisions;
    const { files, notes } = exporter.write({
      title: path.basename(path.resolve(source)),
      articles: loaded.articles.map((a) => ({ path: a.path, text: a.text, analysis: a.analysis, annotations: a.annotations, relations: a.sidecar?.parsed.relations ?? [] })),
      corpus: joinCorpus(loaded.articles.map((a) => a.analysis), root),
      withDetected: values['with-detected'] ?? false,
      linkPrefix: linkPrefix(loaded.base, exporter.makes === 'folder' || values.output === undefined ? values.output : path.dirname(values.output)),
      byteOrderMark: values.excel ?? false,
      ...(root && { folder: root }),
    });
    for (const note of notes) io.complain(`${String(note.data?.['path'] ?? source)}:1:1: ${PREFIXES[note.severity]}${problemSentence(note)}`);
    const refused = await write(exporter, files, { output: values.output, force: values.force ?? false, articles: loaded.articles.map((a) => path.resolve(loaded.base, a.path)) }, io);
    if (refused !== undefined) io.complain(refused);
    else if (exporter.makes === 'folder' && loaded.directory && isReadAgain(source, values.output ?? '', files)) io.complain(`note: the texts in ${values.output} count as articles of ${source} from now on; those in a folder named out do not`);
    return refused !== undefined || loaded.bad || notes.some((n) => n.severity !== 'information') ? 1 : 0;
  },
};

interface To {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly articles: readonly string[];
}

/** What was refused. */
async function write({ makes }: Exporter, files: readonly ExportFile[], { output, force, articles }: To, io: Io): Promise<string | undefined> {
  if (makes === 'folder') return writeInto({ folder: output ?? '.', files, articles, force });
  for (const { content } of files) await (output === undefined ? io.write(String(content)) : writeAtomically(output, content));
  return undefined;
}

interface Loaded {
  readonly articles: readonly LoadedArticle[];
  readonly directory: boolean;
  /** The folder that article paths are relative to. */
  readonly base: string;
  readonly bad: boolean;
}

async function load(source: string, published: ReadonlyMap<string, string> | undefined, io: Io): Promise<Loaded> {
  if ((await stat(source).catch(() => undefined))?.isDirectory()) {
    const { articles, problems } = await loadFolder(source, { decisions: true, ...(published && { published }) }, io);
    const unread = reportProblems(problems, () => undefined, io);
    const flawed = articles.map((a) => reportArticle(a, io));
    return { articles, directory: true, base: source, bad: unread || flawed.includes(true) };
  }
  const loaded = await createLibrary().load(source, path.basename(source), path.parse(path.resolve(source)).root, { decisions: true, fallback: published?.get(path.basename(source)) });
  const base = path.dirname(source);
  if (loaded === 'not prose') return { articles: [], directory: false, base, bad: true };
  if (!isProblem(loaded)) return { articles: [loaded], directory: false, base, bad: reportArticle(loaded, io) };
  reportProblems([{ ...loaded, path: source }], () => undefined, io);
  return { articles: [], directory: false, base, bad: true };
}

/** From the folder that is written to back to that of the articles; nothing where the export goes to standard output. */
function linkPrefix(base: string, into: string | undefined): string {
  if (into === undefined) return '';
  const way = path.relative(path.resolve(into), path.resolve(base)).split(path.sep).map(encodeURIComponent).join('/');
  return way === '' ? '' : `${way}/`;
}
