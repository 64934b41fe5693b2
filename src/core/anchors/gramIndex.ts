// Where each run of five signs stands in the folded text: how anchors find candidate places without reading all of it.
import type { Folded } from './foldText.ts';

export const GRAM = 5;

export interface GramIndex {
  /** How often the run of five at `at` of `units` occurs, at most (runs that share a slot are counted together). */
  count(units: Uint16Array, at: number): number;
  /** Calls back with each place of the run, in text order, until it returns false. */
  each(units: Uint16Array, at: number, visit: (place: number) => boolean): void;
}

/** O(n) to build; 8 to 12 bytes a sign. */
export function createGramIndex(folded: Folded): GramIndex {
  const { units, length } = folded;
  let bits = 10;
  while (bits < 18 && 1 << bits < length) bits++;
  const head = new Int32Array(1 << bits).fill(-1);
  const counts = new Uint32Array(1 << bits);
  const next = new Int32Array(Math.max(0, length - GRAM + 1));
  const slotOf = (of: Uint16Array, at: number): number => {
    let h = 0;
    for (let k = 0; k < GRAM; k++) h = Math.imul(h ^ (of[at + k] as number), 0x9e3779b1);
    return (h ^ (h >>> 15)) >>> (32 - bits);
  };
  for (let i = next.length - 1; i >= 0; i--) {
    const slot = slotOf(units, i);
    next[i] = head[slot] as number;
    head[slot] = i;
    counts[slot] = (counts[slot] as number) + 1;
  }
  return {
    count: (of, at) => counts[slotOf(of, at)] as number,
    each(of, at, visit) {
      for (let place = head[slotOf(of, at)] as number; place >= 0; place = next[place] as number) {
        let k = 0;
        while (k < GRAM && units[place + k] === of[at + k]) k++;
        if (k === GRAM && !visit(place)) return;
      }
    },
  };
}
