// Turns one draft into a value: by itself where it says all, else from the publication date or the date mentioned before.
import { dateWords } from '../util/dateWords.ts';
import { dayNumber, weekdayOf } from './calendar.ts';
import type { Draft, Open } from './draft.ts';
import { inYear } from './occurrences.ts';
import { dayPoint, daysOf, valueOf, yearPoint } from './point.ts';
import { ABSOLUTE, type Anchor, NO_DATE, type Resolution } from './resolution.ts';
import { resolveCalendar } from './resolveCalendar.ts';
import { resolveShift, resolveUnit, resolveYearBefore } from './resolveRelative.ts';

/** Which of two digits is the month, where the article's dates tell. */
export type Order = 'day-month' | 'month-day' | undefined;

/** The draft's value. Uses nothing but the draft and the anchor. */
export function resolve(draft: Draft, a: Anchor, order: Order): Resolution {
  const { open } = draft;
  switch (open.kind) {
    case 'duration': return { value: open.value, status: open.value.includes('X') ? 'vague' : 'absolute', reason: 'a length of time' };
    case 'set': return { value: open.value, status: 'absolute', reason: 'happens again and again' };
    case 'reference': return { value: open.value, status: 'vague', reason: NO_DATE };
    case 'numeric': return numeric(open, order);
    case 'shift': return resolveShift(open, a);
    case 'unit': return resolveUnit(open, a);
    case 'yearBefore': return resolveYearBefore(open, a);
    case 'calendar': return draft.eve ? dayBefore(resolveCalendar(open, a)) : resolveCalendar(open, a);
  }
}

/** Month first where nothing tells and slashes part the digits, day first with dots; the other reading as alternative. */
function numeric({ a, b, year, dots }: Extract<Open, { kind: 'numeric' }>, order: Order): Resolution {
  const dayFirst = inYear({ day: a, month: b }, year);
  const monthFirst = inYear({ month: a, day: b }, year);
  const wantsDay = order === 'day-month' || (order === undefined && dots);
  const point = (wantsDay ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)) ?? yearPoint(year);
  const isDayFirst = point === dayFirst;
  const other = isDayFirst ? monthFirst : dayFirst;
  const value = valueOf(point);
  if (!other || valueOf(other) === value) return { point, value, status: 'absolute', reason: ABSOLUTE };
  if (order) return { point, value, status: 'absolute', reason: `${order} order, as other dates of the article show` };
  return {
    point, value, status: 'absolute', reason: `${isDayFirst ? 'day-month' : 'month-day'} order taken; the article does not settle it`,
    alternatives: [{ value: valueOf(other), why: isDayFirst ? 'month before day' : 'day before month' }],
  };
}

/** "the eve of 3 April" is 2 April, of a Thursday a Wednesday, known year or not. */
function dayBefore(r: Resolution): Resolution {
  const reason = `the day before ${dateWords(r.value)}; ${r.reason}`;
  if (r.point) {
    if (r.point.grain !== 'day' || r.point.year < 1) return r;
    const point = dayPoint(daysOf(r.point).first - 1);
    return { ...r, point, value: valueOf(point), reason };
  }
  const day = /^XXXX-(\d\d)-(\d\d)/.exec(r.value);
  if (day) {
    const before = dayPoint(dayNumber(2001, Number(day[1]), Number(day[2])) - 1);
    return { ...r, value: valueOf(before).replace(/^\d{4}/, 'XXXX'), reason };
  }
  const weekday = /^XXXX-WXX-(\d)/.exec(r.value);
  return weekday ? { ...r, value: `XXXX-WXX-${weekdayOf(Number(weekday[1]) - 5)}`, reason } : r;
}
