// Chance that repeats itself: one seed, one run.

export interface Random {
  /** From 0 up to, not including, `count`. */
  below(count: number): number;
  pick<T>(items: readonly T[]): T;
  chance(of: number): boolean;
}

/** Mulberry32: 32 bits of state, good enough to choose test cases. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number], chance: (of) => next() < of };
}
