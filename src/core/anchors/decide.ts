// Which of the candidate places is the anchor's, if any. The same words elsewhere never win over the right surroundings:
// where two places are as good, or one is not good enough, the anchor is lost and says so. The figures were measured by
// the revisions of `test/core/anchors`.
import type { Candidate } from './judge.ts';
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
/** The best must lead the second by so much, or be the only one that is expected. */
const LEAD = 0.15;

export function weigh(candidate: Candidate, { before, after }: Pattern, expected: boolean): Weighed {
  const left = Math.max(LEAST_SIDE, before.length);
  const right = Math.max(LEAST_SIDE, after.length);
  const context = (candidate.before * left + candidate.after * right) / (left + right);
  return { ...candidate, context, expected, score: candidate.alike * 0.5 + context * 0.5 };
}

/** The place, or undefined: lost. */
export function decide(candidates: readonly Weighed[], pattern: Pattern): Weighed | undefined {
  const sorted = [...candidates].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const [best, second] = sorted;
  if (!best || !isEnough(best, pattern)) return undefined;
  if (second && rank(best) - rank(second) < LEAD) return undefined;
  return best;
}

const rank = (c: Weighed): number => c.alike * 0.5 + c.context * 0.5 + (c.expected ? 0.2 : 0);

function isEnough(c: Weighed, { quote }: Pattern): boolean {
  const weaker = Math.min(c.before, c.after);
  if (c.alike === 1) {
    if (c.expected) return c.context >= 0.4 || quote.length >= 24;
    if (quote.length >= 40) return c.context >= 0.15;
    return weaker >= 0.45 && c.context >= 0.6;
  }
  if (quote.length >= 40) return c.alike >= 0.6 && (c.context >= 0.4 || c.alike >= 0.8);
  const least = quote.length <= 8 ? 0.65 : 0.55;
  return c.alike >= least && c.context >= 0.6 && weaker >= 0.35;
}
