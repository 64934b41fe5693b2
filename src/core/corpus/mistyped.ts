// Names that one article takes for a body or place, and the rest of the folder for a person ("Osei-Mensah" as an
// organization): they go to that person, unless the folder has more of the other kind.
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Clusters } from './clusters.ts';
import { type ActorNode, nameOf } from './nodes.ts';

const SEVERAL = -1;

/** Runs when every type is joined; the other way round too. Linear in spellings. */
export function joinMistyped(all: readonly ActorNode[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const persons = new Map<number, number>(); // a spelling → the root that has it, or SEVERAL
  const others = new Map<number, number>();
  for (const [n, { spellings, type }] of all.entries()) {
    const map = type === 'person' ? persons : others;
    for (const { key } of spellings) {
      const root = map.get(key);
      if (root === undefined) map.set(key, clusters.rootOf(n));
      else if (root !== clusters.rootOf(n)) map.set(key, SEVERAL);
    }
  }
  const counts = new Map<number, number>(); // root → mentions
  for (const [n, { mentions }] of all.entries()) counts.set(clusters.rootOf(n), (counts.get(clusters.rootOf(n)) ?? 0) + mentions.length);
  const joins: [number, number][] = [];
  for (const [n, node] of all.entries()) {
    const { actor, type } = node;
    if (type === 'group') continue;
    const root = (type === 'person' ? others : persons).get(nameOf(node).key);
    if (root === undefined || root === SEVERAL || root === clusters.rootOf(n) || countryOf(fold(actor.name)) !== undefined || !allowed(n, root)) continue;
    if ((counts.get(clusters.rootOf(n)) ?? 0) < (counts.get(root) ?? 0)) joins.push([root, n]);
  }
  for (const [root, n] of joins) clusters.join(root, n);
}
