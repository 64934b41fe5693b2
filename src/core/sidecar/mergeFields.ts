// Three versions of one entry → one, key by key. What only one side changed is taken; what both changed alike is no
// question; of two different answers ours stands and theirs is kept under `otherwise`.
import {
  type Answer, answerKey, answerTo, canonical, type Fields, isList, isRecord, isSettled, OTHERWISE, own, packAnswers, pathOf, pick, PLACE, splitAnswers, WORDS,
} from './mergeAnswers.ts';
import type { YamlValue } from './writeValue.ts';

/** Lists that are one answer where nobody gave one before: without them the detected ones count. */
const WHOLE_LISTS: readonly string[] = ['participants'];

/** What to set in ours; null takes a key away. `kept`: further answers, such as that the entry should go. */
export function mergeFields(base: Fields, ours: Fields, theirs: Fields, kept: readonly Answer[] = []): Fields {
  const patch: Record<string, YamlValue> = {};
  const sides = decidedSides(base, ours, theirs);
  const fresh: Answer[] = [];
  const keys = new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)].filter((k) => k !== 'id' && k !== OTHERWISE && !PLACE.includes(k)));
  for (const key of keys) {
    const merged = mergeValue(own(base, key), own(ours, key), own(theirs, key), [key], sides);
    if (canonical(merged.value) !== canonical(own(ours, key))) patch[key] = merged.value ?? null;
    fresh.push(...merged.answers);
  }
  fresh.push(...mergePlace(base, ours, theirs, patch, sides));
  const answers = mergeAnswers(base, ours, theirs, [...kept, ...fresh]).filter((a) => !isSettled({ ...ours, ...patch }, a));
  const otherwise = packAnswers(answers);
  if (answersKey(otherwise) !== answersKey(own(ours, OTHERWISE))) patch[OTHERWISE] = otherwise ?? null;
  return patch;
}

const answersKey = (value: YamlValue | undefined): string => splitAnswers(value).map(answerKey).sort().join('\n');

interface Sides {
  /** Paths to which the base held two answers and a side no longer holds the same: it has chosen, be it what stood there. */
  readonly ours: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
}

function decidedSides(base: Fields, ours: Fields, theirs: Fields): Sides {
  const before = splitAnswers(own(base, OTHERWISE));
  const decided = (side: Fields): ReadonlySet<string> => {
    const left = new Set(splitAnswers(own(side, OTHERWISE)).map(answerKey));
    return new Set(before.filter((a) => !left.has(answerKey(a))).map((a) => JSON.stringify(pathOf(a))));
  };
  return { ours: decided(ours), theirs: decided(theirs) };
}

/** As with any set: what a side added is in, what a side took out is out. */
function mergeAnswers(base: Fields, ours: Fields, theirs: Fields, fresh: readonly Answer[]): Answer[] {
  const [b, o, t] = [base, ours, theirs].map((f) => new Map(splitAnswers(own(f, OTHERWISE)).map((a) => [answerKey(a), a]))) as [Map<string, Answer>, Map<string, Answer>, Map<string, Answer>];
  const out = new Map([...o].filter(([k]) => !b.has(k) || t.has(k)));
  for (const [k, a] of t) if (!b.has(k)) out.set(k, a);
  for (const a of fresh) out.set(answerKey(a), a);
  return [...out.values()];
}

function mergePlace(base: Fields, ours: Fields, theirs: Fields, patch: Record<string, YamlValue>, sides: Sides): Answer[] {
  const differ = (a: Fields, b: Fields, keys: readonly string[]): boolean => keys.some((k) => canonical(own(a, k)) !== canonical(own(b, k)));
  if (!differ(theirs, ours, PLACE)) return [];
  const path = JSON.stringify(['quote']);
  const oursMoved = differ(ours, base, WORDS) || sides.ours.has(path);
  const theirsMoved = differ(theirs, base, WORDS) || sides.theirs.has(path);
  if (oursMoved && theirsMoved) return differ(theirs, ours, WORDS) ? [pick(theirs, PLACE)] : [];
  if (!theirsMoved && (oursMoved || differ(ours, base, PLACE) || !differ(theirs, base, PLACE))) return [];
  for (const key of PLACE) if (canonical(own(ours, key)) !== canonical(own(theirs, key))) patch[key] = own(theirs, key) ?? null;
  return [];
}

interface MergedValue {
  readonly value: YamlValue | undefined;
  readonly answers: readonly Answer[];
}

type Maybe = YamlValue | undefined;

function mergeValue(base: Maybe, ours: Maybe, theirs: Maybe, path: readonly string[], sides: Sides): MergedValue {
  const [b, o, t] = [canonical(base), canonical(ours), canonical(theirs)];
  const at = JSON.stringify(path);
  if (o === t || (t === b && !sides.theirs.has(at))) return { value: ours, answers: [] };
  if (isRecordOrNothing(base) && isRecordOrNothing(ours) && isRecordOrNothing(theirs)) return mergeRecord(base ?? {}, ours ?? {}, theirs ?? {}, path, sides);
  if (o === b && !sides.ours.has(at)) return { value: theirs, answers: [] };
  const whole = isNothing(base) && WHOLE_LISTS.includes(path.at(-1) ?? '');
  if (!whole && isListOrNothing(base) && isListOrNothing(ours) && isListOrNothing(theirs)) return { value: mergeList(base ?? [], ours, theirs ?? []), answers: [] };
  return { value: ours, answers: [answerTo(path, theirs)] };
}

const isNothing = (value: Maybe): value is null | undefined => value === undefined || value === null;
const isRecordOrNothing = (value: Maybe): value is Fields | null | undefined => isNothing(value) || isRecord(value);
const isListOrNothing = (value: Maybe): value is readonly YamlValue[] | null | undefined => isNothing(value) || isList(value);

function mergeRecord(base: Fields, ours: Fields, theirs: Fields, path: readonly string[], sides: Sides): MergedValue {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const merged = keys.map((k) => [k, mergeValue(own(base, k), own(ours, k), own(theirs, k), [...path, k], sides)] as const);
  const entries = merged.flatMap(([k, { value }]): [string, YamlValue][] => (value === undefined ? [] : [[k, value]]));
  return { value: entries.length === 0 ? undefined : Object.fromEntries(entries), answers: merged.flatMap(([, m]) => m.answers) };
}

/** Lists are sets of answers (tags, aliases, reports). Linear. */
function mergeList(base: readonly YamlValue[], ours: readonly YamlValue[] | null | undefined, theirs: readonly YamlValue[]): YamlValue | undefined {
  const [b, o, t] = [base, ours ?? [], theirs].map((list) => new Set(list.map(canonical))) as [Set<string>, Set<string>, Set<string>];
  const merged = [...(ours ?? []).filter((x) => !b.has(canonical(x)) || t.has(canonical(x))), ...theirs.filter((x) => !b.has(canonical(x)) && !o.has(canonical(x)))];
  return merged.length === 0 && isNothing(ours) ? undefined : merged;
}
