// Remembers the dates of an article as they come, so that "two days later" and "in May" know what was spoken of last.
import type { Draft } from './draft.ts';
import type { Point } from './point.ts';

export interface Timeline {
  readonly previous: Point | undefined;
  readonly previousDay: Point | undefined;
  readonly previousQuarter: Point | undefined;
  see(draft: Draft, point: Point | undefined): void;
}

/** Years from the story's own, for a bare year and for a full date, from which on a date counts as an aside. */
const FAR_YEAR = 3;
const FAR_DATE = 12;

/** In a narrative a year far from the story's is an aside ("declassified in 2005") until a second one agrees with it. */
export function createTimeline(narrative: boolean): Timeline {
  let previous: Point | undefined;
  let previousDay: Point | undefined;
  let previousQuarter: Point | undefined;
  let aside: number | undefined;

  const isAside = (draft: Draft, { grain, year }: Point): boolean => {
    const distance = Math.abs(year - (previous?.year ?? year));
    if (distance <= (grain === 'year' || draft.open.kind === 'shift' ? FAR_YEAR : FAR_DATE)) {
      aside = undefined;
      return false;
    }
    const agrees = aside !== undefined && Math.abs(aside - year) <= FAR_YEAR;
    aside = year;
    return !agrees;
  };

  return {
    get previous() {
      return previous;
    },
    get previousDay() {
      return previousDay;
    },
    get previousQuarter() {
      return previousQuarter;
    },
    see(draft, point) {
      // "a year earlier" compares; the story stays where it was.
      if (!point || point.grain === 'century' || point.grain === 'decade' || draft.open.kind === 'yearBefore') return;
      if (narrative && isAside(draft, point)) return;
      previous = point;
      if (point.grain === 'day') previousDay = point;
      if (point.grain === 'quarter') previousQuarter = point;
    },
  };
}
