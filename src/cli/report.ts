// Says on standard error what is wrong with what was read; shared by the commands.
import { checkArticle, type FileProblem } from '../core/check/index.ts';
import type { Io } from './command.ts';
import type { LoadedArticle } from './library.ts';
import { createProblemPrinter } from './problems.ts';

/** Prints each; true when one of them is an error. */
export function reportProblems(problems: readonly FileProblem[], textOf: (path: string) => string | undefined, io: Pick<Io, 'complain'>): boolean {
  const printer = createProblemPrinter(textOf);
  for (const found of problems) io.complain(printer.line(found));
  return problems.some((p) => p.problem.severity === 'error');
}

/** Errors and warnings about one article's text and sidecar; true when there is any. */
export function reportArticle(article: LoadedArticle, io: Pick<Io, 'complain'>): boolean {
  const problems = problemsOf(article).filter((p) => p.problem.severity !== 'information');
  reportProblems(problems, textsOf([article]), io);
  return problems.length > 0;
}

export const problemsOf = (article: LoadedArticle): readonly FileProblem[] =>
  checkArticle({
    path: article.path, text: article.text, encodingGuessed: article.guessed, annotations: article.annotations, analysis: article.analysis,
    ...(article.sidecar && { sidecar: article.sidecar }),
    ...(article.folder && { folder: article.folder }),
  });

/** Looks up the texts of articles, their sidecars and their `dateline.yaml` by path. */
export function textsOf(articles: readonly LoadedArticle[]): (path: string) => string | undefined {
  const texts = new Map<string, string>();
  for (const { path, text, sidecar, folder } of articles) {
    texts.set(path, text);
    if (sidecar) texts.set(sidecar.path, sidecar.text);
    if (folder) texts.set(folder.path, folder.text);
  }
  return (path) => texts.get(path);
}
