// The best sequence of tags for a sentence: Viterbi over the tokens that may be in a name. Everything else is outside.
import { type FeatureTable, TAGS, WIDTH } from './features.ts';

/** Transitions are TAGS × TAGS. */
export interface Model {
  /** Adds a feature's weights to `out`, one number a tag. */
  add(feature: number, out: Float64Array): void;
  readonly transitions: Float32Array;
}

/** I follows B or I of its own type only. */
export const follows = (before: number, tag: number): boolean => tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** Tags of tokens [from, to), written to `tags`. Work: tokens × (WIDTH × TAGS + TAGS²). */
export function decode(model: Model, table: FeatureTable, from: number, to: number, tags: Uint8Array): void {
  let i = from;
  while (i < to) {
    if (table.active[i] === 0) {
      tags[i++] = 0;
      continue;
    }
    let end = i;
    while (end < to && table.active[end] === 1) end++;
    viterbi(model, table, i, end, tags);
    i = end;
  }
}

function viterbi(model: Model, table: FeatureTable, from: number, to: number, tags: Uint8Array): void {
  const length = to - from;
  const back = new Uint8Array(length * TAGS);
  let before = new Float64Array(TAGS).fill(-1e9);
  let next = new Float64Array(TAGS);
  const own = new Float64Array(TAGS);
  const { transitions } = model;
  before[0] = 0;
  for (let k = 0; k < length; k++) {
    scores(model, table, from + k, own);
    for (let tag = 0; tag < TAGS; tag++) {
      let best = -Infinity;
      let which = 0;
      for (let b = 0; b < TAGS; b++) {
        if (FOLLOWS[b * TAGS + tag] === 0) continue;
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

const FOLLOWS = Uint8Array.from({ length: TAGS * TAGS }, (_, i) => (follows(Math.floor(i / TAGS), i % TAGS) ? 1 : 0));

/** Sum of the weights of one token's features, by tag, written to `out`. */
function scores(model: Model, table: FeatureTable, token: number, out: Float64Array): void {
  out.fill(0);
  const base = token * WIDTH;
  for (let c = 0; c < WIDTH; c++) {
    const feature = table.features[base + c] as number;
    if (feature !== 0) model.add(feature, out);
  }
}
