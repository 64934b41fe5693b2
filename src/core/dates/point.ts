// A resolved place on the calendar, its TIMEX3 value, and steps from it: what drafts become.
import { dayNumber, dayOf, daysInMonth, isoWeek, mondayOf } from './calendar.ts';
import type { DayPart, Season, Unit } from './draft.ts';

export type Grain = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day';

/** Fields coarser than the grain are known; years before Christ are negative (490 BC is -490). */
export interface Point {
  readonly grain: Grain;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly week?: number;
  readonly weekend?: true;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  /** 196 for the 1960s. */
  readonly decade?: number;
  readonly century?: number;
  readonly part?: DayPart;
  readonly clock?: string;
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const two = (n: number): string => String(n).padStart(2, '0');

const yearText = (year: number): string => (year > 999 ? String(year) : year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0'));

/** The point's TIMEX3 value. */
export function valueOf(p: Point): string {
  const y = yearText(p.year);
  switch (p.grain) {
    case 'century': return `${p.year < 0 ? 'BC' : ''}${two(p.century ?? 0)}`;
    case 'decade': return `${p.year < 0 ? 'BC' : ''}${String(p.decade).padStart(3, '0')}`;
    case 'year': return y;
    case 'half': return `${y}-H${p.half}`;
    case 'quarter': return `${y}-Q${p.quarter}`;
    case 'season': return `${y}-${p.season}`;
    case 'month': return `${y}-${two(p.month ?? 0)}`;
    case 'week': return `${y}-W${two(p.week ?? 0)}${p.weekend ? '-WE' : ''}`;
    case 'day': return `${y}-${two(p.month ?? 0)}-${two(p.day ?? 0)}${timeOf(p)}`;
  }
}

export const timeOf = (p: { readonly part?: DayPart | undefined; readonly clock?: string | undefined }): string => (p.clock !== undefined ? `T${p.clock}` : p.part !== undefined ? `T${p.part}` : '');

export const dayPoint = (n: number, time: { readonly part?: DayPart | undefined; readonly clock?: string | undefined } = {}): Point => ({
  grain: 'day', ...dayOf(n), ...(time.part !== undefined && { part: time.part }), ...(time.clock !== undefined && { clock: time.clock }),
});
export const weekPoint = (n: number): Point => ({ grain: 'week', ...isoWeek(n) });
export const monthPoint = (year: number, month: number): Point => {
  const index = year * 12 + month - 1;
  return { grain: 'month', year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};
export const quarterPoint = (year: number, quarter: number): Point => {
  const index = year * 4 + quarter - 1;
  return { grain: 'quarter', year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
};
export const yearPoint = (year: number): Point => ({ grain: 'year', year });

/** Day numbers of the first and last day. */
export function daysOf(p: Point): { readonly first: number; readonly last: number } {
  const months = (month: number, count: number): { first: number; last: number } => {
    const end = monthPoint(p.year, month + count - 1);
    return { first: dayNumber(p.year, month, 1), last: dayNumber(end.year, end.month ?? 1, daysInMonth(end.year, end.month ?? 1)) };
  };
  switch (p.grain) {
    case 'day': return { first: dayNumber(p.year, p.month ?? 1, p.day ?? 1), last: dayNumber(p.year, p.month ?? 1, p.day ?? 1) };
    case 'week': {
      const monday = mondayOf(p.year, p.week ?? 1);
      return { first: monday, last: monday + 6 };
    }
    case 'month': return months(p.month ?? 1, 1);
    case 'quarter': return months(((p.quarter ?? 1) - 1) * 3 + 1, 3);
    case 'half': return months(((p.half ?? 1) - 1) * 6 + 1, 6);
    case 'season': return months(SEASON_MONTH[p.season ?? 'SP'], 3);
    case 'decade': return { first: dayNumber((p.decade ?? 0) * 10, 1, 1), last: dayNumber((p.decade ?? 0) * 10 + 9, 12, 31) };
    case 'century': return { first: dayNumber((p.century ?? 0) * 100, 1, 1), last: dayNumber((p.century ?? 0) * 100 + 99, 12, 31) };
    case 'year': return { first: dayNumber(p.year, 1, 1), last: dayNumber(p.year, 12, 31) };
  }
}

const FINENESS: Readonly<Record<Grain, number>> = { century: 0, decade: 1, year: 2, half: 3, season: 3, quarter: 4, month: 5, week: 6, day: 7 };
const NEEDS: Readonly<Record<Unit, Grain>> = {
  second: 'day', minute: 'day', hour: 'day', day: 'day', week: 'week', weekend: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', century: 'century', millennium: 'century',
};

/** Is the point fine enough to count this unit from it? */
const canCount = (p: Point, unit: Unit): boolean => FINENESS[p.grain] >= FINENESS[NEEDS[unit]];

/**
 * The whole unit that lies `count` units from the one that holds the point. Undefined where the point is too coarse, and
 * beyond the years that are written with four digits.
 */
export function step(p: Point, unit: Unit, count: number): Point | undefined {
  if (!canCount(p, unit)) return undefined;
  const to = stepped(p, unit, Math.round(count));
  return to && to.year !== 0 && Math.abs(to.year) < 10_000 && to.year < 0 === p.year < 0 ? to : undefined;
}

function stepped(p: Point, unit: Unit, whole: number): Point | undefined {
  switch (unit) {
    case 'second': case 'minute': case 'hour':
    case 'day': return dayPoint(daysOf(p).first + (unit === 'day' ? whole : unit === 'hour' ? Math.trunc(whole / 24) : 0));
    case 'week': return weekPoint(daysOf(p).first + whole * 7);
    case 'weekend': return { ...weekPoint(daysOf(p).first + whole * 7), weekend: true };
    case 'month': return monthOf(p, whole);
    case 'quarter': {
      const quarter = p.quarter ?? Math.floor(((p.month ?? dayOf(daysOf(p).first).month) - 1) / 3) + 1;
      return quarterPoint(p.year, quarter + whole);
    }
    case 'year': return yearPoint(p.year + whole);
    case 'decade': return p.year < 0 ? undefined : { grain: 'decade', year: p.year + whole * 10, decade: Math.floor(p.year / 10) + whole };
    case 'century': return p.year < 0 ? undefined : { grain: 'century', year: p.year + whole * 100, century: Math.floor(p.year / 100) + whole };
    case 'millennium': return undefined;
  }
}

function monthOf(p: Point, count: number): Point {
  const month = p.month ?? dayOf(daysOf(p).first).month;
  return monthPoint(p.year, month + count);
}

/** What stands for a unit whose place is unknown. */
export const UNKNOWN: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX', minute: 'XXXX-XX-XX', hour: 'XXXX-XX-XX', day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX',
  quarter: 'XXXX-QX', year: 'XXXX', decade: 'XXX', century: 'XX', millennium: 'X',
};

/** For reasons. */
export const WEEKDAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTH_NAMES = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
