// All features of an article in one table, for the trainer. The tagger itself adds their weights without making one.
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText } from '../nameText.ts';
import {
  featuresAround, featuresBefore, featuresBehind, featuresFarBefore, featuresFarBehind, featuresOfRun, hashOf, ownFeatures, type Put, WIDTH,
} from './features.ts';
import { createView, makeViews, packedAt, packedRun, rowAt, shapesAround, topsAround, unpack, type Views } from './views.ts';
import { type WordNumbers, wordNumbers } from './wordNumbers.ts';

export interface FeatureTable {
  /** WIDTH numbers a token, by column; unused places hold 0, as do tokens that are not active. */
  readonly features: Int32Array;
  /** 0: the token is certainly outside every name. */
  readonly active: Uint8Array;
}

/** Makes the table. Linear. `rules`: what the rule finder says. */
export function makeFeatures(n: NameText, rules: readonly Candidate[]): FeatureTable {
  const words = wordNumbers(n);
  const views = makeViews(n, rules, words);
  const features = new Int32Array(views.count * WIDTH);
  let base = 0;
  const put: Put = (column, a, b, c) => {
    features[base + column] = hashOf(column, a, b, c);
  };
  for (let i = 0; i < views.count; i++) {
    base = i * WIDTH;
    if (views.active[i] === 1) putFeatures(put, words, views, i);
  }
  return { features, active: views.active };
}

// Used by one call at a time.
const [one, own, other] = [createView(), createView(), createView()];

/** Every feature of token `i`. */
function putFeatures(put: Put, w: WordNumbers, v: Views, i: number): void {
  const x = unpack(own, rowAt(v, i), packedAt(v, i));
  ownFeatures(put, w, x);
  featuresBefore(put, w, unpack(one, rowAt(v, i - 1), packedAt(v, i - 1)), x);
  featuresBehind(put, w, x, unpack(other, rowAt(v, i + 1), packedAt(v, i + 1)));
  featuresFarBefore(put, w, rowAt(v, i - 2));
  featuresFarBehind(put, w, rowAt(v, i + 2));
  featuresAround(put, shapesAround(v, i), topsAround(v, w, i));
  const end = v.runs.end[i] as number;
  if (end > 0) featuresOfRun(put, w, rowAt(v, end - 1), rowAt(v, (v.runs.first[i] as number) - 1), rowAt(v, end), packedRun(v, i));
}
