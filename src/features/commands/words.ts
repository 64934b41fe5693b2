// Words and occurrences in an article's text, for commands that annotate. Pure.
import type { Span } from '../../core/text/span.ts';
import { overlaps } from '../../core/text/span.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Marks that stand inside words: `Jean-Marie`, `O’Brien`. */
const JOINT = /['’\u02bc\-\u2010\u2011]/;

/** The character that ends before, or starts at, `i`; whole also where it is a surrogate pair. */
const charBefore = (text: string, i: number): string => (/[\udc00-\udfff]/.test(text.charAt(i - 1)) ? text.slice(Math.max(i - 2, 0), i) : text.charAt(i - 1));
const charAt = (text: string, i: number): string => String.fromCodePoint(text.codePointAt(i) ?? 32);

/** The word that holds or touches `offset`, with its inner hyphens and apostrophes; undefined between words. */
export function wordAt(text: string, offset: number): Span | undefined {
  let start = offset;
  let end = offset;
  for (;;) {
    const before = charBefore(text, start);
    if (start > 0 && WORD.test(before)) start -= before.length;
    else if (start > 1 && JOINT.test(before) && WORD.test(charBefore(text, start - 1)) && WORD.test(charAt(text, start))) start -= 1;
    else break;
  }
  for (;;) {
    const next = charAt(text, end);
    if (end < text.length && WORD.test(next)) end += next.length;
    else if (end + 1 < text.length && JOINT.test(next) && end > start && WORD.test(charAt(text, end + 1))) end += 1;
    else break;
  }
  return end > start ? { start, end } : undefined;
}

/** Without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Where the same words stand as whole words, without what overlaps `taken` (sorted or not). Linear in the text and in `taken`. */
export function occurrences(text: string, words: string, taken: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const span = { start: at, end: at + words.length };
    if (isInsideWord(text, span)) continue;
    while (next < sorted.length && (sorted[next] as Span).end <= span.start) next++;
    const other = sorted[next];
    if (!other || !overlaps(other, span)) found.push(span);
  }
  return found;
}

const isInsideWord = (text: string, { start, end }: Span): boolean =>
  (start > 0 && WORD.test(charBefore(text, start)) && WORD.test(charAt(text, start))) ||
  (end < text.length && WORD.test(charBefore(text, end)) && WORD.test(charAt(text, end)));
