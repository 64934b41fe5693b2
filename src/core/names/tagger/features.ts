// What the tagger sees of a token: numbers made from its word, its shape, its neighbours, the lexicons, the rules' reading
// and the rest of the document. The trainer uses these very lines, so the weights fit them and nothing else: change them,
// retrain. They stand in groups by what they are made of, so that the weights of a group can be kept summed up (`sums.ts`).
import type { WordNumbers } from './wordNumbers.ts';
import { oneOfThree, unpackRun, type View } from './views.ts';
import { TYPES } from './tokenFacts.ts';

/** 0 outside, then begin and inside of each entity type. */
export const TAGS = 1 + 2 * TYPES.length;

/** Features a token has at most. */
export const WIDTH = 57;

/** Hashes are cut to this many bits. */
export const HASH_BITS = 20;
const MASK = (1 << HASH_BITS) - 1;

/** Column numbers are part of every feature; columns below this one name the word itself (the trainer drops them at times). */
export const LEXICAL_COLUMNS = 12;

/** Takes a feature: its column and the numbers that it is made of (0 where it has fewer than three). */
export type Put = (column: number, a: number, b: number, c: number) => void;

/** What the token's word, case, place, rule and phrase say by themselves. */
export function ownFeatures(put: Put, w: WordNumbers, x: View): void {
  const { row, shape: s, place, document: d, rule: r, phrase: ph } = x;
  const f = w.facts[row] as number;
  const k = w.cluster[row] as number;
  put(0, w.whole[row] as number, 0, 0); put(7, w.prefix[row] as number, 0, 0); put(8, w.suffix3[row] as number, 0, 0); put(9, w.suffix4[row] as number, 0, 0);
  put(12, s, place, 0); put(14, f, place, 0); put(19, f, s, 0); put(22, r, 0, 0); put(23, r, s, f); put(26, r, place, d);
  put(27, ph, 0, 0); put(30, ph, r, 0); put(33, k, 0, 0); put(34, k, s, place); put(42, k, r, 0); put(43, w.middle[row] as number, ph, f);
  put(52, d, 0, 0); put(53, d, s, 0); put(54, d, r, f); put(55, w.suffix2[row] as number, s, 0); put(56, r, ph, d);
}

/** What the token before, `p`, says of `x`. */
export function featuresBefore(put: Put, w: WordNumbers, p: View, x: View): void {
  const [f, fp] = [w.facts[x.row] as number, w.facts[p.row] as number];
  const p1 = w.whole[p.row] as number;
  put(1, p1, 0, 0); put(5, p1, w.whole[x.row] as number, 0); put(10, w.suffix3[p.row] as number, 0, 0); put(15, fp, f, 0); put(17, fp, 0, 0);
  put(24, p.rule, x.rule, 0); put(28, p.phrase, x.phrase, 0); put(31, x.phrase, fp, 0); put(35, w.cluster[p.row] as number, 0, 0);
  put(39, w.middle[p.row] as number, w.middle[x.row] as number, x.shape);
}

/** What the token behind, `y`, says of `x`. */
export function featuresBehind(put: Put, w: WordNumbers, x: View, y: View): void {
  const [f, fn] = [w.facts[x.row] as number, w.facts[y.row] as number];
  const n1 = w.whole[y.row] as number;
  put(2, n1, 0, 0); put(6, w.whole[x.row] as number, n1, 0); put(11, w.suffix3[y.row] as number, 0, 0); put(16, f, fn, 0); put(18, fn, 0, 0);
  put(25, x.rule, y.rule, 0); put(29, x.phrase, y.phrase, 0); put(32, x.phrase, fn, 0); put(36, w.cluster[y.row] as number, 0, 0);
  put(40, w.middle[x.row] as number, w.middle[y.row] as number, x.shape);
}

/** What the word two before says. */
export function featuresFarBefore(put: Put, w: WordNumbers, row: number): void {
  put(3, w.whole[row] as number, 0, 0); put(20, w.facts[row] as number, 0, 0); put(37, w.cluster[row] as number, 0, 0);
}

/** What the word two behind says. */
export function featuresFarBehind(put: Put, w: WordNumbers, row: number): void {
  put(4, w.whole[row] as number, 0, 0); put(21, w.facts[row] as number, 0, 0); put(38, w.cluster[row] as number, 0, 0);
}

/** What both neighbours say together: shapes and clusters of the token before, of itself and of the one behind (`packThree`). */
export function featuresAround(put: Put, shapes: number, tops: number): void {
  put(13, oneOfThree(shapes, 0), oneOfThree(shapes, 1), oneOfThree(shapes, 2));
  put(41, oneOfThree(tops, 0), oneOfThree(tops, 1), oneOfThree(tops, 2));
}

/** What a stretch of capitalised words says of one of its words (`packedRun`), with the rows of its last word and of the ones around it. */
export function featuresOfRun(put: Put, w: WordNumbers, last: number, before: number, behind: number, packed: number): void {
  const { part, isFirst, shape, ruleFirst, ruleLast } = unpackRun(packed);
  put(44, w.whole[last] as number, isFirst ? 1 : 0, 0); put(45, w.cluster[last] as number, part, 0); put(46, w.whole[before] as number, part, 0);
  put(47, w.whole[behind] as number, part, 0); put(48, w.cluster[before] as number, w.middle[behind] as number, 0); put(49, part, shape, 0);
  put(50, w.facts[last] as number, part, 0); put(51, ruleFirst, ruleLast, part);
}

/** The feature's number, cut to HASH_BITS; never 0. */
export function hashOf(column: number, a: number, b: number, c: number): number {
  let h = Math.imul(column + 1, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b + 0x1234567, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0x165667b1) ^ Math.imul(c + 0x7654321, 0x9e3779b1);
  h ^= h >>> 16;
  return ((h >>> 0) & MASK) || 1;
}
