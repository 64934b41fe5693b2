// Sums of weights kept under the few numbers that they follow from. A sum that is no longer there is worked out again, so
// the answers are the same whatever was asked before, and the memory is what it is at the start.

export interface SumCache {
  /** Sums, `width` a slot. */
  readonly sums: Int32Array;
  /** Where the sums of the numbers begin in `sums`, worked out where they are not kept. */
  at(a: number, b: number, c: number, d: number): number;
}

/** `fill` adds to zeros; it may ask other caches, not this one. `a` is never negative. */
export function createSumCache(slots: number, width: number, fill: (sums: Int32Array, at: number, a: number, b: number, c: number, d: number) => void): SumCache {
  const keys = new Int32Array(slots * 4).fill(-1);
  const sums = new Int32Array(slots * width);
  return {
    sums,
    at(a, b, c, d) {
      let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0xc2b2ae35);
      hash = Math.imul(hash ^ (hash >>> 13) ^ d, 0x27d4eb2f);
      const slot = (hash ^ (hash >>> 16)) & (slots - 1);
      const key = slot * 4;
      const at = slot * width;
      if (keys[key] === a && keys[key + 1] === b && keys[key + 2] === c && keys[key + 3] === d) return at;
      sums.fill(0, at, at + width);
      fill(sums, at, a, b, c, d);
      keys[key] = a;
      keys[key + 1] = b;
      keys[key + 2] = c;
      keys[key + 3] = d;
      return at;
    },
  };
}
