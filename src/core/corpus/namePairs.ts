// Pairs of full names worth comparing, each once in the whole folder, with how like the two are. In columns: a folder has
// more pairs than names, and every join goes through all of them.
import { compareNames, type NameVerdict, type PreparedName, preparedName } from '../names/index.ts';
import type { FullName, FullNames } from './fullNames.ts';
import { boneKey, personKeys } from './nameKeys.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import { compareText } from './order.ts';
import { wordsOf } from './spellings.ts';

/** In a larger block only names with the same consonants in every word and neighbours in the alphabet are compared. */
const BLOCK = 16;
const NEIGHBOURS = 3;

const SLOTS = 2 ** 26;

/** By number of the pair; a pair that is no more is of slot -1. */
export interface NamePairs {
  /** Names by slot. */
  readonly names: readonly FullName[];
  /** Slots of the two names, the first in the alphabet first. */
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
  readonly verdicts: readonly NameVerdict[];
  /** Whether a key brought the two together, not only a group in which they met. */
  readonly isListed: readonly boolean[];
  /** Brings the pairs up to date; `changed` receives those that are new or listed otherwise, and those that go. Near-linear in what is new, else linear in the pairs. */
  update(names: FullNames, changed: (pair: number) => void): void;
  /** The number of the pair of two names, which is made where it has none. */
  pairOf(a: FullName, b: FullName): number;
  /** The number of the pair of two slots where it has one. */
  known(a: number, b: number): number | undefined;
  /** Nobody compares names until the next update. */
  rest(): void;
}

export function createNamePairs(): NamePairs {
  const names: FullName[] = [];
  const [firsts, seconds, verdicts, isListed]: [number[], number[], NameVerdict[], boolean[]] = [[], [], [], []];
  const numbers = new Map<number, number>();
  const free: number[] = [];
  const near = createNameNeighbours(names);
  /** Of two slots the one whose name is the first in the alphabet, first. */
  const inOrder = (x: number, y: number): readonly [number, number] => ((names[x] as FullName).form < (names[y] as FullName).form ? [x, y] : [y, x]);
  const make = (a: number, b: number, verdict: NameVerdict, listed: boolean): number => {
    const pair = free.pop() ?? firsts.length;
    [firsts[pair], seconds[pair], verdicts[pair], isListed[pair]] = [a, b, verdict, listed];
    numbers.set(a * SLOTS + b, pair);
    return pair;
  };
  /** While names are compared each is taken apart once; together they take as much memory as all pairs. */
  let prepared: (PreparedName | undefined)[] = [];
  const preparedOf = (slot: number): PreparedName => (prepared[slot] ??= preparedName((names[slot] as FullName).text));
  const compared = (a: number, b: number): NameVerdict => compareNames(preparedOf(a), preparedOf(b));

  function drop(removed: readonly FullName[], changed: (pair: number) => void): void {
    const isGone = new Uint8Array(names.length);
    for (const { slot } of removed) isGone[slot] = 1;
    for (let pair = 0; pair < firsts.length; pair++) {
      const [a, b] = [firsts[pair] as number, seconds[pair] as number];
      if (a < 0 || (isGone[a] === 0 && isGone[b] === 0)) continue;
      changed(pair);
      numbers.delete(a * SLOTS + b);
      firsts[pair] = seconds[pair] = -1;
      free.push(pair);
    }
  }

  return {
    names, firsts, seconds, verdicts, isListed,
    update({ added, removed }, changed) {
      if (added.length + removed.length === 0) return;
      if (removed.length > 0) drop(removed, changed);
      for (const name of added) names[name.slot] = name;
      const parted: number[] = [];
      const changes = { added: added.map((name) => name.slot), removed: removed.map((name) => name.slot) };
      for (const neighbours of near) {
        neighbours.update(changes, {
          // In blocks names stand in their order.
          meet(a, b) {
            const known = numbers.get(a * SLOTS + b);
            if (known !== undefined) {
              if (!isListed[known]) changed(known);
              isListed[known] = true;
              return;
            }
            const verdict = compared(a, b);
            if (verdict !== 'different') changed(make(a, b, verdict, true));
          },
          part(a, b) {
            const pair = numbers.get(a * SLOTS + b);
            if (pair !== undefined) parted.push(pair);
          },
        });
      }
      for (const pair of parted) {
        if (near.some((n) => n.areNear(firsts[pair] as number, seconds[pair] as number))) continue;
        isListed[pair] = false;
        changed(pair);
      }
    },
    pairOf(x, y) {
      const [a, b] = inOrder(x.slot, y.slot);
      return numbers.get(a * SLOTS + b) ?? make(a, b, compared(a, b), false);
    },
    known(x, y) {
      const [a, b] = inOrder(x, y);
      return numbers.get(a * SLOTS + b);
    },
    rest() {
      prepared = [];
    },
  };
}

/** Names with a key in common: two ways of being near. `slots`: names by slot. */
export function createNameNeighbours(slots: readonly FullName[]): Neighbours[] {
  const compare = (a: number, b: number): number => compareText((slots[a] as FullName).form, (slots[b] as FullName).form);
  const blocks = (keysOf: (words: readonly string[]) => readonly string[]): ((slot: number) => number[]) => {
    const numbers = new Map<string, number>();
    return (slot) => keysOf(wordsOf((slots[slot] as FullName).form)).map((key) => {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      return number;
    });
  };
  return [
    createNeighbours({
      blocksOf: blocks(personKeys), compare, reach: NEIGHBOURS, isSmall: (size) => size <= BLOCK,
      endOf: ({ length }, at) => (length <= BLOCK ? length : Math.min(length, at + 1 + NEIGHBOURS)),
    }),
    createNeighbours({
      blocksOf: blocks((words) => [boneKey(words)]), compare, reach: BLOCK, isSmall: () => false,
      endOf: ({ length }, at) => Math.min(length, at + 1 + BLOCK),
    }),
  ];
}
