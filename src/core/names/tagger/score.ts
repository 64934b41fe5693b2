// The score of each tag for a token: the sum of the weights of its features. Most features follow from the token alone or
// from it and one neighbour, and news says the same again and again: those sums are kept from article to article.
import { featuresBefore, featuresBehind, featuresFarBefore, featuresFarBehind, hashOf, ownFeatures, type Put, TAGS } from './features.ts';
import type { Model } from './model.ts';
import { putWiderFeatures } from './putFeatures.ts';
import { createSumCache } from './sumCache.ts';
import { createView, NEIGHBOURLY, packedAt, rowAt, unpack, type Views } from './views.ts';
import type { WordNumbers } from './wordNumbers.ts';

/** Writes the scores of token `i`, by tag, to `out`. */
export type Score = (v: Views, i: number, out: Int32Array) => void;

/** Slots of the caches, about 5 MB in all: what a newsroom's articles of some days say. */
const [OWN, PAIRS, FAR] = [1 << 14, 1 << 15, 1 << 13];

let last: { readonly model: Model; readonly words: WordNumbers; readonly score: Score } | undefined;

/** Scores by the model; what is kept serves for as long as model and words are the same. */
export function scoring(model: Model, words: WordNumbers): Score {
  if (last?.model !== model || last.words !== words) last = { model, words, score: createScore(model, words) };
  return last.score;
}

function createScore({ row: rowOf, rows }: Model, words: WordNumbers): Score {
  let into: Int32Array = new Int32Array(TAGS);
  let base = 0;
  const add: Put = (column, a, b, c) => {
    const row = (rowOf[hashOf(column, a, b, c)] as number) * TAGS;
    if (row === 0) return;
    for (let tag = 0; tag < TAGS; tag++) into[base + tag] = (into[base + tag] as number) + (rows[row + tag] as number);
  };
  const addTo = (sums: Int32Array, at: number): void => {
    into = sums;
    base = at;
  };
  const [one, other] = [createView(), createView()];
  const own = createSumCache(OWN, TAGS, (sums, at, row, packed) => {
    addTo(sums, at);
    ownFeatures(add, words, unpack(one, row, packed));
  });
  // What the first says of the second, then what the second says of the first.
  const pairs = createSumCache(PAIRS, 2 * TAGS, (sums, at, row, packed, nextRow, nextPacked) => {
    const [x, y] = [unpack(one, row, packed), unpack(other, nextRow, nextPacked)];
    addTo(sums, at);
    featuresBefore(add, words, x, y);
    addTo(sums, at + TAGS);
    featuresBehind(add, words, x, y);
  });
  const far = createSumCache(FAR, 2 * TAGS, (sums, at, row) => {
    addTo(sums, at);
    featuresFarBefore(add, words, row);
    addTo(sums, at + TAGS);
    featuresFarBehind(add, words, row);
  });
  const pairAt = (v: Views, i: number): number => {
    const [a, b] = [packedAt(v, i), packedAt(v, i + 1)];
    return pairs.at(rowAt(v, i), a < 0 ? a : a & NEIGHBOURLY, rowAt(v, i + 1), b < 0 ? b : b & NEIGHBOURLY);
  };
  return (v, i, out) => {
    out.fill(0);
    addTo(out, 0);
    putWiderFeatures(add, words, v, i);
    addSlot(out, own.sums, own.at(rowAt(v, i), packedAt(v, i), 0, 0));
    addSlot(out, pairs.sums, pairAt(v, i - 1));
    addSlot(out, pairs.sums, pairAt(v, i) + TAGS);
    addSlot(out, far.sums, far.at(rowAt(v, i - 2), 0, 0, 0));
    addSlot(out, far.sums, far.at(rowAt(v, i + 2), 0, 0, 0) + TAGS);
  };
}

function addSlot(out: Int32Array, sums: Int32Array, at: number): void {
  for (let tag = 0; tag < TAGS; tag++) out[tag] = (out[tag] as number) + (sums[at + tag] as number);
}
