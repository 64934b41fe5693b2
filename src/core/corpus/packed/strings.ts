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
  done(): PackedStrings;
}

export function createStringTable(): StringTable {
  const numbers = new Map<string, number>();
  // One article's mentions stand together.
  let [last, lastNumber] = ['', -1];
  const numberOf = (text: string): number => {
    if (text === last && lastNumber >= 0) return lastNumber;
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    [last, lastNumber] = [text, number];
    return number;
  };
  return {
    numberOf,
    numberOfMaybe: (text) => (text === undefined ? 0 : numberOf(text) + 1),
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
