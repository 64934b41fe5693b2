// Turns one draft into a value: by itself where it says all, else from the publication date or the date mentioned before.
import { dateWords } from '../util/dateWords.ts';
import { dayNumber, weekdayOf } from './calendar.ts';
import type { DigitOrder } from './digitOrder.ts';
import type { Draft, Open } from './draft.ts';
import { type EventSight, resolveAnniversary, resolveEvent } from './events.ts';
import { inYear } from './occurrences.ts';
import { dayPoint, daysOf, valueOf, yearPoint } from './point.ts';
import { ABSOLUTE, type Anchor, type Resolution } from './resolution.ts';
import { resolveCalendar } from './resolveCalendar.ts';
import { resolveShift, resolveUnit, resolveYearBefore } from './resolveRelative.ts';

const REFERENCES = {
  PRESENT_REF: 'about the time of writing, no certain date', PAST_REF: 'some time in the past, no certain date', FUTURE_REF: 'some time to come, no certain date',
} as const;

/** The draft's value. Uses nothing but the draft and the anchor. */
export function resolve(draft: Draft, a: Anchor, order: DigitOrder | undefined, sight: EventSight): Resolution {
  const { open } = draft;
  switch (open.kind) {
    case 'duration': return { value: open.value, status: open.value.includes('X') ? 'vague' : 'absolute', reason: 'a length of time' };
    case 'set': return { value: open.value, status: 'absolute', reason: 'happens again and again' };
    case 'reference': return { value: open.value, status: 'vague', reason: REFERENCES[open.value] };
    case 'numeric': return numeric(open, order);
    case 'shift': return resolveShift(open, a);
    case 'unit': return resolveUnit(open, a);
    case 'yearBefore': return resolveYearBefore(open, a);
    case 'event': return resolveEvent(draft, open, a, sight);
    case 'anniversary': return resolveAnniversary(open, a);
    case 'calendar': return draft.eve ? dayBefore(resolveCalendar(open, a)) : resolveCalendar(open, a);
  }
}

/** The article's order, then the person's; where neither tells, month first with slashes and day first with dots, as a guess. */
function numeric({ a, b, year, dots }: Extract<Open, { kind: 'numeric' }>, order: DigitOrder | undefined): Resolution {
  const dayFirst = inYear({ day: a, month: b }, year);
  const monthFirst = inYear({ month: a, day: b }, year);
  const wantsDay = order ? order.dayFirst : dots;
  const point = (wantsDay ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)) ?? yearPoint(year);
  const isDayFirst = point === dayFirst;
  const other = isDayFirst ? monthFirst : dayFirst;
  const value = valueOf(point);
  if (!other || valueOf(other) === value) return { point, value, status: 'absolute', reason: ABSOLUTE };
  const words = isDayFirst ? 'day before month' : 'month before day';
  if (order?.settled) return { point, value, status: 'absolute', reason: `${words}, ${order.why}` };
  const alternatives = [{ value: valueOf(other), why: isDayFirst ? 'month before day' : 'day before month' }];
  if (order) return { point, value, status: 'absolute', reason: `${words}, ${order.why}`, alternatives };
  return { point, value, status: 'absolute', reason: `${words}, a guess: nothing in the article shows which comes first`, alternatives, guess: true };
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
