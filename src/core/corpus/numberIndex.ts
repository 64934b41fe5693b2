// Numbers to small numbers: a table of integers of up to 53 bits that gives each the next free index. A third of the time
// and memory of a Map, which counts where a folder has half a million keys.

export interface NumberIndex {
  /** The index of `key`, a new one where it was not known: 0, 1, 2 … */
  indexOf(key: number): number;
  readonly size: number;
}

/** Open addressing, doubled when it is half full; constant time a look-up. */
export function createNumberIndex(): NumberIndex {
  let size = 0;
  let mask = 1023;
  let keys = new Float64Array(mask + 1).fill(-1);
  let values = new Int32Array(mask + 1);

  function grow(): void {
    const [oldKeys, oldValues] = [keys, values];
    mask = mask * 2 + 1;
    keys = new Float64Array(mask + 1).fill(-1);
    values = new Int32Array(mask + 1);
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] as number;
      if (key < 0) continue;
      const at = placeOf(key);
      keys[at] = key;
      values[at] = oldValues[i] as number;
    }
  }

  function placeOf(key: number): number {
    let at = hash(key) & mask;
    while (keys[at] !== key && (keys[at] as number) >= 0) at = (at + 1) & mask;
    return at;
  }

  return {
    indexOf(key) {
      let at = placeOf(key);
      if (keys[at] === key) return values[at] as number;
      if (size * 2 > mask) {
        grow();
        at = placeOf(key);
      }
      keys[at] = key;
      values[at] = size;
      return size++;
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
