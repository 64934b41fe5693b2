// The trained weights as the decoder reads them: a row of weights for each feature, one a tag.
import { decodeBase64 } from './bytes.ts';
import { HASH_BITS, TAGS } from './features.ts';

export interface Model {
  /** Number of a feature's row; 0, a row of zeros, where it has no weight. Two bytes each where they can count the rows: half the memory that each token runs about in. */
  readonly row: Uint16Array | Int32Array;
  /** Rows of TAGS weights. */
  readonly rows: Int16Array;
  /** Scores of one tag after another, TAGS × TAGS. */
  readonly transitions: Float64Array;
  /** The best score of one tag after another less the worst. */
  readonly spread: number;
}

/** Reads what `unpackBytes` describes from base64. */
export const unpackModel = (data: string, transitions: readonly number[]): Model => unpackBytes(decodeBase64(data), transitions);

/**
 * Pairs: gap to the next position (feature × TAGS + tag; seven bits a byte, the lowest first), root of the weight with its
 * sign (one byte).
 */
export function unpackBytes(bytes: Uint8Array, transitions: readonly number[]): Model {
  let row: Model['row'] = new Uint16Array(1 << HASH_BITS);
  // Two bytes a weight at least, one weight a row at least.
  const rows = new Int16Array(((bytes.length >> 1) + 1) * TAGS);
  let count = 0;
  let feature = 0;
  let tag = 0;
  for (let i = 0; i < bytes.length;) {
    let gap = 0;
    let shift = 0;
    for (let byte = 128; byte > 127 && i < bytes.length; shift += 7) {
      byte = bytes[i++] as number;
      gap |= (byte & 127) << shift;
    }
    tag += gap;
    if (tag >= TAGS) {
      feature += (tag / TAGS) | 0;
      tag %= TAGS;
    }
    if (row[feature] === 0) {
      if (++count === 1 << 16) row = Int32Array.from(row);
      row[feature] = count;
    }
    const root = ((bytes[i++] as number) << 24) >> 24;
    rows[count * TAGS + tag] = root * Math.abs(root);
  }
  const spread = Math.max(0, ...transitions) - Math.min(0, ...transitions);
  return { row, rows: rows.slice(0, (count + 1) * TAGS), transitions: Float64Array.from(transitions), spread };
}
