// Rule: beside every sidecar stands its article. One alone is kept, but somebody moved or deleted the text.
import { SIDECAR_SUFFIX } from '../model/annotation.ts';
import type { FileProblem } from './fileProblem.ts';

/** `files`: paths of all files that exist and may be articles, whether their text reads as prose or not. */
export function sidecarsHaveArticles(sidecars: readonly string[], files: ReadonlySet<string>): FileProblem[] {
  return sidecars.flatMap<FileProblem>((path) => {
    const article = path.slice(0, -SIDECAR_SUFFIX.length);
    if (files.has(article)) return [];
    return [{ path, problem: { code: 'sidecar-alone', severity: 'warning', span: { start: 0, end: 0 }, data: { article } } }];
  });
}
