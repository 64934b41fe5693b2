// The reader that every parser of dates shares: tokens with a kind and a value each. Every distinct word is classified
// once an article, so looking at a token costs one array access.
import { flagsAt, LINE_BEFORE, NUMBER, SPACE_BEFORE, type Tokens, wordAt } from '../text/tokens.ts';
import { entryOf } from './lexicon.ts';

export interface Reader {
  readonly text: string;
  readonly t: Tokens;
  /** Kind (a constant of the lexicon) and value by word id. */
  readonly kinds: Uint8Array;
  readonly values: Int32Array;
  /** The paragraph's tokens: nothing outside is seen. */
  from: number;
  to: number;
  /** The first token that no earlier expression holds: looking back stops here. */
  free: number;
}

export function createReader(text: string, t: Tokens): Reader {
  const kinds = new Uint8Array(t.words.length);
  const values = new Int32Array(t.words.length);
  for (const [id, word] of t.words.entries()) {
    const entry = entryOf(word);
    if (!entry) continue;
    kinds[id] = entry.kind;
    values[id] = entry.value;
  }
  return { text, t, kinds, values, from: 0, to: t.count, free: 0 };
}

/** Kind of token `i`, 0 for other words and outside the paragraph. */
export const kindAt = (r: Reader, i: number): number => (i >= r.from && i < r.to ? (r.kinds[r.t.word[i] as number] as number) : 0);

/** Value of token `i`; only where `kindAt` is not 0. */
export const valueAt = (r: Reader, i: number): number => r.values[r.t.word[i] as number] as number;

/** Lower-case word of token `i`, '' outside the paragraph. */
export const word = (r: Reader, i: number): string => (i >= r.from && i < r.to ? wordAt(r.t, i) : '');

export const flags = (r: Reader, i: number): number => (i >= r.from && i < r.to ? flagsAt(r.t, i) : 0);

/** Nothing stands between token `i` and the one before. */
export const glued = (r: Reader, i: number): boolean => i > r.from && i < r.to && (flagsAt(r.t, i) & (SPACE_BEFORE | LINE_BEFORE)) === 0;

export const isNumber = (r: Reader, i: number): boolean => (flags(r, i) & NUMBER) !== 0;

/** Is token `i` one of the words (a Set)? */
export const isOneOf = (r: Reader, i: number, words: ReadonlySet<string>): boolean => words.has(word(r, i));

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
