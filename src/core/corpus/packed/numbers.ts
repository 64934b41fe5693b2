// Lists of whole numbers in few bytes: what a packed corpus is made of. Small numbers take one byte, larger ones up to
// eight, seven bits in each; where the lists begin is known, so that each can be read by itself.

/** `starts[i]` to `starts[i + 1]` are the bytes of list `i`. */
export interface PackedLists {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
}

export interface ListWriter {
  /** Not negative, below 2^53. */
  add(number: number): void;
  /** Of any sign; small ones take little. */
  addSigned(number: number): void;
  /** The list is complete; the next begins. */
  end(): void;
  /** `count` lists, those that were not begun empty. */
  done(count: number): PackedLists;
}

export function createListWriter(): ListWriter {
  let bytes = new Uint8Array(1 << 12);
  let length = 0;
  const ends: number[] = [];

  function add(number: number): void {
    if (length + 8 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    let rest = number;
    while (rest > 127) {
      bytes[length++] = 128 + (rest % 128);
      rest = Math.floor(rest / 128);
    }
    bytes[length++] = rest;
  }

  return {
    add,
    addSigned: (number) => add(number < 0 ? -2 * number - 1 : 2 * number),
    end: () => void ends.push(length),
    done(count) {
      const starts = new Uint32Array(count + 1).fill(length);
      starts[0] = 0;
      starts.set(ends, 1);
      return { bytes: bytes.slice(0, length), starts };
    },
  };
}

/** Reads one list from its beginning. A class, since views make millions. */
export class ListReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor({ bytes, starts }: PackedLists, list: number) {
    this.#bytes = bytes;
    this.#at = starts[list] as number;
    this.#end = starts[list + 1] as number;
  }

  get more(): boolean {
    return this.#at < this.#end;
  }

  next(): number {
    const first = this.#bytes[this.#at++] as number;
    if (first < 128) return first;
    let number = first - 128;
    for (let unit = 128; ; unit *= 128) {
      const byte = this.#bytes[this.#at++] as number;
      if (byte < 128) return number + byte * unit;
      number += (byte - 128) * unit;
    }
  }

  nextSigned(): number {
    const number = this.next();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  skip(count: number): this {
    for (let left = count; left > 0; left--) this.next();
    return this;
  }
}

export function listsOf<T>(items: readonly T[], write: (item: T, to: ListWriter, place: number) => void): PackedLists {
  const to = createListWriter();
  for (const [i, item] of items.entries()) {
    write(item, to, i);
    to.end();
  }
  return to.done(items.length);
}

/** Place in its list of `A12` or `M12`. */
export const placeOf = (id: string): number => Number(id.slice(1)) - 1;
