// Prefix and suffix that make a quotation unique: a reader of a TextQuoteSelector takes every place that fits.
import type { Span } from '../text/span.ts';

export interface QuoteContexts {
  around(span: Span): { readonly prefix: string; readonly suffix: string };
}

const FIRST = 32;

/** So many characters of searching a text pays for; after that contexts are long instead of checked. */
const BUDGET = 200_000_000;

export function createQuoteContexts(text: string): QuoteContexts {
  let spent = 0;
  const cut = (span: Span, length: number): [number, number] => [backTo(text, Math.max(0, span.start - length)), onTo(text, Math.min(text.length, span.end + length))];
  const isUnique = (from: number, to: number): boolean => {
    const words = text.slice(from, to);
    const first = text.indexOf(words);
    const second = first < from ? first : text.indexOf(words, from + 1);
    spent += second < 0 ? text.length : Math.abs(second);
    return first === from && second < 0;
  };
  return {
    around(span) {
      let length = FIRST;
      let [from, to] = cut(span, length);
      while (spent < BUDGET && (from > 0 || to < text.length) && !isUnique(from, to)) [from, to] = cut(span, (length *= 2));
      if (spent >= BUDGET) [from, to] = cut(span, Math.max(length, 512));
      return { prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) };
    },
  };
}

const isLow = (c: number): boolean => c >= 0xdc00 && c <= 0xdfff;
const isHigh = (c: number): boolean => c >= 0xd800 && c <= 0xdbff;
const isMark = (text: string, i: number): boolean => /^[\p{M}\p{EMod}\u200D]/u.test(text.slice(i, i + 2));

/** Steps back to where a character with its marks begins: a context that begins inside one would not be found again. */
function backTo(text: string, at: number): number {
  let i = at;
  for (let steps = 0; i > 0 && steps < 16 && isInside(text, i); steps++) i--;
  return i;
}

function onTo(text: string, at: number): number {
  let i = at;
  for (let steps = 0; i < text.length && steps < 16 && isInside(text, i); steps++) i++;
  return i;
}

/** Between the halves of a pair, before a combining mark, after a joiner, or inside a CRLF. */
function isInside(text: string, i: number): boolean {
  const [before, c] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
  return (isHigh(before) && isLow(c)) || before === 0x200d || (before === 13 && c === 10) || isMark(text, i);
}
