// How long the extension host's thread is held by one turn of its loop: by the clock and, where the system tells (Linux), in
// processor time of that very thread, which is what it did itself: on a busy machine the clock tells of the others.
import { readFileSync } from 'node:fs';

export interface Blocks {
  /** Milliseconds of the longest turn, and of the one that 99 of 100 do not pass. */
  readonly longest: number;
  readonly p99: number;
  /** Turns of more than 50 ms: how many, and when the first ones came, in seconds from the beginning. */
  readonly over50: number;
  readonly when: readonly number[];
}

export interface Watched {
  readonly clock: Blocks;
  /** Undefined where the system does not tell. */
  readonly processor: Blocks | undefined;
}

const EVERY_MS = 4;
const LONG_MS = 50;

/** Milliseconds that the main thread of this process has run so far. */
export function threadMs(): number | undefined {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

export function watchBlocks(): { stop(): Watched } {
  const clock: Turn[] = [];
  const own: Turn[] = [];
  const begun = performance.now();
  let last = performance.now();
  let lastOwn = threadMs();
  const timer = setInterval(() => {
    const [now, nowOwn] = [performance.now(), threadMs()];
    const at = last - begun;
    clock.push({ at, ms: Math.max(0, now - last - EVERY_MS) });
    if (nowOwn !== undefined && lastOwn !== undefined) own.push({ at, ms: nowOwn - lastOwn });
    [last, lastOwn] = [now, nowOwn];
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return { clock: blocksOf(clock), processor: own.length > 0 ? blocksOf(own) : undefined };
    },
  };
}

interface Turn {
  readonly at: number;
  readonly ms: number;
}

function blocksOf(turns: readonly Turn[]): Blocks {
  const times = turns.map(({ ms }) => ms);
  const long = turns.filter(({ ms }) => ms > LONG_MS);
  return { longest: times.reduce((most, ms) => Math.max(most, ms), 0), p99: quantile(times, 0.99), over50: long.length, when: long.slice(0, 5).map(({ at }) => at / 1000) };
}

/** The value that a share of them does not pass; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const inWords = ({ clock, processor }: Watched): string => {
  const one = (b: Blocks): string => `longest ${Math.round(b.longest)} ms, p99 ${b.p99.toFixed(1)} ms, ${b.over50} over ${LONG_MS} ms${b.over50 > 0 && b.over50 <= b.when.length ? ` (after ${b.when.map((s) => s.toFixed(1)).join(', ')} s)` : ''}`;
  return `blocks of the host's thread: ${processor ? `${one(processor)} of processor time; ` : ''}by the clock ${one(clock)}`;
};
