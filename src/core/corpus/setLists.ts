// The members of sets of a pass as lists, which are the same objects from join to join while they hold the same.
import { kept } from './changes.ts';
import type { Clusters } from './clusters.ts';
import type { ActorNode } from './nodes.ts';
import type { Places } from './pass.ts';

/** `places` of some of `nodes`; the result gives those in the set of a root. Linear, the first time that it is asked. */
export function createSetLists(): (places: Places, nodes: readonly ActorNode[], clusters: Clusters) => (root: number) => readonly ActorNode[] {
  let before = new Map<ActorNode, readonly ActorNode[]>(); // by first member
  return (places, nodes, clusters) => {
    let found: Int32Array | undefined; // the places, set by set
    const starts = new Int32Array(nodes.length + 1); // by root
    const sorted = (): Int32Array => {
      for (const n of places) starts[clusters.rootOf(n) + 1] = (starts[clusters.rootOf(n) + 1] as number) + 1;
      for (let root = 0; root < nodes.length; root++) starts[root + 1] = (starts[root + 1] as number) + (starts[root] as number);
      const next = starts.slice();
      const out = new Int32Array(places.length);
      for (const n of places) {
        const root = clusters.rootOf(n);
        out[next[root] as number] = n;
        next[root] = (next[root] as number) + 1;
      }
      return out;
    };
    const last = before;
    const now = new Map<ActorNode, readonly ActorNode[]>();
    before = now;
    const lists = new Map<number, readonly ActorNode[]>();
    return (root) => {
      let list = lists.get(root);
      if (!list) {
        found ??= sorted();
        const members: ActorNode[] = [];
        for (let i = starts[root] as number; i < (starts[root + 1] as number); i++) members.push(nodes[found[i] as number] as ActorNode);
        const first = members[0] as ActorNode;
        list = kept(last.get(first), members);
        lists.set(root, list);
        now.set(first, list);
      }
      return list;
    };
  };
}
