// Plain questions to JSON of other programs, whose types nobody has checked.
import { brief } from './problems.ts';
import type { Json, JsonList, JsonObject } from './readJson.ts';

export const isList = (value: Json | undefined): value is JsonList => typeof value === 'object' && value !== null && 'items' in value;

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && 'keys' in value;

/** The value of a key; undefined where there is none, or no object. */
export const field = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value.keys.get(key) : undefined);

/** The first of several keys that is there and not null. */
export function firstField(value: Json | undefined, keys: readonly string[]): Json | undefined {
  for (const key of keys) {
    const found = field(value, key);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

export const asText = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A string or a number, as text: ids are either. */
export const asId = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;

/** A list's items; the value itself where it stands alone; nothing where it is missing or null. */
export const asList = (value: Json | undefined): readonly Json[] =>
  isList(value) ? value.items : value === undefined || value === null ? [] : [value];

/** The strings of a list, or the one string. */
export const asTexts = (value: Json | undefined): readonly string[] => asList(value).filter((item) => typeof item === 'string');

/** Where a value begins, as far as that is known; else where what holds it does. */
export const placeOf = (value: Json | undefined, otherwise: number): number =>
  typeof value === 'object' && value !== null ? value.at : otherwise;

/** A whole number that can be an offset: not negative, not beyond what any text has. Digits in a string count. */
export function asOffset(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** For the sentence of a problem: a value as the file has it, cut short. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (isList(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return brief(String(value));
}
