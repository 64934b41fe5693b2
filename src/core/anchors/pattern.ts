// An anchor in the form in which it is searched: folded words with their folded surroundings.
import type { Anchor } from '../model/annotation.ts';
import { foldText } from './foldText.ts';

export interface Pattern {
  /** Prefix, quote and suffix, folded together. */
  readonly units: Uint16Array;
  /** The quote is units[from, to). */
  readonly from: number;
  readonly to: number;
  readonly quote: Uint16Array;
  /** Outwards from the quote: the prefix is reversed. */
  readonly before: Uint16Array;
  readonly after: Uint16Array;
  /** The quote began, or ended, between a word and no word: so must what is found. */
  readonly wordStart: boolean;
  readonly wordEnd: boolean;
}

export function createPattern({ prefix, quote, suffix }: Anchor): Pattern {
  const { units, starts, ends, length } = foldText(prefix + quote + suffix);
  const quoteEnd = prefix.length + quote.length;
  let from = 0;
  while (from < length && (starts[from] as number) < prefix.length) from++;
  let to = length;
  while (to > from && (ends[to - 1] as number) > quoteEnd) to--;
  return {
    units, from, to,
    quote: units.slice(from, to), before: units.slice(0, from).reverse(), after: units.slice(to),
    wordStart: !(isWordUnit(units[from - 1]) && isWordUnit(units[from])),
    wordEnd: !(isWordUnit(units[to - 1]) && isWordUnit(units[to])),
  };
}

/** Letters, digits and marks; halves of pairs count as letters. */
export const isWordUnit = (unit: number | undefined): boolean =>
  unit !== undefined && (unit < 128 ? (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) : /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(unit)));
