// Whether a passage stands a second time elsewhere in the text, edited here and there. Of two such passages the one that
// was left as it was need not be the original.
import { GRAM, type GramIndex } from './gramIndex.ts';
import { closeRun } from './judge.ts';
import type { Pattern } from './pattern.ts';
import { matches } from './places.ts';

/** Folded signs looked at on each side of the words. */
const WIDE = 128;
/** Signs beside the words that tell nothing: phrases are said twice, passages are copied. */
const PHRASE = 16;
/** Every so many runs are looked up. */
const STEP = 2;
/** Common runs, of those looked up on one side, that make a passage. */
const SHARED = 12;
/** The same where the other side has fewer: a phrase is not enough. */
const SHARED_ALONE = 36;
/** Runs that occur more often are the language's, not the passage's. */
const COMMON = 8;
/** Edits shift the runs of a passage by so much. */
const BUCKET = 32;
const SPACE = 32;
/** Nearer repeats are a manner of writing. */
const NEAREST = 24;

/**
 * [start, end): where the words were found in the folded text. A side tells that they are the original's if all that the
 * anchor remembers of it stands there, and the copy parts from it at the end of a paragraph: elsewhere, the other one may
 * be the original, edited. Bounded work.
 */
export function hasCopy({ units, index, endsLine }: Searched, { before, after }: Pattern, start: number, end: number): boolean {
  const left = votesOn(units, index, Math.max(0, start - WIDE), start - PHRASE);
  const right = votesOn(units, index, end + PHRASE, Math.min(units.length, end + WIDE));
  const wholeLeft = closeRun(units, start - 1, -1, before) === before.length && (before.length >= PHRASE || start === before.length);
  const wholeRight = closeRun(units, end, 1, after) === after.length && (after.length >= PHRASE || end + after.length === units.length);
  const words = units.subarray(start, end);
  for (const bucket of new Set([...left.keys(), ...right.keys()])) {
    const [onLeft, onRight] = [both(left, bucket), both(right, bucket)];
    if (Math.min(onLeft, onRight) < SHARED && Math.max(onLeft, onRight) < SHARED_ALONE) continue;
    const from = start + (bucket - 1) * BUCKET;
    for (let at = Math.max(0, from); at < from + 4 * BUCKET; at++) {
      if (at === start || units[at] !== words[0] || !matches(units, words, at)) continue;
      const told = (wholeLeft && partsAtLine(units, endsLine, start - 1, at - 1, -1)) || (wholeRight && partsAtLine(units, endsLine, end, at + words.length, 1));
      if (!told) return true;
    }
  }
  return false;
}

/** A text in which copies are looked for. */
export interface Searched {
  readonly units: Uint16Array;
  readonly index: GramIndex;
  /** Whether the white space at this place of the folded text holds a line end. */
  readonly endsLine: (at: number) => boolean;
}

/** From the two places outwards: whether the agreement, which ends within sight, has passed a line end. */
function partsAtLine(units: Uint16Array, endsLine: (at: number) => boolean, here: number, there: number, step: 1 | -1): boolean {
  let passed = false;
  for (let k = 0; k < WIDE; k++) {
    const [a, b] = [here + step * k, there + step * k];
    if (a < 0 || a >= units.length) return true;
    if (units[a] === SPACE && endsLine(a)) passed = true;
    if (units[a] !== units[b]) return passed;
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
