// What the tagger sees of a token: numbers made from its word, its shape, its neighbours, the lexicons, the rules' reading
// and the rest of the document. The trainer uses this very file, so the weights fit it and nothing else: change it, retrain.
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText } from '../nameText.ts';
import { activeTokens, capitalRuns, documentNumbers, phraseNumbers, positions, ruleTags, shapeOf, TYPES } from './tokenFacts.ts';
import { wordNumbers } from './wordNumbers.ts';

/** 0 outside, then begin and inside of each entity type. */
export const TAGS = 1 + 2 * TYPES.length;

/** Features a token has at most; unused places hold 0. */
export const WIDTH = 57;

/** Hashes are cut to this many bits. */
export const HASH_BITS = 20;
const MASK = (1 << HASH_BITS) - 1;

export interface FeatureTable {
  /** WIDTH numbers a token; only tokens with `active` 1 have theirs filled. */
  readonly features: Int32Array;
  /** 0: the token is certainly outside every name. */
  readonly active: Uint8Array;
}

/** Column numbers are part of every feature; columns below this one name the word itself (the trainer drops them at times). */
export const LEXICAL_COLUMNS = 12;

/** Makes the table. Linear. `rules`: what the rule finder says. */
export function makeFeatures(n: NameText, rules: readonly Candidate[]): FeatureTable {
  const count = n.t.count;
  const { table, rows } = wordNumbers(n);
  const { whole, cluster, facts } = table;
  const shapes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    shapes[i] = shapeOf(n, i);
  }
  const phrases = phraseNumbers(n);
  const ruled = ruleTags(count, rules);
  const place = positions(n, table, rows);
  const doc = documentNumbers(n, ruled);
  const runs = capitalRuns(n);
  const active = activeTokens(n, ruled, phrases, table, rows);
  const features = new Int32Array(count * WIDTH);
  const of = (a: Int32Array, i: number): number => (i >= 0 && i < count ? (a[rows[n.t.word[i] as number] as number] as number) : -1);
  const at = (a: Int32Array, i: number): number => (i >= 0 && i < count ? (a[i] as number) : -1);
  for (let i = 0; i < count; i++) {
    if (active[i] === 0) continue;
    let column = 0;
    const base = i * WIDTH;
    const put = (a: number, b = 0, c = 0): void => {
      features[base + column] = mix(column + 1, a, b, c);
      column++;
    };
    const w = of(whole, i);
    const [p1, n1] = [of(whole, i - 1), of(whole, i + 1)];
    const [s, sp, sn] = [at(shapes, i), at(shapes, i - 1), at(shapes, i + 1)];
    const [f, fp, fn] = [of(facts, i), of(facts, i - 1), of(facts, i + 1)];
    const [r, rp, rn] = [at(ruled, i), at(ruled, i - 1), at(ruled, i + 1)];
    const [ph, php, phn] = [at(phrases, i), at(phrases, i - 1), at(phrases, i + 1)];
    const d = at(doc, i);
    const pos = at(place, i);
    put(w); put(p1); put(n1); put(of(whole, i - 2)); put(of(whole, i + 2)); put(p1, w); put(w, n1);
    put(of(table.prefix, i)); put(of(table.suffix3, i)); put(of(table.suffix4, i)); put(of(table.suffix3, i - 1)); put(of(table.suffix3, i + 1));
    // From here on nothing names a word outright.
    put(s, pos); put(sp, s, sn);
    put(f, pos); put(fp, f); put(f, fn); put(fp); put(fn); put(f, s); put(of(facts, i - 2)); put(of(facts, i + 2));
    put(r); put(r, s, f); put(rp, r); put(r, rn); put(r, pos, d);
    put(ph); put(php, ph); put(ph, phn); put(ph, r); put(ph, fp); put(ph, fn);
    const [k, kp, kn] = [of(cluster, i), of(cluster, i - 1), of(cluster, i + 1)];
    const [m, mp, mn] = [of(table.middle, i), of(table.middle, i - 1), of(table.middle, i + 1)];
    put(k); put(k, s, pos); put(kp); put(kn); put(of(cluster, i - 2)); put(of(cluster, i + 2)); put(mp, m, s); put(m, mn, s);
    put(of(table.top, i - 1), of(table.top, i), of(table.top, i + 1)); put(k, r); put(m, ph, f);
    const a = runs.first[i] as number;
    const z = runs.end[i] as number;
    if (z > 0) {
      const [wz, wb, wn] = [of(whole, z - 1), of(whole, a - 1), of(whole, z)];
      const [kz, kb] = [of(cluster, z - 1), of(cluster, a - 1)];
      const ma = of(table.middle, z);
      const part = Math.min(3, i - a) * 8 + Math.min(3, z - 1 - i);
      put(wz, i === a ? 1 : 0); put(kz, part); put(wb, part); put(wn, part); put(kb, ma); put(part, s); put(of(facts, z - 1), part);
      put(at(ruled, a), at(ruled, z - 1), part);
    } else column += 8;
    put(d); put(d, s); put(d, r, f); put(of(table.suffix2, i), s); put(r, ph, d);
  }
  return { features, active };
}

/** One number for up to four, cut to HASH_BITS; never 0. */
function mix(column: number, a: number, b: number, c: number): number {
  let h = Math.imul(column, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b + 0x1234567, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0x165667b1) ^ Math.imul(c + 0x7654321, 0x9e3779b1);
  h ^= h >>> 16;
  return ((h >>> 0) & MASK) || 1;
}

