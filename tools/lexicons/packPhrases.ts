// Packs the facts of tools/lexicons/facts into one list of known names, as src/core/names/lexicon/phraseTable.ts reads it.
// `writePhrases.ts` writes the file; a test holds that it is up to date.
import { WORDS } from '../../src/core/names/lexicon/generated.data.ts';
import { BITS } from '../../src/core/names/lexicon/lexicon.ts';
import { PHRASE_KINDS, type PhraseKind, withCapitals } from '../../src/core/names/lexicon/phraseTable.ts';
import { fold } from '../../src/core/text/fold.ts';
import { LINE_BEFORE, tokenize, wordAt } from '../../src/core/text/tokens.ts';
import { BODIES } from './facts/bodies.data.ts';
import { CITIES, SUBDIVISIONS } from './facts/cities.data.ts';
import { COUNTRIES } from './facts/countries.data.ts';
import { EVENTS } from './facts/events.data.ts';
import { GROUPS } from './facts/groups.data.ts';
import { ORGANIZATIONS } from './facts/organizations.data.ts';
import { PLACE_ALIASES } from './facts/placeAliases.data.ts';
import { REGIONS, SEATS } from './facts/places.data.ts';

/** One thing: its spellings, the usual one first. */
interface Row {
  readonly kind: PhraseKind;
  readonly spellings: readonly string[];
  readonly of?: string;
  readonly state?: string;
}

const itemsOf = (text: string): string[] => text.split(/[,\n]/).map((s) => s.trim()).filter((s) => s !== '');
const rowsOf = (text: string): string[][] => text.split('\n').filter((l) => l !== '').map((l) => l.split('|'));

const keyOf = (record: string): string => record.slice(0, record.indexOf('='));

/** Folded usual spelling → other spellings of the place. */
const aliases = new Map(rowsOf(PLACE_ALIASES).map(([name = '', others = '']) => [fold(name), { name, others: itemsOf(others) }]));
const usual = new Map([...aliases.values()].flatMap(({ name, others }) => [name, ...others].map((s) => [fold(s), name])));

/** Every spelling of each place; two spellings in the list make one row. */
function* places(kind: PhraseKind, names: Iterable<string>, facts: { readonly of?: string; readonly state?: string } = {}): Generator<Row> {
  const seen = new Set<string>();
  for (const name of names) {
    const first = usual.get(fold(name)) ?? name;
    if (seen.has(first)) continue;
    seen.add(first);
    yield { kind, spellings: [first, name, ...(aliases.get(fold(first))?.others ?? [])], ...facts };
  }
}

/** Words that English writes small at times. */
const ordinary = new Set(WORDS.split(' ').flatMap((r) => (Number.parseInt(r.slice(r.indexOf('=') + 1), 16) & (BITS.small | BITS.mixed) ? [keyOf(r)] : [])));

/** Folded name of a body → folded country, for those that stand in both tables of bodies. */
const states = new Map(rowsOf(BODIES).flatMap(([, state = '', names = '']) => (state === '' ? [] : names.split(/[,/]/).map((name) => [fold(name), fold(state)] as const))));

const ORG_KINDS: Readonly<Record<string, PhraseKind>> = { i: 'body', g: 'body', m: 'medium', c: 'company', p: 'party', a: 'armed', n: 'body' };

/** Everything, the stronger reading of a spelling first. */
function* rows(): Generator<Row> {
  const countries = rowsOf(COUNTRIES);
  const regions = countries.findIndex(([name]) => name === '-');
  for (const [i, [name = '', , , others = '']] of countries.entries()) {
    if (name !== '-') yield { kind: i < regions ? 'country' : 'region', spellings: [name, ...itemsOf(others)], of: fold(name) };
  }
  for (const [name = '', demonyms = ''] of countries) {
    for (const d of itemsOf(demonyms)) yield { kind: 'demonym', spellings: [d, `${d}s`], of: fold(name) };
  }
  for (const [name = '', , capitals = ''] of countries) yield* places('capital', itemsOf(capitals), { of: fold(name) });
  for (const item of itemsOf(SEATS)) {
    const [name = '', country = ''] = item.split('>');
    yield { kind: 'seat', spellings: [name], of: fold(country) };
  }
  for (const [kind = '', name = '', others = ''] of rowsOf(ORGANIZATIONS)) {
    const state = kind === 'i' ? undefined : states.get(fold(name));
    yield { kind: ORG_KINDS[kind] ?? 'body', spellings: [name, ...itemsOf(others)], ...(state !== undefined && { state }) };
  }
  for (const [kind = '', state = '', names = ''] of rowsOf(BODIES)) {
    for (const item of names.split(',')) yield { kind: ORG_KINDS[kind] ?? 'body', spellings: item.split('/'), ...(state !== '' && { state: fold(state) }) };
  }
  for (const name of itemsOf(GROUPS)) yield { kind: 'group', spellings: [name, `${name}s`] };
  for (const name of itemsOf(EVENTS)) yield { kind: 'event', spellings: [name] };
  yield* places('region', itemsOf(REGIONS));
  for (const [country = '', cities = ''] of rowsOf(CITIES)) yield* places('city', itemsOf(cities), { state: country });
  for (const [country = '', regionsOfIt = ''] of rowsOf(SUBDIVISIONS)) yield* places('region', itemsOf(regionsOfIt), { state: country });
  for (const { name, others } of aliases.values()) yield { kind: 'city', spellings: [name, ...others] };
}

export interface PackedPhrases {
  /** See `createPhraseTable`. */
  readonly list: string;
  /** `folded country=adjective` lines, in the order of the numbers that stand for them in the list. */
  readonly adjectives: string;
  readonly spellings: number;
}

/** `without`: kinds to leave out, for trials. */
export function packPhrases(without: readonly string[] = []): PackedPhrases {
  const all = [...rows()].filter((r) => !without.includes(r.kind));
  const keys = keysOf(all.flatMap((r) => r.spellings));
  const countries = countryNumbers(all);
  const records = new Map<string, string>();
  const spelt = all.flatMap((r) => r.spellings);
  const small = new Set(spelt.flatMap((s, i) => (s === s.toUpperCase() ? [] : [keys[i]])));
  const capitalsOnly = (key: string): boolean => /^[a-z]+$/.test(key) && !small.has(key) && (key.length < 5 || ordinary.has(key));
  let next = 0;
  for (const row of all) {
    const name = row.spellings[0] as string;
    const country = row.of === undefined ? row.state === undefined ? '' : `-${countries.get(row.state) ?? ''}` : countries.get(row.of) ?? '';
    const letter = String.fromCharCode(97 + PHRASE_KINDS.indexOf(row.kind));
    for (const _ of row.spellings) {
      const key = keys[next++] as string;
      const head = `${letter}${capitalsOnly(key) ? '^' : ''}${country}`;
      if (!records.has(key)) records.set(key, withCapitals(key) === name ? head : `${head}:${name}`);
    }
  }
  const list = [...records].map(([key, record]) => `${key}=${record}`).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).join('\n');
  const adjectives = new Map(all.filter((r) => r.kind === 'demonym').reverse().map((r) => [r.of ?? '', r.spellings[0]]));
  return { list, adjectives: [...countries.keys()].map((c) => `${c}=${adjectives.get(c) ?? ''}`).join('\n'), spellings: records.size };
}

/** Numbers in base 36 in the order in which the countries come first. */
function countryNumbers(all: readonly Row[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const r of all) for (const c of [r.of, r.state]) if (c !== undefined && !out.has(c)) out.set(c, out.size.toString(36));
  return out;
}

/** Token words of each spelling, joined by spaces: what the readers of articles look up. */
function keysOf(spellings: readonly string[]): string[] {
  const t = tokenize(spellings.map(fold).join('\n'));
  const keys: string[] = [];
  for (let i = 0; i < t.count;) {
    let key = wordAt(t, i++);
    while (i < t.count && ((t.flags[i] as number) & LINE_BEFORE) === 0) key += ` ${wordAt(t, i++)}`;
    keys.push(key);
  }
  if (keys.length !== spellings.length) throw new Error('a spelling without a token');
  return keys;
}

/** The data file as it is written. */
export const phrasesFile = ({ list, adjectives }: PackedPhrases): string => `// Generated by tools/lexicons/writePhrases.ts; do not edit. Sources and licences: NOTICE.md.
/** Known names; how they are written: createPhraseTable. */
export const PHRASES = \`${list}\`;
/** Countries in the order of their numbers, each with its usual adjective. */
export const COUNTRY_ADJECTIVES = \`${adjectives}\`;
`;
