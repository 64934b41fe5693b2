// Learns the weights of a linear-chain conditional random field by stochastic gradient descent; the weights after each of
// the last rounds are averaged. Deterministic for a seed.
import { HASH_BITS, TAGS } from '../../src/core/names/tagger/features.ts';
import { createChain, type Settings, type Weights } from './chain.ts';
import type { Example } from './gold.ts';

const SIZE = 1 << HASH_BITS;
const KEPT_ROUNDS = 3;

export function learn(examples: readonly Example[], settings: Settings & { readonly rounds: number; readonly seed: number }, onRound: (round: number, loss: number) => void): Weights {
  const order = [...examples.keys()];
  const random = generator(settings.seed);
  const weights: Weights = { features: new Float32Array(SIZE * TAGS), transitions: new Float32Array(TAGS * TAGS) };
  const sum: Weights = { features: new Float32Array(SIZE * TAGS), transitions: new Float32Array(TAGS * TAGS) };
  const chain = createChain(weights, settings, random);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    const rate = settings.rate / (1 + round * 0.35);
    let loss = 0;
    for (const k of order) loss += chain.learnFrom(examples[k] as Example, rate, examples.length);
    chain.settle();
    onRound(round, loss / examples.length);
    if (round < settings.rounds - KEPT_ROUNDS) continue;
    addTo(sum.features, weights.features);
    addTo(sum.transitions, weights.transitions);
  }
  return sum;
}

function addTo(sum: Float32Array, more: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (more[i] as number) / KEPT_ROUNDS;
}

/** The linear congruential generator of Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1));
    [order[k], order[j]] = [order[j] as number, order[k] as number];
  }
}
