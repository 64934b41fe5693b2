// Lists of numbers that are written again and again, each time nearly the same: what did not change is copied from the
// last time in long runs.
import { ListWriter, type NumberLists, NumberWriter, type PackedLists } from './numbers.ts';

/** For each item its place among those of before, or -1. */
export type From = Int32Array;

/** What came or went is looked for so far on. */
const NEAR = 32;

/**
 * Items are known by `keyOf`, by identity. Linear. Where they stand in the order of before, with others come and gone
 * between them, each is found; elsewhere one may be missed, which only costs that it is written again.
 */
export function placesBefore<T>(before: readonly T[], now: readonly T[], keyOf: (item: T) => unknown): From {
  const from = new Int32Array(now.length).fill(-1);
  let places: ReadonlyMap<unknown, number> | undefined;
  let missed = 0;
  for (let i = 0, next = 0; i < now.length && before.length > 0; i++) {
    const item = now[i] as T;
    let place = next;
    if (before[next] !== item) {
      const key = keyOf(item);
      const end = Math.min(next + NEAR, before.length);
      while (place < end && keyOf(before[place] as T) !== key) place++;
      if (place === end && missed >= NEAR) place = (places ??= new Map(before.map((b, at) => [keyOf(b), at]))).get(key) ?? end;
      if (place === end) {
        missed++;
        continue;
      }
    }
    missed = 0;
    from[i] = place;
    next = place + 1;
  }
  return from;
}

/** Room for what is new. */
const SPARE = 1 << 13;

/**
 * Keeps the lists that it wrote last, and shows them to who writes. What the answer holds stays as it is until the next call but one, which writes over
 * it: new room each time, megabytes of it, would have all memory searched for garbage after a few changes.
 */
export function createLists<T>(write: (item: T, to: ListWriter, kept: PackedLists) => void): (items: readonly T[], from: From) => PackedLists {
  let kept: PackedLists = { bytes: new Uint8Array(0), starts: new Uint32Array(1) };
  let room = new Uint8Array(0);
  return (items, from) => {
    const most = (kept.starts[kept.starts.length - 1] as number) + SPARE;
    const to = new ListWriter(items.length, fits(room, most) ? room : new Uint8Array(most));
    room = kept.bytes;
    splice(items, from, kept, to, write);
    return (kept = to.done());
  };
}

/** The same for lists that are gone through again and again. */
export function createColumns<T>(write: (item: T, to: NumberWriter, kept: NumberLists) => void): (items: readonly T[], from: From) => NumberLists {
  let kept: NumberLists = { all: new Uint32Array(0), starts: new Uint32Array(1) };
  let room = new Uint32Array(0);
  return (items, from) => {
    const most = (kept.starts[kept.starts.length - 1] as number) + SPARE;
    const to = new NumberWriter(items.length, fits(room, most) ? room : new Uint32Array(most));
    room = kept.all;
    splice(items, from, kept, to, write);
    return (kept = to.done());
  };
}

/** And wastes little: what grew while it was written is up to twice as large as it has to be. */
const fits = (room: { readonly length: number }, most: number): boolean => room.length >= most - SPARE / 2 && room.length < 1.25 * most;

interface Writer<L> {
  copy(lists: L, from: number, count: number): void;
  end(): void;
}

function splice<T, L, W extends Writer<L>>(items: readonly T[], from: From, kept: L, to: W, write: (item: T, to: W, kept: L) => void): void {
  for (let i = 0; i < items.length;) {
    const count = runFrom(from, i);
    if (count > 0) to.copy(kept, from[i] as number, count);
    else {
      write(items[i] as T, to, kept);
      to.end();
    }
    i += Math.max(count, 1);
  }
}

/** The same for one number an item. */
export function createNumbers<T>(numberOf: (item: T) => number): (items: readonly T[], from: From) => Uint32Array<ArrayBuffer> {
  let kept = new Uint32Array(0);
  return (items, from) => {
    const now = new Uint32Array(items.length);
    for (let i = 0; i < items.length;) {
      const [place, count] = [from[i] as number, runFrom(from, i)];
      if (count > 0) now.set(kept.subarray(place, place + count), i);
      else now[i] = numberOf(items[i] as T);
      i += Math.max(count, 1);
    }
    return (kept = now);
  };
}

/** How many items from `i` on stand together as they stood. */
function runFrom(from: From, i: number): number {
  const place = from[i] as number;
  if (place < 0) return 0;
  let count = 1;
  while (i + count < from.length && from[i + count] === place + count) count++;
  return count;
}
