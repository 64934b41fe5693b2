// Which of the candidate places is the anchor's, if any. The same words elsewhere never win over the right surroundings:
// where two places are as good, or one is not good enough, the anchor is lost and says so. The figures below were measured
// with `npm run bench:anchors` (samples, 6,000 cases: 99.0 % right; wrong in 0.03 %: a copied paragraph of which
// the original was edited afterwards).
import type { Candidate } from './judge.ts';
import { overlaps } from '../text/span.ts';
import type { Pattern } from './pattern.ts';

/** A candidate with what decides over it. */
export interface Weighed extends Candidate {
  /** Agreement of both sides together, by their lengths. */
  readonly context: number;
  /** The annotation's neighbours, or its own hint, say that it should stand exactly here. */
  readonly expected: boolean;
  readonly score: number;
}

/** A side shorter than this weighs as much as this: what stood at the text's end should stand there still. */
const LEAST_SIDE = 8;
/** Nothing else may come as near to the best as this. */
const LEAD = 0.12;
/** What a whole side beside the words is worth over the same amount of agreement here and there. */
const WHOLE_SIDE = 0.08;
/** One side alone tells something from this length, if it agrees wholly. */
const TELLING_SIDE = 16;
/** What both sides must agree: in pairs of surroundings taken by chance the figures are lower. */
const BOTH = { weaker: 0.5, context: 0.7 };
/** So much agrees by chance beside the words: one blank. */
const CLOSE = 2;
const CLOSE_TINY = 6;
/** Beside words as short as this, so much must stand on one side: `the` is said again two words further on. */
const TINY = 5;
const TOUCH = 4;
/** Edited words this short must be this much alike: one letter of three, two of six. */
const SHORT = { length: 8, alike: 0.65 };
/** Words this long are seldom said twice. */
const LONG = 40;

export function weigh(candidate: Candidate, { before, after }: Pattern, expected: boolean): Weighed {
  const left = Math.max(LEAST_SIDE, before.length);
  const right = Math.max(LEAST_SIDE, after.length);
  const context = (candidate.before * left + candidate.after * right) / (left + right);
  return { ...candidate, context, expected, score: candidate.alike * 0.5 + context * 0.5 };
}

/** The place, or undefined: lost. `certain`: both sides agree; otherwise a person should look. */
export function decide(candidates: readonly Weighed[], pattern: Pattern): (Weighed & { readonly certain: boolean }) | undefined {
  const rank = (c: Weighed): number => c.score + (hasWholeSide(c, pattern) ? WHOLE_SIDE : 0);
  const sorted = [...candidates].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const first = sorted[0];
  if (!first) return undefined;
  const rivals = sorted.filter((c) => c === first || (rank(c) > rank(first) - LEAD && !overlaps(c, first)));
  const best = rivals.length === 1 ? rivals[0] : expectedTwin(rivals);
  if (!best) return undefined;
  const evidence = judge(best, pattern);
  return evidence === 'none' ? undefined : { ...best, certain: evidence === 'both' };
}

/** Of places with the same words in the same surroundings: the one where the annotation's neighbours put it. */
function expectedTwin(rivals: readonly Weighed[]): Weighed | undefined {
  const expected = rivals.filter((c) => c.expected);
  const twins = rivals.every((c) => c.alike === 1 && c.context > 0.95);
  return twins && expected.length === 1 ? expected[0] : undefined;
}

/** What speaks for a place: both sides (or long words of its own), one side only, or not enough. */
function judge(c: Weighed, pattern: Pattern): 'both' | 'one' | 'none' {
  const { quote, after } = pattern;
  const weaker = Math.min(c.before, c.after);
  // Where the words were deleted, the next ones may begin alike: the nearest signs after them must stand, too.
  const joined = c.closeAfter >= Math.min(quote.length <= TINY ? CLOSE_TINY : CLOSE, after.length);
  const oneSide = joined && hasWholeSide(c, pattern);
  if (quote.length <= TINY && Math.max(c.closeBefore, c.closeAfter) < TOUCH) return 'none';
  if (c.alike === 1) {
    if (weaker >= BOTH.weaker && c.context >= BOTH.context) return 'both';
    if (c.expected && (joined || (weaker >= 0.3 && quote.length > TINY)) && c.context >= 0.4) return weaker >= 0.3 ? 'both' : 'one';
    if (quote.length >= LONG && c.context >= 0.15) return 'both';
    return oneSide || quote.length >= LONG ? 'one' : 'none';
  }
  if (quote.length >= LONG) return c.alike >= 0.6 && (c.context >= 0.4 || c.alike >= 0.8) ? 'both' : 'none';
  if (quote.length <= SHORT.length && c.alike < SHORT.alike) return 'none';
  if (weaker >= 0.9 && c.alike >= 0.6) return 'both';
  return c.alike >= 0.55 && c.context >= 0.6 && weaker >= 0.35 ? 'both' : 'none';
}

const hasWholeSide = (c: Weighed, { before, after }: Pattern): boolean => (c.before === 1 && before.length >= TELLING_SIDE) || (c.after === 1 && after.length >= TELLING_SIDE);
