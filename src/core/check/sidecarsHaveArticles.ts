// Rule: beside every sidecar stands its article. One alone is kept, but somebody moved or deleted the text.
import { readSidecarName } from '../model/sidecarName.ts';
import type { FileProblem } from './fileProblem.ts';

/** `files`: paths of all files that exist and may be articles, whether their text reads as prose or not. */
export function sidecarsHaveArticles(sidecars: readonly string[], files: ReadonlySet<string>): FileProblem[] {
  return sidecars.flatMap<FileProblem>((path) => {
    const article = readSidecarName(path)?.article ?? path;
    if (files.has(article)) return [];
    return [{ path, problem: { code: 'sidecar-alone', severity: 'warning', span: { start: 0, end: 0 }, data: { article } } }];
  });
}
