// Where a text was typed into since it was last read in full: ranges of today's text with what stood there then. Pure.
import type { Span } from '../core/text/span.ts';
import type { TextEdit } from '../core/text/textEdit.ts';

export interface TypedRange extends Span {
  /** The words that it replaces, in the text as it was read. */
  readonly was: Span;
}

/** In text order; ranges that touch are one. Linear in the ranges. */
export function typedAfter(ranges: readonly TypedRange[], edits: readonly TextEdit[]): readonly TypedRange[] {
  return [...edits].sort((a, b) => b.start - a.start).reduce(afterOne, ranges);
}

function afterOne(ranges: readonly TypedRange[], { start, end, newText }: TextEdit): readonly TypedRange[] {
  const shift = newText.length - (end - start);
  const before = ranges.filter((r) => r.end < start);
  const touched = ranges.filter((r) => r.end >= start && r.start <= end);
  const behind = ranges.filter((r) => r.start > end);
  const [first, last] = [touched[0], touched.at(-1)];
  const merged: TypedRange = {
    start: Math.min(start, first?.start ?? start),
    end: Math.max(end, last?.end ?? end) + shift,
    was: {
      start: first && first.start <= start ? first.was.start : start - grownBy(before),
      end: last && last.end >= end ? last.was.end : end - grownBy(before) - grownBy(touched),
    },
  };
  return [...before, merged, ...behind.map((r) => ({ start: r.start + shift, end: r.end + shift, was: r.was }))];
}

/** How much longer the ranges are than what stood there. */
const grownBy = (ranges: readonly TypedRange[]): number => ranges.reduce((sum, r) => sum + (r.end - r.start) - (r.was.end - r.was.start), 0);
