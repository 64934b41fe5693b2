// The members of every set of a pass as lists, which are the same objects from join to join while they hold the same.
import { kept } from './changes.ts';
import type { Clusters } from './clusters.ts';
import type { ActorNode } from './nodes.ts';

/** `nodes` in the order of the folder; the result gives the list of a root. Linear. */
export function createSetLists(): (nodes: readonly ActorNode[], clusters: Clusters) => (root: number) => readonly ActorNode[] {
  let before = new Map<ActorNode, readonly ActorNode[]>(); // by first member
  return (nodes, clusters) => {
    const found = new Map<number, ActorNode[]>();
    for (const node of nodes) {
      const root = clusters.rootOf(node.at);
      const list = found.get(root);
      if (list) list.push(node);
      else found.set(root, [node]);
    }
    const last = before;
    const now = new Map<ActorNode, readonly ActorNode[]>();
    before = now;
    const lists = new Map<number, readonly ActorNode[]>();
    return (root) => {
      let list = lists.get(root);
      if (!list) {
        const members = found.get(root) ?? [];
        const first = members[0] as ActorNode;
        list = kept(last.get(first), members);
        lists.set(root, list);
        now.set(first, list);
      }
      return list;
    };
  };
}
