// Names that one article takes for a body or place, and the rest of the folder for a person ("Osei-Mensah" as an
// organization): they go to that person, unless the folder has more of the other kind.
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Clusters } from './clusters.ts';
import { type ActorNode, nameOf } from './nodes.ts';

const NOBODY = -1;
const SEVERAL = -2;

/** `keys`: how many there are of `Spelling.key`. Runs when every type is joined; the other way round too. Linear in spellings. */
export function joinMistyped(all: readonly ActorNode[], keys: number, clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const [persons, others] = [new Int32Array(keys).fill(NOBODY), new Int32Array(keys).fill(NOBODY)]; // a spelling → the root that has it, or SEVERAL
  const counts = new Int32Array(all.length); // root → mentions
  for (const { at, spellings, type, mentions } of all) {
    const root = clusters.rootOf(at);
    counts[root] = (counts[root] as number) + mentions;
    const map = type === 'person' ? persons : others;
    for (const { key } of spellings) map[key] = map[key] === NOBODY || map[key] === root ? root : SEVERAL;
  }
  const joins: [number, number][] = [];
  for (const node of all) {
    const { at, actor, type } = node;
    if (type === 'group') continue;
    const root = (type === 'person' ? others : persons)[nameOf(node).key] as number;
    if (root < 0) continue;
    const own = clusters.rootOf(at);
    if (root === own || (counts[own] as number) >= (counts[root] as number) || countryOf(fold(actor.name)) !== undefined || !allowed(at, root)) continue;
    joins.push([root, at]);
  }
  for (const [root, n] of joins) clusters.join(root, n);
}
