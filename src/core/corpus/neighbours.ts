// Items that share a key stand in one sorted block, and each meets some of those after it: how pairs worth comparing are
// found in near-linear time. The blocks are remembered, so that the next time only the surroundings of what came and went
// are gone through.
import { merged } from './changes.ts';
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
  endOf(block: readonly number[], at: number): number;
  /** Whether a block of this size follows the rules of small ones, in which anything may meet. */
  isSmall(size: number): boolean;
  /** How far an item of a block that is not small can reach. */
  readonly reach: number;
}

/** A lone item stands without a list. */
type Block = number | number[] | undefined;

export function createNeighbours({ blocksOf, compare, endOf, isSmall, reach }: Rules): Neighbours {
  const blocks: Block[] = [];
  const listOf = (id: number): readonly number[] => {
    const block = blocks[id];
    return block === undefined ? [] : typeof block === 'number' ? [block] : block;
  };

  /** The first time there is nothing to compare with. */
  function fill(added: readonly number[], keys: readonly (readonly number[])[]): void {
    for (const [i, item] of added.entries()) {
      for (const id of keys[i] as readonly number[]) {
        const block = blocks[id];
        if (block === undefined) blocks[id] = item;
        else if (typeof block === 'number') blocks[id] = [block, item];
        else block.push(item);
      }
    }
  }

  function change(added: readonly number[], keys: readonly (readonly number[])[], removed: readonly number[], pairs: PairChanges): void {
    const gone = new Set(removed);
    const fresh = new Set(added);
    const changed = new Map<number, number[]>();
    for (const item of removed) for (const id of blocksOf(item)) if (!changed.has(id)) changed.set(id, []);
    for (const [i, item] of added.entries()) for (const id of keys[i] as readonly number[]) put(changed, id, item);
    for (const [id, items] of changed) {
      const before = listOf(id);
      const now = before.length === 0 ? items : merged(before, (item) => !gone.has(item), items, compare);
      blocks[id] = now.length > 1 ? now : now[0];
      if (before.length > 0) compareWindows(before, now, gone, fresh, pairs);
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
        let at = passed[id] as number;
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

  /** Which pairs of a block came and went, but for those of new items with later ones. Linear, but for the rows within reach of a change. */
  function compareWindows(before: readonly number[], now: readonly number[], gone: ReadonlySet<number>, fresh: ReadonlySet<number>, { meet, part }: PairChanges): void {
    const all = isSmall(before.length) || isSmall(now.length);
    const [nextGone, nextFresh] = [distances(before, gone), distances(now, fresh)];
    let old = 0;
    for (let at = 0; at < now.length; at++) {
      const row = now[at] as number;
      if (fresh.has(row)) continue;
      while (before[old] !== row) old++;
      if (!all && (nextGone[old] as number) > reach && (nextFresh[at] as number) > reach) continue;
      // Both windows are in one order: what is in both is passed by.
      const [oldEnd, end] = [endOf(before, old), endOf(now, at)];
      let [x, y] = [old + 1, at + 1];
      while (x < oldEnd || y < end) {
        const [was, is] = [before[x], now[y]];
        if (was !== undefined && was === is) {
          if (x >= oldEnd) meet(row, is);
          else if (y >= end) part(row, was);
          x++;
          y++;
        } else if (was !== undefined && gone.has(was)) x++;
        else {
          if (y < end) meet(row, is as number);
          y++;
        }
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
        const [at, to] = [list.indexOf(first), list.indexOf(second)];
        return at >= 0 && to > at && to < endOf(list, at);
      });
    },
  };
}

/** For each item how far the next one of a set is. */
function distances(list: readonly number[], set: ReadonlySet<number>): Int32Array {
  const out = new Int32Array(list.length);
  let far = list.length;
  for (let i = list.length - 1; i >= 0; i--) {
    out[i] = ++far;
    if (set.has(list[i] as number)) far = 0;
  }
  return out;
}
