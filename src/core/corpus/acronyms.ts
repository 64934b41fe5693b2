// Finds the names that an acronym may be the letters of, without trying each: names stand under the letters of their words
// that count, with and without those that may be left out.
import { isAcronymOf, nameWords, SMALL_WORDS } from './nameKeys.ts';
import { put } from './order.ts';

/** With more small words than these a name stands under its first letters alone. */
const SMALL_MOST = 3;

export interface Acronyms<T> {
  add(name: string, item: T): void;
  /** Items whose name's first or second word begins as the acronym does and of whose words it is the letters, in the order in which they were added. */
  fitting(acronym: string): T[];
}

/** A look-up for each way of reading the name's letters. */
export function createAcronyms<T>(): Acronyms<T> {
  const byLetters = new Map<string, { readonly name: string; readonly item: T; readonly order: number }[]>();
  let count = 0;
  return {
    add(name, item) {
      const words = nameWords(name);
      if (words.length < 2) return;
      const entry = { name, item, order: count++ };
      for (const key of keysOf(words)) put(byLetters, key, entry);
    },
    fitting(acronym) {
      const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
      const initial = acronym.charAt(0).toLowerCase();
      const found = [letters, `${initial}*`].flatMap((key) => byLetters.get(key) ?? []);
      return found.filter(({ name }) => nameWords(name).slice(0, 2).some((w) => w.charAt(0) === initial) && isAcronymOf(acronym, name))
        .sort((a, b) => a.order - b.order).map(({ item }) => item);
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
