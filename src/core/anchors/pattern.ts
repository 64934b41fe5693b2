// An anchor in the form in which it is searched: folded words with their folded surroundings.
import type { Anchor } from '../model/annotation.ts';
import { foldText } from './foldText.ts';

export interface Pattern {
  /** The words with what stands near them, folded together. */
  readonly units: Uint16Array;
  /** The quote is units[from, to). */
  readonly from: number;
  readonly to: number;
  readonly quote: Uint16Array;
  /** Outwards from the quote: the prefix is reversed. What stands near. */
  readonly before: Uint16Array;
  readonly after: Uint16Array;
  /** All that is remembered: more than what stands near where the passage stood twice when the anchor was made. */
  readonly whole: { readonly units: Uint16Array; readonly from: number; readonly before: Uint16Array; readonly after: Uint16Array };
  /** Signs beside the words up to the ends of their line, where these are remembered; as many as are remembered, else. */
  readonly line: { readonly before: number; readonly after: number; readonly isBounded: boolean };
  /** The quote began, or ended, between a word and no word: so must what is found. */
  readonly wordStart: boolean;
  readonly wordEnd: boolean;
}

/** Folded signs on each side that are compared one by one. Anchors remember 32 characters, or fewer, where these tell enough. */
const NEAR = 40;

export function createPattern({ prefix, quote, suffix }: Anchor): Pattern {
  const { units, starts, ends, length } = foldText(prefix + quote + suffix);
  const quoteEnd = prefix.length + quote.length;
  let from = 0;
  while (from < length && (starts[from] as number) < prefix.length) from++;
  let to = length;
  while (to > from && (ends[to - 1] as number) > quoteEnd) to--;
  const before = units.slice(0, from).reverse();
  const after = units.slice(to);
  const cut = Math.max(0, from - NEAR);
  return {
    units: units.slice(cut, to + NEAR), from: from - cut, to: to - cut,
    quote: units.slice(from, to), before: before.slice(0, NEAR), after: after.slice(0, NEAR),
    whole: { units, from, before, after },
    line: lineOf(prefix, suffix),
    wordStart: !(isWordUnit(units[from - 1]) && isWordUnit(units[from])),
    wordEnd: !(isWordUnit(units[to - 1]) && isWordUnit(units[to])),
  };
}

function lineOf(prefix: string, suffix: string): Pattern['line'] {
  const start = prefix.lastIndexOf('\n') + 1;
  const end = suffix.indexOf('\n');
  return {
    before: foldText(prefix.slice(start)).length, after: foldText(end < 0 ? suffix : suffix.slice(0, end)).length,
    isBounded: start > 0 || end >= 0,
  };
}

/** Letters, digits and marks; halves of pairs count as letters. */
export const isWordUnit = (unit: number | undefined): boolean =>
  unit !== undefined && (unit < 128 ? (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) : /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(unit)));
