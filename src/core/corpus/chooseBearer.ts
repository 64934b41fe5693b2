// Which of several who share a short name is meant in an article that has nothing else: "Veselov", "the Navy".
import type { Contexts } from './contexts.ts';

/** A short name that more have says nothing. */
export const BEARERS = 64;

/** Points of shared surroundings that are enough to choose one of several, or to believe an initial. */
const ENOUGH = 3;

/** One of several is meant when so many times as many articles name it as all others together. */
const FAMOUS = 5;

/** A node of the one of `bearers` that node `n` means. `unsure`: even a single bearer must have something in common with it. */
export function chooseBearer(n: number, bearers: readonly (readonly number[])[], contexts: Contexts, unsure = false): number | undefined {
  if (bearers.length === 1 && !unsure) return bearers[0]?.[0];
  const scored = bearers.map((nodes) => ({ nodes, points: contexts.shared([n], nodes) })).sort((a, b) => b.points - a.points);
  const [first, second] = scored;
  if (first && first.points >= ENOUGH && first.points >= 2 * (second?.points ?? 0)) return first.nodes[0];
  if (unsure) return undefined;
  const [most, ...others] = [...bearers].sort((a, b) => b.length - a.length);
  return most && most.length >= FAMOUS * others.reduce((sum, o) => sum + o.length, 0) ? most[0] : undefined;
}
