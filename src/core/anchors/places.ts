// Candidate places of an anchor: where runs of its words and surroundings stand in the text, the most of them first.
import { GRAM, type GramIndex } from './gramIndex.ts';
import type { Pattern } from './pattern.ts';

/** Runs that occur more often tell little and cost much: used only where there are not enough rarer ones. */
const COMMON = 64;
const ENOUGH = 12;
/** More places than this are not looked at, even of the rarest runs. */
const MOST = 2000;
/** Candidates within this many signs of each other are one. */
const BUCKET = 32;
/** Places with fewer common runs than this, or than this share of the best's, are not worth a look beside it. */
const LEAST_VOTES = 4;
const LEAST_SHARE = 0.3;
/** Long quotes: so many runs stand for all. */
const SAMPLED = 200;

/** Every place of the whole pattern, word for word; stops at `most`. The place is that of the quote's first sign. */
export const verbatimPlaces = (units: Uint16Array, index: GramIndex, { whole: { units: pattern, from } }: Pattern, most: number): number[] =>
  placesOf(units, index, pattern, most).map((start) => start + from);

/** Every place of the signs; stops at `most`. */
export function placesOf(units: Uint16Array, index: GramIndex, pattern: Uint16Array, most: number): number[] {
  const found: number[] = [];
  if (pattern.length < GRAM) return scan(units, pattern, most);
  const rarest = runsOf(pattern, index, true)[0];
  if (!rarest) return found;
  let looked = 0;
  index.each(pattern, rarest.at, (place) => {
    const start = place - rarest.at;
    if (start >= 0 && matches(units, pattern, start)) found.push(start);
    return found.length < most && ++looked < MOST;
  });
  return found;
}

/** A pattern shorter than a run: read through the text. */
function scan(units: Uint16Array, pattern: Uint16Array, most: number): number[] {
  const found: number[] = [];
  if (pattern.length === 0) return found;
  for (let i = units.indexOf(pattern[0] as number); i >= 0 && found.length < most; i = units.indexOf(pattern[0] as number, i + 1)) {
    if (matches(units, pattern, i)) found.push(i);
  }
  return found;
}

export function matches(units: Uint16Array, pattern: Uint16Array, at: number): boolean {
  if (at < 0 || at + pattern.length > units.length) return false;
  for (let k = 0; k < pattern.length; k++) if (units[at + k] !== pattern[k]) return false;
  return true;
}

interface Run {
  readonly at: number;
  readonly count: number;
}

/** Runs of the pattern that occur in the text at all, the rarest first. `whole`: none if one of them does not occur. */
function runsOf(pattern: Uint16Array, index: GramIndex, whole = false): Run[] {
  const runs: Run[] = [];
  const step = Math.max(1, Math.ceil((pattern.length - GRAM + 1) / SAMPLED));
  for (let at = 0; at + GRAM <= pattern.length; at += step) {
    const count = index.count(pattern, at);
    if (count > 0) runs.push({ at, count });
    else if (whole) return [];
  }
  return runs.sort((a, b) => a.count - b.count);
}

/** Guesses of where the quote's first sign stands, best first, at most `most`. */
export function likelyPlaces(index: GramIndex, pattern: Pattern, most: number): number[] {
  const votes = new Map<number, { count: number; sum: number }>();
  for (const [k, run] of runsOf(pattern.units, index).entries()) {
    if (run.count > (k < ENOUGH ? MOST : COMMON)) break;
    index.each(pattern.units, run.at, (place) => {
      const diagonal = place - run.at;
      const bucket = Math.floor(diagonal / BUCKET);
      const vote = votes.get(bucket);
      if (vote) {
        vote.count++;
        vote.sum += diagonal;
      } else votes.set(bucket, { count: 1, sum: diagonal });
      return true;
    });
  }
  const both = [...votes].map(([bucket, own]) => {
    const next = votes.get(bucket + 1);
    const { count, sum } = next && next.count > own.count ? next : own; // one vote beside many does not say where
    return { bucket, count: own.count + (next?.count ?? 0), at: Math.round(sum / count) };
  });
  both.sort((a, b) => b.count - a.count || a.bucket - b.bucket);
  const picked: typeof both = [];
  for (const vote of both) {
    if (picked.length >= most) break;
    if (!picked.some((p) => Math.abs(p.bucket - vote.bucket) <= 1)) picked.push(vote);
  }
  const least = Math.max(LEAST_VOTES, (picked[0]?.count ?? 0) * LEAST_SHARE);
  return picked.filter((p, i) => i === 0 || p.count >= least).map((p) => p.at + pattern.from);
}
