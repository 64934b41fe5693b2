// A passage that stands twice in a row. One of the two was put there, and no text can tell which: a copy put before the
// original and one put after it make the same signs. So a place in such a passage is no proof of anything.
import type { Span } from '../text/span.ts';

/** Shorter repeats are a manner of writing (`ha ha ha`), not copies; within a line, also somewhat longer ones (a chant). */
const SHORTEST = 8;
const SHORTEST_IN_LINE = 24;
/** Longer passages are not looked for. */
const LONGEST = 16_384;
/** So many signs beside the place show where its repeat may stand. */
export const PROBE = 8;
/** White space between the two. */
const LONGEST_GAP = 8;
/** At most so many such places are looked at. */
const LOOKED = 8;

/** The whole stretch, both passages, or undefined where the place is in no such passage. Bounded work, hostile text included. */
export function tandemAround(text: string, { start, end }: Span): Span | undefined {
  return repeatOf(text, start, start) ?? repeatOf(text, Math.max(0, end - PROBE), end - 1);
}

/** Looks for the signs at `probe` behind and before; `inside` must be in what repeats. */
function repeatOf(text: string, probe: number, inside: number): Span | undefined {
  const words = text.slice(probe, probe + PROBE);
  const after = text.slice(probe + SHORTEST, probe + LONGEST);
  for (let k = 0, at = after.indexOf(words); k < LOOKED && at >= 0; k++, at = after.indexOf(words, at + 1)) {
    const found = stretch(text, probe, at + SHORTEST, inside);
    if (found) return found;
  }
  const from = Math.max(0, probe - LONGEST);
  const before = text.slice(from, Math.max(from, probe - SHORTEST + PROBE));
  for (let k = 0, at = before.lastIndexOf(words); k < LOOKED && at >= 0; k++, at = at === 0 ? -1 : before.lastIndexOf(words, at - 1)) {
    const found = stretch(text, from + at, probe - from - at, inside);
    if (found) return found;
  }
  return undefined;
}

/** Grows the stretch that repeats with this period from `at`, no further than it takes to see that it is a whole period. */
function stretch(text: string, at: number, period: number, inside: number): Span | undefined {
  let [from, to] = [at, at];
  while (to - at < period && to + period < text.length && text[to] === text[to + period]) to++;
  while (to - from < period && from > 0 && text[from - 1] === text[from - 1 + period]) from--;
  // White space between the two needs no fellow: one of them may be the whole text.
  const isWhole = to - from >= period || (from + period - to <= LONGEST_GAP && text.slice(to, from + period).trim() === '');
  const isLong = period >= SHORTEST_IN_LINE || text.slice(from, from + period).includes('\n');
  return isLong && period >= SHORTEST && isWhole && inside >= from && inside < to + period ? { start: from, end: to + period } : undefined;
}
