// The best sequence of tags for a sentence: Viterbi over the tokens that may be in a name. Everything else is outside.
import type { Sentence } from '../../text/sentences.ts';
import { type FeatureTable, TAGS, WIDTH } from './features.ts';
import type { Model } from './model.ts';

/** I follows B or I of its own type only. */
export const follows = (before: number, tag: number): boolean => tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** A tag for every token; tokens outside the sentences have 0. Work: tokens × (WIDTH × a feature's weights + TAGS²). */
export function decode(model: Model, table: FeatureTable, sentences: readonly Sentence[]): Uint8Array {
  const { active } = table;
  const tags = new Uint8Array(active.length);
  let longest = 0;
  for (const s of sentences) longest = Math.max(longest, s.endToken - s.firstToken);
  const back = new Uint8Array(longest * TAGS);
  for (const s of sentences) {
    for (let i = s.firstToken; i < s.endToken;) {
      let end = i;
      while (end < s.endToken && active[end] === 1) end++;
      if (end > i) viterbi(model, table, i, end, tags, back);
      i = end + 1;
    }
  }
  return tags;
}

function viterbi(model: Model, table: FeatureTable, from: number, to: number, tags: Uint8Array, back: Uint8Array): void {
  const length = to - from;
  let before = new Float64Array(TAGS).fill(-1e9);
  let next = new Float64Array(TAGS);
  const own = new Int32Array(TAGS);
  const alive = new Uint8Array(TAGS);
  const { transitions, spread } = model;
  before[0] = 0;
  for (let k = 0; k < length; k++) {
    score(model, table, from + k, own);
    // A tag this far behind cannot win whatever follows it.
    let least = -Infinity;
    for (let b = 0; b < TAGS; b++) least = Math.max(least, before[b] as number);
    least -= spread;
    let living = 0;
    for (let b = 0; b < TAGS; b++) if ((before[b] as number) >= least) alive[living++] = b;
    for (let tag = 0; tag < TAGS; tag++) {
      let best = -Infinity;
      let which = 0;
      if (tag > 0 && (tag & 1) === 0) {
        // Inside: after its own begin or inside only.
        best = (before[tag - 1] as number) + (transitions[(tag - 1) * TAGS + tag] as number);
        which = tag - 1;
        const on = (before[tag] as number) + (transitions[tag * TAGS + tag] as number);
        if (on > best) {
          best = on;
          which = tag;
        }
      } else {
        for (let n = 0; n < living; n++) {
          const b = alive[n] as number;
          const total = (before[b] as number) + (transitions[b * TAGS + tag] as number);
          if (total <= best) continue;
          best = total;
          which = b;
        }
      }
      next[tag] = best + (own[tag] as number);
      back[k * TAGS + tag] = which;
    }
    [before, next] = [next, before];
  }
  let tag = 0;
  for (let t = 1; t < TAGS; t++) if ((before[t] as number) > (before[tag] as number)) tag = t;
  for (let k = length - 1; k >= 0; k--) {
    tags[from + k] = tag;
    tag = back[k * TAGS + tag] as number;
  }
}

/** Sum of the weights of one token's features, by tag, written to `out`. Eleven sums by name stay in registers: twice as fast as a loop over tags. */
function score({ row, rows }: Model, { features }: FeatureTable, token: number, out: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  let j = 0;
  let k = 0;
  const end = (token + 1) * WIDTH;
  for (let at = token * WIDTH; at < end; at++) {
    const r = (row[features[at] as number] as number) * TAGS;
    if (r === 0) continue;
    a += rows[r] as number;
    b += rows[r + 1] as number;
    c += rows[r + 2] as number;
    d += rows[r + 3] as number;
    e += rows[r + 4] as number;
    f += rows[r + 5] as number;
    g += rows[r + 6] as number;
    h += rows[r + 7] as number;
    i += rows[r + 8] as number;
    j += rows[r + 9] as number;
    k += rows[r + 10] as number;
  }
  out[0] = a;
  out[1] = b;
  out[2] = c;
  out[3] = d;
  out[4] = e;
  out[5] = f;
  out[6] = g;
  out[7] = h;
  out[8] = i;
  out[9] = j;
  out[10] = k;
}
