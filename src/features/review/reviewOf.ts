// Which names of an article wait for a person's review, and how far one has come. Pure.
import type { Mention } from '../../core/model/analysis.ts';
import { isUnreviewed, type Review, reviewOfNames } from '../../core/model/review.ts';
import { digestOf } from '../../host/packedArticle.ts';
import type { ArticleState } from '../../host/services.ts';

export { isUnreviewed, type Review };

type Reviewable = Pick<ArticleState, 'analysis' | 'annotations'>;

/** In text order. */
export const unreviewed = (state: Reviewable): readonly Mention[] => (digestOf(state.analysis)?.unreviewed === 0 ? [] : state.analysis.mentions.filter(isUnreviewed));

/** Without unpacking a closed article. */
export const hasUnreviewed = (state: Reviewable): boolean => {
  const digest = digestOf(state.analysis);
  return digest ? digest.unreviewed > 0 : state.analysis.mentions.some(isUnreviewed);
};

const known = new WeakMap<Reviewable, Review>();

/** Made once a state; at once for closed articles, otherwise O(n log n). */
export function reviewOf(state: Reviewable): Review {
  const review = digestOf(state.analysis)?.review ?? known.get(state) ?? reviewOfNames(state.analysis.mentions, state.annotations);
  known.set(state, review);
  return review;
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
