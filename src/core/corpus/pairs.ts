// The pairs of bundles that are not different, the most alike first: remembered from join to join as numbers, since a
// folder of ten thousand articles has most of a million of them.
import { areApart } from './bundleColumns.ts';
import type { Bundle, BundleChanges, Bundler } from './bundles.ts';
import { compareTellings } from './comparison.ts';
import type { Neighbours } from './neighbours.ts';

/** Columns of one table, each row a pair. Sorted by score, the highest first, then by the places of the two. */
export interface Pairs {
  count: number;
  /** Slots of the two, the one whose place is lower first. */
  low: Int32Array;
  high: Int32Array;
  /** Twice the score, doubled again; one more where they are surely the same. */
  code: Uint8Array;
  /** For `mergeBundles` alone: the two sets when it last tried to join them, below 0 where it never did, and what came of it. */
  left: Int32Array;
  right: Int32Array;
  result: Int32Array;
  /** The same: whether they were joined by it in the last run, and whether the sets of the two in the end may be one, 0 where that is not known. */
  joined: Uint8Array;
  mayBeOne: Uint8Array;
  /** The same: slots of pairs that were joined in the last run and are no more. */
  loose: number[];
}

const NUMBERS = ['low', 'high', 'left', 'right', 'result'] as const;
const BYTES = ['code', 'joined', 'mayBeOne'] as const;
const COLUMNS = [...NUMBERS, ...BYTES];

/** What came and went of one update, in the order of the table. */
interface Fresh {
  readonly score: number;
  /** Places of the two as one number, doubled, with one more for a sure pair. */
  readonly keys: Float64Array;
}

export interface PairTable {
  readonly pairs: Pairs;
  /** After the bundles changed. Linear in the pairs, but for sorting what is new. */
  update(changes: BundleChanges): void;
}

export function createPairs({ slots, columns }: Bundler, candidates: Neighbours): PairTable {
  const column = (): Int32Array => new Int32Array(0);
  const pairs: Pairs = {
    count: 0, low: column(), high: column(), code: new Uint8Array(0), left: column(), right: column(), result: column(), joined: new Uint8Array(0), mayBeOne: new Uint8Array(0), loose: [],
  };
  const bundleAt = (slot: number): Bundle => slots[slot] as Bundle;

  /** Takes out rows; what is left keeps its order. */
  function drop(isGone: (row: number) => boolean): void {
    let [kept, from] = [0, 0];
    const keep = (to: number): void => {
      if (kept < from) for (const name of COLUMNS) pairs[name].copyWithin(kept, from, to);
      kept += to - from;
    };
    for (let row = 0; row < pairs.count; row++) {
      if (!isGone(row)) continue;
      if (pairs.joined[row] === 1) pairs.loose.push(pairs.low[row] as number, pairs.high[row] as number);
      keep(row);
      from = row + 1;
    }
    keep(pairs.count);
    pairs.count = kept;
  }

  /** The first row that does not come before a pair. */
  function rowOf(score: number, low: number, high: number): number {
    let [from, to] = [0, pairs.count];
    while (from < to) {
      const row = (from + to) >> 1;
      const order = (pairs.code[row] as number >> 1) - score || low - (columns.at[pairs.low[row] as number] as number) || high - (columns.at[pairs.high[row] as number] as number);
      if (order > 0) from = row + 1;
      else to = row;
    }
    return from;
  }

  function insert(fresh: readonly Fresh[]): void {
    const slotAt = new Int32Array(columns.places);
    for (let slot = 0; slot < slots.length; slot++) if ((columns.at[slot] as number) >= 0) slotAt[columns.at[slot] as number] = slot;
    const most = fresh.reduce((sum, f) => sum + f.keys.length, 0);
    const [rows, lows, highs, codes] = [new Int32Array(most), new Int32Array(most), new Int32Array(most), new Uint8Array(most)];
    let n = 0;
    for (const { score, keys } of fresh) {
      let last = -1;
      for (const key of keys) {
        if (key === last) continue;
        last = key;
        const place = Math.floor(key / 2);
        const [low, high] = [slotAt[Math.floor(place / PLACES)] as number, slotAt[place % PLACES] as number];
        const row = pairs.count === 0 ? 0 : rowOf(score, columns.at[low] as number, columns.at[high] as number);
        if (row < pairs.count && pairs.low[row] === low && pairs.high[row] === high) continue;
        rows[n] = row;
        lows[n] = low;
        highs[n] = high;
        codes[n++] = score * 2 + (key % 2);
      }
    }
    grow(pairs.count + n);
    for (let i = n - 1, to = pairs.count; i >= 0; i--) {
      const row = rows[i] as number;
      if (row < to) for (const name of COLUMNS) pairs[name].copyWithin(row + i + 1, row, to);
      to = row;
      const at = row + i;
      pairs.low[at] = lows[i] as number;
      pairs.high[at] = highs[i] as number;
      pairs.code[at] = codes[i] as number;
      pairs.left[at] = -1;
      pairs.joined[at] = 0;
      pairs.mayBeOne[at] = 0;
    }
    pairs.count += n;
  }

  function grow(count: number): void {
    if (count <= pairs.low.length) return;
    const capacity = pairs.count === 0 ? count + 1024 : Math.ceil(count * 1.1);
    for (const name of NUMBERS) {
      const column = new Int32Array(capacity);
      column.set(pairs[name].subarray(0, pairs.count));
      pairs[name] = column;
    }
    for (const name of BYTES) {
      const column = new Uint8Array(capacity);
      column.set(pairs[name].subarray(0, pairs.count));
      pairs[name] = column;
    }
  }

  return {
    pairs,
    update({ added, removed }) {
      if (removed.length + added.length === 0) return;
      const touched = new Uint8Array(slots.length); // of what went, 2 of the lower one of a pair that parted
      const parted = new Map<number, Set<number>>();
      const met: number[][] = [];
      candidates.update({ added: slotsOf(added), removed: slotsOf(removed) }, {
        meet(x, y) {
          if (areApart(columns, x, y)) return;
          const [a, b] = [bundleAt(x), bundleAt(y)];
          const { verdict, score } = compareTellings(a.first, b.first);
          if (verdict === 'different' || (a.tellings.length + b.tellings.length > 2 && tellsTwice(a, b))) return;
          const [p, q] = [columns.at[x] as number, columns.at[y] as number];
          // One list a score: most of the sorting is done.
          (met[score * 2] ??= []).push((p < q ? p * PLACES + q : q * PLACES + p) * 2 + (verdict === 'same' ? 1 : 0));
        },
        part(x, y) {
          const [low, high] = (columns.at[x] as number) < (columns.at[y] as number) ? [x, y] : [y, x];
          const set = parted.get(low);
          if (set) set.add(high);
          else parted.set(low, new Set([high]));
          touched[low] = 2;
        },
      });
      for (const { slot } of removed) touched[slot] = 1;
      const { low, high } = pairs;
      drop((row) => {
        const [x, y] = [low[row] as number, high[row] as number];
        const state = touched[x] as number;
        return state === 1 || touched[y] === 1 || (state === 2 && parted.get(x)?.has(y) === true && !candidates.areNear(x, y));
      });
      insert(met.flatMap((keys, score) => [{ score, keys: Float64Array.from(keys).sort() }]).reverse());
    },
  };
}

const slotsOf = (all: readonly Bundle[]): number[] => all.map((b) => b.slot);

/** More places than a folder has. */
const PLACES = 2 ** 25;

/** One article tells of two meetings, whatever they have in common; of lone tellings `areApart` knows. */
function tellsTwice(a: Bundle, b: Bundle): boolean {
  const [few, many] = a.tellings.length < b.tellings.length ? [a.tellings, b.tellings] : [b.tellings, a.tellings];
  const homes = new Set(few.map((t) => t.home));
  return many.some((t) => homes.has(t.home));
}
