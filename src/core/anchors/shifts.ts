// How far the text has moved around a place, told by the anchors that are certain.
import { partitionPoint } from '../util/partitionPoint.ts';

export interface KnownShift {
  readonly hint: number;
  readonly shift: number;
}

export interface Shifts {
  /** Where an anchor with this hint should start now: as its neighbours before and after moved, or where it was. */
  expected(hint: number): readonly number[];
  /** What is known before `from` and after `to`, by their hints, moved by `shift`: nothing was put in or taken out between. */
  unmoved(from: number, to: number, shift: number): boolean;
}

export function createShifts(known: readonly KnownShift[]): Shifts {
  const sorted = [...known].sort((a, b) => a.hint - b.hint);
  /** How many of them stand at the place or before. */
  const upTo = (hint: number): number => partitionPoint(sorted.length, (i) => (sorted[i] as KnownShift).hint <= hint);
  return {
    expected(hint) {
      const at = upTo(hint);
      const places = [sorted[at - 1], sorted[at]].flatMap((s) => (s ? [hint + s.shift] : []));
      return [...new Set(places.length > 0 ? places : [hint])];
    },
    unmoved: (from, to, shift) => sorted[upTo(from) - 1]?.shift === shift && sorted[upTo(to)]?.shift === shift,
  };
}
