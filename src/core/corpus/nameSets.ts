// Disjoint sets of full names with their members at hand.
import { createClusters } from './clusters.ts';
import type { FullName } from './fullNames.ts';

export interface NameSets {
  /** The place of the name that stands for the set. */
  rootOf(name: FullName): number;
  /** Of the set that holds the name; the members of the larger part first. */
  membersOf(name: FullName): readonly FullName[];
  join(a: FullName, b: FullName): void;
}

/** `names` in their places, each alone at first. Members are moved smaller-into-larger. */
export function createNameSets(names: readonly FullName[]): NameSets {
  const sets = createClusters(names.length);
  const members = new Map<number, FullName[]>();
  const rootOf = (name: FullName): number => sets.rootOf(name.at);
  const membersOf = (name: FullName): FullName[] => members.get(rootOf(name)) ?? [name];
  return {
    rootOf, membersOf,
    join(a, b) {
      if (rootOf(a) === rootOf(b)) return;
      const [left, right] = [membersOf(a), membersOf(b)];
      const [many, few] = left.length < right.length ? [right, left] : [left, right];
      for (const name of few) many.push(name);
      members.set(sets.join(a.at, b.at), many);
    },
  };
}
