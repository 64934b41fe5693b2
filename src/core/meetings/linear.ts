// Linear models over string features: a sum of weights, squeezed to a probability. The weights are data (`model.json`).

export type Weights = Readonly<Record<string, number>>;

/** Log odds; a feature that the model does not know counts nothing. */
export function scoreOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return sum;
}

export const probability = (score: number): number => 1 / (1 + Math.exp(-score));

export const weightMap = (weights: Weights): ReadonlyMap<string, number> => new Map(Object.entries(weights));
