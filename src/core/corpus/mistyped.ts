// Names that one article takes for a body or place, and the rest of the folder for a person ("Osei-Mensah" as an
// organization): they go to that person, unless the folder has more of the other kind.
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { GROUP, type Namings, PERSON } from './namings.ts';
import type { Pass } from './pass.ts';

const NOBODY = -1;
const SEVERAL = -2;

/** Runs when every type is joined; the other way round too. Linear in spellings. */
export function joinMistyped({ columns: { namings: table, names, types, mentions }, clusters, allowed }: Pass, { types: all, spellings: { keys, keyCount, texts }, from, spelled }: Namings): void {
  const [persons, others] = [new Int32Array(keyCount).fill(NOBODY), new Int32Array(keyCount).fill(NOBODY)]; // a spelling → the root that has it, or SEVERAL
  const counts = new Int32Array(names.length); // root → mentions
  const roots = clusters.roots();
  const last = new Int32Array(all.length).fill(NOBODY); // by naming: the root of the last that was called so
  for (let n = 0; n < names.length; n++) {
    const root = roots[n] as number;
    counts[root] = (counts[root] as number) + (mentions[n] as number);
    const map = types[n] === PERSON ? persons : others;
    const naming = table[n] as number;
    if (last[naming] === root) continue; // its spellings were seen
    last[naming] = root;
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
      const key = keys[spelled[s] as number] as number;
      map[key] = map[key] === NOBODY || map[key] === root ? root : SEVERAL;
    }
  }
  const joins: [number, number][] = [];
  for (let n = 0; n < names.length; n++) {
    if (types[n] === GROUP) continue;
    const name = names[n] as number;
    const root = (types[n] === PERSON ? others : persons)[keys[name] as number] as number;
    if (root < 0) continue;
    const own = roots[n] as number;
    if (root === own || (counts[own] as number) >= (counts[root] as number) || countryOf(fold(texts[name] as string)) !== undefined || !allowed(n, root)) continue;
    joins.push([root, n]);
  }
  for (const [root, n] of joins) if (allowed(root, n)) clusters.join(root, n); // a join before may have made it somebody's
}
