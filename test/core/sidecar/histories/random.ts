// Chance that can be repeated: one seed, one history.

export interface Random {
  /** A whole number from 0, below `count`. */
  below(count: number): number;
  one<T>(list: readonly T[]): T;
  /** True `percent` times in a hundred. */
  percent(percent: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    one: (list) => list[below(list.length)] as (typeof list)[number],
    percent: (percent) => below(100) < percent,
    shuffled(list) {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [out[i], out[j]] = [out[j] as (typeof list)[number], out[i] as (typeof list)[number]];
      }
      return out;
    },
  };
}
