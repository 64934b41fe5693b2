// The score of each tag for a token: the sum of the weights of its features. Most features follow from the token alone or
// from it and one neighbour, and news says the same again and again: those sums are kept from article to article.
import { featuresAround, featuresBefore, featuresBehind, featuresFarBefore, featuresFarBehind, featuresOfRun, hashOf, ownFeatures, type Put, TAGS } from './features.ts';
import type { Model } from './model.ts';
import { createSumCache } from './sumCache.ts';
import { createView, NEIGHBOURLY, packedAt, packedRun, rowAt, shapesAround, topsAround, unpack, type Views } from './views.ts';
import type { WordNumbers } from './wordNumbers.ts';

/** Writes the scores of token `i`, by tag, to `out`. */
export type Score = (v: Views, i: number, out: Int32Array) => void;

/** Slots of the caches, about 7 MB in all: what a newsroom's articles of some days say. */
const [OWN, PAIRS, FAR, AROUND, RUNS] = [1 << 14, 1 << 15, 1 << 13, 1 << 13, 1 << 14];

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
  const around = createSumCache(AROUND, TAGS, (sums, at, shapes, tops) => {
    addTo(sums, at);
    featuresAround(add, shapes, tops);
  });
  const runs = createSumCache(RUNS, TAGS, (sums, at, lastRow, before, behind, run) => {
    addTo(sums, at);
    featuresOfRun(add, words, lastRow, before, behind, run);
  });
  return (v, i, out) => {
    out.fill(0);
    // A slot is good until its cache is asked again.
    addTwo(out, own.sums, own.at(rowAt(v, i), packedAt(v, i), 0, 0), pairs.sums, pairAt(v, i - 1));
    addTwo(out, pairs.sums, pairAt(v, i) + TAGS, far.sums, far.at(rowAt(v, i - 2), 0, 0, 0));
    addTwo(out, far.sums, far.at(rowAt(v, i + 2), 0, 0, 0) + TAGS, around.sums, around.at(shapesAround(v, i), topsAround(v, words, i), 0, 0));
    const end = v.runs.end[i] as number;
    if (end > 0) addOne(out, runs.sums, runs.at(rowAt(v, end - 1), rowAt(v, (v.runs.first[i] as number) - 1), rowAt(v, end), packedRun(v, i)));
  };
}

function addTwo(out: Int32Array, a: Int32Array, atA: number, b: Int32Array, atB: number): void {
  for (let tag = 0; tag < TAGS; tag++) out[tag] = (out[tag] as number) + (a[atA + tag] as number) + (b[atB + tag] as number);
}

function addOne(out: Int32Array, sums: Int32Array, at: number): void {
  for (let tag = 0; tag < TAGS; tag++) out[tag] = (out[tag] as number) + (sums[at + tag] as number);
}
