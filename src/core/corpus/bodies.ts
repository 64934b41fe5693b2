// Joins organizations, places, groups and events across articles: by their name, by spellings that mean one thing in the
// whole folder, and acronyms by what some article says they stand for or by their letters.
import { type Acronyms } from './acronyms.ts';
import { type BodyNames, createBodyNames } from './bodyNames.ts';
import type { Choose } from './chooseBearer.ts';
import type { Namings } from './namings.ts';
import { put } from './order.ts';
import { type Pass, type Places, placesWhere } from './pass.ts';
import { createShortForms } from './shortForms.ts';

/** `places`: those of one type. Near-linear: one look-up for each spelling. */
export function createBodies(namings: Namings, acronyms: Acronyms, choose: Choose): (places: Places, pass: Pass) => void {
  const bodies = createBodyNames(namings);
  const joinShortForms = createShortForms(namings, bodies, choose);
  return (places, pass) => {
    joinByNames(places, bodies, pass);
    joinByLetters(places, bodies, acronyms, namings, pass);
    joinShortForms(places, pass);
  };
}

function joinByNames(places: Places, bodies: BodyNames, { columns: { namings, names }, clusters, allowed }: Pass): void {
  const keys = new Int32Array(places.length);
  const spelled = new Map<number, Set<number>>(); // key of another spelling → keys of the names that it stands for
  for (let i = 0; i < places.length; i++) {
    const n = places[i] as number;
    keys[i] = bodies.keyOf(names[n] as number);
    for (const alias of bodies.otherKeys(namings[n] as number)) {
      const owners = spelled.get(alias);
      if (owners) owners.add(keys[i] as number);
      else spelled.set(alias, new Set([keys[i] as number]));
    }
  }
  const firsts = new Int32Array(bodies.size).fill(-1); // key of the name → first node
  const later = new Map<number, number[]>(); // key → nodes of the name that were kept apart from the first
  for (let i = 0; i < places.length; i++) {
    const n = places[i] as number;
    const key = keys[i] as number;
    const first = firsts[key] as number;
    if (first < 0) firsts[key] = n;
    else if (allowed(first, n)) clusters.join(first, n);
    else put(later, key, n);
  }
  const rootOf = (key: number): number => clusters.rootOf(firsts[key] as number);
  for (const key of [...spelled.keys()].sort(bodies.compare)) {
    const owners = [...(spelled.get(key) as Set<number>)].sort(bodies.compare);
    const roots = new Set(owners.map(rootOf));
    const own = firsts[key] as number;
    if (own < 0) continue;
    roots.delete(clusters.rootOf(own));
    if (roots.size !== 1) continue;
    const owner = firsts[owners.find((o) => roots.has(rootOf(o))) as number] as number;
    for (const n of [own, ...(later.get(key) ?? [])]) if (allowed(owner, n)) clusters.join(owner, n);
  }
}

/** Bare acronyms of three letters or more, with the only name of the folder that they abbreviate. */
function joinByLetters(places: Places, bodies: BodyNames, acronyms: Acronyms, { spellings: { texts } }: Namings, { columns: { names }, clusters, allowed }: Pass): void {
  const isBare = (name: number): boolean => bodies.isAcronym(name) && (texts[name] as string).replace(/\./g, '').length > 2;
  const bare = placesWhere(places, (n) => isBare(names[n] as number));
  if (bare.length === 0) return;
  const seen = new Uint8Array(names.length); // roots
  const firsts: number[] = []; // of each root the first node that goes by a longer name
  for (const n of places) {
    const name = names[n] as number;
    const root = clusters.rootOf(n);
    if (seen[root] === 1 || bodies.length(name) < 2 || isBare(name)) continue;
    seen[root] = 1;
    acronyms.add(name);
    firsts.push(n);
  }
  const fittingOf = new Map(Array.from(bare, (n) => names[n] as number).map((name) => [name, NONE]));
  const long = new Map<number, number[]>(); // name → those of `firsts` that go by it, where it fits an acronym
  for (const name of fittingOf.keys()) {
    const fitting = acronyms.fitting(texts[name] as string);
    fittingOf.set(name, fitting);
    for (const other of fitting) long.set(other, []);
  }
  for (const n of firsts) long.get(names[n] as number)?.push(n);
  const done = new Set<number>();
  for (const n of bare) {
    const root = clusters.rootOf(n);
    if (done.has(root)) continue;
    done.add(root);
    const fitting = new Set((fittingOf.get(names[n] as number) ?? NONE).flatMap((name) => long.get(name) ?? []).map((other) => clusters.rootOf(other)));
    fitting.delete(root);
    const [only] = fitting;
    if (fitting.size === 1 && only !== undefined && allowed(n, only)) clusters.join(n, only);
  }
}

const NONE: readonly number[] = [];
