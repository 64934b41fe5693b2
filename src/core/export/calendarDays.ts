// The days of a meeting's TIMEX3 value, for columns, calendars and time lines: first and last, and how exactly they are known.
import { isDay } from '../util/dateWords.ts';
import { periodOf } from '../util/period.ts';

export interface CalendarDays {
  /** `YYYY-MM-DD`, both included. */
  readonly first: string;
  readonly last: string;
  /** days: these very days; the others: some day in them. */
  readonly known: 'days' | 'week' | 'month' | 'longer';
}

const DAY = 86_400_000;

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Undefined for what names no stretch of one year's calendar: no value, "Thursday", a day of an unknown year, lengths of time. */
export function calendarDays(value: string | undefined): CalendarDays | undefined {
  const period = value === undefined ? undefined : periodOf(value);
  if (value === undefined || !period || period.yearless) return undefined;
  const ends = value.split('/').map((end) => end.replace(/T.*$/, ''));
  if (ends.some((end) => /^\d{4}-\d\d(?:-\d\d)?$/.test(end) && !isDay(end.length === 7 ? `${end}-01` : end))) return undefined;
  return { first: isoDay(period.from), last: isoDay(period.to), known: exactness(ends) };
}

function exactness(ends: readonly string[]): CalendarDays['known'] {
  if (ends.every((end) => /^\d{4}-\d\d-\d\d$/.test(end))) return 'days';
  const [only = ''] = ends;
  if (ends.length > 1) return 'longer';
  return /^\d{4}-W\d\d/.test(only) ? 'week' : /^\d{4}-\d\d$/.test(only) ? 'month' : 'longer';
}

/** The day after an ISO day: ends of calendars are exclusive. */
export const dayAfter = (day: string): string => isoDay(Date.parse(`${day}T00:00:00Z`) / DAY + 1);
