// A stretch of text, in UTF-16 code units: the one way in which every layer says where something stands.
import { partitionPoint } from '../util/partitionPoint.ts';

/** `start` is included, `end` excluded; both count UTF-16 code units of the article's text (no byte order mark). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const spanLength = (s: Span): number => s.end - s.start;

/** Text order; of two that start together the longer comes first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * Index of the last of `sorted` (by start) that starts at or before `offset`, or -1.
 * Binary search: O(log n).
 */
export const lastStartingAt = (sorted: readonly Span[], offset: number): number => partitionPoint(sorted.length, (i) => (sorted[i] as Span).start <= offset) - 1;
