// Which groups of features a token has, and of which neighbours they are made.
import { featuresAround, featuresBefore, featuresBehind, featuresFarBefore, featuresFarBehind, featuresOfRun, ownFeatures, type Put } from './features.ts';
import { createView, packedAt, rowAt, ruleIn, shapeIn, unpack, type Views } from './views.ts';
import type { WordNumbers } from './wordNumbers.ts';

// Used by one call at a time.
const [one, own, other] = [createView(), createView(), createView()];

/** Every feature of token `i`. */
export function putFeatures(put: Put, w: WordNumbers, v: Views, i: number): void {
  const x = unpack(own, rowAt(v, i), packedAt(v, i));
  ownFeatures(put, w, x);
  featuresBefore(put, w, unpack(one, rowAt(v, i - 1), packedAt(v, i - 1)), x);
  featuresBehind(put, w, x, unpack(other, rowAt(v, i + 1), packedAt(v, i + 1)));
  featuresFarBefore(put, w, rowAt(v, i - 2));
  featuresFarBehind(put, w, rowAt(v, i + 2));
  putWiderFeatures(put, w, v, i);
}

/** The features of more than two tokens: rarely the same twice. */
export function putWiderFeatures(put: Put, w: WordNumbers, v: Views, i: number): void {
  const shape = shapeIn(packedAt(v, i));
  featuresAround(put, w, rowAt(v, i - 1), rowAt(v, i), rowAt(v, i + 1), shapeIn(packedAt(v, i - 1)), shape, shapeIn(packedAt(v, i + 1)));
  const end = v.runs.end[i] as number;
  if (end === 0) return;
  const first = v.runs.first[i] as number;
  featuresOfRun(put, w, rowAt(v, end - 1), rowAt(v, first - 1), rowAt(v, end), ruleIn(packedAt(v, first)), ruleIn(packedAt(v, end - 1)), i - first, end - first, shape);
}
