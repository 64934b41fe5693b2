// Whether a passage stands a second time elsewhere in the text, edited here and there. Of two such passages the one that
// was left as it was need not be the original.
import { GRAM, type GramIndex } from './gramIndex.ts';
import { LONG } from './decide.ts';
import { closeRun } from './judge.ts';
import { isWordUnit, type Pattern } from './pattern.ts';
import { matches, placesOf, verbatimPlaces } from './places.ts';
import { sideAgreement } from './sides.ts';

/** Folded signs looked at on each side of the words. */
const WIDE = 128;
/** Signs beside the words that tell nothing: phrases are said twice, passages are copied. */
const PHRASE = 16;
/** Places of long words that are looked at. */
const FEW = 4;
/** Every so many runs are looked up. */
const STEP = 2;
/** Common runs, of those looked up, that make a passage worth a look. */
const SHARED = 8;
/** Runs that occur more often are the language's, not the passage's. */
const COMMON = 8;
/** Edits shift the runs of a passage by so much. */
const BUCKET = 32;
/** Signs that are another text, not an edit, where they agree less than this. */
const FOR_GOOD = 48;
const AGREES = 0.35;
const SPACE = 32;
/** Nearer repeats are a manner of writing. */
const NEAREST = 24;

/** Words up to this length say nothing by themselves; so much beside them must be the same. */
const SHORT = 8;
const BESIDE = 4;
/** Signs of its surroundings by which two passages are compared; fewer tell nothing. */
const VIEW = 96;
const LEAST_VIEW = 16;
/** Two passages are one, edited here or there, where both sides agree like this, or one nearly wholly. */
const SAME = { weaker: 0.4, mean: 0.5, one: 0.85 };

/**
 * [start, end): where the words were found in the folded text. Whether they stand a second time in a passage that may be the
 * original, edited, while this is its copy. Not so where the anchor remembers what parts the two. Bounded work.
 */
export function hasCopy({ units, index, endsLine }: Searched, pattern: Pattern, start: number, end: number): boolean {
  const { before, after } = pattern.whole;
  const left = votesOn(units, index, Math.max(0, start - WIDE), start - PHRASE);
  const right = votesOn(units, index, end + PHRASE, Math.min(units.length, end + WIDE));
  const seen = { left: closeRun(units, start - 1, -1, before), right: closeRun(units, end, 1, after) };
  // Made beside something like it already: all that it remembers is here, and nowhere else.
  const isLong = before.length > pattern.before.length || after.length > pattern.after.length;
  if (isLong && seen.left === before.length && seen.right === after.length) return verbatimPlaces(units, index, pattern, 2).length > 1;
  const views = { left: units.slice(Math.max(0, start - VIEW), start).reverse(), right: units.subarray(end, end + VIEW) };
  const words = units.subarray(start, end);
  const isTold = (at: number): boolean => parts(units, endsLine, start - 1, at - 1, -1, seen.left) || parts(units, endsLine, end, at + words.length, 1, seen.right);
  if (words.length >= LONG && placesOf(units, index, words, FEW).some((at) => at !== start && !isTold(at))) return true;
  for (const bucket of new Set([...left.keys(), ...right.keys()])) {
    if (both(left, bucket) + both(right, bucket) < SHARED) continue;
    const places = placesAt(units, words, start, start + (bucket - 1) * BUCKET).filter((at) => isSamePassage(units, views, at, at + words.length));
    // The same word said twice in a copy is not two copies.
    if (places.length > 0 && !places.some(isTold)) return true;
  }
  return false;
}

/** The same words as the same words: not letters of others, and short ones only beside something that is the same there. */
function placesAt(units: Uint16Array, words: Uint16Array, start: number, from: number): number[] {
  const found: number[] = [];
  const isWhole = (at: number): boolean => isEdge(units, at) === isEdge(units, start) && isEdge(units, at + words.length) === isEdge(units, start + words.length);
  const isBeside = (at: number): boolean => words.length > SHORT || Math.max(alikeFrom(units, start - 1, at - 1, -1), alikeFrom(units, start + words.length, at + words.length, 1)) >= BESIDE;
  for (let at = Math.max(0, from); at < from + 4 * BUCKET; at++) {
    if (at !== start && units[at] === words[0] && matches(units, words, at) && isWhole(at) && isBeside(at)) found.push(at);
  }
  return found;
}

const isEdge = (units: Uint16Array, at: number): boolean => !(isWordUnit(units[at - 1]) && isWordUnit(units[at]));

/** How many signs are the same outwards from two places, as far as it matters. */
function alikeFrom(units: Uint16Array, a: number, b: number, step: 1 | -1): number {
  let run = 0;
  while (run < BESIDE && units[a + step * run] !== undefined && units[a + step * run] === units[b + step * run]) run++;
  return run;
}

function isSamePassage(units: Uint16Array, { left, right }: { readonly left: Uint16Array; readonly right: Uint16Array }, start: number, end: number): boolean {
  // Near the text's ends there is less to compare.
  const [before, after] = [left.subarray(0, start), right.subarray(0, units.length - end)];
  const agreed = [
    ...(before.length < LEAST_VIEW ? [] : [sideAgreement(units, start, -1, before)]),
    ...(after.length < LEAST_VIEW ? [] : [sideAgreement(units, end, 1, after)]),
  ];
  const [weaker, stronger] = [Math.min(...agreed), Math.max(...agreed)];
  if (agreed.length < 2) return stronger >= SAME.mean;
  return stronger >= SAME.one || (weaker >= SAME.weaker && (weaker + stronger) / 2 >= SAME.mean);
}

/** A text in which copies are looked for. */
export interface Searched {
  readonly units: Uint16Array;
  readonly index: GramIndex;
  /** Whether the white space at this place of the folded text holds a line end. */
  readonly endsLine: (at: number) => boolean;
}

/**
 * From the two places outwards, as far as the anchor remembers what stands here: whether the copy parts from it there, at
 * the end of a paragraph or for good. A place that was edited agrees again soon.
 */
function parts(units: Uint16Array, endsLine: (at: number) => boolean, here: number, there: number, step: 1 | -1, seen: number): boolean {
  let passed = false;
  for (let k = 0; k < seen; k++) {
    const [a, b] = [here + step * k, there + step * k];
    if (units[a] === SPACE && endsLine(a)) passed = true;
    if (units[a] === units[b]) continue;
    if (passed) return true;
    if (seen < k + FOR_GOOD) return false;
    const rest = step === 1 ? units.slice(a, a + FOR_GOOD) : units.slice(a + 1 - FOR_GOOD, a + 1).reverse();
    return sideAgreement(units, step === 1 ? b : b + 1, step, rest) < AGREES;
  }
  return false;
}

const both = (votes: ReadonlyMap<number, number>, bucket: number): number => (votes.get(bucket) ?? 0) + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0);

/** How many of the runs looked up in [from, to) stand elsewhere, by how far away. */
function votesOn(units: Uint16Array, index: GramIndex, from: number, to: number): Map<number, number> {
  const votes = new Map<number, number>();
  for (let at = from; at + GRAM <= to; at += STEP) {
    const count = index.count(units, at);
    if (count < 2 || count > COMMON) continue;
    index.each(units, at, (place) => {
      const bucket = Math.floor((place - at) / BUCKET);
      if (Math.abs(place - at) >= NEAREST) votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      return true;
    });
  }
  return votes;
}
