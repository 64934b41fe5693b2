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
      map.set(key, (map.get(key) ?? new Set()).add(clusters.rootOf(n)));
    }
  }
  const joins: [number, number][] = [];
  for (const [n, { actor, type }] of all.entries()) {
    if (type === 'group' || countryOf(fold(actor.name)) !== undefined) continue;
    const roots = (type === 'person' ? others : persons).get(squeeze(actor.name));
    const [root] = roots ?? [];
    if (root === undefined || roots?.size !== 1 || root === clusters.rootOf(n) || !allowed(n, root)) continue;
    if (mentionsOf(all, clusters, n) < mentionsOf(all, clusters, root)) joins.push([root, n]);
  }
  for (const [root, n] of joins) clusters.join(root, n);
}

function mentionsOf(all: readonly ActorNode[], clusters: Clusters, n: number): number {
  let count = 0;
  for (const m of clusters.membersOf(clusters.rootOf(n))) count += all[m]?.mentions.length ?? 0;
  return count;
}
