// Selections and cuts at the edges of what a reader sees as one character, so that no half of an emoji, and no letter
// without its accent, is ever stored.
import type { Span } from '../text/span.ts';

let segmenter: Intl.Segmenter | undefined;

/** Made at the first cut beside something other than ASCII: it takes milliseconds. */
const graphemes = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' }));

/** Looking at more than this on each side of a cut would let one endless run of marks cost the whole text. */
const REACH = 64;

/** The span grown to whole graphemes. */
export function snapSpan(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return { start: graphemeStart(text, start), end: start === end ? graphemeStart(text, start) : graphemeEnd(text, end) };
}

/** The last grapheme edge at or before the offset. */
export function graphemeStart(text: string, offset: number): number {
  if (isPlainEdge(text, offset)) return offset;
  const segment = segmentAt(text, offset);
  return segment.start === offset ? offset : segment.start;
}

/** The first grapheme edge at or after the offset. */
export function graphemeEnd(text: string, offset: number): number {
  if (isPlainEdge(text, offset)) return offset;
  const segment = segmentAt(text, offset);
  return segment.start === offset ? offset : segment.end;
}

/** Both neighbours are ASCII and not CR LF: certainly an edge, without asking. */
function isPlainEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before < 128 && after < 128 && !(before === 13 && after === 10);
}

function segmentAt(text: string, offset: number): Span {
  let from = Math.max(0, offset - REACH);
  if (from > 0 && isLowHalf(text, from)) from--;
  let to = Math.min(text.length, offset + REACH);
  if (to < text.length && isLowHalf(text, to)) to++;
  const found = graphemes().segment(text.slice(from, to)).containing(offset - from);
  if (!found) return { start: offset, end: offset };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

const isLowHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
