// Lists of whole numbers in few bytes: what a packed corpus is made of. Small numbers take one byte, larger ones up to
// eight, seven bits in each; where the lists begin is known, so that each can be read by itself.

/** `starts[i]` to `starts[i + 1]` are the bytes of list `i`; there may be more bytes behind the last. */
export interface PackedLists {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
}

/** The same where nobody saves, of what is gone through again and again: each number in four bytes. */
export interface NumberLists {
  readonly all: Uint32Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
}

/** What numbers of 32 bits can be shifted by. */
const SMALL = 0x7fffffff;

/** Writes one list after the other. A class, since a folder has a million numbers. */
export class ListWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  readonly #starts: Uint32Array<ArrayBuffer>;
  #list = 0;

  /** `count` lists, written into `room`, or into more where they need more. */
  constructor(count: number, room: Uint8Array<ArrayBuffer>) {
    this.#starts = new Uint32Array(count + 1);
    this.#bytes = room;
  }

  /** Not negative, below 2^53. */
  add(number: number): void {
    if (this.#length + 8 > this.#bytes.length) this.#grow(8);
    let rest = number;
    for (; rest > SMALL; rest = Math.floor(rest / 128)) this.#bytes[this.#length++] = 128 + (rest % 128);
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = 128 | (rest & 127);
    this.#bytes[this.#length++] = rest;
  }

  /** Of any sign; small ones take little. */
  addSigned(number: number): void {
    this.add(number < 0 ? -2 * number - 1 : 2 * number);
  }

  /** The list is complete; the next begins. */
  end(): void {
    this.#starts[++this.#list] = this.#length;
  }

  /** `count` lists of another, as they lie there. */
  copy({ bytes, starts }: PackedLists, from: number, count: number): void {
    const [start, end] = [starts[from] as number, starts[from + count] as number];
    if (this.#length + end - start > this.#bytes.length) this.#grow(end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    const moved = this.#length - start;
    for (let i = 1; i <= count; i++) this.#starts[this.#list + i] = (starts[from + i] as number) + moved;
    this.#list += count;
    this.#length += end - start;
  }

  /** Bytes of another list, as part of this one. */
  copyPart({ bytes }: PackedLists, from: number, to: number): void {
    if (this.#length + to - from > this.#bytes.length) this.#grow(to - from);
    this.#bytes.set(bytes.subarray(from, to), this.#length);
    this.#length += to - from;
  }

  /** The bytes lie in what may be a larger piece. */
  done(): PackedLists {
    return { bytes: this.#bytes, starts: this.#starts };
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Writes `NumberLists` in the same way. */
export class NumberWriter {
  #all: Uint32Array<ArrayBuffer>;
  #length = 0;
  readonly #starts: Uint32Array<ArrayBuffer>;
  #list = 0;

  constructor(count: number, room: Uint32Array<ArrayBuffer>) {
    this.#starts = new Uint32Array(count + 1);
    this.#all = room;
  }

  /** Not negative, below 2^32. */
  add(number: number): void {
    if (this.#length === this.#all.length) this.#grow(1);
    this.#all[this.#length++] = number;
  }

  end(): void {
    this.#starts[++this.#list] = this.#length;
  }

  copy({ all, starts }: NumberLists, from: number, count: number): void {
    const [start, end] = [starts[from] as number, starts[from + count] as number];
    if (this.#length + end - start > this.#all.length) this.#grow(end - start);
    this.#all.set(all.subarray(start, end), this.#length);
    const moved = this.#length - start;
    for (let i = 1; i <= count; i++) this.#starts[this.#list + i] = (starts[from + i] as number) + moved;
    this.#list += count;
    this.#length += end - start;
  }

  copyPart({ all }: NumberLists, from: number, to: number): void {
    if (this.#length + to - from > this.#all.length) this.#grow(to - from);
    this.#all.set(all.subarray(from, to), this.#length);
    this.#length += to - from;
  }

  done(): NumberLists {
    return { all: this.#all, starts: this.#starts };
  }

  #grow(by: number): void {
    const larger = new Uint32Array(Math.max(this.#all.length * 2, this.#length + by));
    larger.set(this.#all);
    this.#all = larger;
  }
}

/** In a piece of its own, no longer than it has to be. */
export const numbersCopied = ({ all, starts }: NumberLists): NumberLists => ({ all: all.slice(0, starts[starts.length - 1]), starts: starts.slice() });

/** In a piece of its own, with no more bytes than they need. */
export const copyOf = ({ bytes, starts }: PackedLists): PackedLists => ({ bytes: bytes.slice(0, starts[starts.length - 1]), starts: starts.slice() });

/** Reads one list from its beginning. A class, since views make millions. */
export class ListReader {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  #end = 0;
  #at = 0;

  constructor({ bytes, starts }: PackedLists, list = 0) {
    this.#bytes = bytes;
    this.#starts = starts;
    this.enter(list);
  }

  /** From here on reads this list. */
  enter(list: number): this {
    this.#at = this.#starts[list] as number;
    this.#end = this.#starts[list + 1] as number;
    return this;
  }

  /** The byte that it reads next. */
  get at(): number {
    return this.#at;
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

const ZERO = 48;

/** Place in its list of `A12` or `M12`, or -1. Without making a string: there are a hundred thousand. */
export function placeOf(id: string): number {
  let number = 0;
  for (let i = 1; i < id.length; i++) {
    const digit = id.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number - 1;
}
