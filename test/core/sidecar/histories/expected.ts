// What a merge must come to, said once more and otherwise than the merge says it: on sets of answers instead of YAML.
import { parse } from 'yaml';
import { type Annotation, type DecidedActor, type DecidedMeeting, type Label, type NotName, type Relation } from '../../../../src/core/model/annotation.ts';
import { parseFolderFile, parseSidecar } from '../../../../src/core/sidecar/index.ts';

export interface Entry {
  /** Keys with one answer, as words. */
  readonly single: ReadonlyMap<string, string>;
  /** Keys with a set of answers. */
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  /** `key=answer` of others; `=deleted`. */
  readonly others: ReadonlySet<string>;
}

/** By `list id`. */
export type State = ReadonlyMap<string, Entry>;

export const NONE = '–';
const DELETED = '=deleted';

type Item = Annotation | Relation | Label | DecidedActor | DecidedMeeting | (NotName & { readonly id: string });

const SETS = new Set(['tags', 'aliases', 'links', 'notSame', 'reports']);
/** Part of a place that its quote stands for, or a hint. */
const SKIPPED = new Set(['id', 'prefix', 'suffix', 'start', 'end']);

function entryOf(item: Item, others: ReadonlySet<string>): Entry {
  const single = new Map<string, string>();
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(item) as [string, unknown][]) {
    if (SKIPPED.has(key)) continue;
    if (SETS.has(key)) sets.set(key, new Set((value as readonly unknown[]).map((v) => JSON.stringify(v))));
    else if (key === 'attributes') for (const [k, v] of Object.entries(value as Record<string, string>)) single.set(`attributes.${k}`, v);
    else single.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return { single, sets, others };
}

type Plain = Readonly<Record<string, unknown>>;

/** As the file has them: also those that the entry has come to say itself. */
function othersIn(value: unknown, path = ''): string[] {
  if (value === undefined || value === null) return [];
  if (value === 'deleted') return [DELETED];
  if (Array.isArray(value)) return value.flatMap((v) => othersIn(v));
  return Object.entries(value as Plain).filter(([k]) => !SKIPPED.has(k)).flatMap(([k, v]) => {
    if (v !== null && typeof v === 'object' && !Array.isArray(v)) return othersIn(v, `${path}${k}.`);
    return [`${path}${k}=${v === null ? NONE : typeof v === 'object' ? JSON.stringify(v) : String(v)}`];
  });
}

function stateOf(text: string, lists: Readonly<Record<string, readonly Item[]>>): State {
  const root = (text.includes('otherwise') ? parse(text) : {}) as Plain; // the library takes its time
  const others = new Map<string, ReadonlySet<string>>([[`top ${NONE}`, new Set(othersIn(root['otherwise']))]]);
  for (const list of Object.keys(lists)) {
    for (const item of (root[list] ?? []) as readonly Plain[]) others.set(`${list} ${String(item['id'])}`, new Set(othersIn(item['otherwise'])));
  }
  return new Map(Object.entries(lists).flatMap(([list, items]) => items.map((item) => [`${list} ${item.id}`, entryOf(item, others.get(`${list} ${item.id}`) ?? new Set())] as const)));
}

export function sidecarState(text: string): State {
  const { annotations, relations, published } = parseSidecar(text);
  return stateOf(text, { annotations, relations, top: [{ id: NONE, ...(published !== undefined && { published }) } as unknown as Item] });
}

export function folderState(text: string): State {
  const { labels, actors, meetings, notNames } = parseFolderFile(text).decisions;
  return stateOf(text, { labels, actors, meetings, notNames: notNames.map((n) => ({ id: `${n.type ?? ''} ${n.text}`, ...n })) });
}

/** `ours` stands where two answers are left. */
export function expectedState(base: State, ours: State, theirs: State): State {
  const named = newlyNamed(base, ours, theirs);
  const out = new Map<string, Entry>();
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const [b, o, t] = [base.get(id), ours.get(id), theirs.get(id)];
    const one = o ?? t;
    if (o && t) out.set(id, expectedEntry(b, o, t));
    else if (one && !b) out.set(id, one);
    else if (one && b && (!isSame(one, b) || named.has(id))) out.set(id, { ...one, others: new Set([...one.others, DELETED]) });
  }
  return out;
}

function newlyNamed(base: State, ...sides: readonly State[]): Set<string> {
  return new Set(sides.flatMap((side) => [...side].filter(([id]) => id.startsWith('relations ') && !base.has(id)).flatMap(([, { single }]) => [`annotations ${single.get('from')}`, `annotations ${single.get('to')}`])));
}

const EMPTY: Entry = { single: new Map(), sets: new Map(), others: new Set() };

function expectedEntry(base: Entry | undefined, ours: Entry, theirs: Entry): Entry {
  const b = base ?? EMPTY;
  const single = new Map<string, string>();
  const sets = new Map<string, ReadonlySet<string>>();
  const others = new Set([...ours.others].filter((x) => !b.others.has(x) || theirs.others.has(x)));
  for (const x of theirs.others) if (!b.others.has(x)) others.add(x);
  const chose = (side: Entry, key: string): boolean => [...b.others].some((x) => x.startsWith(`${key}=`) && !side.others.has(x));
  for (const key of new Set([...b.single.keys(), ...ours.single.keys(), ...theirs.single.keys()])) {
    const [was, o, t] = [b, ours, theirs].map((e) => e.single.get(key) ?? NONE) as [string, string, string];
    if (key === 'participants' && was !== NONE) {
      const list = (words: string): ReadonlySet<string> => new Set(words === NONE ? [] : (JSON.parse(words) as string[]));
      const stands = o === t ? o : t === was && !chose(theirs, key) ? o : o === was && !chose(ours, key) ? t : JSON.stringify([...joined(list(was), list(o), list(t))]);
      if (stands !== NONE) single.set(key, stands);
      continue;
    }
    const ourChange = o !== was || chose(ours, key);
    const theirChange = t !== was || chose(theirs, key);
    const stands = theirChange && !ourChange ? t : o;
    if (ourChange && theirChange && o !== t) others.add(`${key}=${t}`);
    if (stands !== NONE) single.set(key, stands);
  }
  for (const key of new Set([...b.sets.keys(), ...ours.sets.keys(), ...theirs.sets.keys()])) {
    sets.set(key, joined(b.sets.get(key), ours.sets.get(key), theirs.sets.get(key)));
  }
  return { single, sets, others };
}

const joined = (base: ReadonlySet<string> = new Set(), ours: ReadonlySet<string> = new Set(), theirs: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
  new Set([...[...ours].filter((x) => !base.has(x) || theirs.has(x)), ...[...theirs].filter((x) => !base.has(x))]);

/** What is left to choose in an entry: other answers than the one that stands. */
const openOf = ({ single, others }: Entry): string[] => [...others].filter((x) => x === DELETED || `${single.get(keyOf(x)) ?? NONE}` !== x.slice(keyOf(x).length + 1)).sort();

const keyOf = (answer: string): string => answer.slice(0, answer.indexOf('='));

/** One form for comparing: everything sorted; sets that are empty are none. `aside`: which answer stands does not matter. */
export function written(state: State, aside = false): string[] {
  return [...state].map(([id, entry]) => {
    const open = openOf(entry).map((x) => (x.startsWith('participants=[') ? `participants=${JSON.stringify((JSON.parse(x.slice(13)) as string[]).sort())}` : x));
    const sets = [...entry.sets].filter(([, s]) => s.size > 0).map(([k, s]) => `${k}: ${[...s].sort().join(', ')}`);
    const stands = [...entry.single].map(([k, v]) => `${k}=${k === 'participants' ? JSON.stringify((JSON.parse(v) as string[]).sort()) : v}`);
    const missing = [...new Set(open.map(keyOf))].filter((k) => k !== '' && !entry.single.has(k)).map((k) => `${k}=${NONE}`);
    const answers = aside ? [...new Set([...stands, ...missing, ...open])].sort() : [...stands.sort(), '|', ...open];
    return `${id} ${[...answers, ...sets.sort()].join('; ')}`;
  }).sort();
}

export const isSame = (a: Entry, b: Entry): boolean => written(new Map([['', a]]))[0] === written(new Map([['', b]]))[0];

/** `id key=answer` of everything that is left to choose. */
export const openIn = (state: State): ReadonlySet<string> => new Set([...state].flatMap(([id, entry]) => openOf(entry).map((x) => `${id} ${x}`)));
