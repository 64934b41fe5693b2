// Where a statement of the dossier comes from: links to lines, and the sentence around a place.
import { readArticle } from '../text/article.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import { actorsByMember, type Mark, marksOf } from './marks.ts';
import { escapeMarkdown, linkTo } from './markdownText.ts';

export interface Sources {
  readonly byPath: ReadonlyMap<string, ExportArticle>;
  marksOf(article: ExportArticle): readonly Mark[];
  /** A link to the line of an offset; the path and line where no words are given. */
  link(article: ExportArticle, offset: number, words?: string): string;
  /** The sentence that holds the place, the place in bold. */
  sentence(article: ExportArticle, span: Span): string;
}

/** Long sentences are cut to so many characters on each side of the place. */
const SIDE = 220;

export function createSources(input: ExportInput): Sources {
  const lines = new Map<ExportArticle, LineIndex>();
  const sentences = new Map<ExportArticle, readonly Span[]>();
  const marks = new Map<ExportArticle, readonly Mark[]>();
  const actors = actorsByMember(input);
  const made = <V>(map: Map<ExportArticle, V>, key: ExportArticle, make: () => V): V => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const value = make();
    map.set(key, value);
    return value;
  };
  return {
    byPath: new Map(input.articles.map((a) => [a.path, a])),
    marksOf: (article) => made(marks, article, () => marksOf(article, input, actors)),
    link(article, offset, words) {
      const line = made(lines, article, () => createLineIndex(article.text)).at(offset).line + 1;
      return `[${escapeMarkdown(words ?? `${article.path}, line ${line}`)}](${linkTo(input.linkPrefix ?? '', article.path, line)})`;
    },
    sentence(article, span) {
      const all = made(sentences, article, () => readArticle(article.text).sentences);
      const index = lastStartingAt(all, span.start);
      const found = all[index];
      const from = Math.max(found && found.end >= span.start ? found.start : span.start, span.start - SIDE);
      const to = Math.min(Math.max(found?.end ?? 0, span.end), span.end + SIDE);
      const { text } = article;
      const before = escapeMarkdown(text.slice(from, span.start));
      const after = escapeMarkdown(text.slice(span.end, to));
      const spaced = (at: number): string => (/\s/.test(text.charAt(at)) ? ' ' : '');
      return `${before}${before === '' ? '' : spaced(span.start - 1)}**${escapeMarkdown(text.slice(span.start, span.end))}**${after === '' ? '' : spaced(span.end)}${after}`;
    },
  };
}
