// Linear models over string features: a sum of weights, squeezed to a probability. The weights are data (`model.data.ts`).
import type { WeightTable } from './weightTable.ts';

/** Log odds by the table's only model; a feature that the model does not know counts nothing. */
export function scoreOf({ rows, hundredths }: WeightTable, features: readonly string[]): number {
  let sum = 0;
  for (const f of features) {
    const row = rows.get(f);
    if (row !== undefined) sum += (hundredths[row] as number) / 100;
  }
  return sum;
}

/** Log odds by each model of the table, written to `out`. */
export function scoresOf({ rows, hundredths, models }: WeightTable, features: readonly string[], out: Float64Array): Float64Array {
  out.fill(0);
  for (const f of features) {
    const row = rows.get(f);
    if (row !== undefined) for (let k = 0; k < models; k++) out[k] = (out[k] as number) + (hundredths[row + k] as number) / 100;
  }
  return out;
}

export const probability = (score: number): number => 1 / (1 + Math.exp(-score));
