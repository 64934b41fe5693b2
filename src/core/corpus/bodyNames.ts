// What is worked out once of the spellings of bodies and places, by their numbers.
import { countryOf, isCapital, placeKey } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { isAcronym, nameWords, squeeze } from './nameKeys.ts';
import { type Namings, PLACE, GROUP } from './namings.ts';
import { compareText } from './order.ts';
import { numbered, wordsOf } from './spellings.ts';

export interface BodyNames {
  /** The number of what a name is compared by. */
  keyOf(spelling: number): number;
  /** Keys of a naming's other spellings that stand alone and are not its name's. */
  otherKeys(naming: number): readonly number[];
  /** In the alphabet of the keys. */
  compare(a: number, b: number): number;
  /** How many keys there are. */
  readonly size: number;
  /** Numbers of the first word of a spelling and of its last, and how many words it has. */
  first(spelling: number): number;
  last(spelling: number): number;
  length(spelling: number): number;
  isAcronym(spelling: number): boolean;
}

/** Grows with the spellings that it is asked for. */
export function createBodyNames({ spellings, types, from, spelled }: Namings): BodyNames {
  const { texts, forms, formTexts } = spellings;
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const known: number[] = [];
  const others: (readonly number[] | undefined)[] = [];
  const words = new Map<string, number>();
  const [firsts, lasts, lengths, acronyms]: [number[], number[], number[], boolean[]] = [[], [], [], []];
  const readWords = (spelling: number): void => {
    const list = wordsOf(formTexts[forms[spelling] as number] as string);
    [firsts[spelling], lasts[spelling], lengths[spelling]] = [numbered(words, list[0] ?? ''), numbered(words, list.at(-1) ?? ''), list.length];
  };
  const keyOf = (spelling: number): number => {
    const before = known[spelling];
    if (before !== undefined) return before;
    const text = readKey(texts[spelling] as string);
    const number = numbered(numbers, text);
    keys[number] = text;
    return (known[spelling] = number);
  };
  const readOthers = (naming: number): readonly number[] => {
    const type = types[naming] as number;
    const [name, ...aliases] = spelled.slice(from[naming], from[naming + 1]) as [number, ...number[]];
    const text = texts[name] as string;
    // "Mecca" for "Mecca, Saudi Arabia".
    const comma = type === PLACE ? text.indexOf(',') : -1;
    const all = comma > 0 ? [...aliases, spellings.numberOf(text.slice(0, comma))] : aliases;
    return all.length === 0 ? NONE : all.flatMap((alias) => (keyOf(alias) !== keyOf(name) && standsAlone(texts[alias] as string, type) ? [keyOf(alias)] : []));
  };
  return {
    keyOf,
    otherKeys: (naming) => (others[naming] ??= readOthers(naming)),
    compare: (a, b) => compareText(keys[a] as string, keys[b] as string),
    get size() {
      return keys.length;
    },
    first(spelling) {
      if (firsts[spelling] === undefined) readWords(spelling);
      return firsts[spelling] as number;
    },
    last(spelling) {
      if (lasts[spelling] === undefined) readWords(spelling);
      return lasts[spelling] as number;
    },
    length(spelling) {
      if (lengths[spelling] === undefined) readWords(spelling);
      return lengths[spelling] as number;
    },
    isAcronym: (spelling) => (acronyms[spelling] ??= isAcronym(texts[spelling] as string)),
  };
}

const NONE: readonly number[] = [];

/** A country is one whatever it calls itself; capitals and seats of government keep their own names. */
function readKey(name: string): string {
  const folded = fold(name).replace(/^the /, '').replace(/^(?:[a-z']+ ){0,3}(?:republic|kingdom|federation|state|sultanate|emirate) of (?:the )?/, '');
  const country = isCapital(folded) ? undefined : countryOf(folded);
  return country === undefined ? squeeze(placeKey(folded) ?? name) : `country ${country}`;
}

/** A spelling that means the same in every article: not "the Bank", not "the Ministry". */
const standsAlone = (spelling: string, type: number): boolean => type === PLACE || type === GROUP || isAcronym(spelling) || nameWords(spelling).length > 1;
