// A table inside one long string: records in the order of their keys, found by halving. Nothing is read or made before it is
// asked for, so a list of any length costs nothing when the extension starts.

/** `key=value` and a separator, again and again, in the order of the keys' UTF-16 units; no key twice. */
export interface SortedRecords {
  /** The value of the key. O(log n) reads of a record. */
  get(key: string): string | undefined;
  /** The keys that are `first` or begin with `first` and a space, in order. Linear in what it gives. */
  beginningWith(first: string): string[];
}

/** No key of the lists is longer: a longer one is a line of some hostile text. */
const MAX_KEY = 80;

export function sortedRecords(text: string, separator: string): SortedRecords {
  /** Start of the first record whose key is not before `key`. */
  const seek = (key: string): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf(separator, middle - 1) + 1;
      if (isBefore(text, start, key)) {
        const end = text.indexOf(separator, middle);
        low = end < 0 ? text.length : end + 1;
      } else high = start;
    }
    return low;
  };
  return {
    get(key) {
      if (key.length > MAX_KEY) return undefined;
      const start = seek(key);
      if (!text.startsWith(key, start) || text[start + key.length] !== '=') return undefined;
      const end = text.indexOf(separator, start);
      return text.slice(start + key.length + 1, end < 0 ? text.length : end);
    },
    beginningWith(first) {
      const out: string[] = [];
      if (first.length === 0 || first.length > MAX_KEY) return out;
      for (let start = seek(first); text.startsWith(first, start) && (text[start + first.length] === '=' || text[start + first.length] === ' ');) {
        out.push(text.slice(start, text.indexOf('=', start)));
        const end = text.indexOf(separator, start);
        if (end < 0) break;
        start = end + 1;
      }
      return out;
    },
  };
}

/** The record's key comes before `key`; a key that ends comes before one that goes on. */
function isBefore(text: string, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const c = text.charCodeAt(start + i);
    if (c === EQUALS) return true;
    const difference = c - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const EQUALS = 61;

/** Remembers answers, a bounded number of them: articles use the same few thousand words again and again. */
export function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  // Rules ask several lists of one word in a row.
  let lastKey: string | undefined;
  let last: T | undefined;
  return (key) => {
    if (key === lastKey && last !== undefined) return last;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = ask(key);
      if (key.length > MAX_KEY) return answer;
      if (known.size >= MOST_REMEMBERED) known.clear();
      // A copy: a piece of an article would hold on to the whole article.
      known.set(` ${key}`.slice(1), answer);
    }
    lastKey = key;
    last = answer;
    return answer;
  };
}

const MOST_REMEMBERED = 65536;
