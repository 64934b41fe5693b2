// Disjoint sets of numbers: what both joins of the corpus merge in.

export interface Clusters {
  /** The representative of the set that holds `item`. */
  rootOf(item: number): number;
  /** The representatives of all items, right until sets are put together. Not to be changed. */
  roots(): Int32Array;
  /** The mark on the set that holds `item`; a joined set keeps the mark of either part. */
  markOf(item: number): string | undefined;
  mark(item: number, mark: string): void;
  /** Puts two sets together; returns the root of the result. */
  join(a: number, b: number): number;
}

/** The item that stands for the set of `item`; what is passed on the way points to it from then on. */
export function rootIn(parent: Int32Array, item: number): number {
  let root = item;
  while (parent[root] !== root) root = parent[root] as number;
  for (let at = item; at !== root; ) {
    const next = parent[at] as number;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** Sets of the numbers 0 … n-1, each alone at first. Joining is almost constant time. */
export function createClusters(n: number): Clusters {
  const parent = new Int32Array(n);
  for (let i = 0; i < n; i++) parent[i] = i;
  const sizes = new Int32Array(n).fill(1);
  const marks = new Map<number, string>();
  const rootOf = (item: number): number => rootIn(parent, item);
  return {
    rootOf,
    roots() {
      for (let item = 0; item < n; item++) parent[item] = rootOf(item);
      return parent;
    },
    markOf: (item) => (marks.size === 0 ? undefined : marks.get(rootOf(item))),
    mark: (item, mark) => void marks.set(rootOf(item), mark),
    join(a, b) {
      let into = rootOf(a);
      let from = rootOf(b);
      if (into === from) return into;
      if ((sizes[into] as number) < (sizes[from] as number)) [into, from] = [from, into];
      parent[from] = into;
      sizes[into] = (sizes[into] as number) + (sizes[from] as number);
      const mark = marks.get(from);
      if (mark !== undefined) marks.set(into, mark);
      return into;
    },
  };
}
