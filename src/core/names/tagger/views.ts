// The tokens of an article as the features read them: the row of the word, and all that is no word packed into one number,
// so that two tokens that look alike to the tagger are known as such.
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText } from '../nameText.ts';
import { activeTokens, capitalRuns, documentNumbers, phraseNumbers, positions, ruleTags, shapeOf } from './tokenFacts.ts';
import type { WordNumbers } from './wordNumbers.ts';

/** One token, unpacked; -1 throughout, with row 0, before the first and behind the last. */
export interface View {
  row: number;
  shape: number;
  place: number;
  document: number;
  phrase: number;
  rule: number;
}

export interface Views {
  readonly count: number;
  /** By token: row of its word in `KnownWords`. */
  readonly rows: Int32Array;
  readonly packed: Int32Array;
  /** 0: the token is certainly outside every name. */
  readonly active: Uint8Array;
  /** The stretch of capitalised words around the token; end 0 where there is none. */
  readonly runs: { readonly first: Int32Array; readonly end: Int32Array };
}

/** Reads all tokens. Linear. `rules`: what the rule finder says. */
export function makeViews(n: NameText, rules: readonly Candidate[], words: WordNumbers): Views {
  const { count } = n.t;
  const phrases = phraseNumbers(n);
  const ruled = ruleTags(count, rules);
  const places = positions(n, words);
  const documents = documentNumbers(n, ruled);
  const packed = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    packed[i] = shapeOf(n, i) | ((places[i] as number) << 7) | ((documents[i] as number) << 10) | ((phrases[i] as number) << 15) | ((ruled[i] as number) << 22);
  }
  return { count, rows: n.rows, packed, active: activeTokens(n, ruled, phrases, words), runs: capitalRuns(n) };
}

/** Of what `packedAt` gives: the bits that features of two neighbours are made of. */
export const NEIGHBOURLY = 127 | (127 << 15) | (31 << 22);

export const rowAt = (v: Views, i: number): number => (i >= 0 && i < v.count ? (v.rows[i] as number) : 0);
export const packedAt = (v: Views, i: number): number => (i >= 0 && i < v.count ? (v.packed[i] as number) : -1);
const shapeIn = (packed: number): number => (packed < 0 ? -1 : packed & 127);
const ruleIn = (packed: number): number => (packed < 0 ? -1 : packed >> 22);

export const createView = (): View => ({ row: 0, shape: -1, place: -1, document: -1, phrase: -1, rule: -1 });

/** Fills `view`, which is used again and again. */
export function unpack(view: View, row: number, packed: number): View {
  const none = packed < 0;
  view.row = row;
  view.shape = shapeIn(packed);
  view.place = none ? -1 : (packed >> 7) & 7;
  view.document = none ? -1 : (packed >> 10) & 31;
  view.phrase = none ? -1 : (packed >> 15) & 127;
  view.rule = ruleIn(packed);
  return view;
}

/** Three numbers from -1 to 126. */
const packThree = (a: number, b: number, c: number): number => (a & 127) | ((b & 127) << 7) | ((c & 127) << 14);

export function oneOfThree(packed: number, k: number): number {
  const one = (packed >> (7 * k)) & 127;
  return one === 127 ? -1 : one;
}

/** Shapes of the token before, of the token and of the one behind. */
export const shapesAround = (v: Views, i: number): number => packThree(shapeIn(packedAt(v, i - 1)), shapeIn(packedAt(v, i)), shapeIn(packedAt(v, i + 1)));

/** The widest clusters of the three. */
export const topsAround = (v: Views, { top }: WordNumbers, i: number): number =>
  packThree(top[rowAt(v, i - 1)] as number, top[rowAt(v, i)] as number, top[rowAt(v, i + 1)] as number);

/** Where token `i` stands in its stretch of capitals, its shape, what the rules say of the stretch's first and last. */
export function packedRun(v: Views, i: number): number {
  const [first, end] = [v.runs.first[i] as number, v.runs.end[i] as number];
  const part = Math.min(3, i - first) * 8 + Math.min(3, end - 1 - i);
  return part | (shapeIn(packedAt(v, i)) << 5) | (ruleIn(packedAt(v, first)) << 12) | (ruleIn(packedAt(v, end - 1)) << 17);
}

export const unpackRun = (packed: number): { part: number; isFirst: boolean; shape: number; ruleFirst: number; ruleLast: number } => ({
  part: packed & 31, isFirst: (packed & 31) < 8, shape: (packed >> 5) & 127, ruleFirst: (packed >> 12) & 31, ruleLast: packed >> 17,
});
