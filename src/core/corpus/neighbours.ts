// Items that share a key stand in one sorted block, and each meets some of those after it: how pairs worth comparing are
// found in near-linear time. The blocks are remembered, so that the next time only the surroundings of what came and went
// are gone through.
import { put } from './order.ts';

/** Items are told apart by small numbers, which no two of them have at the same time. */
export interface Changes {
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

export interface PairChanges {
  /** Worth comparing from now on; perhaps known from another key. */
  meet(first: number, second: number): void;
  /** No longer worth it by one of the keys that they share; not called where one of the two is gone. */
  part(first: number, second: number): void;
}

export interface Neighbours {
  update(changes: Changes, pairs: PairChanges): void;
  /** Whether two items still meet. */
  areNear(a: number, b: number): boolean;
}

export interface Rules {
  /** Numbers of the blocks of an item, 0, 1, 2 …; each once. */
  blocksOf(item: number): readonly number[];
  compare(a: number, b: number): number;
  /** The first of those after `at` that the item there does not meet; what it meets follows it without a gap. */
  endOf(block: Block, at: number): number;
  /** Whether a block of this size follows the rules of small ones, in which anything may meet. */
  isSmall(size: number): boolean;
  /** How far an item of a block that is not small can reach. */
  readonly reach: number;
}

export interface Block {
  readonly length: number;
  readonly [at: number]: number;
}

const EMPTY = new Int32Array(0);

export function createNeighbours({ blocksOf, compare, endOf, isSmall, reach }: Rules): Neighbours {
  /** A lone item stands without a list. */
  const blocks: (Int32Array | number | undefined)[] = [];
  const listOf = (id: number): Int32Array => {
    const block = blocks[id];
    return block === undefined ? EMPTY : typeof block === 'number' ? Int32Array.of(block) : block;
  };

  /** The first time there is nothing to compare with. `added` sorted. */
  function fill(added: readonly number[], keys: readonly (readonly number[])[]): void {
    const sizes: number[] = [];
    for (const ids of keys) for (const id of ids) sizes[id] = (sizes[id] ?? 0) + 1;
    const filled = new Int32Array(sizes.length);
    for (const [i, item] of added.entries()) {
      for (const id of keys[i] as readonly number[]) {
        const size = sizes[id] as number;
        if (size === 1) {
          blocks[id] = item;
          continue;
        }
        const block = (blocks[id] ??= new Int32Array(size)) as Int32Array;
        block[filled[id] as number] = item;
        filled[id] = (filled[id] as number) + 1;
      }
    }
  }

  /** Where an item of a sorted block stands, or would stand. */
  function placeIn(block: Int32Array, item: number): number {
    let [from, to] = [0, block.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(block[middle] as number, item) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function change(added: readonly number[], keys: readonly (readonly number[])[], removed: readonly number[], pairs: PairChanges): void {
    const gone = new Set(removed);
    const [out, into] = [new Map<number, number[]>(), new Map<number, number[]>()]; // by block
    for (const item of removed) for (const id of blocksOf(item)) put(out, id, item);
    for (const [i, item] of added.entries()) for (const id of keys[i] as readonly number[]) put(into, id, item);
    for (const id of new Set([...out.keys(), ...into.keys()])) {
      const before = listOf(id);
      const rest = without(before, placesOf(before, out.get(id) ?? [], gone));
      const now = withAll(rest.list, into.get(id) ?? [], placeIn);
      blocks[id] = now.list.length > 1 ? now.list : now.list[0];
      if (before.length > 0) compareWindows(before, rest, now, pairs);
    }
  }

  /** All that new items meet after them, each once. */
  function meetNew(added: readonly number[], keys: readonly (readonly number[])[], { meet }: PairChanges): void {
    const seen = new Int32Array(added.reduce((most, item) => Math.max(most, item), 0) + 1); // by item: whom it met last, plus 1
    const others = new Map<number, number>(); // the same of items that are not new and have larger numbers
    const passed = new Int32Array(blocks.length); // where the last new item of each block stood
    for (const [i, row] of added.entries()) {
      for (const id of keys[i] as readonly number[]) {
        const block = blocks[id];
        if (block === undefined || typeof block === 'number') continue;
        let at = (passed[id] as number) || placeIn(block, row);
        while (block[at] !== row) at++;
        passed[id] = at;
        for (let y = at + 1, end = endOf(block, at); y < end; y++) {
          const other = block[y] as number;
          if (other < seen.length) {
            if (seen[other] === row + 1) continue;
            seen[other] = row + 1;
          } else {
            if (others.get(other) === row) continue;
            others.set(other, row);
          }
          meet(row, other);
        }
      }
    }
  }

  /**
   * Which pairs of a block came and went, but for those of new items with later ones: of the rows within reach of a change.
   * Rows are counted among the items that stayed; what comes and goes stands before one of these.
   */
  function compareWindows(before: Int32Array, rest: Spliced, now: Spliced, { meet, part }: PairChanges): void {
    const stayed = rest.list.length;
    const all = isSmall(before.length) || isSmall(now.list.length);
    const [wasUntil, isUntil] = [stayedBefore(rest.at), stayedBefore(now.at)];
    let row = 0;
    for (const to of all ? [stayed] : [...rest.at, ...now.at].sort(ascending)) {
      if (!all) row = Math.max(row, to - reach);
      for (; row < to; row++) {
        const item = rest.list[row] as number;
        const at = isUntil.placeOf(row);
        const end = endOf(now.list, at);
        const [wasEnd, isEnd] = [wasUntil.countUntil(endOf(before, wasUntil.placeOf(row))), isUntil.countUntil(end)];
        for (let r = wasEnd; r < isEnd; r++) meet(item, rest.list[r] as number);
        for (let r = isEnd; r < wasEnd; r++) part(item, rest.list[r] as number);
        for (let i = isUntil.passed; i < now.at.length && (now.at[i] as number) + i < end; i++) meet(item, now.list[(now.at[i] as number) + i] as number);
      }
    }
  }

  return {
    update({ added, removed }, pairs) {
      const sorted = [...added].sort(compare);
      const keys = sorted.map(blocksOf);
      if (blocks.length === 0) fill(sorted, keys);
      else change(sorted, keys, removed, pairs);
      meetNew(sorted, keys, pairs);
    },
    areNear(a, b) {
      const [first, second] = compare(a, b) < 0 ? [a, b] : [b, a];
      const shared = new Set(blocksOf(a));
      return blocksOf(b).some((id) => {
        if (!shared.has(id)) return false;
        const list = listOf(id);
        const [at, to] = [placeIn(list, first), placeIn(list, second)];
        return list[at] === first && list[to] === second && to > at && to < endOf(list, at);
      });
    },
  };
}

/** A block out of which or into which items were taken, and where these stood or stand: how many others are before each. */
interface Spliced {
  readonly list: Int32Array;
  readonly at: readonly number[];
}

const ascending = (a: number, b: number): number => a - b;

/** Rows of a block among others: `at` says before which row each of the others stands. Asked in ascending order. */
function stayedBefore(at: readonly number[]): { readonly passed: number; placeOf(row: number): number; countUntil(place: number): number } {
  const self = {
    /** How many others stand before the last row that was asked for. */
    passed: 0,
    placeOf(row: number) {
      while ((at[self.passed] as number) <= row) self.passed++;
      return row + self.passed;
    },
    /** How many rows stand before a place that comes after that row. */
    countUntil(place: number) {
      let others = self.passed;
      while (others < at.length && (at[others] as number) + others < place) others++;
      return place - others;
    },
  };
  return self;
}

const FEW = 8;

/** Where items stand in a block, ascending. */
const placesOf = (block: Int32Array, items: readonly number[], all: ReadonlySet<number>): number[] => {
  if (items.length <= FEW) return items.map((item) => block.indexOf(item)).sort((a, b) => a - b);
  const places: number[] = [];
  for (let at = 0; at < block.length; at++) if (all.has(block[at] as number)) places.push(at);
  return places;
};

function without(block: Int32Array, places: readonly number[]): Spliced {
  if (places.length === 0) return { list: block, at: places };
  const list = new Int32Array(block.length - places.length);
  let from = 0;
  for (const [i, at] of places.entries()) {
    list.set(block.subarray(from, at), from - i);
    from = at + 1;
  }
  list.set(block.subarray(from), from - places.length);
  return { list, at: places.map((at, i) => at - i) };
}

/** `items` sorted. */
function withAll(block: Int32Array, items: readonly number[], placeIn: (block: Int32Array, item: number) => number): Spliced {
  if (items.length === 0) return { list: block, at: items };
  const at = items.map((item) => placeIn(block, item));
  const list = new Int32Array(block.length + items.length);
  let from = 0;
  for (const [i, item] of items.entries()) {
    const to = at[i] as number;
    list.set(block.subarray(from, to), from + i);
    list[to + i] = item;
    from = to;
  }
  list.set(block.subarray(from), from + items.length);
  return { list, at };
}
