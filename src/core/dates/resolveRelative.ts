// Values of expressions that count from a date: yesterday, two days later, last week, that year, the quarter, a year ago.
import { weekdayOf } from './calendar.ts';
import type { Open, Unit, Which } from './draft.ts';
import { dayPoint, daysOf, type Point, step, timeOf, UNKNOWN, valueOf, yearPoint } from './point.ts';
import { type Anchor, found, fromPrevious, fromPublished, NO_DATE, PLACED_BY_PREVIOUS, publishedPoint, publishedYear, type Resolution, STEPS, vague, waiting, WHICH_WORDS } from './resolution.ts';

const OF_DAYS = new Set<Unit>(['day', 'hour', 'minute', 'second']);

const previousFor = (unit: Unit, a: Anchor): Point | undefined => (OF_DAYS.has(unit) ? (a.previousDay ?? a.previous) : a.previous);

const timed = (p: Point, time: { readonly part?: Point['part']; readonly clock?: string }): Point =>
  p.grain === 'day' ? { ...p, ...(time.part !== undefined && { part: time.part }), ...(time.clock !== undefined && { clock: time.clock }) } : p;

/** "yesterday", "two weeks ago", "three days later". */
export function resolveShift(open: Extract<Open, { kind: 'shift' }>, a: Anchor): Resolution {
  const { unit, count, base } = open;
  const fromText = base === 'previous' || a.narrative;
  if (a.narrative && base === 'published' && unit === 'day' && count === 0 && open.part === undefined) return vague('PRESENT_REF', 'the time of writing');
  const rule = count === 0 ? 'the day itself' : `${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'} ${count < 0 ? 'before' : 'after'}`;
  const from = fromText ? previousFor(unit, a) : publishedPoint(a);
  const at = from && stepped(from, unit, count);
  if (from && at) return found(timed(at, open), 'resolved', fromText ? fromPrevious(valueOf(from), rule) : fromPublished(a, rule));
  const value = unit === 'day' ? UNKNOWN.day + timeOf(open) : UNKNOWN[unit];
  if (base === 'published') return a.published === null ? waiting(value, count === 0 ? rule : `${rule} it`) : vague(value, NO_DATE);
  const reason = `${rule} a date that the article does not give`;
  return a.published === null ? { value, status: 'needs-date', reason } : vague(value, reason);
}

/** Halves are taken in the next smaller unit; a decade ago is a year. */
function stepped(from: Point, unit: Unit, count: number): Point | undefined {
  if (unit === 'decade') return step(from, 'year', Math.round(count * 10));
  if (Number.isInteger(count)) return step(from, unit, count);
  if (unit === 'year') return step(from, 'month', count * 12);
  return unit === 'month' || unit === 'week' ? step(from, 'day', count * (unit === 'month' ? 30 : 7)) : step(from, unit, count);
}

/** "last week", "this year", "the following day", "that month". */
export function resolveUnit(open: Extract<Open, { kind: 'unit' }>, a: Anchor): Resolution {
  const { unit, which } = open;
  const published = publishedPoint(a);
  if (published && !a.narrative) {
    if (unit === 'weekend' && which !== 'next' && which !== 'following') return weekend(which, daysOf(published).first, a);
    if (unit === 'quarter' && which === 'same') return quarter(published, a);
  }
  const rule = `${WHICH_WORDS[which]} ${unit}`;
  const back = PLACED_BY_PREVIOUS.has(which) || a.narrative ? previousFor(unit, a) : undefined;
  const from = back ?? published;
  const at = from && step(from, unit, STEPS[which]);
  if (from && at) return found(timed(at, open), 'resolved', back ? fromPrevious(valueOf(from), rule) : fromPublished(a, rule));
  const value = unit === 'day' ? UNKNOWN.day + timeOf(open) : UNKNOWN[unit];
  return from ? vague(value, NO_DATE) : waiting(value, rule);
}

/** "the quarter": the one that was spoken of, else the last that has ended. */
function quarter(published: Point, a: Anchor): Resolution {
  if (a.previousQuarter) return found(a.previousQuarter, 'resolved', fromPrevious(valueOf(a.previousQuarter), 'that quarter'));
  const last = step(published, 'quarter', -1);
  return last ? found(last, 'resolved', fromPublished(a, 'the last quarter that has ended')) : vague(UNKNOWN.quarter, NO_DATE);
}

const WEDNESDAY = 3;
const FRIDAY = 5;

/** "the weekend", "this weekend": from Thursday on or with a cue ahead the coming one, before that the one just gone. */
function weekend(which: Which, published: number, a: Anchor): Resolution {
  const weekday = weekdayOf(published);
  const ahead = which !== 'last' && which !== 'previous' && (a.cue ? a.cue.direction === 'future' || weekday > FRIDAY : weekday > WEDNESDAY);
  const p = step(dayPoint(published), 'weekend', ahead ? 0 : -1);
  return p ? found(p, 'resolved', fromPublished(a, ahead ? 'this weekend' : 'last weekend', a.cue)) : vague(UNKNOWN.weekend, NO_DATE);
}

/** "a year earlier": the quarter or the year that was spoken of, one year before. */
export function resolveYearBefore({ unit }: Extract<Open, { kind: 'yearBefore' }>, a: Anchor): Resolution {
  const base = (unit === 'quarter' ? a.previousQuarter : undefined) ?? a.previous ?? publishedPoint(a);
  if (!base) return waiting(unit === 'quarter' ? UNKNOWN.quarter : UNKNOWN.year, 'the year before');
  if (unit === 'quarter' || base.grain === 'quarter') {
    const at = step(base, 'quarter', -4);
    return at ? found(at, 'resolved', fromPrevious(valueOf(base), 'one year before')) : vague(UNKNOWN.quarter, NO_DATE);
  }
  const year = a.narrative ? undefined : publishedYear(a);
  return found(yearPoint((year ?? base.year) - 1), 'resolved', year === undefined ? fromPrevious(valueOf(base), 'one year before') : fromPublished(a, 'the year before'));
}
