// Puts bundles together, the most alike first: nothing joins over a pair that is different, stands in one article, or was
// kept apart by a person. Each step depends on two sets only; what came of the same two sets last time is remembered with
// the pair, so that going through the folder again is going through numbers.
import { areApart, longer } from './bundleColumns.ts';
import type { Bundle, Bundler } from './bundles.ts';
import { type BundleSets, createBundleSets } from './bundleSets.ts';
import { compareTellings } from './comparison.ts';
import { createNumberIndex } from './numberIndex.ts';
import { put } from './order.ts';
import type { Pairs } from './pairs.ts';

/** Bundles of two sets that are compared when these are put together. */
const CHECKED = 12;

/** More doubts about one meeting than these help nobody. */
const DOUBTS = 5;

const REFUSED = -2;

/** In `Pairs.mayBeOne`. */
const [UNKNOWN, NO, YES] = [0, 1, 2];

const isSure = (code: number): boolean => (code & 1) === 1;

export interface Merged {
  /** By slot: a number for its set that stands for these very bundles from join to join; below 0 where there is no bundle. */
  readonly setOf: Int32Array;
  /** The decided meeting of a set. */
  decidedOf(set: number): string | undefined;
  /** Slots of pairs of two sets that may be of one meeting, the most likely ones first: two after two. */
  readonly doubts: readonly number[];
}

export interface Merger {
  /** Linear in the pairs; but for a glance at each these cost something only where one of their two sets is another than last time. */
  merge(): Merged;
  /** How many sets are remembered. */
  readonly size: number;
}

export function createMerger(bundler: Bundler, pairs: Pairs): Merger {
  const { slots, columns } = bundler;
  // By step, which is a set by how it was put together: how many bundles, slots of the first of it (at most `CHECKED`), its decided meeting.
  const sizes: number[] = [];
  const heads: (number | readonly number[])[] = []; // a lone slot without a list
  const decided = new Map<number, string>();
  const ofDecided = new Map<string, number>();
  let alone: Int32Array = new Int32Array(0); // by slot: the step of the bundle by itself …
  const owners: (Bundle | undefined)[] = []; // … and whose it is
  let before: Int32Array = new Int32Array(0); // `Merged.setOf` of the last run

  const headsOf = (step: number): readonly number[] => {
    const first = heads[step] as number | readonly number[];
    return typeof first === 'number' ? [first] : first;
  };
  const newStep = (size: number, first: number | readonly number[], id: string | undefined): number => {
    sizes.push(size);
    if (id !== undefined) decided.set(sizes.length - 1, id);
    return heads.push(first) - 1;
  };
  const together = (left: number, right: number): number => {
    const [a, b] = [sizes[left] as number, sizes[right] as number];
    const [many, few] = a < b ? [right, left] : [left, right];
    const first = headsOf(many);
    return newStep(a + b, first.length >= CHECKED ? first : [...first, ...headsOf(few)].slice(0, CHECKED), decided.get(left) ?? decided.get(right));
  };

  /** Gives new bundles their steps; 1 for slots whose sets may be put together otherwise than last time, from the start. */
  function changedSlots(): Uint8Array {
    const changed = new Uint8Array(slots.length);
    if (alone.length < slots.length) alone = longer(alone, slots.length * 2);
    for (let slot = 0; slot < slots.length; slot++) {
      const bundle = slots[slot];
      if (bundle === owners[slot]) continue;
      owners[slot] = bundle;
      changed[slot] = 1;
      if (bundle) alone[slot] = newStep(1, slot, bundle.decided);
    }
    for (const slot of pairs.loose) changed[slot] = 1;
    pairs.loose = [];
    return changed;
  }

  function joinDecided(sets: BundleSets, changed: Uint8Array): void {
    if (decided.size === 0) return;
    const byId = new Map<string, number[]>();
    for (let slot = 0; slot < slots.length; slot++) {
      const id = (columns.at[slot] as number) < 0 ? undefined : slots[slot]?.decided;
      if (id !== undefined) put(byId, id, slot);
    }
    for (const all of byId.values()) {
      for (const slot of all) changed[slot] = 1;
      const [leader, ...others] = all.sort((x, y) => (columns.at[x] as number) - (columns.at[y] as number)) as [number, ...number[]];
      for (const slot of others) {
        const [a, b] = [sets.rootOf(leader), sets.rootOf(slot)];
        const [left, right] = [sets.stepOf(a), sets.stepOf(b)];
        const key = `${left} ${right}`;
        let step = ofDecided.get(key);
        if (step === undefined) ofDecided.set(key, (step = together(left, right)));
        sets.join(a, b, step);
      }
    }
  }

  function clash(sets: BundleSets, a: number, b: number): boolean {
    const [left, right] = [sets.stepOf(a), sets.stepOf(b)];
    const [id, other] = [decided.get(left), decided.get(right)];
    if (id !== undefined && other !== undefined && id !== other) return true;
    if (sets.shareArticle(a, b)) return true;
    const others = headsOf(right);
    for (const x of headsOf(left)) {
      for (const y of others) if (areApart(columns, x, y) || compareTellings((slots[x] as Bundle).first, (slots[y] as Bundle).first).final) return true;
    }
    return false;
  }

  /**
   * Goes through the sure pairs in their order. `changed` always covers whole sets: those that are, or at this point of the
   * last run were, others. A pair of two sets that are as they were does what it did; for all others the sets are looked at,
   * and where a pair joins, or did last time, both of its sets are marked.
   */
  function joinSure(sets: BundleSets, changed: Uint8Array): void {
    const { count, low: lows, high: highs, code, left, right, result, joined } = pairs;
    for (let p = 0; p < count; p++) {
      if (!isSure(code[p] as number)) continue;
      const [low, high] = [lows[p] as number, highs[p] as number];
      const isKnown = changed[low] === 0 && changed[high] === 0 && (left[p] as number) >= 0;
      if (isKnown && joined[p] === 0) continue;
      const [a, b] = [sets.rootOf(low), sets.rootOf(high)];
      if (isKnown) {
        sets.join(a, b, result[p] as number);
        continue;
      }
      const didJoin = joined[p] === 1;
      joined[p] = 0;
      if (a !== b) {
        const [x, y] = [sets.stepOf(a), sets.stepOf(b)];
        if (left[p] !== x || right[p] !== y) {
          left[p] = x;
          right[p] = y;
          result[p] = clash(sets, a, b) ? REFUSED : together(x, y);
        }
        if (result[p] !== REFUSED) joined[p] = 1;
      }
      if (didJoin || joined[p] === 1) {
        sets.mark(a, changed);
        sets.mark(b, changed);
      }
      if (joined[p] === 1) sets.join(a, b, result[p] as number);
    }
  }

  /** Of sets that grow no more: at most so many of each set, each pair of sets once. */
  function doubtsOf(sets: BundleSets, roots: Int32Array, setOf: Int32Array, changed: Uint8Array): number[] {
    const doubts: number[] = [];
    const counts = new Uint8Array(slots.length);
    const found = new Set<number>();
    const asked = createNumberIndex(); // pairs of sets …
    const answers: number[] = []; // … and whether they may be one: many pairs ask the same. In their order, by which a comparison can differ
    const { count, low: lows, high: highs, code, left, right, mayBeOne } = pairs;
    for (let p = 0; p < count; p++) {
      const [low, high] = [lows[p] as number, highs[p] as number];
      const isKnown = changed[low] === 0 && changed[high] === 0;
      if (isKnown && mayBeOne[p] === NO) continue;
      const [a, b] = [roots[low] as number, roots[high] as number];
      if (!isKnown) mayBeOne[p] = UNKNOWN;
      if ((counts[a] as number) >= DOUBTS || (counts[b] as number) >= DOUBTS) continue;
      if (mayBeOne[p] === UNKNOWN) {
        const [x, y] = [setOf[low] as number, setOf[high] as number];
        // A sure pair whose sets did not grow since was refused.
        if (a === b || (isSure(code[p] as number) && left[p] === x && right[p] === y)) mayBeOne[p] = NO;
        else mayBeOne[p] = answers[asked.indexOf(x * 2 ** 26 + y)] ??= clash(sets, a, b) ? NO : YES;
      }
      if (mayBeOne[p] === NO) continue;
      const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
      if (found.has(key)) continue;
      found.add(key);
      counts[a] = (counts[a] as number) + 1;
      counts[b] = (counts[b] as number) + 1;
      doubts.push(low, high);
    }
    return doubts;
  }

  return {
    get size() {
      return sizes.length;
    },
    merge() {
      const changed = changedSlots();
      const sets = createBundleSets(bundler, alone);
      joinDecided(sets, changed);
      joinSure(sets, changed);
      const [roots, setOf] = [new Int32Array(slots.length), new Int32Array(slots.length)];
      for (let slot = 0; slot < roots.length; slot++) {
        roots[slot] = sets.rootOf(slot);
        setOf[slot] = (columns.at[slot] as number) < 0 ? -1 : sets.stepOf(roots[slot] as number);
        changed[slot] = setOf[slot] === before[slot] ? 0 : 1;
      }
      before = setOf;
      return { setOf, decidedOf: (set) => decided.get(set), doubts: doubtsOf(sets, roots, setOf, changed) };
    },
  };
}
