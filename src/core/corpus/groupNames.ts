// Different full names that may be one person's, put together: likely pairs are compared, each once in the whole folder,
// and nobody joins a group of whom one member's name does not fit.
import { compareNames, isOne, type NameVerdict } from '../names/index.ts';
import type { FullName, FullNames } from './fullNames.ts';
import { boneKey, personKeys } from './nameKeys.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import { createNameSets, type NameSets } from './nameSets.ts';
import type { ActorNode } from './nodes.ts';

/** In a larger block only names with the same consonants in every word and neighbours in the alphabet are compared. */
const BLOCK = 16;
const NEIGHBOURS = 3;

/** Members of two groups that are compared in full when these are put together. */
const CHECKED = 24;

/** What other evidence than the spelling says about two names. */
export interface NameEvidence {
  /** They are two people's. */
  isApart(a: FullName, b: FullName): boolean;
  /** Their articles have something in common that two people of nearly one name would not. */
  isNear(a: readonly ActorNode[], b: readonly ActorNode[]): boolean;
}

export interface GroupedNames {
  readonly groups: NameSets;
  /** Pairs in two groups of which a reader may know better: alike, but with nothing in common; nearly alike, with much. */
  readonly doubts: readonly (readonly [a: FullName, b: FullName])[];
}

/** Two names and what is known of the pair. */
interface NamePair {
  readonly a: FullName;
  readonly b: FullName;
  readonly verdict: NameVerdict;
  /** By a key, not only met in a group. */
  isListed: boolean;
  /** Whose nearness is known. */
  nearOf: readonly [readonly ActorNode[], readonly ActorNode[]] | undefined;
  near: boolean;
}

/** The most alike pairs first, so that the order of arrival cannot matter. Near-linear in what is new, linear in the pairs. */
export function createNameGroups(): (names: FullNames, evidence: NameEvidence) => GroupedNames {
  const pairs = new Map<number, NamePair>();
  const slots: FullName[] = []; // names by slot
  const near = createNameNeighbours(slots);
  const inOrder = (x: number, y: number): [FullName, FullName] => {
    const [a, b] = [slots[x] as FullName, slots[y] as FullName];
    return a.at < b.at ? [a, b] : [b, a];
  };
  const keyOf = (a: FullName, b: FullName): number => a.slot * 2 ** 26 + b.slot;
  const newPair = (a: FullName, b: FullName, verdict: NameVerdict, isListed: boolean): NamePair => {
    const pair = { a, b, verdict, isListed, nearOf: undefined, near: false };
    pairs.set(keyOf(a, b), pair);
    return pair;
  };
  const pairOf = (x: FullName, y: FullName): NamePair => {
    const [a, b] = inOrder(x.slot, y.slot);
    return pairs.get(keyOf(a, b)) ?? newPair(a, b, compareNames(a.prepared, b.prepared), false);
  };

  function update({ added, removed }: FullNames): void {
    if (added.length + removed.length === 0) return;
    if (removed.length > 0) {
      const gone = new Set(removed);
      for (const [key, { a, b }] of pairs) if (gone.has(a) || gone.has(b)) pairs.delete(key);
    }
    for (const name of added) slots[name.slot] = name;
    const parted: NamePair[] = [];
    const changes = { added: added.map((name) => name.slot), removed: removed.map((name) => name.slot) };
    for (const neighbours of near) {
      neighbours.update(changes, {
        meet(x, y) {
          const [a, b] = inOrder(x, y);
          const known = pairs.get(keyOf(a, b));
          if (known) {
            known.isListed = true;
            return;
          }
          const verdict = compareNames(a.prepared, b.prepared);
          if (verdict !== 'different') newPair(a, b, verdict, true);
        },
        part(x, y) {
          const pair = pairs.get(keyOf(...inOrder(x, y)));
          if (pair) parted.push(pair);
        },
      });
    }
    for (const pair of parted) if (!near.some((n) => n.areNear(pair.a.slot, pair.b.slot))) pair.isListed = false;
  }

  return (names, { isApart, isNear }) => {
    update(names);
    const isNearPair = (pair: NamePair): boolean => {
      const { a, b, nearOf } = pair;
      if (nearOf?.[0] !== a.nodes || nearOf[1] !== b.nodes) {
        pair.nearOf = [a.nodes, b.nodes];
        pair.near = isNear(a.nodes, b.nodes);
      }
      return pair.near;
    };
    const judge = (pair: NamePair): NameVerdict => {
      if (pair.verdict === 'different' || isApart(pair.a, pair.b)) return 'different';
      return pair.verdict === 'alike' && isNearPair(pair) ? 'same' : pair.verdict;
    };
    const same: (readonly [likeness: number, a: FullName, b: FullName])[] = [];
    const doubts: [FullName, FullName][] = [];
    for (const pair of pairs.values()) {
      if (!pair.isListed) continue;
      const verdict = judge(pair);
      const { a, b } = pair;
      if (verdict === 'same') same.push([shared(a.form, b.form), a, b]);
      else if (verdict === 'alike' || (verdict === 'maybe' && isNearPair(pair))) doubts.push([a, b]);
    }
    same.sort((x, y) => y[0] - x[0] || x[1].at - y[1].at || x[2].at - y[2].at);
    const groups = createNameSets(names.all);
    for (const [, a, b] of same) {
      if (groups.rootOf(a) === groups.rootOf(b)) continue;
      const left = groups.membersOf(a).slice(0, CHECKED);
      const right = groups.membersOf(b).slice(0, CHECKED);
      const excused = (x: FullName, y: FullName): boolean => !isApart(x, y) && [...left, ...right].some((c) => holds(c.form, x.form) && holds(c.form, y.form));
      if (left.every((x) => right.every((y) => isOne(judge(pairOf(x, y))) || excused(x, y)))) groups.join(a, b);
      else doubts.push([a, b]);
    }
    return { groups, doubts: doubts.filter(([a, b]) => groups.rootOf(a) !== groups.rootOf(b)) };
  };
}

/** Names with a key in common: two ways of being near. `slots`: names by slot. */
export function createNameNeighbours(slots: readonly FullName[]): Neighbours[] {
  const compare = (a: number, b: number): number => (slots[a] as FullName).at - (slots[b] as FullName).at;
  const blocks = (keysOf: (words: readonly string[]) => readonly string[]): ((slot: number) => number[]) => {
    const numbers = new Map<string, number>();
    return (slot) => keysOf((slots[slot] as FullName).words).map((key) => {
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

/** "Ibrahim Danjuma Sule" holds both "Ibrahim Sule" and "Danjuma Sule", which alone would not fit each other. */
function holds(long: string, short: string): boolean {
  const words = new Set(long.split(' '));
  return short.split(' ').every((w) => words.has(w));
}

function shared(a: string, b: string): number {
  const words = new Set(a.split(' '));
  const both = b.split(' ').filter((w) => words.has(w)).length;
  return both / Math.max(words.size, b.split(' ').length);
}
