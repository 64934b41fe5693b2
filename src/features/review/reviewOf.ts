// How far a person has reviewed the names of an article. Names only: dates, meetings and quotations are read off the text
// and corrected where they are wrong, but nobody is asked to go through them all. Pure.
import { isEntityType, type Mention } from '../../core/model/analysis.ts';
import { compareSpans, lastStartingAt, overlaps, type Span } from '../../core/text/span.ts';
import type { ArticleState } from '../../host/services.ts';

export interface Review {
  /** Names accepted, marked or rejected by a person. */
  readonly reviewed: number;
  /** With those that wait. */
  readonly total: number;
}

type Reviewable = Pick<ArticleState, 'analysis' | 'annotations'>;

export const isUnreviewed = (mention: Mention): boolean => mention.by === 'detected';

/** In text order. */
export const unreviewed = (state: Reviewable): readonly Mention[] => state.analysis.mentions.filter(isUnreviewed);

const known = new WeakMap<Reviewable, Review>();

/** Made once a state; O(n log n). */
export function reviewOf(state: Reviewable): Review {
  let review = known.get(state);
  if (!review) known.set(state, (review = count(state)));
  return review;
}

function count({ analysis, annotations }: Reviewable): Review {
  const mentions = [...analysis.mentions].sort(compareSpans);
  const decided = mentions.filter((m) => !isUnreviewed(m)).length;
  const rejected = annotations.filter(({ annotation, span }) => annotation.status === 'rejected' && isEntityType(annotation.label) && span && !isNamed(mentions, span)).length;
  return { reviewed: decided + rejected, total: mentions.length + rejected };
}

/** A name stands there all the same, of another type or extent: it is counted itself. Names do not overlap. */
function isNamed(mentions: readonly Mention[], span: Span): boolean {
  const before = mentions[lastStartingAt(mentions, span.start)];
  const after = mentions[lastStartingAt(mentions, span.start) + 1];
  return (before !== undefined && overlaps(before, span)) || (after !== undefined && overlaps(after, span));
}

export function reviewOfAll(states: readonly Reviewable[]): Review {
  let reviewed = 0;
  let total = 0;
  for (const state of states) {
    const review = reviewOf(state);
    reviewed += review.reviewed;
    total += review.total;
  }
  return { reviewed, total };
}
