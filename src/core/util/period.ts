// TIMEX3 values as stretches of days that can be compared: does one hold the other, do they meet, how far apart are they.

/** Days since 1970-01-01, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** The year is not known (`XXXX-04-03`): the days are of the year 2000, and stand for any year. */
  readonly yearless?: true;
}

const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);
const monthEnd = (year: number, month: number): number => dayOf(year, month + 1, 0);

/** Undefined for durations, sets, references such as PRESENT_REF, and what names no calendar stretch. */
export function periodOf(value: string): Period | undefined {
  const [first = '', last] = value.split('/');
  if (last !== undefined) {
    const a = periodOf(first);
    const b = periodOf(last);
    if (!a || !b || (a.yearless ?? false) !== (b.yearless ?? false) || b.to < a.from) return a ?? b;
    return { ...a, to: b.to };
  }
  const match = /^(\d{4}|XXXX)(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?$/.exec(first);
  if (!match) return /^\d{3}$/.test(first) ? { from: dayOf(Number(first) * 10, 1, 1), to: dayOf(Number(first) * 10 + 9, 12, 31) } : undefined;
  const [, y, month, day, week, weekend, quarter, half, season] = match;
  const yearless = y === 'XXXX';
  const year = yearless ? 2000 : Number(y);
  const [from, to] = stretch(year, { month, day, week, weekend, quarter, half, season });
  if (yearless && !month) return undefined;
  return { from, to, ...(yearless && { yearless: true }) };
}

type Parts = Readonly<Record<'month' | 'day' | 'week' | 'weekend' | 'quarter' | 'half' | 'season', string | undefined>>;

function stretch(year: number, { month, day, week, weekend, quarter, half, season }: Parts): [number, number] {
  if (month && day) return [dayOf(year, +month, +day), dayOf(year, +month, +day)];
  if (month) return [dayOf(year, +month, 1), monthEnd(year, +month)];
  if (week) {
    const monday = firstMonday(year) + (Number(week) - 1) * 7;
    return [weekend ? monday + 5 : monday, monday + 6];
  }
  if (quarter) return [dayOf(year, +quarter * 3 - 2, 1), monthEnd(year, +quarter * 3)];
  if (half) return [dayOf(year, half === '1' ? 1 : 7, 1), monthEnd(year, half === '1' ? 6 : 12)];
  const start = season === 'SP' ? 3 : season === 'SU' ? 6 : season === 'FA' ? 9 : season === 'WI' ? 12 : 0;
  return start > 0 ? [dayOf(year, start, 1), monthEnd(year, start + 2)] : [dayOf(year, 1, 1), dayOf(year, 12, 31)];
}

/** Monday of ISO week 1: the week that holds 4 January. 1970-01-01 was a Thursday. */
function firstMonday(year: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((fourth + 3) % 7);
}

export const length = (p: Period): number => p.to - p.from + 1;

/** Days between the two; 0 where they share a day. Of yearless ones, within a year. */
export function gap(a: Period, b: Period): number {
  if ((a.yearless ?? false) === (b.yearless ?? false)) return Math.max(0, b.from - a.to, a.from - b.to);
  const [open, known] = a.yearless ? [a, b] : [b, a];
  if (length(known) >= 365) return 0;
  const year = new Date(known.from * DAY).getUTCFullYear();
  const shift = dayOf(year, 1, 1) - dayOf(2000, 1, 1);
  const leap = open.from > dayOf(2000, 2, 28) && !isLeap(year) ? -1 : 0;
  return gap({ from: open.from + shift + leap, to: open.to + shift + leap }, { from: known.from, to: known.to });
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
