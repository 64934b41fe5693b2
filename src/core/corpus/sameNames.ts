// One name of which articles disagree whether it is a body or a place: one actor, of the type that most mentions have.
import { GROUP, type Namings, PERSON } from './namings.ts';
import type { Pass } from './pass.ts';

/** Runs when every type is joined by its own rules. Linear. */
export function joinSameNames({ columns: { names, types }, clusters, allowed }: Pass, { spellings: { keys, keyCount } }: Namings): void {
  const size = names.length;
  const several = new Uint8Array(size); // roots of persons with more names than one: what these are is known
  for (let n = 0; n < size; n++) {
    if (types[n] !== PERSON) continue;
    const root = clusters.rootOf(n);
    if (names[root] !== names[n]) several[root] = 1;
  }
  // Linked by name, the first of each name first: every name's later ones in turn.
  const [firsts, lasts, next] = [new Int32Array(keyCount).fill(-1), new Int32Array(keyCount), new Int32Array(size).fill(-1)];
  const order: number[] = [];
  for (let n = 0; n < size; n++) {
    if (types[n] === GROUP) continue; // "Georgian" the group and "Georgia" never share a name; "Democrats" may be both
    if (types[n] === PERSON && several[clusters.rootOf(n)] === 1) continue;
    const key = keys[names[n] as number] as number;
    if (firsts[key] === -1) {
      firsts[key] = n;
      order.push(n);
    } else next[lasts[key] as number] = n;
    lasts[key] = n;
  }
  for (const first of order) for (let n = next[first] as number; n >= 0; n = next[n] as number) if (allowed(first, n)) clusters.join(first, n);
}
