// What the parser makes: spans with underspecified values that never touch the publication date. `resolve` completes them.

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Modifier =
  | 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'MORE_THAN' | 'LESS_THAN'
  | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS';

/** Which of several: last Monday, this June, next spring, the previous year, the following day, that year. */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';

/** A movable or fixed feast. */
export interface Holiday {
  readonly name: string;
  /** Month and day, or a month's nth weekday, or days from Easter, then a shift in days ("the eve of"). */
  readonly rule: { readonly month: number; readonly day: number } | { readonly month: number; readonly weekday: number; readonly nth: number } | { readonly easter: number };
}

export interface Fields {
  /** Astronomical numbers are not used: 490 BC is year 490 with `bc`. */
  year?: number;
  bc?: boolean;
  /** `'90s`, `'98`: two digits whose century is open. */
  shortYear?: number;
  /** 196 for the 1960s. */
  decade?: number;
  /** 9 for `the nineties`. */
  shortDecade?: number;
  /** 18 for the nineteenth century. */
  century?: number;
  half?: number;
  quarter?: number;
  season?: Season;
  month?: number;
  day?: number;
  /** 1 = Monday. */
  weekday?: number;
  /** `Monday next week`: in the week that `which` says. */
  ofWeek?: true;
  /** The month's nth week: `the last week of May` (-1). */
  weekOfMonth?: number;
  /** The week that holds the day: `the week of March 6`. */
  weekOfDay?: true;
  part?: DayPart;
  /** `14:02` or `14`. */
  clock?: string;
  zone?: string;
  holiday?: Holiday;
}

export type Open =
  | { readonly kind: 'calendar'; readonly fields: Fields; readonly which?: Which; readonly year?: Which }
  /** `count` units from a base, back where it is negative. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number; readonly base: 'published' | 'previous'; readonly part?: DayPart; readonly clock?: string }
  /** last week, this year, that day: a whole unit beside a base. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly which: Which; readonly part?: DayPart; readonly clock?: string }
  /** The same unit one year before the one that was mentioned: `a year earlier`, `the year-ago quarter`. */
  | { readonly kind: 'yearBefore'; readonly unit: Unit | undefined }
  /** `count` units from an event, by the noun that names it; '' where a clause tells it. `dated`: the next date is
   *  the event's. `length`: the value while nobody knows when it was.
   *  `phraseEnd`: the token behind the words of the event. */
  | { readonly kind: 'event'; readonly unit: Unit; readonly count: number; readonly head: string; readonly dated: boolean; readonly length?: string; readonly phraseEnd: number }
  | { readonly kind: 'anniversary'; readonly year: number; readonly count: number }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** The text says the value and, where its digits allow it, another. */
  | { readonly kind: 'numeric'; readonly a: number; readonly b: number; readonly year: number; readonly dots: boolean };

export interface Draft {
  /** First token and the token after the last. */
  readonly first: number;
  readonly end: number;
  readonly open: Open;
  readonly mod?: Modifier;
  /** A day before: `the eve of`. */
  readonly eve?: true;
}

export const draft = (first: number, end: number, open: Open): Draft => ({ first, end, open });

export const calendar = (fields: Fields, year?: Which): Open => ({ kind: 'calendar', fields, ...(year && { year }) });

/** `count` units from the publication date or from the date mentioned before. */
export const shiftBy = (unit: Unit, count: number, base: 'published' | 'previous', part?: DayPart): Open => ({ kind: 'shift', unit, count, base, ...(part && { part }) });

/** A whole unit beside a base: last week, that day. */
export const wholeUnit = (unit: Unit, which: Which, part?: DayPart): Open => ({ kind: 'unit', unit, which, ...(part && { part }) });

export const setValue = (value: string): Open => ({ kind: 'set', value });

export const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Open => ({ kind: 'reference', value });

export const yearBefore = (unit?: Unit): Open => ({ kind: 'yearBefore', unit });
