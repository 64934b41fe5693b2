// Logistic regression over string features with AdaGrad, the weights averaged over the later rounds: the learner behind
// src/core/meetings/model.data.ts. Deterministic.

export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
  /** Log odds that a rule gives beside the model. */
  readonly prior: number;
}

const ROUNDS = 9;
const RATE = 0.05;
const SHRINK = 0.05;
/** A feature seen less often is left out. */
const SEEN = 3;

/** Rounds over the examples in several orders, averaged: weights that do not hang on one order. */
const ORDERS = 12;

export function learn(examples: readonly Example[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (let seed = 1; seed <= ORDERS; seed++) for (const [f, w] of learnOnce(examples, seed * 7)) sums.set(f, (sums.get(f) ?? 0) + w / ORDERS);
  return sums;
}

function learnOnce(examples: readonly Example[], seed: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [f, n] of counts) if (n >= SEEN) ids.set(f, ids.size);
  const rows = examples.map((e) => ({
    right: e.right ? 1 : 0, prior: e.prior,
    ids: e.features.flatMap((f) => ids.get(f) ?? []),
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  const sums = new Float64Array(ids.size);
  const random = createRandom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(rows, random);
    for (const r of rows) {
      let z = r.prior;
      for (const k of r.ids) z += weights[k] as number;
      const error = 1 / (1 + Math.exp(-z)) - r.right;
      for (const k of r.ids) {
        const gradient = error + SHRINK * (weights[k] as number);
        squares[k] = (squares[k] as number) + gradient * gradient;
        weights[k] = (weights[k] as number) - (RATE * gradient) / Math.sqrt(squares[k]);
      }
    }
    if (round >= ROUNDS / 3) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (weights[k] as number);
  }
  const averaged = ROUNDS - Math.ceil(ROUNDS / 3);
  return new Map([...ids].map(([f, k]) => [f, (sums[k] as number) / averaged]));
}

/** Two decimals, small weights dropped, sorted: a file that compares well. */
export function pack(weights: ReadonlyMap<string, number>): Record<string, number> {
  const kept = [...weights].filter(([, w]) => Math.abs(w) > 0.04).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept.map(([f, w]) => [f, Number(w.toFixed(2))]));
}

/** Models that see the same features as the text that `weightTable` reads, features in order. */
export function packTable(models: readonly Readonly<Record<string, number>>[]): string {
  const features = [...new Set(models.flatMap((m) => Object.keys(m)))].sort();
  const weight = (w: number | undefined): string => (w === undefined ? '' : String(Math.round(w * 100)));
  return features.map((f) => `${f}\t${models.map((m) => weight(m[f])).join(',')}\n`).join('');
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
