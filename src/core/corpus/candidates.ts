// Which bundles of tellings are worth comparing: those that share somebody or something, near each other in time.
import type { Bundle } from './bundles.ts';
import type { BundleColumns } from './bundleColumns.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import { createNumberIndex } from './numberIndex.ts';
import type { Telling } from './tellings.ts';

/** Bundles of one key that are compared with each other: this many after each, by date … */
const REACH = 40;

/** … but of those that are further away than this only the next few. */
const NEAR_DAYS = 14;
const FAR = 6;

/** Each bundle meets at most `REACH` others for each of its keys, however many share the key. Bundles by slot; `nameOf` a nation. */
export function createCandidates(slots: readonly (Bundle | undefined)[], columns: BundleColumns, nameOf: (nation: number) => string): Neighbours {
  const index = createNumberIndex();
  const keysOf = createKeys(nameOf);
  return createNeighbours({
    blocksOf: (slot) => keysOf((slots[slot] as Bundle).first).map(index.indexOf),
    compare: (a, b) => (columns.day[a] as number) - (columns.day[b] as number) || (columns.at[a] as number) - (columns.at[b] as number),
    endOf(list, at) {
      const most = Math.min(list.length, at + REACH + 1);
      if (list.length <= REACH) return most;
      const { day, lastDay } = columns;
      const near = (lastDay[list[at] as number] as number) + NEAR_DAYS;
      if ((day[list[most - 1] as number] as number) <= near) return most;
      let [from, to] = [at + 1, most - 1]; // days ascend: the first of those that are far away
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((day[list[middle] as number] as number) > near) to = middle;
        else from = middle + 1;
      }
      return Math.min(most, from + FAR);
    },
    isSmall: (size) => size <= REACH,
    reach: REACH,
  });
}

const LINES = 2 ** 24;

/** Who is paired with the place. */
const MOST = 12;

/** Somebody who was there, two countries, or one country and the place: as numbers. */
function createKeys(nameOf: (nation: number) => string): (telling: Telling) => number[] {
  const sorted = new Map<readonly number[], readonly number[]>();
  /** Where not all are taken, the first in the alphabet: their numbers tell only when they were met first. */
  const someOf = (nations: readonly number[], most: number): readonly number[] => {
    if (nations.length <= most) return nations;
    let inAlphabet = sorted.get(nations);
    if (!inAlphabet) sorted.set(nations, (inAlphabet = [...nations].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))));
    return inAlphabet.slice(0, most);
  };
  const alone = (who: number): number => who * LINES * 4;
  const pair = (kind: 1 | 2 | 3, a: number, b: number): number => (a * LINES + b) * 4 + kind;
  const pairsOf = (all: readonly number[], add: (a: number, b: number) => void): void => {
    for (let x = 0; x < all.length; x++) for (let y = x + 1; y < all.length; y++) add(Math.min(all[x] as number, all[y] as number), Math.max(all[x] as number, all[y] as number));
  };
  return ({ people, bodies, nations, place }) => {
    const keys: number[] = [];
    // Two together first: the one alone may be in the news every day.
    pairsOf(people.length > 6 ? people.slice(0, 6) : people, (a, b) => keys.push(pair(1, a, b)));
    pairsOf(someOf(nations, 6), (a, b) => keys.push(pair(2, a, b)));
    for (const who of people.slice(0, 8)) keys.push(alone(who));
    for (const who of bodies) keys.push(alone(who));
    if (place) {
      // Lines are even here, nations odd.
      const named = [...people.map((p) => p * 2), ...bodies.map((b) => b * 2)].slice(0, MOST);
      const who = [...named, ...someOf(nations, MOST - named.length).map((n) => n * 2 + 1)];
      for (const w of who) keys.push(pair(3, w, place.nation));
    }
    return keys;
  };
}
