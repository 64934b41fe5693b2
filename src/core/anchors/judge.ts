// Looks at one likely place of an anchor: which words there could be the quote, and how well they and their surroundings
// agree with what the anchor remembers.
import { align } from './align.ts';
import type { Folded } from './foldText.ts';
import { GRAM, type GramIndex } from './gramIndex.ts';
import { isWordUnit, type Pattern } from './pattern.ts';
import { matches } from './places.ts';
import { sideAgreement } from './sides.ts';

/** A place in the folded text; all figures 0 to 1. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How far the words are the quote's. 1: the same after folding. */
  readonly alike: number;
  readonly before: number;
  readonly after: number;
  /** Signs that agree right beside the words. */
  readonly closeBefore: number;
  readonly closeAfter: number;
}

/** How far from a guess the words may stand: text was put in or taken out between them and their surroundings. */
const NEAR = 160;
/** The same words with both sides like this need no look at edited words beside them. */
const CLEAR = 0.8;
/** Longer quotes are aligned at their two ends. */
const WHOLE = 96;
const END = 48;
/** At most so many places of the same words near one guess are weighed. */
const WEIGHED = 4;

export function candidatesNear(text: Folded, index: GramIndex, pattern: Pattern, guess: number): Candidate[] {
  const same = sameWordsNear(text.units, pattern, guess).map((start) => weighed(text, pattern, start, start + pattern.quote.length, 1));
  if (same.some((c) => Math.min(c.before, c.after) >= CLEAR)) return same;
  const edited = pattern.quote.length <= WHOLE ? alignWhole(text, pattern, guess) : alignEnds(text, index, pattern, guess);
  if (!edited) return same;
  const { start, end } = growToWords(text.units, pattern, edited.start, edited.end);
  if (same.some((c) => c.start === start)) return same;
  const grown = end - start - (edited.end - edited.start); // letters that a word gained at its ends are edits too
  return [...same, weighed(text, pattern, start, end, Math.max(0, edited.alike - grown / Math.max(pattern.quote.length, end - start)))];
}

const weighed = ({ units }: Folded, pattern: Pattern, start: number, end: number, alike: number): Candidate => ({
  start, end, alike,
  before: sideAgreement(units, start, -1, pattern.before),
  after: sideAgreement(units, end, 1, pattern.after),
  closeBefore: closeRun(units, start - 1, -1, pattern.whole.before),
  closeAfter: closeRun(units, end, 1, pattern.whole.after),
});

/** Places of the quote's own words around the guess: those whose neighbours agree longest, then the nearest. */
function sameWordsNear(units: Uint16Array, pattern: Pattern, guess: number): number[] {
  const { quote } = pattern;
  const found: { at: number; run: number }[] = [];
  if (quote.length === 0) return [];
  const last = Math.min(units.length - quote.length, guess + NEAR);
  for (let at = Math.max(0, guess - NEAR); at <= last; at++) {
    if (units[at] === quote[0] && matches(units, quote, at) && atWordEdges(units, pattern, at)) found.push({ at, run: closeRun(units, at - 1, -1, pattern.before) + closeRun(units, at + quote.length, 1, pattern.after) });
  }
  found.sort((a, b) => b.run - a.run || Math.abs(a.at - guess) - Math.abs(b.at - guess));
  return found.slice(0, WEIGHED).map((f) => f.at);
}

/** `Mali` is not found in `Malian`. */
const atWordEdges = (units: Uint16Array, { quote, wordStart, wordEnd }: Pattern, at: number): boolean =>
  (!wordStart || !isWordUnit(quote[0]) || !isWordUnit(units[at - 1])) &&
  (!wordEnd || !isWordUnit(quote[quote.length - 1]) || !isWordUnit(units[at + quote.length]));

/** Signs that agree from the words' edge outwards. */
export function closeRun(units: Uint16Array, first: number, step: 1 | -1, side: Uint16Array): number {
  let run = 0;
  while (run < side.length && units[first + step * run] === side[run]) run++;
  return run;
}

interface Edited {
  readonly start: number;
  readonly end: number;
  readonly alike: number;
}

function alignWhole({ units }: Folded, pattern: Pattern, guess: number): Edited | undefined {
  const reach = Math.min(64, 24 + pattern.quote.length);
  const from = Math.max(0, guess - pattern.from - reach);
  const stretch = units.subarray(from, Math.max(from, Math.min(units.length, guess - pattern.from + pattern.units.length + reach)));
  const found = align(pattern.units, stretch, pattern.from, pattern.to);
  return found && { start: from + found.start, end: from + found.end, alike: found.alike };
}

/** The first words with what stood before, the last words with what stood after; between them, how many runs remain. */
function alignEnds({ units }: Folded, index: GramIndex, pattern: Pattern, guess: number): Edited | undefined {
  const head = pattern.units.subarray(0, pattern.from + END);
  const headFrom = Math.max(0, guess - pattern.from - 2 * END);
  const first = align(head, units.subarray(headFrom, Math.min(units.length, guess + 3 * END)), pattern.from, head.length);
  if (!first || first.alike < 0.5) return undefined;
  const start = headFrom + first.start;
  const tail = pattern.units.subarray(pattern.to - END);
  const tailAt = likeliestTail(index, pattern, start);
  const tailFrom = Math.max(start, tailAt - 2 * END);
  const last = align(tail, units.subarray(tailFrom, Math.min(units.length, tailAt + tail.length + 2 * END)), 0, END);
  if (!last || last.alike < 0.5) return undefined;
  const end = tailFrom + last.end;
  return end > start ? { start, end, alike: sharedRuns(index, pattern, start, end) } : undefined;
}

/** Where most runs of the quote's last words stand, after `start` and no further than the quote could have grown. */
function likeliestTail(index: GramIndex, { units, to, quote }: Pattern, start: number): number {
  const votes = new Map<number, number>();
  const base = to - END;
  for (let at = base; at + GRAM <= units.length; at++) {
    if (index.count(units, at) > 400) continue;
    index.each(units, at, (place) => {
      const diagonal = place - (at - base);
      if (diagonal >= start && diagonal <= start + 2 * quote.length) votes.set(diagonal, (votes.get(diagonal) ?? 0) + 1);
      return place <= start + 3 * quote.length;
    });
  }
  let [best, most] = [start + quote.length - END, 0];
  for (const [at, count] of votes) if (count > most) [best, most] = [at, count];
  return best;
}

/** Share of the quote's runs that stand between the two ends, less what was put in. */
function sharedRuns(index: GramIndex, { quote }: Pattern, start: number, end: number): number {
  let [all, there] = [0, 0];
  const step = Math.max(1, Math.ceil(quote.length / 200));
  for (let at = 0; at + GRAM <= quote.length; at += step) {
    if (index.count(quote, at) > 2000) continue; // would read half of a text that repeats itself
    all++;
    index.each(quote, at, (place) => {
      const inside = place >= start && place + GRAM <= end;
      if (inside) there++;
      return !inside && place < end;
    });
  }
  return (there / Math.max(1, all)) * Math.min(1, quote.length / (end - start));
}

/** Edges that lie inside a word go to its end, where the quote's own edges did not. */
function growToWords(units: Uint16Array, pattern: Pattern, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  const most = 24;
  while (pattern.wordStart && from - start < most && isWordUnit(units[start - 1]) && isWordUnit(units[start])) start--;
  while (pattern.wordEnd && end - to < most && isWordUnit(units[end - 1]) && isWordUnit(units[end])) end++;
  return { start, end };
}
