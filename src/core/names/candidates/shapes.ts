// The shapes of names of more than one word: organizations, places and events by their head words, people by given names,
// particles and initials. Every function reads from one token and says where the name ends; 0 means that it is none.
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';

const MAX_NAME = 12;

/** A word that may stand in a name: a capital, no month, no function word. */
export function nameWord(n: NameText, i: number): boolean {
  return n.isWord(i) && n.isCapital(i) && !n.is(i, BITS.never);
}

/** End of the compound word at `i`: `Roed-Larsen`, `al-Assad`, `Asia-Pacific`. Bounded, so that a chain of hyphens costs no more than its length. */
export function compoundEnd(n: NameText, i: number, limit: number): number {
  let end = i + 1;
  while (end + 1 < limit && end - i < MAX_NAME && n.word(end) === '-' && n.joined(end) && n.joined(end + 1) && n.isWord(end + 1) && n.isCapital(end + 1)) end += 2;
  return end;
}

/** "Ministry of Foreign Affairs", "Bank of Japan": head, connector, then capitalised words. */
export function headedBody(n: NameText, i: number, limit: number): number {
  if (!n.is(i, BITS.orgStart) || !n.isCapital(i)) return 0;
  return afterConnector(n, i + 1, limit);
}

/** The end of "of the Red Cross", "on Climate Change" at the connector; 0 where no capital follows. */
export function afterConnector(n: NameText, at: number, limit: number): number {
  if (!/^(?:of|for|on|against|to|in)$/.test(n.word(at))) return 0;
  let k = at + 1;
  if (n.word(k) === 'the') k++;
  if (k >= limit || !nameWord(n, k)) return 0;
  let end = k;
  while (end < limit && end - at < MAX_NAME) {
    if (nameWord(n, end)) end = compoundEnd(n, end, limit);
    else if (/^(?:and|&|of)$/.test(n.word(end)) && nameWord(n, end + 1) && n.phraseAt(end + 1, limit)?.phrase.type !== 'person' && !isListed(n, end)) end++;
    else break;
  }
  return end;
}

/** In "the Bank of Japan and China" the second is a name of its own. */
const isListed = (n: NameText, and: number): boolean => n.word(and) === 'and' && n.phraseAt(and + 1, and + 6)?.phrase.type === 'place';

/** Capitalised words that end in a head word: "Israeli Foreign Ministry", "Workers' Party", "Hudson River". Returns the last such end. */
export function headedEnd(n: NameText, i: number, limit: number, heads: number): number {
  let end = i;
  let found = 0;
  while (end < limit && end - i < MAX_NAME) {
    if (!nameWord(n, end)) {
      if (n.word(end) === "'s" && OWNERS.has(n.word(end - 1)) && nameWord(n, end + 1)) end++;
      else if (/^['’]$/.test(n.word(end)) && OWNERS.has(n.word(end - 1)) && nameWord(n, end + 1)) end++;
      else if (/^(?:and|&)$/.test(n.word(end)) && nameWord(n, end + 1) && found === 0 && ordinary(n, end - 1) && ordinary(n, end + 1)) end++;
      else break;
      continue;
    }
    const next = compoundEnd(n, end, limit);
    if (end > i && n.is(end, heads)) found = next;
    end = next;
  }
  return found;
}

/** A word that English also writes small: "Defense and Foreign Affairs Committee", not "Mali and Niger Committee". */
export const ordinary = (n: NameText, i: number): boolean => n.is(i, BITS.small | BITS.mixed | BITS.roleModifier);

const OWNERS = new Set(['people', 'peoples', 'women', 'workers', 'worker', 'children', 'farmers', 'lord', 'men', 'teachers', 'students', 'lawyers', 'veterans', 'doctors', 'nurses', 'king', 'queen']);

/** A person's name that begins at `i`: given names, initials, particles, surname. Number of its words by `words`. */
export function personEnd(n: NameText, i: number, limit: number): { end: number; words: number } {
  let end = i;
  let words = 0;
  while (end < limit && words < 5) {
    const part = personPart(n, end, limit, words);
    if (part === 0) break;
    end = part;
    words++;
  }
  return { end, words };
}

function personPart(n: NameText, i: number, limit: number, words: number): number {
  const word = n.word(i);
  if (!n.isWord(i)) return 0;
  if (!n.isCapital(i)) {
    if (!n.is(i, BITS.particle) || (words === 0 && !n.joined(i + 1))) return 0;
    let k = i + 1;
    if (n.word(k) === '-' && n.joined(k)) k++;
    else if (n.is(k, BITS.particle) && !n.isCapital(k)) k++;
    return k < limit && nameWord(n, k) ? compoundEnd(n, k, limit) : 0;
  }
  if (n.is(i, BITS.never) && !(words > 0 && /^(?:may|march|will|john)$/.test(word))) return 0;
  if (words > 0 && n.is(i, BITS.orgHead | BITS.roleNoun) && !n.is(i, BITS.surname)) return 0;
  const hit = words > 0 ? n.phraseAt(i, limit) : undefined;
  if (hit && (hit.phrase.type === 'group' || hit.end > i + 1)) return 0;
  const end = compoundEnd(n, i, limit);
  // "Kim Jong-il", not "Bush-led": a short small part that is no word of its own.
  const small = n.word(end) === '-' && n.joined(end) && n.joined(end + 1) && n.isWord(end + 1) && end + 1 < limit;
  return small && words > 0 && n.word(end + 1).length <= 5 && !ordinary(n, end + 1) ? end + 2 : end;
}
