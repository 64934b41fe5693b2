// The trained weights as the decoder reads them: a table of features, each with one number a tag.
import type { Model } from './decode.ts';
import { HASH_BITS, TAGS } from './features.ts';

/**
 * Base64 of pairs: gap to the next position (feature × TAGS + tag; seven bits a byte, the lowest first), root of the weight
 * with its sign (one byte). Built once.
 */
export function unpackModel(data: string, transitions: readonly number[]): Model {
  const bytes = decodeBase64(data);
  const rows = new Int32Array(1 << HASH_BITS).fill(-1);
  let weights = new Int16Array(1 << 18);
  let used = 0;
  let position = 0;
  for (let i = 0; i < bytes.length;) {
    let gap = 0;
    let shift = 0;
    for (let byte = 128; byte > 127 && i < bytes.length; shift += 7) {
      byte = bytes[i++] as number;
      gap |= (byte & 127) << shift;
    }
    position += gap;
    const feature = Math.floor(position / TAGS);
    if (rows[feature] === -1) {
      rows[feature] = used;
      used += TAGS;
      if (used > weights.length) {
        const bigger = new Int16Array(weights.length * 2);
        bigger.set(weights);
        weights = bigger;
      }
    }
    const root = ((bytes[i++] as number) << 24) >> 24;
    weights[(rows[feature] as number) + (position % TAGS)] = root * Math.abs(root);
  }
  return { row: (feature) => rows[feature] as number, weights, transitions: Float32Array.from(transitions) };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The core has no host's base64. */
function decodeBase64(data: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const length = data.replace(/=+$/, '').length;
  const out = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    held = (held << 6) | (values[data.charCodeAt(i)] as number);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[at++] = (held >> bits) & 0xff;
    held &= (1 << bits) - 1;
  }
  return out;
}
