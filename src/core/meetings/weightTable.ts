// Weights of features, read from one text on first use: an object or a map a model, or a row of its own a feature, takes many
// times as long to make and several times the memory. Features are known by the two hashes of their text (`pieces.ts`): with
// 64 bits, that one of them is taken for another is not to be expected in as much news as there is.
import { HIGH, LOW } from './pieces.ts';

/** Models that see the same features. */
export interface WeightTable {
  /** Three numbers a slot: both hashes of a feature and where its row begins; 0 in an empty slot. At least half of them are empty. */
  readonly slots: Int32Array;
  /** Number of slots, a power of two, less one. */
  readonly mask: number;
  /** Rows of weights, one a model; the first row is no feature's. */
  readonly weights: Float64Array;
}

/** By the upper bits: the lower ones of such hashes hang on the lower bits of letters only. */
export const firstSlot = (low: number, high: number, mask: number): number => (Math.imul(low ^ high, 0x9e3779b1) >>> 12) & mask;

/** `text`: lines of a feature, a tab, and a weight × 100 for each model with commas between; nothing stands for 0. */
export function readWeights(text: string, models: number): WeightTable {
  let count = 0;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) count++;
  let size = 16;
  while (size < count * 2) size *= 2;
  const table = { slots: new Int32Array(size * 3), mask: size - 1, weights: new Float64Array((count + 1) * models) };
  let row = models;
  let [low, high] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c !== TAB) {
      low = (Math.imul(low, LOW) + c) | 0;
      high = (Math.imul(high, HIGH) + c) | 0;
      continue;
    }
    place(table, low, high, row);
    at = readNumbers(text, at + 1, table.weights, row);
    row += models;
    low = high = 0;
  }
  return table;
}

function place({ slots, mask }: WeightTable, low: number, high: number, row: number): void {
  let slot = firstSlot(low, high, mask);
  while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
  slots[slot * 3] = low;
  slots[slot * 3 + 1] = high;
  slots[slot * 3 + 2] = row;
}

/** Reads to the line's end, which it gives. */
function readNumbers(text: string, from: number, out: Float64Array, row: number): number {
  let number = 0;
  let sign = 1;
  let model = row;
  for (let at = from; ; at++) {
    const c = text.charCodeAt(at);
    if (c === MINUS) sign = -1;
    else if (c >= ZERO) number = number * 10 + c - ZERO;
    else {
      out[model++] = (sign * number) / 100;
      number = 0;
      sign = 1;
      if (c !== COMMA) return at;
    }
  }
}

const TAB = 9;
const MINUS = 45;
const COMMA = 44;
const ZERO = 48;
