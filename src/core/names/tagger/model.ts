// The trained weights as the decoder reads them: for each feature its tags that have a weight.
import { decodeBase64 } from './bytes.ts';
import { HASH_BITS, TAGS } from './features.ts';

export interface Model {
  /** Index of a feature's first entry; 0: it has none. Feature 0 never has any. */
  readonly first: Int32Array;
  /** Weight × 32 + LAST at a feature's last entry + tag. */
  readonly entries: Int32Array;
  /** Scores of one tag after another, TAGS × TAGS. */
  readonly transitions: Float64Array;
}

/** Marks a feature's last entry. */
export const LAST = 16;

/** Reads what `unpackBytes` describes from base64. */
export const unpackModel = (data: string, transitions: readonly number[]): Model => unpackBytes(decodeBase64(data), transitions);

/**
 * Pairs: gap to the next position (feature × TAGS + tag; seven bits a byte, the lowest first), root of the weight with its
 * sign (one byte).
 */
export function unpackBytes(bytes: Uint8Array, transitions: readonly number[]): Model {
  const first = new Int32Array(1 << HASH_BITS);
  const entries = new Int32Array((bytes.length >> 1) + 2);
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
    if (first[feature] === 0) first[feature] = count + 1;
    else entries[count] = (entries[count] as number) & ~LAST;
    const root = ((bytes[i++] as number) << 24) >> 24;
    entries[++count] = root * Math.abs(root) * 32 + LAST + tag;
  }
  return { first, entries: entries.slice(0, count + 1), transitions: Float64Array.from(transitions) };
}
