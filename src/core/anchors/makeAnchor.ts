// A span of today's text → what a sidecar stores of it: the words, their surroundings and a hint of the position.
import type { Anchor } from '../model/annotation.ts';
import { lineFeedOffsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { graphemeEnd, graphemeStart, snapSpan } from './snap.ts';

/** UTF-16 units of context on each side; fewer at the text's ends and where the cut would split a grapheme. */
export const CONTEXT_LENGTH = 32;

/** `span` in UTF-16 offsets of the text as it is; everything in the anchor is over the text with CRLF read as LF. */
export function makeAnchor(text: string, span: Span): Anchor {
  const map = lineFeedOffsets(text);
  const plain = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  const { start, end } = snapSpan(plain, { start: map.to(span.start), end: map.to(span.end) });
  const from = graphemeEnd(plain, Math.max(0, start - CONTEXT_LENGTH));
  const to = graphemeStart(plain, Math.min(plain.length, end + CONTEXT_LENGTH));
  return {
    quote: plain.slice(start, end),
    prefix: plain.slice(Math.min(from, start), start),
    suffix: plain.slice(end, Math.max(to, end)),
    start, end,
  };
}
