// From names to actors: which names of one article stand for the same person, body, place, group or event.
import type { Actor, EntityType } from '../../model/analysis.ts';
import { knownAs } from '../knownAs.ts';
import type { NameText } from '../nameText.ts';
import { findAcronyms } from './acronyms.ts';
import { findShortBodies } from './bodyWords.ts';
import { displayName } from './displayName.ts';
import { ministryKeys } from './foreignMinistry.ts';
import type { Named } from './named.ts';
import { groupPeople } from './people.ts';
import { joinShortThings } from './shortThings.ts';
import { thingKey } from './things.ts';

export interface Linked {
  /** Actor index by name. */
  readonly actorOf: readonly number[];
  readonly actors: readonly Omit<Actor, 'roles'>[];
}

/** `office(i)`: the words of office right before name `i`, which tell two people of one surname apart. */
export function linkActors(n: NameText, names: readonly Named[], office: (i: number) => string): Linked {
  const people = groupPeople(n, names, office);
  const acronyms = findAcronyms(n, names);
  const keys = names.map((name, i) => (people[i] === -1 ? thingKey(n, name) : `h:${people[i]}`));
  const ministries = ministryKeys(n, names);
  for (const [i, key] of ministries) keys[i] = key;
  for (const [i, full] of findShortBodies(n, names)) keys[i] = keys[full] as string;
  const joins = createJoins();
  // First of all: what is found below must not put together what a person kept apart.
  for (const [key, id] of decidedKeys(names, keys)) joins.join(key, id);
  for (const [i, full] of acronyms) if (people[i] === -1 && people[full] === -1 && !ministries.has(i)) joins.join(keys[i] as string, keys[full] as string);
  for (const [i, full] of knownAs(n, names, (m) => m.first, (m) => m.endToken)) if (names[i]?.type === names[full]?.type) joins.join(keys[i] as string, keys[full] as string);
  joinShortThings(n, names, keys, joins.join);
  const groups = new Map<string, number[]>();
  for (const [i, { decided }] of names.entries()) {
    const root = joins.find(decided ? `d:${decided.id}` : (keys[i] as string));
    const list = groups.get(root);
    if (list) list.push(i);
    else groups.set(root, [i]);
  }
  const actorOf: number[] = [];
  const actors = [...groups].map(([key, members], at) => {
    for (const m of members) actorOf[m] = at;
    return makeActor(n, `a${at + 1}`, key, members.map((m) => names[m] as Named));
  });
  return { actorOf, actors };
}

interface Joins {
  join(a: string, b: string): void;
  find(key: string): string;
}

/** Union of keys; a country's key stays the root. */
function createJoins(): Joins {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x === y || (/^[cd]:/.test(x) && x[0] === y[0])) return;
      if (x.startsWith('c:') || x.startsWith('d:')) parent.set(y, x);
      else parent.set(x, y);
    },
  };
}

/** Keys of names that a person tied to one decided actor, with its key; a spelling given to two actors ties the rest to neither. */
function decidedKeys(names: readonly Named[], keys: readonly string[]): [key: string, decided: string][] {
  const ids = new Map<string, Set<string>>();
  for (const [i, { decided }] of names.entries()) {
    const key = keys[i] as string;
    if (decided) ids.set(key, (ids.get(key) ?? new Set()).add(`d:${decided.id}`));
  }
  return [...ids].flatMap(([key, [id, ...others]]) => (id !== undefined && others.length === 0 ? [[key, id] as [string, string]] : []));
}

function makeActor(n: NameText, id: string, key: string, names: readonly Named[]): Omit<Actor, 'roles'> {
  const decided = names.find((m) => m.decided)?.decided;
  const type = decided?.type ?? typeOf(key, names);
  const shown = names.filter((m) => m.type !== 'group' || type === 'group');
  const name = decided?.name ?? displayName(n, type, shown.length > 0 ? shown : names, key);
  const aliases = [...new Set(names.map((m) => m.text.replace(/\s+/g, ' ')))].filter((a) => a !== name);
  return { id, type, name, aliases, ...(decided && { decided: decided.id }) };
}

function typeOf(key: string, names: readonly Named[]): EntityType {
  if (key.startsWith('c:')) return 'place';
  if (key.startsWith('h:')) return 'person';
  const count = new Map<EntityType, number>();
  for (const m of names) count.set(m.type, (count.get(m.type) ?? 0) + (m.by === 'detected' ? 1 : 100));
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'organization';
}
