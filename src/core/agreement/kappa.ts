// Cohen's kappa: how much two people agree beyond what their habits alone would bring about.

/** How often the first said one thing while the second said another. */
export interface Confusion {
  add(first: string, second: string): void;
  /** (observed − expected) / (1 − expected); undefined where both always say one and the same, or nothing was counted. */
  kappa(): number | undefined;
  /** With two categories: this one and every other. */
  kappaOf(category: string): number | undefined;
  /** Share of cases in which both say the same; undefined where nothing was counted. */
  agreement(): number | undefined;
  readonly count: number;
}

/** J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960. */
export function createConfusion(): Confusion {
  const [byFirst, bySecond, byBoth] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let count = 0;
  let same = 0;
  const of = (counts: ReadonlyMap<string, number>, category: string): number => counts.get(category) ?? 0;
  const one = (counts: Map<string, number>, category: string): void => void counts.set(category, of(counts, category) + 1);
  return {
    add(first, second) {
      count++;
      one(byFirst, first);
      one(bySecond, second);
      if (first !== second) return;
      same++;
      one(byBoth, first);
    },
    kappa: () => kappaFrom(same, [...byFirst].reduce((sum, [category, times]) => sum + times * of(bySecond, category), 0), count),
    kappaOf(category) {
      const [first, second, both] = [of(byFirst, category), of(bySecond, category), of(byBoth, category)];
      return kappaFrom(count - first - second + 2 * both, first * second + (count - first) * (count - second), count);
    },
    agreement: () => (count === 0 ? undefined : same / count),
    get count() {
      return count;
    },
  };
}

/** `chance`: the sum over all categories of how often the first says it times how often the second does. */
const kappaFrom = (same: number, chance: number, count: number): number | undefined =>
  chance === count * count ? undefined : (same * count - chance) / (count * count - chance);
