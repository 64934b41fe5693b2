// `dateline check`: every problem that the Problems panel would show for a folder.
import { checkCorpus, decidedMeetingsHold, type FileProblem, type FolderArticle, folderFileSound, sidecarsHaveArticles } from '../../core/check/index.ts';
import { FOLDER_FILE } from '../../core/model/annotation.ts';
import type { CorpusReport } from '../../core/model/corpus.ts';
import type { Severity } from '../../core/model/problem.ts';
import { readSidecarName } from '../../core/model/sidecarName.ts';
import { type Command, readArguments, UsageError } from '../command.ts';
import { joinFolder, type LoadedFolder, loadFolder } from '../folder.ts';
import { type LoadedArticle, readFolderFile, readSidecar } from '../library.ts';
import { problemsOf, reportProblems, textsOf } from '../report.ts';

const HELP = `dateline check: what is wrong in a folder

Usage: dateline check DIR

Lost and changed annotations, sidecars and dateline.yaml that cannot be understood or name what is not there, decisions
about meetings that no article bears out any more, sidecars without their article, guessed encodings; as information,
where articles contradict each other, publication dates that many dates wait for, and those set to another day than the
article states.

Exit codes: 0 no error (there may be warnings and information); 1 at least one error; 2 wrong usage.
`;

export const checkCommand: Command = {
  name: 'check',
  summary: 'lost annotations, bad sidecars, contradictions',
  help: HELP,
  async run(args, io) {
    const { positionals } = readArguments(args, {});
    const [directory] = positionals;
    if (directory === undefined || positionals.length > 1) throw new UsageError('name one DIR');
    const folder = await loadFolder(directory, { decisions: true }, io);
    const corpus = joinFolder(folder.articles);
    const files = await readFolderFiles(directory, folder, corpus);
    const own = await readOwnSidecars(directory, folder);
    const problems = [...folder.problems, ...articleProblems(folder), ...own.problems, ...files.problems, ...checkCorpus(corpus)];
    const articleText = textsOf(folder.articles);
    const isBad = reportProblems(sortProblems(problems), (p) => articleText(p) ?? files.texts.get(p) ?? own.texts.get(p), io);
    const count = (severity: Severity, one: string, many = `${one}s`): string => {
      const found = problems.filter((p) => p.problem.severity === severity).length;
      return `${found} ${found === 1 ? one : many}`;
    };
    await io.write(
      `${folder.articles.length} ${folder.articles.length === 1 ? 'article' : 'articles'}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('information', 'piece of information', 'pieces of information')}\n`,
    );
    return isBad ? 1 : 0;
  },
};

function articleProblems({ articles, listing }: LoadedFolder): FileProblem[] {
  return [...articles.flatMap(problemsOf), ...sidecarsHaveArticles(listing.sidecars, new Set(listing.files))];
}

/** Annotators' own sidecars are read for nothing else here: only whether they can be understood. */
async function readOwnSidecars(directory: string, { listing }: LoadedFolder): Promise<{ problems: FileProblem[]; texts: Map<string, string> }> {
  const problems: FileProblem[] = [];
  const texts = new Map<string, string>();
  for (const shown of listing.sidecars) {
    if (readSidecarName(shown)?.annotator === undefined) continue;
    const read = await readSidecar(`${directory}/${shown}`, shown);
    if (!read) continue;
    texts.set(shown, read.text);
    problems.push(...read.parsed.problems.map((problem) => ({ path: shown, problem })));
  }
  return { problems, texts };
}

/** Each `dateline.yaml` is checked once, with the articles below it. */
async function readFolderFiles(directory: string, { listing, articles }: LoadedFolder, corpus: CorpusReport): Promise<{ problems: FileProblem[]; texts: Map<string, string> }> {
  const problems: FileProblem[] = [];
  const texts = new Map<string, string>();
  for (const shown of listing.folderFiles) {
    const read = await readFolderFile(`${directory}/${shown}`, shown);
    if (!read) continue;
    texts.set(shown, read.text);
    const base = shown.slice(0, -FOLDER_FILE.length);
    const below = new Set(listing.files.filter((f) => f.startsWith(base)).map((f) => f.slice(base.length)));
    const loaded = new Map(articles.flatMap((a) => (a.path.startsWith(base) ? [[a.path.slice(base.length), folderArticle(a)]] : [])));
    problems.push(...folderFileSound(shown, read, below), ...decidedMeetingsHold(shown, read, { articles: loaded, corpus }));
  }
  return { problems, texts };
}

const folderArticle = ({ path, text, sidecar }: LoadedArticle): FolderArticle => ({
  id: path, text, annotations: sidecar && !sidecar.parsed.readable ? undefined : (sidecar?.parsed.annotations ?? []),
});

/** By file, then place. */
const sortProblems = (problems: readonly FileProblem[]): FileProblem[] =>
  [...problems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.problem.span.start - b.problem.span.start));
