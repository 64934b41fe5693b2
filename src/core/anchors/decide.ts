// Which of the candidate places is the anchor's, if any. The same words elsewhere never win over the right surroundings:
// where two places are as good, or one is not good enough, the anchor is lost and says so. The figures below were measured
// with `npm run bench:anchors` (samples, 6,000 cases a seed: 99.1 to 99.2 % right; wrong in 0 or 1: a copied passage of
// which the original was edited afterwards).
import type { Candidate } from './judge.ts';
import { overlaps } from '../text/span.ts';
import { isWordUnit, type Pattern } from './pattern.ts';

/** What is known of a place besides its words. */
export interface Standing {
  /** The annotation's neighbours, or its own hint, say that it should stand exactly here. */
  readonly expected: boolean;
  /** They say that it should stand about here. */
  readonly near: boolean;
  /** Here as there, the words end a paragraph, or a line after a mark. */
  readonly endsLine: boolean;
  /** The text begins, or ends, with what stands beside the words. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A candidate with what decides over it. */
export interface Weighed extends Candidate, Standing {
  /** Agreement of both sides together, by their lengths. */
  readonly context: number;
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
/** The same about where the words should be: enough for a person to look. */
const NEAR = { weaker: 0.4, context: 0.6, close: 8 };
/** So much agrees by chance beside the words: one blank. */
const CLOSE = 2;
const CLOSE_TINY = 6;
/** Beside words as short as this, so much must stand on one side: `the` is said again two words further on. */
const TINY = 5;
const TOUCH = 4;
/** Edited words this short must be this much alike: one letter of three, two of six. */
const SHORT = { length: 8, alike: 0.65 };
/** Signs of a line that tell it from others. */
const LEAST_LINE = 20;
/** Surroundings that make a place doubtful another: so much, or nearly as much as the best's. */
const DOUBT = { most: 0.7, behind: 0.2, least: 0.4, alike: 0.6 };
/** Words this long are seldom said twice. */
export const LONG = 40;

export function weigh(candidate: Candidate, { before, after }: Pattern, standing: Standing): Weighed {
  const left = Math.max(LEAST_SIDE, before.length);
  const right = Math.max(LEAST_SIDE, after.length);
  const context = (candidate.before * left + candidate.after * right) / (left + right);
  return { ...candidate, ...standing, context, score: candidate.alike * 0.5 + context * 0.5 };
}

/**
 * The place, or undefined: lost. `others`: where the same words stand, though not as they should; edited words never win over
 * them. `certain`: both sides agree; otherwise a person should look.
 */
export function decide(candidates: readonly Weighed[], pattern: Pattern, others: readonly Weighed[] = []): (Weighed & { readonly certain: boolean }) | undefined {
  const rank = (c: Weighed): number => c.score + (hasWholeSide(c, pattern) ? WHOLE_SIDE : 0);
  const sorted = [...candidates].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const first = sorted[0];
  if (!first) return undefined;
  const isRival = (c: Weighed): boolean => rank(c) > rank(first) - LEAD && !overlaps(c, first) && judge(c, pattern) !== 'none';
  const rivals = sorted.filter((c) => c === first || isRival(c));
  const best = rivals.length === 1 ? rivals[0] : expectedTwin(rivals);
  if (!best) return undefined;
  const evidence = judge(best, pattern);
  if (best.alike < 1 && Math.min(best.before, best.after) < 1 && others.some((c) => c.alike === 1 && c.context >= BOTH.weaker && !overlaps(c, best))) return undefined;
  if (sorted.some((c) => c !== best && !overlaps(c, best) && isDoubt(c, best, pattern))) return undefined;
  return evidence === 'none' ? undefined : { ...best, certain: evidence === 'both' };
}

/** Another place that may be the original, edited, while the best is a copy that was left as it was. */
function isDoubt(c: Weighed, best: Weighed, { quote, ...pattern }: Pattern): boolean {
  if (c.alike < 1) return c.alike >= DOUBT.alike && c.near && !best.near && hasWholeSide(c, { quote, ...pattern });
  if (quote.length >= LONG) return true;
  if (best.expected && best.context >= BOTH.context) return false;
  if (c.near && !best.near && Math.max(c.before, c.after) >= BOTH.weaker) return true;
  // `the` behind the old words, and then something else.
  if (c.before === 1 && c.after < BOTH.weaker && quote.length <= TINY && c.closeAfter < CLOSE && !c.endsLine) return false;
  return hasWholeSide(c, { quote, ...pattern }) || c.context >= Math.max(DOUBT.least, Math.min(DOUBT.most, best.context - DOUBT.behind));
}

/** Their line stands as far as it is remembered: a heading, or a short paragraph, that moved. */
const standsInLine = ({ closeBefore, closeAfter }: Weighed, { line, quote }: Pattern): boolean =>
  line.isBounded && closeBefore >= line.before && closeAfter >= line.after && line.before + quote.length + line.after >= LEAST_LINE;

/** A sentence, or most of one. */
const endsInMark = ({ quote }: Pattern): boolean => quote.length > TINY && !isWordUnit(quote[quote.length - 1]);

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
  const joined = c.endsLine || endsInMark(pattern) || c.closeAfter >= Math.min(quote.length <= TINY ? CLOSE_TINY : CLOSE, after.length);
  const oneSide = joined && hasWholeSide(c, pattern);
  if (quote.length <= TINY && Math.max(c.closeBefore, c.closeAfter) < TOUCH) return 'none';
  if (c.alike === 1) {
    if (weaker >= BOTH.weaker && c.context >= BOTH.context) return 'both';
    if (c.near && weaker >= NEAR.weaker && c.context >= NEAR.context && (quote.length > TINY || Math.max(c.closeBefore, c.closeAfter) >= NEAR.close)) return 'one';
    if (c.expected && (joined || (weaker >= 0.3 && quote.length > TINY)) && c.context >= 0.4) return weaker >= 0.3 ? 'both' : 'one';
    if (quote.length >= LONG && c.context >= 0.15) return 'both';
    return oneSide || quote.length >= LONG || standsInLine(c, pattern) ? 'one' : 'none';
  }
  if (quote.length >= LONG) return c.alike >= 0.6 && (c.context >= 0.4 || c.alike >= 0.8) ? 'both' : 'none';
  if (quote.length <= SHORT.length && c.alike < SHORT.alike) return 'none';
  if (weaker >= 0.9 && c.alike >= 0.6) return 'both';
  if (!c.near && (c.alike < 0.7 || weaker < 0.6)) return 'none';
  return c.alike >= 0.55 && c.context >= 0.6 && weaker >= 0.35 ? 'both' : 'none';
}

const hasWholeSide = (c: Weighed, { before, after, quote }: Pattern): boolean =>
  (c.before === 1 && isTelling(before, quote, c.atStart)) || (c.after === 1 && isTelling(after, quote, c.atEnd));

/** A short side tells something where it and the words are what the text begins or ends with. */
const isTelling = (side: Uint16Array, quote: Uint16Array, atEdge: boolean): boolean => side.length >= TELLING_SIDE || (atEdge && side.length + quote.length >= TELLING_SIDE + CLOSE);
