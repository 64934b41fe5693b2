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
export const featureList = (): Features & { readonly texts: string[] } => ({ ...NO_WEIGHTS, sums: new Float64Array(0), texts: [] });

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

function weigh({ sums, slots, width, mask }: Features, low: number, high: number): void {
  let at = firstSlot(low, high, mask) * width;
  while (slots[at] !== low || slots[at + 1] !== high) {
    if (slots[at] === 0 && slots[at + 1] === 0) return;
    at = at + width === slots.length ? 0 : at + width;
  }
  for (let k = 0; k < sums.length; k++) {
    const two = slots[at + 2 + (k >> 1)] as number;
    sums[k] = (sums[k] as number) + ((k & 1) === 0 ? (two << 16) >> 16 : two >> 16) / 100;
  }
}
