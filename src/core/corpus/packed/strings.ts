// Every string once, in one long one: what a packed corpus says instead of a name is its number.

export interface PackedStrings {
  readonly joined: string;
  /** Where each string ends; it begins where the one before ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

export interface StringTable {
  numberOf(text: string): number;
  /** 0 where there is none. */
  numberOfMaybe(text: string | undefined): number;
  /** The same, faster, for an article's id. */
  numberOfArticle(id: string): number;
  /** The same, faster, for what an article calls its actors and meetings: `a12`, `m3`. */
  numberOfLocal(id: string): number;
  done(): PackedStrings;
}

/** Of either letter, one or two digits: most there are. */
const LOCALS = 99;
const [A, M, ZERO] = [97, 109, 48];

/** `first`: strings that are to be the first, in this order. */
export function createStringTable(first: readonly string[]): StringTable {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  first.forEach(numberOf);
  const articles = new Map(numbers);
  const locals = ['a', 'm'].map((letter) => Uint32Array.from({ length: LOCALS + 1 }, (_, n) => numberOf(`${letter}${n}`)));
  // One article's mentions stand together.
  let [last, lastNumber] = ['', -1];
  return {
    numberOf,
    numberOfMaybe: (text) => (text === undefined ? 0 : numberOf(text) + 1),
    numberOfArticle(id) {
      if (id !== last || lastNumber < 0) [last, lastNumber] = [id, articles.get(id) ?? numberOf(id)];
      return lastNumber;
    },
    numberOfLocal(id) {
      const letter = id.charCodeAt(0);
      const [one, two] = [id.charCodeAt(1) - ZERO, id.charCodeAt(2) - ZERO];
      const digits = id.length === 2 ? one : id.length === 3 && one > 0 && two >= 0 && two < 10 ? 10 * one + two : -1;
      const known = (letter === A || letter === M) && one >= 0 && one < 10 && digits >= 0 ? locals[letter === A ? 0 : 1]?.[digits] : undefined;
      return known ?? numberOf(id);
    },
    done() {
      const all = [...numbers.keys()];
      const ends = new Uint32Array(all.length);
      let end = 0;
      for (const [i, text] of all.entries()) ends[i] = end += text.length;
      return { joined: all.join(''), ends };
    },
  };
}

export const stringAt = ({ joined, ends }: PackedStrings, number: number): string => joined.slice(number === 0 ? 0 : ends[number - 1], ends[number]);

/** What `numberOfMaybe` numbered. */
export const maybeStringAt = (strings: PackedStrings, number: number): string | undefined => (number === 0 ? undefined : stringAt(strings, number - 1));
