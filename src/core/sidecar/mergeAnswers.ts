// What an entry holds under `otherwise`: answers of other people that contradict the ones beside it, kept until somebody
// chooses. A merge writes them, Problems shows them, a quick fix settles them.
import type { YamlValue } from './writeValue.ts';

export type Fields = Readonly<Record<string, YamlValue>>;

/** The key that holds them: one mapping such as `{label: place}`, the word `deleted`, or a list of these. */
export const OTHERWISE = 'otherwise';

/** Somebody deleted the entry that somebody else edited. */
export const DELETED = 'deleted';

/** One other answer: to one key (a mapping down to it), to the place as a whole, or that the entry should go. */
export type Answer = typeof DELETED | Fields;

/** One place in the article: taken from one side as a whole. */
export const PLACE: readonly string[] = ['quote', 'prefix', 'suffix', 'start', 'end'];
/** What of a place is an answer; the offsets are a hint. */
export const WORDS: readonly string[] = ['quote', 'prefix', 'suffix'];

export const isRecord = (value: YamlValue | undefined): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value);

export const isList = (value: YamlValue | undefined): value is readonly YamlValue[] => Array.isArray(value);

export const own = (fields: Fields, key: string): YamlValue | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** Absent and null say the same, but for answers: there null says "without this key". `2025` and `"2025"` say the same too. */
export const canonical = (value: YamlValue | undefined): string => JSON.stringify(ordered(value, false));

function ordered(value: YamlValue | undefined, strict: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (isList(value)) return value.map((v) => ordered(v, strict));
  if (!isRecord(value)) return String(value);
  const entries = Object.entries(value).filter(([, v]) => strict || v !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return { record: entries.map(([k, v]) => [k, ordered(v, strict || k === OTHERWISE)]) };
}

/** The same for answers that say the same. */
export const answerKey = (answer: Answer): string => JSON.stringify(ordered(answer, true));

export const pick = (fields: Fields, keys: readonly string[]): Fields => Object.fromEntries(keys.flatMap((k) => (Object.hasOwn(fields, k) ? [[k, fields[k] ?? null]] : [])));

/** The single answers of what stands under `otherwise`. What is none of the forms becomes an answer to `otherwise` itself. */
export function splitAnswers(value: YamlValue | undefined): Answer[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((v) => (isList(v) ? [{ [OTHERWISE]: v }] : splitAnswers(v)));
  if (value === DELETED) return [DELETED];
  if (!isRecord(value)) return [{ [OTHERWISE]: value }];
  const place = pick(value, PLACE);
  const others = Object.entries(value).filter(([k]) => !PLACE.includes(k)).flatMap(([k, v]) => leaves(k, v));
  return Object.keys(place).length > 0 ? [place, ...others] : others;
}

function leaves(key: string, value: YamlValue): Fields[] {
  if (!isRecord(value) || Object.keys(value).length === 0) return [{ [key]: value }];
  return Object.entries(value).flatMap(([k, v]) => leaves(k, v).map((leaf) => ({ [key]: leaf })));
}

/** The keys down to the value; `quote` stands for the place, nothing for the entry as a whole. */
export function pathOf(answer: Answer): readonly string[] {
  if (answer === DELETED) return [];
  const [key, ...more] = Object.keys(answer);
  if (key === undefined || more.length > 0 || PLACE.includes(key)) return ['quote'];
  const inner = answer[key];
  return isRecord(inner) && Object.keys(inner).length > 0 ? [key, ...pathIn(inner)] : [key];
}

function pathIn(value: Fields): string[] {
  const [key] = Object.keys(value);
  if (key === undefined) return [];
  const inner = value[key];
  return [key, ...(isRecord(inner) ? pathIn(inner) : [])];
}

export const valueIn = (fields: Fields, path: readonly string[]): YamlValue | undefined =>
  path.reduce<YamlValue | undefined>((value, key) => (isRecord(value) ? own(value, key) : undefined), fields);

/** What the entry says where the answer says something else. */
export const answerOf = (answer: Answer): YamlValue | undefined => (answer === DELETED ? undefined : valueIn(answer, pathOf(answer)));

/** The entry says the same already: nothing is left to choose. */
export function isSettled(fields: Fields, answer: Answer): boolean {
  if (answer === DELETED) return false;
  const path = pathOf(answer);
  if (path[0] === 'quote') return canonical(pick(fields, WORDS)) === canonical(pick(answer, WORDS));
  return canonical(valueIn(fields, path)) === canonical(valueIn(answer, path));
}

/** An answer that names one key. */
export function answerTo(path: readonly string[], value: YamlValue | undefined): Fields {
  const [key = OTHERWISE, ...rest] = path;
  return { [key]: rest.length === 0 ? (value ?? null) : answerTo(rest, value) };
}

/** What stands under `otherwise` for these answers; undefined where there are none. */
export function packAnswers(answers: readonly Answer[]): YamlValue | undefined {
  const packed: Record<string, YamlValue>[] = [];
  const used = new Map<string, number>();
  for (const answer of answers) {
    if (answer === DELETED) continue;
    const key = JSON.stringify(pathOf(answer));
    let at = used.get(key) ?? 0;
    while (!putIn((packed[at] ??= {}), answer)) at++;
    used.set(key, at + 1);
  }
  const all: YamlValue[] = [...(answers.includes(DELETED) ? [DELETED] : []), ...packed];
  return all.length > 1 ? all : all[0];
}

function putIn(into: Record<string, YamlValue>, answer: Fields): boolean {
  const taken = Object.entries(answer).filter(([k]) => Object.hasOwn(into, k));
  if (taken.some(([k, v]) => !isRecord(v) || !isRecord(into[k]) || Object.keys(v).length === 0 || Object.keys(into[k]).length === 0)) return false;
  const copies = taken.map(([k, v]) => [k, v as Fields, { ...(into[k] as Fields) }] as const);
  if (copies.some(([, v, copy]) => !putIn(copy, v))) return false;
  Object.assign(into, answer, Object.fromEntries(copies.map(([k, , copy]) => [k, copy])));
  return true;
}

/** What to set so that the entry says what the answer says; null takes a key away. */
export function patchFor(fields: Fields, answer: Fields): Fields {
  const path = pathOf(answer);
  if (path[0] === 'quote') return Object.fromEntries(PLACE.map((k) => [k, own(answer, k) ?? null]));
  const [key = OTHERWISE] = path;
  return { [key]: withValue(own(fields, key), path.slice(1), valueIn(answer, path) ?? null) };
}

function withValue(value: YamlValue | undefined, path: readonly string[], to: YamlValue): YamlValue {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const record = isRecord(value) ? value : {};
  const inner = withValue(own(record, key), rest, to);
  const next = Object.fromEntries(Object.entries({ ...record, [key]: inner }).filter(([k, v]) => k !== key || v !== null));
  return Object.keys(next).length === 0 ? null : next;
}
