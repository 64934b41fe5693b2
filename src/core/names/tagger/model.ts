// The trained weights as the decoder reads them: for each feature its tags that have a weight.
import type { Model } from './decode.ts';
import { HASH_BITS, TAGS } from './features.ts';

/**
 * Base64 of pairs: gap to the next position (feature × TAGS + tag; seven bits a byte, the lowest first), root of the weight
 * with its sign (one byte). Unpacked to one entry a weight, so that adding a feature up reads its own few weights only.
 */
export function unpackModel(data: string, transitions: readonly number[]): Model {
  const bytes = decodeBase64(data);
  // First entry + 1 by feature, so that a fresh array says "none" everywhere.
  const first = new Int32Array(1 << HASH_BITS);
  const tags = new Uint8Array((bytes.length >> 1) + 1);
  const weights = new Int16Array((bytes.length >> 1) + 1);
  let count = 0;
  let feature = 0;
  let tag = 0;
  for (let i = 0; i < bytes.length; count++) {
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
    else tags[count - 1] = (tags[count - 1] as number) & ~LAST;
    const root = ((bytes[i++] as number) << 24) >> 24;
    tags[count] = tag | LAST;
    weights[count] = root * Math.abs(root);
  }
  return {
    transitions: Float32Array.from(transitions),
    add(of, out) {
      let k = (first[of] as number) - 1;
      if (k < 0) return;
      for (; ; k++) {
        const t = tags[k] as number;
        out[t & (LAST - 1)] = (out[t & (LAST - 1)] as number) + (weights[k] as number);
        if (t >= LAST) return;
      }
    },
  };
}

/** Marks a feature's last entry. */
const LAST = 16;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The core has no host's base64. `data`: no line ends; `=` at the end at most. */
function decodeBase64(data: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  let length = data.length;
  while (length > 0 && data.charCodeAt(length - 1) === EQUALS) length--;
  const out = new Uint8Array(Math.floor((length * 3) / 4));
  const whole = length & ~3;
  let at = 0;
  for (let i = 0; i < whole; i += 4) {
    const four = ((values[data.charCodeAt(i)] as number) << 18) | ((values[data.charCodeAt(i + 1)] as number) << 12) | ((values[data.charCodeAt(i + 2)] as number) << 6) | (values[data.charCodeAt(i + 3)] as number);
    out[at++] = four >> 16;
    out[at++] = four >> 8;
    out[at++] = four;
  }
  let last = 0;
  for (let i = whole; i < whole + 4; i++) last = (last << 6) | (i < length ? (values[data.charCodeAt(i)] as number) : 0);
  for (let shift = 16; at < out.length; shift -= 8) out[at++] = last >> shift;
  return out;
}

const EQUALS = 61;
