// The key that all names of one place, organization, group or event share in an article.
import { countryOf, isCapital, placeKey } from '../lookups.ts';
import type { NameText } from '../nameText.ts';
import { type Named, wordOfName } from './named.ts';

/** Keys of country actors begin with `c:`; demonyms share them. */
export function thingKey(n: NameText, name: Named): string {
  const { phrase } = name;
  if (phrase?.of !== undefined && (phrase.kind === 'country' || phrase.kind === 'demonym' || phrase.kind === 'region')) return `c:${phrase.of}`;
  if (phrase) return `p:${phrase.type === 'group' ? 'g' : ''}${(phrase.type === 'place' ? placeKey(phrase.name) : undefined) ?? plain(phrase.name)}`;
  const words: string[] = [];
  for (let i = name.first; i < name.endToken; i++) {
    const word = wordOfName(n, name, i).replace(/\./g, '');
    if (n.isWord(i) && word !== "'s" && word !== 'the' && word !== '') words.push(word);
    else if (!n.isPunct(i)) words.push(word);
  }
  const country = name.type === 'organization' ? teamOf(words) : undefined;
  if (country !== undefined) return `c:${country}`;
  const full = words.length > 1 ? EXPANDED.get(words[0] as string) : undefined;
  if (full !== undefined) words[0] = full;
  if (words.length > 1 && name.type === 'organization' && TAILS.has(words.at(-1) as string)) words.pop();
  const office = name.type === 'organization' ? ministryKey(words) : undefined;
  if (office !== undefined) return office;
  return `p:${name.type === 'group' ? 'g' : ''}${(name.type === 'place' ? placeKey(name.text) : undefined) ?? (words.join(' ') || plain(name.text))}`;
}

/** A country's team goes by the country's name. */
function teamOf(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  const country = words.length < 4 ? countryOf(text) : undefined;
  return country !== undefined && !isCapital(text) && placeKey(text) !== undefined ? country : undefined;
}

const OFFICES = new Set(['ministry', 'department']);
const SMALL = new Set(['of', 'the', 'for', 'and', 'affairs']);

/** "Russian Defense Ministry", "Ministry of Defence of Russia": one key, whatever the order of the words. */
function ministryKey(words: readonly string[]): string | undefined {
  if (words.length < 2 || words.length > 8 || !words.some((w) => OFFICES.has(w))) return undefined;
  const pair = countryOf(words.slice(0, 2).join(' '));
  let owner = pair;
  const rest: string[] = [];
  for (const word of pair === undefined ? words : words.slice(2)) {
    const country = countryOf(word);
    if (country !== undefined) owner ??= country;
    else if (!SMALL.has(word)) rest.push(word === 'defence' ? 'defense' : word);
  }
  return rest.length < 2 ? undefined : `p:${rest.sort().join(' ')}${owner === undefined ? '' : OWNED + owner}`;
}

/** Between a ministry's words and its country in keys. */
export const OWNED = ' @ ';

/** What stands shortened before the rest of a name: "UN Panel of Experts". */
const EXPANDED = new Map([['un', 'united nations'], ['eu', 'european union'], ['au', 'african union'], ['us', 'united states'], ['uk', 'united kingdom']]);

/** Words that a second mention leaves out: "Kadima Party", "Kadima". */
const TAILS = new Set(['inc', 'corp', 'corporation', 'ltd', 'plc', 'company', 'co', 'party', 'newspaper', 'magazine', 'group', 'llc']);

const plain = (s: string): string => s.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[.'’]/g, '').replace(/[-\s]+/g, ' ').toLowerCase();
