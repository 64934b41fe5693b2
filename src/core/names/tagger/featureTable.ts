// All features of an article in one table, for the trainer. The tagger itself adds their weights without making one.
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText } from '../nameText.ts';
import { hashOf, type Put, WIDTH } from './features.ts';
import { putFeatures } from './putFeatures.ts';
import { makeViews } from './views.ts';
import { wordNumbers } from './wordNumbers.ts';

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
