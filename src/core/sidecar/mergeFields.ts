// Three versions of one entry → one, key by key. What only one side changed is taken; what both changed alike is no
// question; the rest is a person's choice, and our side stands until it is made.
import { sameValue } from './sameValue.ts';
import type { YamlValue } from './writeValue.ts';

export type Fields = Readonly<Record<string, YamlValue>>;

export interface FieldChoice {
  readonly key: string;
  readonly ours: YamlValue | undefined;
  readonly theirs: YamlValue | undefined;
}

export interface MergedFields {
  /** What to set in ours; null takes a key away. */
  readonly patch: Fields;
  readonly choices: readonly FieldChoice[];
}

/** One place in the article: taken from one side as a whole. The offsets are a hint and no reason to ask. */
const PLACE = ['quote', 'prefix', 'suffix', 'start', 'end'];
const WORDS = ['quote', 'prefix', 'suffix'];

export function mergeFields(base: Fields, ours: Fields, theirs: Fields): MergedFields {
  const patch: Record<string, YamlValue> = {};
  const choices: FieldChoice[] = [];
  const keys = new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)].filter((k) => k !== 'id' && !PLACE.includes(k)));
  for (const key of keys) {
    const merged = mergeValue(own(base, key), own(ours, key), own(theirs, key), key);
    if (!sameValue(merged.value, own(ours, key))) patch[key] = merged.value ?? null;
    choices.push(...merged.choices);
  }
  mergePlace(base, ours, theirs, patch, choices);
  return { patch, choices };
}

export const own = (fields: Fields, key: string): YamlValue | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined);

function mergePlace(base: Fields, ours: Fields, theirs: Fields, patch: Record<string, YamlValue>, choices: FieldChoice[]): void {
  const differ = (a: Fields, b: Fields, keys: readonly string[]): boolean => keys.some((k) => !sameValue(own(a, k), own(b, k)));
  if (!differ(theirs, base, PLACE) || !differ(theirs, ours, PLACE)) return;
  const oursMoved = differ(ours, base, WORDS);
  if (!differ(ours, base, PLACE) || (!oursMoved && differ(theirs, base, WORDS))) {
    for (const key of PLACE) if (!sameValue(own(ours, key), own(theirs, key))) patch[key] = own(theirs, key) ?? null;
  } else if (oursMoved && differ(theirs, base, WORDS) && differ(theirs, ours, WORDS)) {
    choices.push({ key: 'quote', ours: own(ours, 'quote'), theirs: own(theirs, 'quote') });
  }
}

interface MergedValue {
  readonly value: YamlValue | undefined;
  readonly choices: readonly FieldChoice[];
}

export function mergeValue(base: YamlValue | undefined, ours: YamlValue | undefined, theirs: YamlValue | undefined, key: string): MergedValue {
  if (sameValue(theirs, base) || sameValue(theirs, ours)) return { value: ours, choices: [] };
  if (sameValue(ours, base)) return { value: theirs, choices: [] };
  if (isTexts(ours) && isTexts(theirs) && (base === undefined || isTexts(base))) return { value: mergeTexts(base ?? [], ours, theirs), choices: [] };
  if (isRecord(ours) && isRecord(theirs)) return mergeRecord(isRecord(base) ? base : {}, ours, theirs, key);
  return { value: ours, choices: [{ key, ours, theirs }] };
}

function mergeRecord(base: Fields, ours: Fields, theirs: Fields, key: string): MergedValue {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const merged = keys.map((k) => [k, mergeValue(own(base, k), own(ours, k), own(theirs, k), `${key}.${k}`)] as const);
  const entries = merged.flatMap(([k, { value }]): [string, YamlValue][] => (value === undefined ? [] : [[k, value]]));
  return { value: Object.fromEntries(entries), choices: merged.flatMap(([, m]) => m.choices) };
}

/** Sets of words (tags): what either side added is in, what either side took out is out. */
const mergeTexts = (base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] => [
  ...ours.filter((x) => !base.includes(x) || theirs.includes(x)),
  ...theirs.filter((x) => !base.includes(x) && !ours.includes(x)),
];

const isTexts = (value: YamlValue | undefined): value is readonly string[] => Array.isArray(value) && value.every((v) => typeof v === 'string');

const isRecord = (value: YamlValue | undefined): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value);
