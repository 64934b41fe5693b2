// A span of today's text → what a sidecar stores of it: the words, their surroundings and a hint of the position.
import type { Anchor } from '../model/annotation.ts';
import type { Span } from '../text/span.ts';
import { isBesideTwin, isCertain, prepare, type Prepared } from './findAnchor.ts';
import { graphemeEnd, graphemeStart, snapSpan } from './snap.ts';
import { TWIN_CONTEXT } from './twins.ts';

/** UTF-16 units of context on each side; fewer at the text's ends and where the cut would split a grapheme. */
export const CONTEXT_LENGTH = 32;
/** As many at most, where the passage stands twice: enough to tell the two apart. */
export const LONGEST_CONTEXT = 1024;

/** `span` in UTF-16 offsets of the text as it is; everything in the anchor is over the text with CRLF read as LF. */
export function makeAnchor(text: string, span: Span): Anchor {
  const prepared = preparedFor(text);
  const { map, plain } = prepared;
  const { start, end } = snapSpan(plain, { start: map.to(span.start), end: map.to(span.end) });
  const short = anchorAt(plain, { start, end }, CONTEXT_LENGTH);
  for (let length = CONTEXT_LENGTH; length <= LONGEST_CONTEXT; length *= 2) {
    const anchor = length === CONTEXT_LENGTH ? short : anchorAt(plain, { start, end }, length);
    if (isCertain(prepared, anchor)) return anchor;
  }
  const twin = anchorAt(plain, { start, end }, TWIN_CONTEXT);
  return isBesideTwin(prepared, twin) ? twin : short; // longer ones would tell no more
}

function anchorAt(plain: string, { start, end }: Span, length: number): Anchor {
  const from = graphemeEnd(plain, Math.max(0, start - length));
  const to = graphemeStart(plain, Math.min(plain.length, end + length));
  return {
    quote: plain.slice(start, end),
    prefix: plain.slice(Math.min(from, start), start),
    suffix: plain.slice(end, Math.max(to, end)),
    start, end,
  };
}

/** The text that was asked for last: a command that marks every occurrence makes hundreds of anchors of one text. */
let last: { readonly text: string; readonly prepared: Prepared } | undefined;

function preparedFor(text: string): Prepared {
  if (last?.text !== text) last = { text, prepared: prepare(text) };
  return last.prepared;
}
