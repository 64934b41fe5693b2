// The members of sets of a pass as lists, which are the same objects from join to join while they hold the same.
import { kept } from './changes.ts';
import type { Clusters } from './clusters.ts';
import type { ActorNode } from './nodes.ts';
import type { Places } from './pass.ts';

/** The members among `places` of the sets of some roots, by root. Linear. */
export type SetLists = (roots: Iterable<number>, places: Places, nodes: readonly ActorNode[], clusters: Clusters) => (root: number) => readonly ActorNode[];

export function createSetLists(): SetLists {
  let before = new Map<ActorNode, readonly ActorNode[]>(); // by first member
  return (roots, places, nodes, clusters) => {
    const found = new Map<number, ActorNode[]>();
    for (const root of roots) found.set(root, []);
    const isAsked = new Uint8Array(nodes.length);
    for (const root of found.keys()) isAsked[root] = 1;
    for (let i = 0; i < places.length; i++) {
      const root = clusters.rootOf(places[i] as number);
      if (isAsked[root] === 1) found.get(root)?.push(nodes[places[i] as number] as ActorNode);
    }
    const now = new Map<ActorNode, readonly ActorNode[]>();
    const lists = new Map<number, readonly ActorNode[]>();
    for (const [root, members] of found) {
      const first = members[0] as ActorNode;
      const list = kept(before.get(first), members);
      lists.set(root, list);
      now.set(first, list);
    }
    before = now;
    return (root) => lists.get(root) ?? [];
  };
}
