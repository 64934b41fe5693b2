// What a joined actor is to the meetings that it takes part in: a number that stays the same from join to join, its type,
// and the countries and bodies that it acts for, as its roles anywhere in the folder say.
import type { EntityType } from '../model/analysis.ts';
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Joined } from './numberActors.ts';

export interface Party {
  /** Stands for the actor within one memory, whatever its id in the report is. */
  readonly line: number;
  readonly type: EntityType;
  readonly name: string;
  /** The country that it is or stands for, as a number; of other places their own name's. */
  readonly nation: number;
  /** Countries of its offices, in the order of the folder. */
  readonly nations: readonly number[];
  /** Lines of the organizations that it holds an office in. */
  readonly offices: readonly number[];
}

const NONE: readonly number[] = [];

export interface Parties {
  /** Gives each of `all` its party, the one that it had where nothing changed. Linear in their roles. */
  join(all: readonly Joined[]): void;
  /** The folded name of `Party.nation`. */
  nameOf(nation: number): string;
}

export function createParties(): Parties {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      numbers.set(name, (number = names.length));
      names.push(name);
    }
    return number;
  };
  // Odd for persons, of whom only a faulty analysis makes a place.
  const nationOf = (joined: Joined): number => (joined.nation ??= joined.draft.type === 'person' ? joined.line * 2 + 1 : numberOf(nationNameOf(joined)) * 2);
  const nations = new Set<number>();
  const offices = new Set<number>();
  const read = (joined: Joined): void => {
    if (nations.size > 0) nations.clear();
    if (offices.size > 0) offices.clear();
    if (joined.draft.type === 'place' || !joined.hasRoles) return;
    for (const { owners } of joined.members) {
      for (const owner of owners) {
        const body = owner?.joined;
        if (body === undefined) continue;
        if (body.draft.type === 'place') nations.add(nationOf(body));
        else if (body.draft.type === 'organization' && body !== joined) offices.add(body.line);
      }
    }
  };
  const join = (all: readonly Joined[]): void => {
    for (const joined of all) {
      read(joined);
      const { type, name } = joined.draft;
      const nation = nationOf(joined);
      const before = joined.party;
      const isSame = before?.line === joined.line && before.type === type && before.name === name && before.nation === nation && same(before.nations, nations) && same(before.offices, offices);
      if (isSame) continue;
      joined.party = { line: joined.line, type, name, nation, nations: nations.size === 0 ? NONE : [...nations], offices: offices.size === 0 ? NONE : [...offices] };
    }
  };
  return { join, nameOf: (nation) => names[nation >> 1] ?? '' };
}

/** Countries and capitals stand for one country; another place stands for itself. */
function nationNameOf({ draft: { name, aliases } }: Joined): string {
  for (const spelling of [name, ...aliases]) {
    const country = countryOf(fold(spelling).replace(/^the /, ''));
    if (country !== undefined) return country;
  }
  return fold(name);
}

const same = (list: readonly number[], set: ReadonlySet<number>): boolean => {
  if (list.length !== set.size) return false;
  let i = 0;
  for (const item of set) if (item !== list[i++]) return false;
  return true;
};
