// "Russia's MFA", "the Russian Foreign Ministry", "Ministry of Foreign Affairs of Russia": one body for each country.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameText, PhraseHit } from '../nameText.ts';
import type { Named } from './named.ts';

const SPELLINGS = new Set(['mfa', 'foreign ministry', 'ministry of foreign affairs', 'foreign affairs ministry', 'ministry for foreign affairs', 'ministry of external affairs', 'external affairs ministry']);
const KEY = 'p:foreign ministry of ';

/** Key of every name that is a foreign ministry whose country the text gives; one without follows the ministry named last. */
export function ministryKeys(n: NameText, names: readonly Named[]): Map<number, string> {
  const out = new Map<number, string>();
  const open: number[] = [];
  let last: string | undefined;
  for (const [i, name] of names.entries()) {
    const ministry = name.type === 'organization' ? read(n, names, i) : undefined;
    if (!ministry) continue;
    last = ministry.country === '' ? last : KEY + ministry.country;
    if (last === undefined) open.push(i);
    else out.set(i, last);
  }
  if (last !== undefined) for (const i of open) out.set(i, out.values().next().value ?? last);
  return out;
}

/** undefined: no foreign ministry; country '': not said. */
function read(n: NameText, names: readonly Named[], i: number): { country: string } | undefined {
  const { first, endToken } = names[i] as Named;
  if (endToken - first > 10) return undefined;
  const inside = ownerAt(n, first, endToken);
  const from = inside === undefined ? first : n.word(inside.end) === "'s" ? inside.end + 1 : inside.end;
  let words = '';
  let k = from;
  while (k < endToken && !SPELLINGS.has(words)) words += (words === '' ? '' : ' ') + n.word(k++);
  if (!SPELLINGS.has(words)) return undefined;
  if (from > first) return { country: inside?.phrase.of ?? '' };
  const after = /^(?:of|for)$/.test(n.word(k)) ? n.phraseAt(n.word(k + 1) === 'the' ? k + 2 : k + 1, k + 8)?.phrase.of : undefined;
  if (after === undefined && k < endToken) return undefined;
  const before = names[i - 1];
  const gap = before ? first - before.endToken : -1;
  const owner = before && (gap === 0 || (gap === 1 && n.word(first - 1) === "'s")) ? before.phrase?.of : undefined;
  return { country: after ?? owner ?? '' };
}

/** The country at the start of the name, though the lexicon knows the whole as well. */
function ownerAt(n: NameText, first: number, end: number): PhraseHit | undefined {
  for (let limit = Math.min(end - 1, first + 4); limit > first; limit--) {
    const hit = n.phraseAt(first, limit);
    if (hit?.phrase.of !== undefined) return hit;
  }
  return undefined;
}

/** `Russian Foreign Ministry` for its key, so that it is called the same in every article; undefined for other keys. */
export function ministryName(lex: Lexicon, key: string): string | undefined {
  if (!key.startsWith(KEY)) return undefined;
  const adjective = lex.adjectives.get(key.slice(KEY.length));
  return adjective && `${adjective} Foreign Ministry`;
}
