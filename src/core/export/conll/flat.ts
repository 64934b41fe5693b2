// One label a token: which of marks that overlap a flat format keeps. Names before other annotations, the longest first.
import type { Span } from '../../text/span.ts';
import { isName } from '../placedMarks.ts';
import type { TokenMark } from './conllText.ts';

/** In text order, no two of them share a token; O(n log n) and the number of tokens. */
export function flatMarks(marks: readonly TokenMark[], tokens: readonly Span[]): TokenMark[] {
  const length = ({ first, end }: TokenMark): number => (tokens[end - 1] as Span).end - (tokens[first] as Span).start;
  const taken = new Uint8Array(tokens.length);
  const kept: TokenMark[] = [];
  const longest = (list: readonly TokenMark[]): TokenMark[] => [...list].sort((a, b) => length(b) - length(a) || a.first - b.first);
  const take = (mark: TokenMark): void => {
    taken.fill(1, mark.first, mark.end);
    kept.push(mark);
  };
  // Of two that overlap, the one taken before is at least as long, so that it covers the first or the last token of the other.
  const isFree = ({ first, end }: TokenMark): boolean => taken[first] === 0 && taken[end - 1] === 0;
  for (const mark of longest(marks.filter((m) => isName(m.place)))) if (isFree(mark)) take(mark);
  const names = countsBefore(taken);
  for (const mark of longest(marks.filter((m) => !isName(m.place)))) if (names[mark.first] === names[mark.end] && isFree(mark)) take(mark);
  return kept.sort((a, b) => a.first - b.first);
}

/** At i: how many of the first i are set. */
function countsBefore(set: Uint8Array): Uint32Array {
  const counts = new Uint32Array(set.length + 1);
  for (let i = 0; i < set.length; i++) counts[i + 1] = (counts[i] as number) + (set[i] as number);
  return counts;
}
