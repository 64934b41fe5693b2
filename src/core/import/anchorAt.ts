// An anchor of a place in a long text, at a cost that does not depend on the text's length: files state a hundred thousand.
import { makeAnchor } from '../anchors/index.ts';
import type { Anchor } from '../model/annotation.ts';
import type { Span } from '../text/span.ts';

/** Enough of the text around a span for its context. */
const WINDOW = 160;

/** As `makeAnchor`, of a text without CRLF. */
export function anchorAt(plain: string, { start, end }: Span): Anchor {
  const from = wholeAt(plain, Math.max(0, start - WINDOW));
  const made = makeAnchor(plain.slice(from, wholeAt(plain, Math.min(plain.length, end + WINDOW))), { start: start - from, end: end - from });
  return { ...made, start: made.start + from, end: made.end + from };
}

const wholeAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at);
