// How far the text has moved around a place, told by the anchors that are certain.

export interface KnownShift {
  readonly hint: number;
  readonly shift: number;
}

export interface Shifts {
  /** Where an anchor with this hint should start now: as its neighbours before and after moved, or where it was. */
  expected(hint: number): readonly number[];
}

export function createShifts(known: readonly KnownShift[]): Shifts {
  const sorted = [...known].sort((a, b) => a.hint - b.hint);
  return {
    expected(hint) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as KnownShift).hint <= hint) low = middle + 1;
        else high = middle;
      }
      const places = [sorted[low - 1], sorted[low]].flatMap((s) => (s ? [hint + s.shift] : []));
      return [...new Set(places.length > 0 ? places : [hint])];
    },
  };
}
