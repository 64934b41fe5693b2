// Finds the names that an acronym may be the letters of, without trying each: names stand under the letters of their words
// that count, with and without those that may be left out.
import { isAcronymOf, nameWords, SMALL_WORDS } from './nameKeys.ts';
import { put } from './order.ts';
import type { Spellings } from './spellings.ts';

/** With more small words than these a name stands under its first letters alone. */
const SMALL_MOST = 3;

export interface Acronyms {
  /** Adds a spelling, once. */
  add(spelling: number): void;
  /** Spellings that were ever added, whose first or second word begins as the acronym does and of whose words it is the letters. */
  fitting(acronym: string): readonly number[];
}

/** A look-up for each way of reading the name's letters. */
export function createAcronyms({ texts }: Spellings): Acronyms {
  const byLetters = new Map<string, number[]>();
  const isKnown: boolean[] = [];
  return {
    add(spelling) {
      if (isKnown[spelling]) return;
      isKnown[spelling] = true;
      const words = nameWords(texts[spelling] as string);
      if (words.length > 1) for (const key of keysOf(words)) put(byLetters, key, spelling);
    },
    fitting(acronym) {
      const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
      const initial = acronym.charAt(0).toLowerCase();
      const found = [letters, `${initial}*`].flatMap((key) => byLetters.get(key) ?? []);
      return found.filter((spelling) => {
        const name = texts[spelling] as string;
        return nameWords(name).slice(0, 2).some((w) => w.charAt(0) === initial) && isAcronymOf(acronym, name);
      });
    },
  };
}

function keysOf(words: readonly string[]): Set<string> {
  if (words.filter((w) => SMALL_WORDS.has(w)).length > SMALL_MOST) return new Set(words.slice(0, 2).map((w) => `${w.charAt(0)}*`));
  let ways = [''];
  for (const word of words) {
    const longer = ways.map((way) => way + word.charAt(0));
    ways = SMALL_WORDS.has(word) ? [...ways, ...longer] : longer;
  }
  return new Set(ways);
}
