// Different full names that may be one person's, put together: the most alike first, and nobody joins a group of whom one
// member's name does not fit. Names that nothing ties to what changed keep their groups.
import { isOne, type NameVerdict } from '../names/index.ts';
import { createClusters } from './clusters.ts';
import type { FullName, FullNames } from './fullNames.ts';
import { createNamePairs, type NamePairs } from './namePairs.ts';
import type { ActorNode } from './nodes.ts';
import { compareText } from './order.ts';

/** Members of two groups that are compared in full when these are put together. */
const CHECKED = 24;

/** What other evidence than the spelling says about two names. */
export interface NameEvidence {
  /** They are two people's. */
  isApart(a: FullName, b: FullName): boolean;
  /** Pairs of slots of which that changed. */
  readonly changed: readonly (readonly [a: number, b: number])[];
  /** Their articles have something in common that two people of nearly one name would not. */
  isNear(a: readonly ActorNode[], b: readonly ActorNode[]): boolean;
}

export interface GroupedNames {
  /** Names by slot, and the slot of the name that leads its group. */
  readonly names: readonly FullName[];
  readonly leaders: readonly number[];
  /** Slots that lead a group that is new or of whose names something changed, and slots that led one or are no more. */
  readonly changed: readonly number[];
  readonly led: readonly number[];
  membersOf(leader: number): readonly FullName[];
  /** Calls `see` with slots of two names in two groups of which a reader may know better: alike, but with nothing in common; nearly alike, with much. */
  doubts(see: (a: number, b: number) => void): void;
}

/** What came of a pair: nothing, one person's names, perhaps one person's; one person's, but their groups do not fit. */
const [NOTHING, SAME, DOUBT, REFUSED] = [0, 1, 2, 3] as const;

/** The order of arrival cannot matter. Near-linear in what is new, linear in the pairs. */
export function createNameGroups(): (names: FullNames, evidence: NameEvidence) => GroupedNames {
  const pairs = createNamePairs();
  const { names, firsts, seconds, verdicts, isListed } = pairs;
  const states: number[] = []; // by pair
  const nearness: (boolean | undefined)[] = []; // by pair
  const leaders: number[] = []; // by slot
  const groups = new Map<number, FullName[]>(); // by leader, of two and more

  const membersOf = (leader: number): FullName[] => groups.get(leader) ?? [names[leader] as FullName];

  return (now, { isApart, changed, isNear }) => {
    const isNearPair = (pair: number): boolean => (nearness[pair] ??= isNear((names[firsts[pair] as number] as FullName).nodes, (names[seconds[pair] as number] as FullName).nodes));
    const judge = (pair: number): NameVerdict => {
      const verdict = verdicts[pair] as NameVerdict;
      if (verdict === 'different' || isApart(names[firsts[pair] as number] as FullName, names[seconds[pair] as number] as FullName)) return 'different';
      return verdict === 'alike' && isNearPair(pair) ? 'same' : verdict;
    };
    const stateOf = (pair: number): number => {
      const verdict = isListed[pair] ? judge(pair) : 'different';
      return verdict === 'same' ? SAME : verdict === 'alike' || (verdict === 'maybe' && isNearPair(pair)) ? DOUBT : NOTHING;
    };

    const open: number[] = []; // pairs to be judged
    const loose: number[] = []; // slots whose surroundings are grouped anew
    pairs.update(now, (pair) => {
      nearness[pair] = undefined;
      open.push(pair);
      loose.push(firsts[pair] as number, seconds[pair] as number);
    });
    for (const [a, b] of changed) {
      const pair = pairs.known(a, b);
      if (pair === undefined) continue;
      open.push(pair);
      loose.push(a, b);
    }
    const isTouched = new Uint8Array(names.length);
    for (const list of [now.added, now.touched, now.removed]) {
      for (const { slot } of list) {
        isTouched[slot] = 1;
        loose.push(slot);
      }
    }
    for (let pair = 0; pair < firsts.length; pair++) {
      const [a, b] = [firsts[pair] as number, seconds[pair] as number];
      if (a < 0) {
        states[pair] = NOTHING;
        nearness[pair] = undefined;
      } else if (isTouched[a] === 1 || isTouched[b] === 1) {
        nearness[pair] = undefined;
        open.push(pair);
      }
    }
    for (const pair of open) {
      if ((firsts[pair] as number) < 0) continue;
      const state = stateOf(pair);
      if (state === states[pair]) continue;
      states[pair] = state;
      loose.push(firsts[pair] as number, seconds[pair] as number);
    }

    // What hangs together with anything that changed.
    const together = createClusters(names.length);
    for (let pair = 0; pair < firsts.length; pair++) if (states[pair] === SAME || states[pair] === REFUSED) together.join(firsts[pair] as number, seconds[pair] as number);
    const isLoose = new Uint8Array(names.length);
    for (const slot of loose) isLoose[together.rootOf(slot)] = 1;
    const fresh: number[] = [];
    for (let slot = 0; slot < names.length; slot++) {
      if (isLoose[together.rootOf(slot)] === 0) continue;
      fresh.push(slot);
      groups.delete(slot);
    }
    const same: number[] = [];
    for (let pair = 0; pair < firsts.length; pair++) {
      if (states[pair] !== SAME && states[pair] !== REFUSED) continue;
      if (isLoose[together.rootOf(firsts[pair] as number)] === 1) same.push(pair);
    }
    const sets = createClusters(names.length);
    for (const pair of sortedPairs(same, pairs)) {
      const [a, b] = [sets.rootOf(firsts[pair] as number), sets.rootOf(seconds[pair] as number)];
      states[pair] = SAME;
      if (a === b) continue;
      const [left, right] = [membersOf(a), membersOf(b)];
      const fits = (x: FullName, y: FullName, some: readonly FullName[]): boolean => isOne(judge(pairs.pairOf(x, y))) || (!isApart(x, y) && some.some((c) => holds(c.form, x.form) && holds(c.form, y.form)));
      if (areOne(left.slice(0, CHECKED), right.slice(0, CHECKED), fits)) {
        const [many, few] = left.length < right.length ? [right, left] : [left, right];
        groups.delete(a);
        groups.delete(b);
        for (const name of few) many.push(name);
        groups.set(sets.join(a, b), many);
      } else states[pair] = REFUSED;
    }
    pairs.rest();
    const isGone = new Uint8Array(names.length);
    for (const { slot } of now.removed) isGone[slot] = 1;
    for (const { slot } of now.added) isGone[slot] = 0;
    for (const slot of fresh) leaders[slot] = sets.rootOf(slot);
    return {
      names, leaders, membersOf, led: fresh,
      changed: fresh.filter((slot) => leaders[slot] === slot && isGone[slot] === 0),
      doubts(see) {
        for (let pair = 0; pair < firsts.length; pair++) {
          const [a, b] = [firsts[pair] as number, seconds[pair] as number];
          if ((states[pair] === DOUBT || states[pair] === REFUSED) && leaders[a] !== leaders[b]) see(a, b);
        }
      },
    };
  };
}

/** The most alike first. */
function sortedPairs(some: readonly number[], { names, firsts, seconds }: NamePairs): number[] {
  const formOf = (slot: number | undefined): string => (names[slot as number] as FullName).form;
  return some.map((pair) => ({ pair, a: formOf(firsts[pair]), b: formOf(seconds[pair]) })).map((p) => ({ ...p, likeness: shared(p.a, p.b) }))
    .sort((x, y) => y.likeness - x.likeness || compareText(x.a, y.a) || compareText(x.b, y.b)).map(({ pair }) => pair);
}

const areOne = (left: readonly FullName[], right: readonly FullName[], fits: (x: FullName, y: FullName, some: readonly FullName[]) => boolean): boolean => {
  const some = [...left, ...right];
  return left.every((x) => right.every((y) => fits(x, y, some)));
};

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
