// Sets of bundles while these are put together: who belongs to which, and whether two sets stand in one article.
import { rootIn } from './clusters.ts';
import type { Bundler } from './bundles.ts';
import type { Home } from './tellings.ts';

/** Disjoint sets of slots, each with its step. */
export interface BundleSets {
  rootOf(slot: number): number;
  stepOf(root: number): number;
  join(a: number, b: number, step: number): void;
  shareArticle(a: number, b: number): boolean;
  /** Sets the flag of each member. */
  mark(root: number, flags: Uint8Array): void;
}

/** Each bundle alone at first, with a step of `alone`. Joining is almost constant time. */
export function createBundleSets({ slots, columns }: Bundler, alone: Int32Array): BundleSets {
  const parent = new Int32Array(slots.length);
  for (let slot = 0; slot < parent.length; slot++) parent[slot] = slot;
  const [next, sizes, steps] = [parent.slice(), columns.size.slice(0, parent.length), alone.slice(0, parent.length)]; // the members of a set stand in a ring
  const homes = new Map<number, Set<Home>>();
  const visit = (root: number, see: (home: Home) => boolean): boolean => {
    let slot = root;
    do {
      for (const { home } of slots[slot]?.tellings ?? []) if (see(home)) return true;
      slot = next[slot] as number;
    } while (slot !== root);
    return false;
  };
  const addHomes = (root: number, set: Set<Home>): boolean => visit(root, (home) => !set.add(home));
  const homesOf = (root: number): Set<Home> => {
    let set = homes.get(root);
    if (!set) {
      homes.set(root, (set = new Set()));
      addHomes(root, set);
    }
    return set;
  };
  return {
    rootOf: (slot) => rootIn(parent, slot),
    mark(root, flags) {
      if (flags[root] === 1) return; // whole sets are marked
      let slot = root;
      do {
        flags[slot] = 1;
        slot = next[slot] as number;
      } while (slot !== root);
    },
    stepOf: (root) => steps[root] as number,
    join(a, b, step) {
      const [into, from] = (sizes[a] as number) < (sizes[b] as number) ? [b, a] : [a, b];
      const known = homes.get(into);
      if (known) addHomes(from, known);
      homes.delete(from);
      parent[from] = into;
      sizes[into] = (sizes[into] as number) + (sizes[from] as number);
      steps[into] = step;
      const [x, y] = [next[into] as number, next[from] as number];
      next[into] = y;
      next[from] = x;
    },
    shareArticle(a, b) {
      const [few, many] = (sizes[a] as number) < (sizes[b] as number) ? [a, b] : [b, a];
      if (sizes[many] === 1) return slots[few]?.first.home === slots[many]?.first.home;
      const set = homesOf(many);
      return visit(few, (home) => set.has(home));
    },
  };
}
