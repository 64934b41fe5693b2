// Joins persons across articles. Full names first, each distinct one once; what only a surname or an initial names comes in
// `shortNames.ts`.
import { createApart } from './apart.ts';
import type { Choose } from './chooseBearer.ts';
import type { Columns } from './columns.ts';
import { createFullNames, type FullNames, type PersonChanges } from './fullNames.ts';
import { createNameGroups } from './groupNames.ts';
import { createNamesakes } from './homonyms.ts';
import type { Namings } from './namings.ts';
import type { ActorNode, ArticleNodes } from './nodes.ts';
import type { Pass, Places } from './pass.ts';
import type { ShortKeys } from './shortKeys.ts';
import { createShortNames } from './shortNames.ts';
import { createSoundAlikes } from './soundAlikes.ts';

/** Points of what two names' articles share that make nearly one name one person's: two people, or an office. */
const NEAR = 3;

/** What the join of people was not sure of: two nodes, of actors that were kept apart. */
export interface PeopleDoubts {
  /** Calls `see` with nodes of names so alike that they may be one. */
  alike(see: (a: number, b: number) => void): void;
  /** Nodes of people of one name. */
  readonly homonyms: readonly (readonly [a: ActorNode, b: ActorNode])[];
}

/** The persons of this join, and how they changed since the last one. */
export interface Persons extends PersonChanges {
  readonly places: Places;
  /** Of articles in which they changed all; of articles that went none. */
  readonly byArticle: ReadonlyMap<ArticleNodes, readonly ActorNode[]>;
  /** Whether dateline.yaml decides about actors. */
  readonly isDecided: boolean;
}

/** Joins persons in the clusters of the pass. */
export function createPeople(namings: Namings, keys: ShortKeys, choose: Choose): (persons: Persons, pass: Pass) => PeopleDoubts {
  const readFullNames = createFullNames(namings);
  const apart = createApart(namings);
  const groupNames = createNameGroups();
  const namesakes = createNamesakes(namings);
  const joinSoundAlikes = createSoundAlikes(namings);
  const joinShortNames = createShortNames(namings, keys, choose);
  return (persons, pass) => {
    const full = readFullNames(persons, pass.columns);
    const changed = apart.update(persons.byArticle).map(([a, b]) => [full.slots[a] ?? -1, full.slots[b] ?? -1] as const).filter(([a, b]) => a >= 0 && b >= 0);
    const groups = groupNames(full, {
      changed, isApart: (a, b) => apart.isApart(a.formId, b.formId), isNear: (a, b) => pass.contexts.shared(a, b, NEAR) >= NEAR,
    });
    namesakes.join(persons.places, groups, full.slots, pass, persons.isDecided);
    joinSoundAlikes(persons.places, pass);
    joinShortNames(persons.places, pass);
    const alike = (see: (a: number, b: number) => void): void => {
      const firsts = firstPlaces(persons.places, full, pass.columns, namings);
      groups.doubts((a, b) => see(firsts[a] as number, firsts[b] as number));
    };
    return { alike, homonyms: namesakes.homonyms };
  };
}

/** By slot of a full name its first node. */
function firstPlaces(places: Places, { slots }: FullNames, { namings: table }: Columns, { spellings: { forms, isFull }, from, spelled }: Namings): Int32Array {
  const firsts = new Int32Array(slots.reduce((most, slot) => Math.max(most, slot), 0) + 1).fill(-1);
  for (let i = 0; i < places.length; i++) {
    const n = places[i] as number;
    const naming = table[n] as number;
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
      const form = forms[spelled[s] as number] as number;
      if (isFull[form] && firsts[slots[form] as number] === -1) firsts[slots[form] as number] = n;
    }
  }
  return firsts;
}
