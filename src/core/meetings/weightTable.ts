// Weights of features, read from one text on first use: an object or a map a model, or a row of its own a feature, takes many
// times as long to make and several times the memory. Features are known by the two hashes of their text (`pieces.ts`): with
// 64 bits, that one of them is taken for another is not to be expected in as much news as there is.
import { HIGH, LOW } from './pieces.ts';

/** Models that see the same features. */
export interface WeightTable {
  /**
   * Slots of both hashes of a feature and its weights × 100, two of them in a number; all 0 in an empty slot. What belongs to
   * a feature stands together and the table is small, because most of the time goes in waiting for memory.
   */
  readonly slots: Int32Array;
  /** Numbers a slot. */
  readonly width: number;
  /** Number of slots, a power of two, less one; at least a third of them are empty. */
  readonly mask: number;
}

/** By the upper bits: the lower ones of such hashes hang on the lower bits of letters only. */
export const firstSlot = (low: number, high: number, mask: number): number => (Math.imul(low ^ high, 0x9e3779b1) >>> 12) & mask;

/** `text`: lines of a feature, a tab, and a weight × 100 for each model with commas between; nothing stands for 0. */
export function readWeights(text: string, models: number): WeightTable {
  let count = 0;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) count++;
  let size = 16;
  while (size < count * 1.5) size *= 2;
  const width = 2 + ((models + 1) >> 1);
  const table = { slots: new Int32Array(size * width), width, mask: size - 1 };
  let [low, high] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c !== TAB) {
      low = (Math.imul(low, LOW) + c) | 0;
      high = (Math.imul(high, HIGH) + c) | 0;
      continue;
    }
    at = readNumbers(text, at + 1, table.slots, newSlot(table, low, high) + 2);
    low = high = 0;
  }
  return table;
}

/** Where the slot stands that the feature gets. */
function newSlot({ slots, width, mask }: WeightTable, low: number, high: number): number {
  let slot = firstSlot(low, high, mask);
  while (slots[slot * width] !== 0 || slots[slot * width + 1] !== 0) slot = (slot + 1) & mask;
  slots[slot * width] = low;
  slots[slot * width + 1] = high;
  return slot * width;
}

/** Reads to the line's end, which it gives. */
function readNumbers(text: string, from: number, out: Int32Array, slot: number): number {
  let number = 0;
  let sign = 1;
  let model = 0;
  for (let at = from; ; at++) {
    const c = text.charCodeAt(at);
    if (c === MINUS) sign = -1;
    else if (c >= ZERO) number = number * 10 + c - ZERO;
    else {
      const place = slot + (model >> 1);
      out[place] = (out[place] as number) | ((model & 1) === 0 ? (sign * number) & 0xffff : (sign * number) << 16);
      model++;
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
