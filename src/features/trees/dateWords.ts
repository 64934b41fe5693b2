// TIMEX3 values as a reader sees them, and as the meetings tree sorts and groups them.

/** `2025-04-03` → `3 Apr 2025`; an interval shows both ends; what is no calendar date stays as it is. */
export function dateWords(value: string, locale: string): string {
  const [from, to] = value.split('/');
  if (to !== undefined && to !== '') return `${dateWords(from ?? '', locale)} – ${dateWords(to, locale)}`;
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day) return format(value.slice(0, 10), locale, { day: 'numeric', month: 'short', year: 'numeric' });
  if (/^\d{4}-\d\d$/.test(value)) return monthWords(value, locale);
  const part = /^(\d{4})-(W\d\d|Q[1-4]|H[12]|SP|SU|FA|WI)/.exec(value);
  if (part) return `${PARTS[part[2] ?? ''] ?? part[2]} ${part[1]}`;
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  return value;
}

/** TIMEX3's parts of a year; weeks and quarters are already short. */
const PARTS: Readonly<Record<string, string>> = {
  SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter', H1: '1st half', H2: '2nd half',
};

export const monthWords = (month: string, locale: string): string => format(`${month}-01`, locale, { month: 'long', year: 'numeric' });

function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

/** The month (`2025-04`) or year (`2025`) under which a value stands; undefined where it names none. */
export function calendarGroup(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const month = /^\d{4}-(?:0[1-9]|1[0-2])(?=$|[-/T])/.exec(value)?.[0];
  if (month) return month;
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week) return monthOfWeek(Number(week[1]), Number(week[2]));
  return /^\d{4}(?=$|[-/])/.exec(value)?.[0];
}

/** The month of an ISO week's Thursday. */
function monthOfWeek(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(year, 0, 4 - weekday + (week - 1) * 7 + 3)).toISOString().slice(0, 7);
}

/** Newest first; of a year, what names a month before what only names the year. */
export function compareGroups(a: string, b: string): number {
  const years = b.slice(0, 4).localeCompare(a.slice(0, 4));
  return years || Number(a.length === 4) - Number(b.length === 4) || b.localeCompare(a);
}
