// Known names of more than one kind, read from the packed list of phrases.data.ts when they are asked for.
import type { EntityType } from '../../model/analysis.ts';
import { remembered, sortedRecords } from './sortedRecords.ts';

/** Packed as letters in this order, `a` first. */
export const PHRASE_KINDS = ['country', 'capital', 'seat', 'region', 'city', 'demonym', 'group', 'event', 'body', 'medium', 'company', 'party', 'armed'] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A known name. */
export interface Phrase {
  readonly type: EntityType;
  readonly kind: PhraseKind;
  /** The usual spelling: every other spelling of the same thing shares it. */
  readonly name: string;
  /** Short, and only ever written in capitals: `WHO` is one, `who` none. */
  readonly capitals?: true;
  /** Folded country that a country's name, demonym, capital or seat of power stands for. */
  readonly of?: string;
  /** Folded country where a city or region lies, or whose body, medium, company or party it is, where the lists say so. */
  readonly state?: string;
}

export interface PhraseTable {
  /** `key`: folded token words joined by spaces. */
  get(key: string): Phrase | undefined;
  has(key: string): boolean;
  /** Number of tokens of the longest phrase that begins with the word; 0 where none does. */
  longest(word: string): number;
}

/**
 * `list`: lines `key=kind letter, ["^"], [country number | "-" country number], [":" name]`; `^` for capitals only; the country as
 * `of`, after a hyphen as `state`; the name where it is not the key with capitals. `countries`: folded names, counted from 0 in base 36.
 */
export function createPhraseTable(list: string, countries: readonly string[]): PhraseTable {
  const records = sortedRecords(list, '\n');
  const read = (key: string): Phrase | typeof NONE => {
    const record = records.get(key);
    return record === undefined ? NONE : readPhrase(key, record, countries);
  };
  const find = remembered(read);
  const longest = remembered((word) => Math.max(0, ...records.beginningWith(word).map((key) => key.split(' ').length)));
  const get = (key: string): Phrase | undefined => {
    const found = find(key);
    return found === NONE ? undefined : found;
  };
  return { get, has: (key) => get(key) !== undefined, longest };
}

/** Remembered as well: most words are no phrase. */
const NONE = 'none';

function readPhrase(key: string, record: string, countries: readonly string[]): Phrase {
  const kind = PHRASE_KINDS[record.charCodeAt(0) - 97] ?? 'city';
  const colon = record.indexOf(':');
  const capitals = record[1] === '^';
  const place = record.slice(capitals ? 2 : 1, colon < 0 ? record.length : colon);
  const name = colon < 0 ? withCapitals(key) : record.slice(colon + 1);
  const country = countries[Number.parseInt(place.replace('-', ''), 36)];
  return { type: TYPES[kind], kind, name, ...(capitals && { capitals }), ...(country !== undefined && { [place.startsWith('-') ? 'state' : 'of']: country }) };
}

/** `new delhi` → `New Delhi`: what most names are made of. */
export const withCapitals = (key: string): string => key.replace(/(?<![^ ])\p{L}/gu, (c) => c.toUpperCase());

const TYPES: Readonly<Record<PhraseKind, EntityType>> = {
  country: 'place', capital: 'place', seat: 'place', region: 'place', city: 'place', demonym: 'group', group: 'group', event: 'event',
  body: 'organization', medium: 'organization', company: 'organization', party: 'organization', armed: 'organization',
};
