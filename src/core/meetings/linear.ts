// Linear models over features: sums of weights. A feature is a text; feature code says it in pieces, and says each once: to
// models, which find its weights by the text's hashes, or to a list of texts, which the training script learns from.
import { highAfter, highSpaced, lowAfter, lowSpaced, type Piece } from './pieces.ts';
import { firstSlot, readWeights, type WeightTable } from './weightTable.ts';

/** What takes features: models that see the same ones, or a list. */
export interface Features extends WeightTable {
  /** Log odds by each model; a feature that it does not know counts nothing. */
  readonly sums: Float64Array;
  /** The features themselves, where they are listed and not weighed. */
  readonly texts?: string[];
}

/** Models that see the same features. */
export interface LinearModels {
  /** The models with their sums empty; who began before is done with them. */
  begin(): Features;
}

/** `text`: as `readWeights` takes it. */
export function linearModels(text: string, count: number): LinearModels {
  let features: Features | undefined;
  return {
    begin() {
      features ??= { ...readWeights(text, count), sums: new Float64Array(count) };
      features.sums.fill(0);
      return features;
    },
  };
}

/** Takes features and lists them. */
export const featureList = (): Features & { readonly texts: string[] } => ({ ...NO_WEIGHTS, sums: NO_WEIGHTS.weights, texts: [] });

const NO_WEIGHTS = readWeights('', 0);

/** Takes a feature: a prefix, the first piece right behind it, the others with a space between. */
export function add(out: Features, prefix: Piece, a?: Piece, b?: Piece, c?: Piece, d?: Piece, e?: Piece): void {
  if (out.texts !== undefined) {
    out.texts.push(prefix.text + [a, b, c, d, e].flatMap((p) => (p === undefined ? [] : [p.text])).join(' '));
    return;
  }
  let { low, high } = prefix;
  if (a !== undefined) {
    low = lowAfter(low, a);
    high = highAfter(high, a);
  }
  if (b !== undefined) {
    low = lowSpaced(low, b);
    high = highSpaced(high, b);
  }
  if (c !== undefined) {
    low = lowSpaced(low, c);
    high = highSpaced(high, c);
  }
  if (d !== undefined) {
    low = lowSpaced(low, d);
    high = highSpaced(high, d);
  }
  if (e !== undefined) {
    low = lowSpaced(low, e);
    high = highSpaced(high, e);
  }
  weigh(out, low, high);
}

function weigh({ sums, slots, mask, weights }: Features, low: number, high: number): void {
  for (let slot = firstSlot(low, high, mask); ; slot = (slot + 1) & mask) {
    const row = slots[slot * 3 + 2] as number;
    if (row === 0) return;
    if (slots[slot * 3] !== low || slots[slot * 3 + 1] !== high) continue;
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (weights[row + k] as number);
    return;
  }
}
