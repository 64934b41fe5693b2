// Names that one article takes for a body or place, and the rest of the folder for a person ("Osei-Mensah" as an
// organization): they go to that person, unless the folder has more of the other kind.
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Clusters } from './clusters.ts';
import { squeeze } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';

/** Runs when every type is joined; the other way round too. Linear in spellings. */
export function joinMistyped(all: readonly ActorNode[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const persons = new Map<string, Set<number>>(); // a spelling → roots
  const others = new Map<string, Set<number>>();
  for (const [n, { actor, type }] of all.entries()) {
    const map = type === 'person' ? persons : others;
    for (const text of [actor.name, ...actor.aliases]) {
      const key = squeeze(text);
      const roots = map.get(key);
      if (roots) roots.add(clusters.rootOf(n));
      else map.set(key, new Set([clusters.rootOf(n)]));
    }
  }
  const counts = new Map<number, number>(); // root → mentions
  for (const [n, { mentions }] of all.entries()) counts.set(clusters.rootOf(n), (counts.get(clusters.rootOf(n)) ?? 0) + mentions.length);
  const joins: [number, number][] = [];
  for (const [n, { actor, type }] of all.entries()) {
    if (type === 'group') continue;
    const roots = (type === 'person' ? others : persons).get(squeeze(actor.name));
    const [root] = roots ?? [];
    if (root === undefined || roots?.size !== 1 || root === clusters.rootOf(n) || countryOf(fold(actor.name)) !== undefined || !allowed(n, root)) continue;
    if ((counts.get(clusters.rootOf(n)) ?? 0) < (counts.get(root) ?? 0)) joins.push([root, n]);
  }
  for (const [root, n] of joins) clusters.join(root, n);
}
