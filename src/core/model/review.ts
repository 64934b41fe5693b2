// How far a person has reviewed the names of an article. Names only: dates, meetings and quotations are read off the text
// and corrected where they are wrong, but nobody is asked to go through them all. Pure.
import { compareSpans, lastStartingAt, overlaps, type Span } from '../text/span.ts';
import { isEntityType, type Mention } from './analysis.ts';
import type { AnchoredAnnotation } from './annotation.ts';

export interface Review {
  /** Names accepted, marked or rejected by a person. */
  readonly reviewed: number;
  /** With those that wait. */
  readonly total: number;
}

export const isUnreviewed = (mention: Mention): boolean => mention.by === 'detected';

/** O(n log n) in both. */
export function reviewOfNames(found: readonly Mention[], annotations: readonly AnchoredAnnotation[]): Review {
  const mentions = [...found].sort(compareSpans);
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
