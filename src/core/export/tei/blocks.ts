// The parts of an article's text that TEI has elements for: front matter, headline, bylines, headings, paragraphs.
import { readArticle } from '../../text/article.ts';
import type { ParagraphKind } from '../../text/paragraphs.ts';
import { lastStartingAt, type Span } from '../../text/span.ts';

export interface Block extends Span {
  readonly kind: ParagraphKind | 'frontMatter';
}

/** In text order; between them stands white space only. */
export function blocksOf(text: string): readonly Block[] {
  const { frontMatter, paragraphs } = readArticle(text);
  const front = frontMatter && text.slice(0, frontMatter.end).trimEnd().length;
  return front === undefined || front === 0 ? paragraphs : [{ start: 0, end: front, kind: 'frontMatter' }, ...paragraphs];
}

export interface BlockSpan extends Span {
  /** Indexes of the blocks in which it starts and ends. */
  readonly first: number;
  readonly last: number;
}

/** A span without the white space between blocks at its ends; undefined where nothing is left. O(log n). */
export function spanInBlocks(blocks: readonly Block[], { start, end }: Span): BlockSpan | undefined {
  const before = lastStartingAt(blocks, start);
  const first = before >= 0 && (blocks[before] as Block).end > start ? before : before + 1;
  const last = lastStartingAt(blocks, end - 1);
  const [opening, closing] = [blocks[first], blocks[last]];
  if (!opening || !closing || first > last) return undefined;
  return { start: Math.max(start, opening.start), end: Math.min(end, closing.end), first, last };
}
