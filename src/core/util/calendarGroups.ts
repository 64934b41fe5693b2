// Months and years under which the meetings tree groups and sorts TIMEX3 values.

const known = new Map<string, string | undefined>();
const MOST_KNOWN = 50_000;

/** The month (`2025-04`) or year (`2025`) under which a value stands; undefined where it names none. Meetings share few values. */
export function calendarGroup(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const before = known.get(value);
  if (before !== undefined || known.has(value)) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const group = groupOf(value);
  known.set(value, group);
  return group;
}

function groupOf(value: string): string | undefined {
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
