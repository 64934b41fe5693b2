// Which bundles of tellings are worth comparing: those that share somebody or something, near each other in time.
import type { Bundle } from './bundles.ts';
import { put } from './order.ts';
import type { Telling } from './tellings.ts';

/** Bundles of one key that are compared with each other: this many after each, by date … */
const REACH = 40;

/** … but of those that are further away than this only the next few. */
const NEAR_DAYS = 14;
const FAR = 6;

/** Calls `visit` with pairs of indexes, the lower first, each once: at most `REACH` for each key of a bundle, however many share the key. */
export function visitCandidates(bundles: readonly Bundle[], visit: (i: number, j: number) => void): void {
  const days = bundles.map(({ first }) => dayOf(first));
  const order = [...bundles.keys()].sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
  const blocks = new Map<string, number[]>();
  const keys = order.map((i) => {
    const found = keysOf((bundles[i] as Bundle).first);
    for (const key of found) put(blocks, key, i);
    return found;
  });
  const seen = new Int32Array(bundles.length).fill(-1);
  const passed = new Map<string, number>(); // key → how many of its block came before
  for (const [rank, i] of order.entries()) {
    const end = lastDay((bundles[i] as Bundle).first, days[i] as number) + NEAR_DAYS;
    for (const key of keys[rank] as string[]) {
      const block = blocks.get(key) as number[];
      const at = passed.get(key) ?? 0;
      passed.set(key, at + 1);
      const small = block.length <= REACH;
      let far = 0;
      for (let y = at + 1; y < block.length && y <= at + REACH; y++) {
        const j = block[y] as number;
        if (!small && (days[j] as number) > end && ++far > FAR) break;
        if (seen[j] === i) continue;
        seen[j] = i;
        visit(Math.min(i, j), Math.max(i, j));
      }
    }
  }
}

const dayOf = (t: Telling): number => (t.period?.yearless ? t.published : t.period?.from) ?? t.published ?? 0;

const lastDay = ({ period }: Telling, day: number): number => (period && !period.yearless ? period.to : day);

/** Somebody who was there, two countries, or one country and the place. */
function keysOf({ people, bodies, nations, place, placeNation }: Telling): string[] {
  const keys: string[] = [];
  const pairsOf = (all: ReadonlySet<string>): void => {
    const some = [...all].sort().slice(0, 6);
    for (const [x, a] of some.entries()) for (const b of some.slice(x + 1)) keys.push(`${a}|${b}`);
  };
  // Two together first: the one alone may be in the news every day.
  pairsOf(people);
  pairsOf(nations);
  keys.push(...[...people].slice(0, 8), ...bodies);
  if (place) for (const who of [...people, ...bodies, ...nations].slice(0, 12)) keys.push(`${who}@${placeNation}`);
  return keys;
}
