// Disjoint sets with members at hand: what both joins of the corpus (actors, meetings) merge in.

export interface Clusters {
  /** The representative of the set that holds `item`. */
  rootOf(item: number): number;
  /** Items of the set with this root, in no particular order. */
  membersOf(root: number): readonly number[];
  /** The mark on the set that holds `item`; a joined set keeps the mark of either part. */
  markOf(item: number): string | undefined;
  mark(item: number, mark: string): void;
  /** Puts two sets together; returns the root of the result. */
  join(a: number, b: number): number;
}

/** Sets of the numbers 0 … n-1, each alone at first. Joining is almost constant time, members are moved smaller-into-larger. */
export function createClusters(n: number): Clusters {
  const parent = Array.from({ length: n }, (_, i) => i);
  const members = parent.map((i) => [i]);
  const marks = new Map<number, string>();
  const rootOf = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = item; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const membersOf = (root: number): readonly number[] => members[root] as number[];
  return {
    rootOf,
    membersOf,
    markOf: (item) => marks.get(rootOf(item)),
    mark: (item, mark) => void marks.set(rootOf(item), mark),
    join(a, b) {
      let into = rootOf(a);
      let from = rootOf(b);
      if (into === from) return into;
      if (membersOf(into).length < membersOf(from).length) [into, from] = [from, into];
      parent[from] = into;
      const target = members[into] as number[];
      for (const item of membersOf(from)) target.push(item);
      members[from] = [];
      const mark = marks.get(from);
      if (mark !== undefined) marks.set(into, mark);
      return into;
    },
  };
}
