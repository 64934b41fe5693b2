// Linear models over string features: a sum of weights, squeezed to a probability. The weights are data (`model.json`).

export type Weights = Readonly<Record<string, number>>;

/** Log odds; a feature that the model does not know counts nothing. */
export function scoreOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return sum;
}

/** Models that see the same features, as one look-up: feature → a weight for each model. */
export type Table = ReadonlyMap<string, Float64Array>;

export function tableOf(models: readonly ReadonlyMap<string, number>[]): Table {
  const table = new Map<string, Float64Array>();
  for (const [k, weights] of models.entries()) {
    for (const [feature, weight] of weights) {
      const row = table.get(feature) ?? new Float64Array(models.length);
      row[k] = weight;
      table.set(feature, row);
    }
  }
  return table;
}

/** Log odds by each model of the table, written to `out`. */
export function scoresOf(table: Table, features: readonly string[], out: Float64Array): Float64Array {
  out.fill(0);
  for (const f of features) {
    const row = table.get(f);
    if (row !== undefined) for (let k = 0; k < row.length; k++) out[k] = (out[k] as number) + (row[k] as number);
  }
  return out;
}

export const probability = (score: number): number => 1 / (1 + Math.exp(-score));

export const weightMap = (weights: Weights): ReadonlyMap<string, number> => new Map(Object.entries(weights));
