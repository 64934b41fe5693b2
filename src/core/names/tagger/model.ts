// The trained weights as the decoder reads them: a row of weights for each feature, one a tag.
import { decodeBase64 } from './bytes.ts';
import { HASH_BITS, TAGS } from './features.ts';

export interface Model {
  /** Start of a feature's row; 0, a row of zeros, where it has no weight. */
  readonly first: Int32Array;
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
  const first = new Int32Array(1 << HASH_BITS);
  // Two bytes a weight at least, one weight a row at least.
  const rows = new Int16Array(((bytes.length >> 1) + 1) * TAGS);
  let row = 0;
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
    if (first[feature] === 0) first[feature] = row += TAGS;
    const root = ((bytes[i++] as number) << 24) >> 24;
    rows[row + tag] = root * Math.abs(root);
  }
  const spread = Math.max(0, ...transitions) - Math.min(0, ...transitions);
  return { first, rows: rows.slice(0, row + TAGS), transitions: Float64Array.from(transitions), spread };
}
