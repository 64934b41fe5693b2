// Persons of whom an article has a surname or an initial only: joined with the one person of the folder whom the name fits.
// Where it fits several, what the articles have in common decides, or who is in the news all the time; or they stay apart.
import { kept } from './changes.ts';
import { BEARERS, type Choose } from './chooseBearer.ts';
import type { Clusters } from './clusters.ts';
import type { Columns } from './columns.ts';
import type { Namings } from './namings.ts';
import { type ActorNode, placeOf } from './nodes.ts';
import { put } from './order.ts';
import { type Pass, type Places, placesWhere } from './pass.ts';
import { createSetLists } from './setLists.ts';
import type { ShortKeys } from './shortKeys.ts';
import { wordsOf } from './spellings.ts';
import { createWantedNames } from './wantedNames.ts';

/** Runs after full names are joined. Linear in names; a surname's bearers are compared by context only when there are several. */
export function createShortNames(namings: Namings, keys: ShortKeys, choose: Choose): (persons: Places, pass: Pass) => void {
  const { spellings: { forms, formTexts } } = namings;
  const people = createSetLists();
  const wanted = createWantedNames(namings, keys);
  let before = new Map<number, Bearers>();
  return (persons, { columns, clusters, contexts, allowed }) => {
    const { nodes, names } = columns;
    const short = placesWhere(persons, (n) => !namings.isFull[columns.namings[n] as number]);
    const formOf = new Map<number, number>(); // key → form of a short name
    for (const n of short) formOf.set(keys.own(forms[names[n] as number] as number), forms[names[n] as number] as number);
    const isWanted = wanted(formOf.keys());
    const bearers = bearersOf(placesWhere(persons, (n) => isWanted(columns.namings[n] as number)), formOf, columns, namings, keys, clusters);
    const peopleOf = people([...bearers.values()].flatMap((roots) => (roots.length > BEARERS ? [] : roots)), persons, nodes, clusters);
    /** Lists of all who bear a name, the same object while they hold the same. */
    const all = new Map<number, Bearers>();
    const listsOf = (form: number, roots: readonly number[]): Bearers => {
      let lists = all.get(form);
      if (!lists) all.set(form, (lists = kept(before.get(form), roots.map(peopleOf))));
      return lists;
    };
    const homeless = new Map<number, number[]>(); // by form
    const joins: [number, ActorNode][] = [];
    const here = new Int32Array(nodes.length).fill(-1); // root → the node in whose article it was seen last
    let article = 0;
    for (const n of short) {
      const form = forms[names[n] as number] as number;
      const roots = bearers.get(form);
      if (!roots) {
        put(homeless, form, n);
        continue;
      }
      if (roots.length > BEARERS) continue;
      while ((columns.starts[article + 1] as number) <= n) article++;
      for (let other = columns.starts[article] as number; other < (columns.starts[article + 1] as number); other++) if (other !== n) here[clusters.rootOf(other)] = n;
      const fits = (root: number): boolean => here[root] !== n && allowed(n, root);
      // An initial could be anybody's.
      const unsure = wordsOf(formTexts[form] as string).length > 1;
      const best = choose(nodes[n] as ActorNode, roots.every(fits) ? listsOf(form, roots) : roots.filter(fits).map(peopleOf), contexts, unsure);
      if (best) joins.push([n, best]);
    }
    for (const [n, best] of joins) if (allowed(n, placeOf(best))) clusters.join(n, placeOf(best));
    for (const list of homeless.values()) for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
    before = all;
  };
}

type Bearers = readonly (readonly ActorNode[])[];

/** For each form of a short name that is the end of full names, or initial and last word, the roots of those who bear it; of more than `BEARERS` some. */
function bearersOf(persons: Places, formOf: ReadonlyMap<number, number>, { namings: table }: Columns, { spellings: { forms, isFull, formTexts }, from, spelled }: Namings, keys: ShortKeys, clusters: Clusters): Map<number, number[]> {
  const bearers = new Map<number, Set<number>>();
  const done = new Int32Array(formTexts.length).fill(-1); // by full name: the root that was last seen to bear it
  for (const n of persons) {
    const root = clusters.rootOf(n);
    const naming = table[n] as number;
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
      const full = forms[spelled[s] as number] as number;
      if (!isFull[full] || done[full] === root) continue;
      done[full] = root;
      for (const key of keys.of(full)) {
        const form = formOf.get(key);
        if (form === undefined) continue;
        const roots = bearers.get(form);
        if (!roots) bearers.set(form, new Set([root]));
        else if (roots.size <= BEARERS) roots.add(root);
      }
    }
  }
  return new Map([...bearers].map(([form, roots]) => [form, [...roots]]));
}
