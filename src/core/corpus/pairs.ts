// The pairs of bundles that are not different, the most alike first: remembered from join to join as numbers, since a
// folder of ten thousand articles has most of a million of them.
import { areApart } from './bundleColumns.ts';
import type { Bundle, Bundler, Bundles } from './bundles.ts';
import { compareTellings } from './comparison.ts';
import type { Neighbours } from './neighbours.ts';

/** Columns of one table, each row a pair. Sorted by score, the highest first, then by the places of the two. */
export interface Pairs {
  readonly count: number;
  /** Slots of the two, the one whose place is lower first. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Twice the score, doubled again; one more where they are surely the same. */
  readonly code: Uint8Array;
  /** What the last join found out about the pair: for `mergeBundles` alone. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly result: Int32Array;
}

export const isSure = (code: number): boolean => (code & 1) === 1;

const NOT_YET = -1;

export function emptyPairs(capacity = 0): Pairs {
  const column = (): Int32Array => new Int32Array(capacity);
  return { count: 0, low: column(), high: column(), code: new Uint8Array(capacity), left: column().fill(NOT_YET), right: column(), result: column() };
}

/** The pairs after a change of the bundles. Linear in the pairs, but for sorting what is new. */
export function updatedPairs(before: Pairs, bundles: Bundles, { slots, columns }: Bundler, candidates: Neighbours): Pairs {
  if (bundles.removed.length + bundles.added.length === 0) return before;
  const parted = new Map<number, Set<number>>();
  const met: number[][] = [];
  const placeOf = (slot: number): number => (slots[slot] as Bundle).at;
  const slotsOf = (all: readonly Bundle[]): number[] => all.map((b) => b.slot);
  candidates.update({ added: slotsOf(bundles.added), removed: slotsOf(bundles.removed) }, {
    meet(x, y) {
      if (areApart(columns, x, y)) return;
      const [a, b] = [slots[x] as Bundle, slots[y] as Bundle];
      const { verdict, score } = compareTellings(a.first, b.first);
      if (verdict === 'different' || tellsTwice(a, b)) return;
      const place = a.at < b.at ? a.at * PLACES + b.at : b.at * PLACES + a.at;
      // One list a score: most of the sorting is done.
      (met[score * 2] ??= []).push(place * 2 + (verdict === 'same' ? 1 : 0));
    },
    part(x, y) {
      const [low, high] = placeOf(x) < placeOf(y) ? [x, y] : [y, x];
      const set = parted.get(low);
      if (set) set.add(high);
      else parted.set(low, new Set([high]));
    },
  });
  const gone = new Uint8Array(slots.length);
  for (const { slot } of bundles.removed) gone[slot] = 1;
  const isAlive = (low: number, high: number): boolean =>
    gone[low] === 0 && gone[high] === 0 && (parted.size === 0 || !parted.get(low)?.has(high) || candidates.areNear(low, high));
  return mergedPairs(before, isAlive, met, bundles.all, slots);
}

/** More places than a folder has. */
const PLACES = 2 ** 25;

/** One article tells of two meetings, whatever they have in common. */
function tellsTwice(a: Bundle, b: Bundle): boolean {
  const [few, many] = a.tellings.length < b.tellings.length ? [a.tellings, b.tellings] : [b.tellings, a.tellings];
  if (few.length === 1 && many.length === 1) return few[0]?.article === many[0]?.article;
  const articles = new Set(few.map((t) => t.article));
  return many.some((t) => articles.has(t.article));
}

/** `met`: by twice the score, pairs of places as one number, doubled, with one more for a sure pair. */
function mergedPairs(before: Pairs, isAlive: (low: number, high: number) => boolean, met: readonly (readonly number[] | undefined)[], all: readonly Bundle[], slots: readonly (Bundle | undefined)[]): Pairs {
  const fresh = met.flatMap((keys, score) => (keys ? [{ score, keys: Float64Array.from(keys).sort() }] : [])).reverse();
  const out = emptyPairs(before.count + fresh.reduce((sum, f) => sum + f.keys.length, 0));
  let n = 0;
  let old = 0;
  const placeOf = (slot: number): number => (slots[slot] as Bundle).at;
  const copy = (): void => {
    out.low[n] = before.low[old] as number;
    out.high[n] = before.high[old] as number;
    out.code[n] = before.code[old] as number;
    out.left[n] = before.left[old] as number;
    out.right[n] = before.right[old] as number;
    out.result[n] = before.result[old] as number;
    n++;
  };
  /** Copies the old pairs before a place, of its score or a higher one; true where the pair at the place is among them. */
  const copyUntil = (score: number, place: number): boolean => {
    for (; old < before.count; old++) {
      const own = (before.code[old] as number) >> 1;
      if (own < score) return false;
      const [low, high] = [before.low[old] as number, before.high[old] as number];
      if (!isAlive(low, high)) continue;
      const ownPlace = own > score ? -1 : placeOf(low) * PLACES + placeOf(high);
      if (ownPlace > place) return false;
      copy();
      if (ownPlace < place) continue;
      old++;
      return true;
    }
    return false;
  };
  for (const { score, keys } of fresh) {
    let last = -1;
    for (const key of keys) {
      if (key === last) continue;
      last = key;
      const place = Math.floor(key / 2);
      if (copyUntil(score, place)) continue;
      out.low[n] = (all[Math.floor(place / PLACES)] as Bundle).slot;
      out.high[n] = (all[place % PLACES] as Bundle).slot;
      out.code[n] = score * 2 + (key % 2);
      n++;
    }
  }
  copyUntil(-1, Infinity);
  return { ...out, count: n };
}
