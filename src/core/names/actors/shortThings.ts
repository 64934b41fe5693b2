// Bodies, places and events under a part of their name: "Katrina" after "Hurricane Katrina", "Evansville" beside
// "Evansville, Indiana", "the North" beside "North Korea". Each only where one longer name of the article fits.
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { GENERIC } from './bodyWords.ts';
import type { Named } from './named.ts';
import { OWNED } from './things.ts';

/** Tokens of a name that are looked at. */
const LONGEST = 16;

type Join = (key: string, full: string) => void;

/** Joins keys of `names`; a key's words follow its first two characters. Linear. */
export function joinShortThings(n: NameText, names: readonly Named[], keys: readonly string[], join: Join): void {
  joinEvents(names, keys, join);
  joinPlaces(n, names, keys, join);
  joinBodies(n, names, keys, join);
  joinHalves(n, names, keys, join);
}

/** Text → the one key that it leads to, or null where it leads to several. */
type Only = Map<string, string | null>;

function lead(map: Only, text: string, key: string): void {
  const known = map.get(text);
  map.set(text, known === undefined || known === key ? key : null);
}

/** A lone word that ends a longer event's name. */
function joinEvents(names: readonly Named[], keys: readonly string[], join: Join): void {
  const byLast = new Map<string, string>();
  for (const [i, { type }] of names.entries()) {
    if (type !== 'event') continue;
    const words = (keys[i] as string).slice(2).split(' ');
    if (words.length > 1) byLast.set(words.at(-1) as string, keys[i] as string);
  }
  if (byLast.size === 0) return;
  for (const [i, { type }] of names.entries()) {
    const full = type === 'event' ? byLast.get((keys[i] as string).slice(2)) : undefined;
    if (full !== undefined) join(keys[i] as string, full);
  }
}

/** The words before the comma of `Mecca, Saudi Arabia` name the same place, unless another place of the article begins so. */
function joinPlaces(n: NameText, names: readonly Named[], keys: readonly string[], join: Join): void {
  const longest = new Map<string, string | null>();
  const members = new Map<string, string[]>();
  for (const [i, name] of names.entries()) {
    const text = name.type === 'place' ? n.slice(name.first, Math.min(name.endToken, name.first + LONGEST)).toLowerCase() : '';
    const comma = text.indexOf(',');
    if (comma < 1 || (keys[i] as string).startsWith('c:')) continue;
    const head = text.slice(0, comma).trim();
    const known = longest.get(head);
    const one = known === undefined || (known !== null && (known.startsWith(text) || text.startsWith(known)));
    longest.set(head, one ? (known !== undefined && known !== null && known.length > text.length ? known : text) : null);
    const list = members.get(head);
    if (list) list.push(keys[i] as string);
    else members.set(head, [keys[i] as string]);
  }
  if (members.size === 0) return;
  for (const [i, name] of names.entries()) {
    if (name.type !== 'place') continue;
    const head = name.text.toLowerCase();
    if (typeof longest.get(head) === 'string') members.get(head)?.push(keys[i] as string);
  }
  for (const [head, list] of members) if (longest.get(head) !== null) for (const key of new Set(list)) join(key, list[0] as string);
}

/** "Navy" beside "Indian Navy", "Visual Arts Foundation" beside "Visual Arts Foundation of …", "Defense Ministry" beside "Russian Defense Ministry". */
function joinBodies(n: NameText, names: readonly Named[], keys: readonly string[], join: Join): void {
  const heads: Only = new Map();
  const words: Only = new Map();
  const owned: Only = new Map();
  for (const [i, { type, first, endToken }] of names.entries()) {
    const key = keys[i] as string;
    if (type !== 'organization' || endToken - first < 2) continue;
    if (key.includes(OWNED)) lead(owned, key.slice(0, key.indexOf(OWNED)), key);
    for (let k = first + 2; k < Math.min(endToken, first + LONGEST); k++) if (/^(?:of|for|at)$/.test(n.word(k))) lead(heads, n.slice(first, k).toLowerCase(), key);
    for (const k of new Set([first, endToken - 1])) if (isOwnWord(n, k)) lead(words, n.word(k), key);
  }
  for (const [i, { type, first, endToken, phrase }] of names.entries()) {
    const key = keys[i] as string;
    if (type !== 'organization' || phrase) continue;
    const full = owned.get(key) ?? (endToken - first > 1 ? heads.get(n.slice(first, endToken).toLowerCase()) : isOwnWord(n, first) ? words.get(n.word(first)) : undefined);
    if (typeof full === 'string') join(key, full);
  }
}

/** A word by which one body may be called: no noun of many bodies, no country, city or party that has a name of its own. */
const isOwnWord = (n: NameText, k: number): boolean =>
  n.isWord(k) && !n.isAllCaps(k) && n.word(k).length > 3 && !GENERIC.has(n.word(k)) && !n.lex.phrases.has(n.word(k)) && !n.is(k, BITS.given);

const HALVES = new Set(['north', 'south', 'east', 'west']);

/** "the South" in an article about South Korea. */
function joinHalves(n: NameText, names: readonly Named[], keys: readonly string[], join: Join): void {
  const countries: Only = new Map();
  for (const key of keys) {
    const half = key.startsWith('c:') ? key.slice(2, key.indexOf(' ')) : '';
    if (HALVES.has(half)) lead(countries, half, key);
  }
  if (countries.size === 0) return;
  for (const [i, name] of names.entries()) {
    const country = name.endToken - name.first === 1 && (keys[i] as string).startsWith('p:') ? countries.get(n.word(name.first)) : undefined;
    if (typeof country === 'string') join(keys[i] as string, country);
  }
}
