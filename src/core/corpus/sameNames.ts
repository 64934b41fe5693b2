// One name of which articles disagree whether it is a body or a place: one actor, of the type that most mentions have.
import { GROUP, type Namings, PERSON } from './namings.ts';
import { put } from './order.ts';
import type { Pass } from './pass.ts';

/** Runs when every type is joined by its own rules. Linear. */
export function joinSameNames({ columns: { names, types }, clusters, allowed }: Pass, { spellings: { keys, keyCount } }: Namings): void {
  const roots = clusters.roots();
  const several = new Uint8Array(names.length); // roots of persons with more names than one: what these are is known
  for (let n = 0; n < names.length; n++) if (types[n] === PERSON && names[roots[n] as number] !== names[n]) several[roots[n] as number] = 1;
  // "Georgian" the group and "Georgia" never share a name; "Democrats" may be both.
  const counts = (n: number): boolean => types[n] !== GROUP && (types[n] !== PERSON || several[roots[n] as number] === 0);
  const firsts = new Int32Array(keyCount).fill(-1);
  const isOpen = new Uint8Array(keyCount); // names of which not all are one already
  let open = 0;
  for (let n = 0; n < names.length; n++) {
    if (!counts(n)) continue;
    const key = keys[names[n] as number] as number;
    const first = firsts[key] as number;
    if (first < 0) firsts[key] = n;
    else if (roots[first] !== roots[n] && isOpen[key] === 0) open = isOpen[key] = 1;
  }
  if (open === 0) return;
  const lists = new Map<number, number[]>(); // name by name, in the order of the first of each
  for (let n = 0; n < names.length; n++) {
    const key = keys[names[n] as number] as number;
    if (isOpen[key] !== 0 && counts(n)) put(lists, key, n);
  }
  for (const list of lists.values()) for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
}
