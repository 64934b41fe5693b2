// The facts that every rule about names asks: phrases with their types, word lists, countries. Built on first use from the
// data files of this folder, once per process.
import type { EntityType } from '../../model/analysis.ts';
import { fold } from '../../text/fold.ts';
import { LINE_BEFORE, tokenize, wordAt } from '../../text/tokens.ts';
import { COUNTRIES } from './countries.data.ts';
import { EVENT_HEADS, EVENTS, STORM_WORDS } from './events.data.ts';
import { CITIES, GIVEN_NAMES, MIXED_WORDS, SMALL_WORDS, SURNAMES } from './generated.data.ts';
import { GROUPS } from './groups.data.ts';
import { ORGANIZATIONS } from './organizations.data.ts';
import { REGIONS, SEATS } from './places.data.ts';
import * as lists from './words.data.ts';

export type PhraseKind = 'country' | 'capital' | 'seat' | 'region' | 'city' | 'demonym' | 'group' | 'event' | 'body' | 'medium' | 'company' | 'party' | 'armed';

/** A known name. `of` is the folded country that a demonym, capital or seat belongs to. */
export interface Phrase {
  readonly type: EntityType;
  readonly kind: PhraseKind;
  /** The usual spelling: every other spelling of the same thing shares it. */
  readonly name: string;
  readonly of?: string;
}

export interface Lexicon {
  /** Folded token words joined by spaces → phrase. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** First folded word → number of tokens of the longest phrase that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
  readonly smallWords: ReadonlySet<string>;
  /** Written small or with a capital. */
  readonly mixedWords: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
  readonly roleModifiers: ReadonlySet<string>;
  readonly orgHeads: ReadonlySet<string>;
  readonly orgStarts: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeStarts: ReadonlySet<string>;
  readonly eventHeads: ReadonlySet<string>;
  readonly stormWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly actVerbs: ReadonlySet<string>;
}

let built: Lexicon | undefined;

/** The lexicon; the first call builds it (some tens of milliseconds). */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/[\s,]+/).filter((w) => w !== ''));
const itemsOf = (text: string): string[] => text.split(/[,\n]/).map((s) => s.trim()).filter((s) => s !== '');

function build(): Lexicon {
  const listed = [...listPhrases()];
  const { phrases, longest } = indexPhrases(listed);
  const roleNouns = setOf(lists.ROLE_NOUNS);
  return {
    phrases, longest,
    smallWords: new Set(SMALL_WORDS.split(' ')), mixedWords: new Set(MIXED_WORDS.split(' ')), givenNames: new Set(GIVEN_NAMES.split(' ')), surnames: new Set(SURNAMES.split(' ')),
    honorifics: setOf(lists.HONORIFICS), roleNouns: new Set([...roleNouns, ...[...roleNouns].map((n) => `${n}s`)]),
    roleModifiers: setOf(lists.ROLE_MODIFIERS), orgHeads: setOf(lists.ORG_HEADS), orgStarts: setOf(lists.ORG_STARTS),
    placeHeads: setOf(lists.PLACE_HEADS), placeStarts: setOf(lists.PLACE_STARTS), eventHeads: setOf(EVENT_HEADS),
    stormWords: setOf(STORM_WORDS), particles: setOf(lists.PARTICLES), never: setOf(lists.NEVER), actVerbs: setOf(lists.ACT_VERBS),
  };
}

/** Every phrase, the stronger reading of a spelling first. */
function* listPhrases(): Generator<readonly [string, Phrase]> {
  yield* countryPhrases();
  for (const item of itemsOf(SEATS)) {
    const [name = '', country = ''] = item.split('>');
    yield [name, { type: 'place', kind: 'seat', name, of: fold(country) }];
  }
  for (const line of ORGANIZATIONS.split('\n')) {
    const [kind = '', name = '', others = ''] = line.split('|');
    if (name === '') continue;
    const phrase: Phrase = { type: 'organization', kind: ORG_KINDS[kind] ?? 'body', name };
    for (const spelling of [name, ...itemsOf(others)]) yield [spelling, phrase];
  }
  for (const name of itemsOf(GROUPS)) for (const s of [name, `${name}s`]) yield [s, { type: 'group', kind: 'group', name }];
  for (const name of itemsOf(EVENTS)) yield [name, { type: 'event', kind: 'event', name }];
  for (const name of itemsOf(REGIONS)) yield [name, { type: 'place', kind: 'region', name }];
  for (const name of itemsOf(CITIES)) yield [name, { type: 'place', kind: 'city', name }];
}

const ORG_KINDS: Readonly<Record<string, PhraseKind>> = { i: 'body', g: 'body', m: 'medium', c: 'company', p: 'party', a: 'armed', n: 'body' };

function* countryPhrases(): Generator<readonly [string, Phrase]> {
  const rows = COUNTRIES.split('\n').filter((l) => l !== '').map((l) => l.split('|'));
  const regions = rows.findIndex(([name]) => name === '-');
  for (const [i, [name = '', , , others = '']] of rows.entries()) {
    const kind = i < regions ? 'country' : 'region';
    for (const s of [name, ...itemsOf(others)]) yield [s, { type: 'place', kind, name, of: fold(name) }];
  }
  for (const [name = '', demonyms = ''] of rows) {
    for (const d of itemsOf(demonyms)) for (const s of [d, `${d}s`]) yield [s, { type: 'group', kind: 'demonym', name: d, of: fold(name) }];
  }
  for (const [name = '', , capitals = ''] of rows) {
    for (const c of itemsOf(capitals)) yield [c, { type: 'place', kind: 'capital', name: c, of: fold(name) }];
  }
}

/** Plain spellings are keys as they are; only those with other signs are cut into tokens, all in one go. */
function indexPhrases(listed: readonly (readonly [string, Phrase])[]): Pick<Lexicon, 'phrases' | 'longest'> {
  const phrases = new Map<string, Phrase>();
  const longest = new Map<string, number>();
  const keys = listed.map(([spelling]) => (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(spelling) ? spelling.toLowerCase() : ''));
  const rest = tokenKeys(listed.filter((_, i) => keys[i] === '').map(([spelling]) => foldedOutsideAscii(spelling)));
  let next = 0;
  for (const [i, [, phrase]] of listed.entries()) {
    const key = keys[i] || (rest[next++] ?? '');
    if (phrases.has(key)) continue;
    phrases.set(key, phrase);
    const space = key.indexOf(' ');
    const head = space < 0 ? key : key.slice(0, space);
    const length = space < 0 ? 1 : key.split(' ').length;
    if ((longest.get(head) ?? 0) < length) longest.set(head, length);
  }
  return { phrases, longest };
}

/** Token words of each line, joined by spaces. */
function tokenKeys(lines: readonly string[]): string[] {
  const t = tokenize(lines.join('\n'));
  const keys: string[] = [];
  for (let i = 0; i < t.count;) {
    let key = wordAt(t, i++);
    while (i < t.count && ((t.flags[i] as number) & LINE_BEFORE) === 0) key += ` ${wordAt(t, i++)}`;
    keys.push(key);
  }
  return keys;
}

const foldedOutsideAscii = (s: string): string => (/^[\x00-\x7f]*$/.test(s) ? s : s.normalize('NFKD').replace(/\p{M}+/gu, ''));
