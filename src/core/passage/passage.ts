// What a few paragraphs of a long article show, before the whole has been read again: they are read alone, with the head of
// the article and with paragraphs that name the same names, so that nearly always the whole will say the same.
import { findDates } from '../dates/index.ts';
import type { ArticleLanguage, EntityType, NumericOrder } from '../model/analysis.ts';
import type { AnchoredAnnotation, FolderDecisions } from '../model/annotation.ts';
import { findNames } from '../names/index.ts';
import { readArticle } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { createNeighbours } from './neighbours.ts';

/** A name as it was found. */
export interface KnownName extends Span {
  readonly text: string;
  readonly type: EntityType;
}

/** A long article as it was last read in full. */
export interface KnownArticle {
  readonly text: string;
  /** In text order. */
  readonly names: readonly KnownName[];
  readonly language: ArticleLanguage;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  readonly folder: FolderDecisions;
  readonly numericOrder?: NumericOrder;
}

/** Paragraphs that were typed into, as they are now. */
export interface Passage {
  readonly words: string;
  /** The unchanged text right before and after them, from and to the end of a paragraph. */
  readonly before: string;
  readonly after: string;
  /** Where they stood in the known text: what it says there holds no more. */
  readonly was: Span;
  /** Those within, with places in `words`. */
  readonly annotations: readonly AnchoredAnnotation[];
}

/** Places in the passage's words. */
export interface PassageShows {
  readonly names: readonly (Span & { readonly type: EntityType })[];
  readonly dates: readonly Span[];
}

/** Reads passages of one article. Each costs what a text of some ten thousand characters costs; the first a look at all names. */
export function createPassageReader(article: KnownArticle): (passage: Passage) => PassageShows {
  const neighbours = createNeighbours(article);
  const head = headOf(article.text);
  return ({ words, before, after, was, annotations }) => {
    const isHead = was.start - before.length <= head.end;
    const context = neighbours.of(words, { start: was.start - before.length, end: was.end + after.length }, head);
    const lead = `${isHead ? '' : article.text.slice(head.start, head.end)}\n\n${context.join('\n\n')}\n\n`.replace(/^\n+/, '');
    const start = (isHead ? 0 : lead.length) + before.length;
    // What opens the article has to open what is read, too; what tells of its names may as well come after.
    const text = isHead ? `${before}${words}${after}\n\n${lead}` : `${lead}${before}${words}${after}`;
    const placed = annotations.flatMap((a) => (a.span ? [{ ...a, span: { start: a.span.start + start, end: a.span.end + start } }] : []));
    const read = readArticle(text);
    const within = <T extends Span>(found: readonly T[]): T[] => found.filter((f) => f.start >= start && f.end <= start + words.length);
    const names = within(findNames(read, { language: article.language, annotations: placed, folder: article.folder }).mentions);
    const order = article.numericOrder === undefined ? {} : { numericOrder: article.numericOrder };
    const dates = article.language.analysed ? within(findDates(read, { published: article.published, annotations: placed, ...order })) : [];
    return {
      names: names.map((m) => ({ start: m.start - start, end: m.end - start, type: m.by === 'detected' ? neighbours.typeOf(m.text, m.type, was) : m.type })),
      dates: dates.map((d) => ({ start: d.start - start, end: d.end - start })),
    };
  };
}

const MOST_HEAD = 4_000;

/** Headline, byline and first paragraph: what the article says of its place and day. */
function headOf(text: string): Span {
  const start = readArticle(text.slice(0, 64_000)).frontMatter?.end ?? 0;
  const { paragraphs } = readArticle(text.slice(start, start + MOST_HEAD));
  const body = paragraphs.find((p) => p.kind === 'body');
  return { start, end: start + (body?.end ?? 0) };
}
