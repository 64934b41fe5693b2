// The best sequence of tags for a sentence: Viterbi over the tokens that may be in a name. Everything else is outside.
import type { Sentence } from '../../text/sentences.ts';
import { type FeatureTable, TAGS, WIDTH } from './features.ts';
import { LAST, type Model } from './model.ts';

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
  const own = new Int32Array(16);
  const { transitions } = model;
  before[0] = 0;
  for (let k = 0; k < length; k++) {
    score(model, table, from + k, own);
    for (let tag = 0; tag < TAGS; tag++) {
      // An inside tag has two tags that it can follow, every other any.
      const inside = tag > 0 && (tag & 1) === 0;
      const until = inside ? tag + 1 : TAGS;
      let best = -Infinity;
      let which = 0;
      for (let b = inside ? tag - 1 : 0; b < until; b++) {
        const total = (before[b] as number) + (transitions[b * TAGS + tag] as number);
        if (total <= best) continue;
        best = total;
        which = b;
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

/** Sum of the weights of one token's features, by tag, written to `out`. */
function score({ first, entries }: Model, { features }: FeatureTable, token: number, out: Int32Array): void {
  out.fill(0);
  const end = (token + 1) * WIDTH;
  for (let c = token * WIDTH; c < end; c++) {
    let k = first[features[c] as number] as number;
    if (k === 0) continue;
    for (let entry = 0; (entry & LAST) === 0; k++) {
      entry = entries[k] as number;
      out[entry & (LAST - 1)] = (out[entry & (LAST - 1)] as number) + (entry >> 5);
    }
  }
}
