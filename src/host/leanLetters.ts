// Numbers as one short string, a letter or two each, and beside it the strings that stand among them: how a thread that has
// ten thousand articles keeps what it looks at in few.

export interface Lean {
  readonly letters: string;
  /** In the order in which they are read. */
  readonly strings: readonly string[];
}

export interface LeanWriter {
  /** Whole and not negative. */
  add(number: number): void;
  /** Whole, of any sign. */
  addSigned(number: number): void;
  addText(text: string): void;
  /** What was written, in no more memory than it takes. */
  done(): Lean;
}

/** A number that is not whole cannot be written. */
export const isWhole = (number: number): boolean => Number.isSafeInteger(number) && !Object.is(number, -0);

/** Letters of one call of `fromCharCode`. */
const CHUNK = 4_096;

/** `intern`: equal strings become the same one. */
export function leanWriter(intern: (text: string) => string): LeanWriter {
  const codes: number[] = [];
  const strings: string[] = [];
  /** Seven bits a letter, so that every letter takes one byte of memory. */
  const add = (number: number): void => {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) codes.push(128 + (rest % 128));
    codes.push(rest);
  };
  return {
    add,
    addSigned(number) {
      add(number < 0 ? -2 * number - 1 : 2 * number);
    },
    addText(text) {
      strings.push(intern(text));
    },
    done() {
      const chunks: string[] = [];
      for (let i = 0; i < codes.length; i += CHUNK) chunks.push(String.fromCharCode(...codes.slice(i, i + CHUNK)));
      return { letters: chunks.join(''), strings: strings.slice() };
    },
  };
}

export interface LeanReader {
  next(): number;
  nextSigned(): number;
  text(): string;
}

export function leanReader({ letters, strings }: Lean): LeanReader {
  let [at, read] = [0, 0];
  const next = (): number => {
    const first = letters.charCodeAt(at++);
    if (first < 128) return first;
    let number = first - 128;
    for (let unit = 128; ; unit *= 128) {
      const code = letters.charCodeAt(at++);
      number += (code % 128) * unit;
      if (code < 128) return number;
    }
  };
  return {
    next,
    nextSigned() {
      const number = next();
      return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
    },
    text: () => strings[read++] as string,
  };
}
