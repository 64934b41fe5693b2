// The key that all names of one place, organization, group or event share in an article.
import type { NameText } from '../nameText.ts';
import { type Named, wordOfName } from './named.ts';

/** Keys of country actors begin with `c:`; demonyms share them. */
export function thingKey(n: NameText, name: Named): string {
  const { phrase } = name;
  if (phrase?.of !== undefined && (phrase.kind === 'country' || phrase.kind === 'demonym' || phrase.kind === 'region')) return `c:${phrase.of}`;
  if (phrase) return `p:${phrase.type === 'group' ? 'g' : ''}${plain(phrase.name)}`;
  const words: string[] = [];
  for (let i = name.first; i < name.endToken; i++) {
    const word = wordOfName(n, name, i).replace(/\./g, '');
    if (n.isWord(i) && word !== "'s" && word !== 'the' && word !== '') words.push(word);
    else if (!n.isPunct(i)) words.push(word);
  }
  const full = words.length > 1 ? EXPANDED.get(words[0] as string) : undefined;
  if (full !== undefined) words[0] = full;
  if (words.length > 1 && name.type === 'organization' && TAILS.has(words.at(-1) as string)) words.pop();
  return `p:${name.type === 'group' ? 'g' : ''}${words.join(' ') || plain(name.text)}`;
}

/** What stands shortened before the rest of a name: "UN Panel of Experts". */
const EXPANDED = new Map([['un', 'united nations'], ['eu', 'european union'], ['au', 'african union'], ['us', 'united states'], ['uk', 'united kingdom']]);

/** Words that a second mention leaves out: "Kadima Party", "Kadima". */
const TAILS = new Set(['inc', 'corp', 'corporation', 'ltd', 'plc', 'company', 'co', 'party', 'newspaper', 'group', 'llc']);

const plain = (s: string): string => s.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[.'’]/g, '').replace(/[-\s]+/g, ' ').toLowerCase();
