// The finders that are compared: ours, what Hypothesis does, and what many tools do.
import { anchorAnnotations } from '../../../src/core/anchors/index.ts';
import type { Anchor } from '../../../src/core/model/annotation.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { approximateMatches, exactMatches, type Match } from './approximate.ts';
import type { Case } from './cases.ts';

export type Finder = (one: Case) => Span | undefined;

const ours: Finder = ({ revised, annotations }) => anchorAnnotations(revised.text, annotations).find((a) => a.annotation.id === 'asked')?.span;

/** The weights that the Hypothesis client publishes, and its limit on errors: half of the quote. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

/** Exact matches of the quote, else the approximate ones with fewest errors; of these the best by the weights. No threshold. */
const hypothesis: Finder = ({ revised: { text }, anchor }) => {
  if (anchor.quote === '') return undefined;
  const best = searchBoth(text, anchor.quote, Math.min(MOST_ERRORS, anchor.quote.length / 2))
    .map((match) => ({ match, score: scoreOf(text, anchor, match) }))
    .reduce<{ match: Match; score: number } | undefined>((top, next) => (top && top.score >= next.score ? top : next), undefined);
  return best && { start: best.match.start, end: best.match.end };
};

function searchBoth(text: string, words: string, errors: number): readonly Match[] {
  const exact = exactMatches(text, words);
  return exact.length > 0 ? exact : approximateMatches(text, words, errors);
}

function scoreOf(text: string, { quote, prefix, suffix, start }: Anchor, match: Match): number {
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const after = text.slice(match.end, match.end + suffix.length);
  return WEIGHTS.quote * (1 - match.errors / quote.length) + WEIGHTS.prefix * alike(before, prefix) + WEIGHTS.suffix * alike(after, suffix) +
    WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length);
}

/** Without words on that side: whole agreement, as Hypothesis has it. */
function alike(text: string, words: string): number {
  if (words === '') return 1;
  if (text === '') return 0;
  const best = searchBoth(text, words, words.length)[0];
  return best ? 1 - best.errors / words.length : 0;
}

/** Where the words stood, else the nearest place that has them. */
const plain: Finder = ({ revised: { text }, anchor: { quote, start } }) => {
  const nearest = exactMatches(text, quote).reduce<Match | undefined>((top, next) => (top && Math.abs(top.start - start) <= Math.abs(next.start - start) ? top : next), undefined);
  return nearest && { start: nearest.start, end: nearest.end };
};

export const FINDERS = { 'Dateline': ours, 'the Hypothesis way': hypothesis, 'position + exact search': plain } satisfies Readonly<Record<string, Finder>>;
