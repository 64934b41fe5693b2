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

/** Hashes with the same high bits stand together: some 25 words. */
const BLOCK_BITS = 12;

let built: Clusters | undefined;

/** The table; made on first use (some milliseconds). */
export function clusters(): Clusters {
  built ??= open(decodeBase64(WORD_CLUSTERS));
  return built;
}

/**
 * Pairs in the order of hashes: gap to the next hash × 4 + the cluster's two high bits (seven bits a byte, the lowest first); its
 * low byte. Read where they stand, from the block's start on: a hash table of them takes longer to make and five times the memory.
 */
function open(bytes: Uint8Array): Clusters {
  const blocks = 1 << (24 - BLOCK_BITS);
  /** Where the block's first pair stands, and the hash before it. */
  const starts = new Int32Array(blocks).fill(bytes.length);
  const before = new Int32Array(blocks);
  let at = 0;
  const head = (): number => {
    let value = 0;
    let shift = 0;
    for (let byte = 128; byte > 127 && at < bytes.length; shift += 7) {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
    }
    return value;
  };
  let open = -1;
  for (let key = 0; at < bytes.length; at++) {
    const start = at;
    const last = key;
    key += head() >> 2;
    if (key >> BLOCK_BITS === open) continue;
    open = key >> BLOCK_BITS;
    starts[open] = start;
    before[open] = last;
  }
  return {
    of(word) {
      const wanted = hashOfWord(word);
      at = starts[wanted >> BLOCK_BITS] as number;
      for (let key = before[wanted >> BLOCK_BITS] as number; at < bytes.length; at++) {
        const value = head();
        key += value >> 2;
        if (key === wanted) return 1 + ((value & 3) << 8) + (bytes[at] as number);
        if (key > wanted) return 0;
      }
      return 0;
    },
    middle: Uint8Array.from([0, ...MIDDLE.map((k) => k + 1)]),
    top: Uint8Array.from([0, ...TOP.map((k) => k + 1)]),
  };
}
