// How an article calls an actor: its type, its name and its other spellings. Articles call most actors alike, so each way is
// numbered, and passes over the folder's nodes ask lists by these numbers.
import { type Actor, ENTITY_TYPES, type EntityType } from '../model/analysis.ts';
import type { Spellings } from './spellings.ts';

export interface Namings {
  readonly spellings: Spellings;
  /** 0, 1, 2 …: the same for actors of one type, one name and the same other spellings in the same order. */
  numberOf(actor: Actor): number;
  /** By number: a place among the types, the number of the name's spelling. */
  readonly types: readonly number[];
  readonly names: readonly number[];
  /** By number: whether one of its spellings is a full name. */
  readonly isFull: readonly boolean[];
  /** Numbers of a naming's spellings, the name's first: `spelled` at `from[n]` up to `from[n + 1]`. */
  readonly from: readonly number[];
  readonly spelled: readonly number[];
  /** How many, and what they are. */
  countOf(naming: number): number;
  textsOf(naming: number): readonly string[];
}

export const TYPE_NUMBERS = Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, i])) as Readonly<Record<EntityType, number>>;

export const [PERSON, ORGANIZATION, PLACE, GROUP] = ['person', 'organization', 'place', 'group'].map((type) => TYPE_NUMBERS[type as EntityType]) as [number, number, number, number];

/** Grows with the different namings that it is asked for. */
export function createNamings(spellings: Spellings): Namings {
  const alone = new Map<number, number>(); // of one spelling
  const several = new Map<string, number>();
  const [types, names, spelled, from]: [number[], number[], number[], number[]] = [[], [], [], [0]];
  const isFull: boolean[] = [];
  const add = (type: number, list: readonly number[]): number => {
    types.push(type);
    names.push(list[0] as number);
    for (const spelling of list) spelled.push(spelling);
    from.push(spelled.length);
    isFull.push(list.some((spelling) => spellings.isFull[spellings.forms[spelling] as number]));
    return types.length - 1;
  };
  return {
    spellings, types, names, isFull, from, spelled,
    countOf: (naming) => (from[naming + 1] as number) - (from[naming] as number),
    textsOf: (naming) => spelled.slice(from[naming], from[naming + 1]).map((spelling) => spellings.texts[spelling] as string),
    numberOf({ type, name, aliases }) {
      const kind = TYPE_NUMBERS[type];
      const first = spellings.numberOf(name);
      if (aliases.length === 0) {
        const key = first * ENTITY_TYPES.length + kind;
        const known = alone.get(key);
        if (known !== undefined) return known;
        const number = add(kind, [first]);
        alone.set(key, number);
        return number;
      }
      const list = [first, ...aliases.map(spellings.numberOf)];
      const key = `${kind} ${list.join()}`;
      const known = several.get(key);
      if (known !== undefined) return known;
      const number = add(kind, list);
      several.set(key, number);
      return number;
    },
  };
}
