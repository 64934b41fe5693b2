// Where on the calendar a date's fields fall: in a given year, nearest to a day, before it or after it; and how the
// fields are written while the year is unknown.
import { dayNumber, daysInMonth, easter, isDay, isoWeek, mondayOf, nthWeekday, weekdayOf } from './calendar.ts';
import type { Fields, Holiday, Season } from './draft.ts';
import { dayPoint, daysOf, MONTH_NAMES, monthPoint, type Point, quarterPoint, timeOf, WEEKDAY_NAMES, weekPoint } from './point.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The point of `fields` in one year; undefined where that day does not exist. */
export function inYear(f: Fields, year: number): Point | undefined {
  const signed = f.bc ? -year : year;
  const time = { ...(f.part !== undefined && { part: f.part }), ...(f.clock !== undefined && { clock: f.clock }) };
  if (f.holiday) return dayPoint(holidayIn(f.holiday, year), time);
  if (f.half !== undefined) return { grain: 'half', year: signed, half: f.half };
  if (f.quarter !== undefined) return quarterPoint(signed, f.quarter);
  if (f.season !== undefined) return { grain: 'season', year: signed, season: f.season };
  if (f.month === undefined) return { grain: 'year', year: signed };
  if (f.weekOfMonth !== undefined) return weekIn(year, f.month, f.weekOfMonth);
  if (f.day === undefined) return { grain: 'month', year: signed, month: f.month };
  if (f.weekOfDay && isDay(year, f.month, f.day)) return weekPoint(dayNumber(year, f.month, f.day));
  return isDay(year, f.month, f.day) ? { grain: 'day', year: signed, month: f.month, day: f.day, ...time } : undefined;
}

function holidayIn({ rule }: Holiday, year: number): number {
  if ('easter' in rule) return easter(year) + rule.easter;
  return 'nth' in rule ? nthWeekday(year, rule.month, rule.weekday, rule.nth) : dayNumber(year, rule.month, rule.day);
}

function weekIn(year: number, month: number, nth: number): Point {
  const day = nth > 0 ? 1 + (nth - 1) * 7 : daysInMonth(year, month) - 3;
  return { grain: 'week', ...isoWeek(dayNumber(year, month, day) + (nth > 0 ? 3 : 0)) };
}

/** The value while the year is unknown. */
export function openValue(f: Fields): string {
  const time = timeOf(f);
  if (f.holiday && !('month' in f.holiday.rule && 'day' in f.holiday.rule)) return `XXXX-XX-XX${time}`;
  const rule = f.holiday?.rule;
  if (rule && 'day' in rule) return `XXXX-${two(rule.month)}-${two(rule.day)}${time}`;
  if (f.half !== undefined) return `XXXX-H${f.half}`;
  if (f.quarter !== undefined) return `XXXX-Q${f.quarter}`;
  if (f.season !== undefined) return `XXXX-${f.season}`;
  if (f.month === undefined) return f.day !== undefined ? `XXXX-XX-${two(f.day)}${time}` : f.weekday !== undefined ? `XXXX-WXX-${f.weekday}${time}` : 'XXXX';
  if (f.weekOfMonth !== undefined || f.weekOfDay) return 'XXXX-WXX';
  return f.day === undefined ? `XXXX-${two(f.month)}` : `XXXX-${two(f.month)}-${two(f.day)}${time}`;
}

/** How a reader would name the fields. */
export function nameOf(f: Fields): string {
  if (f.holiday) return f.holiday.name.replace(/(^|\s)\p{L}/gu, (c) => c.toUpperCase()).replace(" 'S", '’s');
  if (f.month !== undefined) return `${f.day === undefined ? '' : `${f.day} `}${MONTH_NAMES[f.month] ?? ''}`;
  if (f.weekday !== undefined) return WEEKDAY_NAMES[f.weekday] ?? '';
  if (f.quarter !== undefined) return `${NTH[f.quarter] ?? ''} quarter`;
  if (f.half !== undefined) return `${NTH[f.half] ?? ''} half`;
  return f.season !== undefined ? SEASONS[f.season] : `day ${f.day ?? ''}`;
}

const NTH = ['', 'first', 'second', 'third', 'fourth'];
const SEASONS: Readonly<Record<Season, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

export type Choice = 'last' | 'next' | 'nearest';

/** The year's occurrence that a rule picks, seen from a day. `strict`: the one that holds the day does not count. */
export function pick(f: Fields, day: number, year: number, choice: Choice, strict = false): Point | undefined {
  let best: Point | undefined;
  let distance = Infinity;
  for (let y = year - 5; y <= year + 5; y++) {
    const p = inYear(f, y);
    if (!p) continue;
    const { first, last } = daysOf(p);
    if (f.weekday !== undefined && f.month !== undefined && f.day !== undefined && weekdayOf(first) !== f.weekday) continue;
    if (choice === 'last' && (strict ? last >= day : first > day)) continue;
    if (choice === 'next' && (strict ? first <= day : last < day)) continue;
    const d = first > day ? first - day : last < day ? day - last : 0;
    if (d < distance) {
      distance = d;
      best = p;
    }
  }
  if (best || f.weekday === undefined) return best;
  const { weekday: _, ...rest } = f; // the article's weekday fits no year near: the day and month count for more
  return pick(rest, day, year, choice, strict);
}

/** How far the nearest may lie before the clause's direction overrules it, in days: without a cue, and with one. */
const FAR = 120;
const FAR_WITH_CUE = 45;

/** The nearest, unless it is far off and lies against the clause's direction (the past, where nothing says otherwise). */
export function pickByCue(f: Fields, day: number, year: number, direction: 'past' | 'future' | undefined): { point: Point | undefined; choice: Choice } {
  const nearest = pick(f, day, year, 'nearest');
  if (!nearest) return { point: undefined, choice: 'nearest' };
  const { first, last } = daysOf(nearest);
  const ahead = first - day;
  const back = day - last;
  if (direction !== 'future' && ahead > (direction ? FAR_WITH_CUE : FAR)) return { point: pick(f, day, year, 'last'), choice: 'last' };
  if (direction === 'future' && back > FAR_WITH_CUE) return { point: pick(f, day, year, 'next'), choice: 'next' };
  return { point: nearest, choice: ahead > 0 ? 'next' : back > 0 ? 'last' : 'nearest' };
}

/** A weekday seen from a day: the last, the next, the one in this week or the next. */
export function pickWeekday(weekday: number, day: number, rule: 'last' | 'before' | 'next' | 'lastWeek' | 'thisWeek' | 'nextWeek'): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (rule === 'last') return day - back;
  if (rule === 'before') return day - (back === 0 ? 7 : back);
  if (rule === 'next') return day + ((7 - back) % 7);
  const { year, week } = isoWeek(day);
  return mondayOf(year, week) + weekday - 1 + (rule === 'nextWeek' ? 7 : rule === 'lastWeek' ? -7 : 0);
}

/** The month that a day without one belongs to, seen from a date: the nearest. */
export function dayNear(day: number, from: Point): Point | undefined {
  if (from.grain !== 'day' && from.grain !== 'month') return undefined;
  const month = from.month ?? 1;
  return isDay(from.year, month, day) ? { ...monthPoint(from.year, month), grain: 'day', day } : undefined;
}
