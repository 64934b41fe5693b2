// The measuring itself: processor time, medians with their spread, ratios of alternating rounds, growth with size.

/** Of several runs of one thing. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('no values, no median');
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  const median = sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] as number)) / 2;
  return { median, least: sorted[0] as number, most: sorted.at(-1) as number };
}

/** Processor seconds of this process, all threads: other work on the machine counts little, waiting not at all. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds of one pass; a short one is repeated until `least` seconds are measured. */
export function secondsOf(pass: () => void, least: number): number {
  let seconds = cpuSeconds(pass);
  let passes = 1;
  while (seconds < least) {
    const more = Math.max(1, Math.min(passes * 4, Math.ceil(((least - seconds) * passes) / Math.max(seconds, 1e-4))));
    seconds += cpuSeconds(() => {
      for (let i = 0; i < more; i++) pass();
    });
    passes += more;
  }
  return seconds / passes;
}

export interface Race {
  /** Seconds a pass. */
  readonly ours: Spread;
  readonly theirs: Spread;
  /** How many times as fast ours is: theirs / ours of each round. */
  readonly ratio: Spread;
}

export interface Effort {
  readonly rounds: number;
  /** Seconds of processor time that one measurement takes at least. */
  readonly least: number;
}

/** Rounds of A B, B A, A B …: what slows the machine down for a while slows both. One pass of each before, uncounted. */
export function race(ours: () => void, theirs: () => void, { rounds, least }: Effort, measure = secondsOf): Race {
  const times = { ours: [] as number[], theirs: [] as number[] };
  const take = { ours: () => times.ours.push(measure(ours, least)), theirs: () => times.theirs.push(measure(theirs, least)) };
  ours();
  theirs();
  for (let round = 0; round < rounds; round++) for (const one of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) take[one]();
  return { ours: spreadOf(times.ours), theirs: spreadOf(times.theirs), ratio: spreadOf(times.ours.map((t, i) => (times.theirs[i] as number) / t)) };
}

/** Seconds a pass of one thing alone, after one uncounted pass. */
export function timed(pass: () => void, { rounds, least }: Effort): Spread {
  pass();
  return spreadOf(Array.from({ length: rounds }, () => secondsOf(pass, least)));
}

/** A cost at a size, both above 0. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}

/** The exponent k of cost ≈ c · size^k by least squares on logarithms: 1 is linear, 2 the square. */
export function growthExponent(points: readonly Point[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (of: (p: { x: number; y: number }) => number): number => logs.reduce((sum, p) => sum + of(p), 0) / logs.length;
  const [mx, my] = [mean((p) => p.x), mean((p) => p.y)];
  const spread = mean((p) => (p.x - mx) ** 2);
  if (!(spread > 0)) throw new Error('growth needs two sizes');
  return mean((p) => (p.x - mx) * (p.y - my)) / spread;
}
