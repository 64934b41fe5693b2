// Every string once, in one long one: what a packed corpus says instead of a name is its number.

export interface PackedStrings {
  readonly joined: string;
  /** Where each string ends; it begins where the one before ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

export interface StringTable {
  readonly size: number;
  numberOf(text: string): number;
  /** 0 where there is none. */
  numberOfMaybe(text: string | undefined): number;
  /** The same, faster, for an article's id. */
  numberOfArticle(id: string): number;
  /** The same, faster, for what an article calls its actors and meetings: `a12`, `m3`. */
  numberOfLocal(id: string): number;
  /** All so far; more may follow. */
  packed(): PackedStrings;
}

/** Of actors and of meetings: `a0` to `a99`, `m0` to `m27`. They are the first, so that their numbers take one byte. */
const LOCALS = [100, 28] as const;
const [A, M, ZERO] = [97, 109, 48];

export function createStringTable(): StringTable {
  const numbers = new Map<string, number>();
  let [joined, ends, ended] = ['', new Uint32Array(1 << 10), 0];
  /** Since the last time that the table was asked for. */
  let fresh: string[] = [];

  function numberOf(text: string): number {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(text, number);
    fresh.push(text);
    return number;
  }

  const locals = ['a', 'm'].map((letter, i) => Uint32Array.from({ length: LOCALS[i] as number }, (_, n) => numberOf(`${letter}${n}`)));
  const articles = new Map<string, number>();
  // One article's mentions stand together.
  let last = '';
  let lastNumber = -1;

  function articleNumber(id: string): number {
    const known = articles.get(id);
    if (known !== undefined) return known;
    const number = numberOf(id);
    articles.set(id, number);
    return number;
  }

  return {
    get size() {
      return numbers.size;
    },
    numberOf,
    numberOfMaybe: (text) => (text === undefined ? 0 : numberOf(text) + 1),
    numberOfArticle(id) {
      if (id !== last || lastNumber < 0) {
        lastNumber = articleNumber(id);
        last = id;
      }
      return lastNumber;
    },
    numberOfLocal(id) {
      const letter = id.charCodeAt(0);
      const one = id.charCodeAt(1) - ZERO;
      const two = id.charCodeAt(2) - ZERO;
      const digits = id.length === 2 ? one : id.length === 3 && one > 0 && two >= 0 && two < 10 ? 10 * one + two : -1;
      const known = (letter === A || letter === M) && one >= 0 && one < 10 && digits >= 0 ? locals[letter === A ? 0 : 1]?.[digits] : undefined;
      return known ?? numberOf(id);
    },
    packed() {
      let end = joined.length;
      joined += fresh.join('');
      if (ended + fresh.length > ends.length) {
        const larger = new Uint32Array(2 * (ended + fresh.length));
        larger.set(ends);
        ends = larger;
      }
      for (const text of fresh) ends[ended++] = end += text.length;
      fresh = [];
      return { joined, ends: ends.slice(0, ended) };
    },
  };
}

export const stringAt = ({ joined, ends }: PackedStrings, number: number): string => joined.slice(number === 0 ? 0 : ends[number - 1], ends[number]);

/** What `numberOfMaybe` numbered. */
export const maybeStringAt = (strings: PackedStrings, number: number): string | undefined => (number === 0 ? undefined : stringAt(strings, number - 1));
