// Word clusters: words that stand in like company have one number, so that what was learnt of one goes for all.
import { decodeBase64 } from './bytes.ts';
import { MIDDLE, TOP, WORD_CLUSTERS } from './clusters.data.ts';

export const CLUSTERS = 1024;

/** Words are known by 24 bits: of the unknown, one in 170 is taken for a known one. */
const HASH_MASK = 0xffffff;

/** Hash of a folded word. */
export function hashOfWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length && i < 48; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) & HASH_MASK;
}

export interface Clusters {
  /** 1 to CLUSTERS; 0 for a word that is not in the table. */
  of(word: string): number;
  /** By cluster: the same in 128 and in 32 numbers from 1; 0 stays 0. */
  readonly middle: Uint8Array;
  readonly top: Uint8Array;
}

const SLOTS = 1 << 18;

let built: Clusters | undefined;

/** The table; unpacked on first use (some milliseconds). */
export function clusters(): Clusters {
  built ??= unpack(decodeBase64(WORD_CLUSTERS));
  return built;
}

/** Pairs: gap to the next hash × 4 + the cluster's two high bits (seven bits a byte, the lowest first); its low byte. */
function unpack(bytes: Uint8Array): Clusters {
  const keys = new Int32Array(SLOTS).fill(-1);
  const values = new Uint16Array(SLOTS);
  let key = 0;
  for (let i = 0; i < bytes.length;) {
    let head = 0;
    let shift = 0;
    for (let byte = 128; byte > 127 && i < bytes.length; shift += 7) {
      byte = bytes[i++] as number;
      head |= (byte & 127) << shift;
    }
    key += head >> 2;
    let slot = key & (SLOTS - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
    keys[slot] = key;
    values[slot] = 1 + ((head & 3) << 8) + (bytes[i++] as number);
  }
  return {
    of(word) {
      const wanted = hashOfWord(word);
      let slot = wanted & (SLOTS - 1);
      for (; keys[slot] !== -1; slot = (slot + 1) & (SLOTS - 1)) if (keys[slot] === wanted) return values[slot] as number;
      return 0;
    },
    middle: Uint8Array.from([0, ...MIDDLE.map((k) => k + 1)]),
    top: Uint8Array.from([0, ...TOP.map((k) => k + 1)]),
  };
}
