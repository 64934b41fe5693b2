// Turns one draft into a value, by the publication date, the clause's direction and the date mentioned before.
import { dayOf, weekdayOf } from './calendar.ts';
import type { Draft, Fields, Open, Unit, Which } from './draft.ts';
import { dayPoint, daysOf, type Point, step, timeOf, UNKNOWN, valueOf, yearPoint } from './point.ts';
import * as say from './reasons.ts';
import { type Anchor, type Choice, dayNear, inYear, nameOf, openValue, pick, pickByCue, pickWeekday, type Resolution, WHICH_WORDS } from './resolveCalendar.ts';

/** The draft's value. Never uses anything but the draft and the anchor. */
export function resolve(draft: Draft, a: Anchor, order: 'day-month' | 'month-day' | undefined): Resolution {
  const { open } = draft;
  switch (open.kind) {
    case 'duration': return { value: open.value, status: open.value.includes('X') ? 'vague' : 'absolute', reason: 'a length of time' };
    case 'set': return { value: open.value, status: 'absolute', reason: 'happens again and again' };
    case 'reference': return { value: open.value, status: 'vague', reason: say.VAGUE };
    case 'numeric': return numeric(open, order);
    case 'shift': return shift(open, a);
    case 'unit': return unit(open, a);
    case 'yearBefore': return yearBefore(open, a);
    case 'calendar': return calendar(open, a);
  }
}

function numeric({ a, b, year, dots }: Extract<Open, { kind: 'numeric' }>, order: 'day-month' | 'month-day' | undefined): Resolution {
  const dayFirst = inYear({ day: a, month: b }, year);
  const monthFirst = inYear({ month: a, day: b }, year);
  const first = order === 'day-month' || (order === undefined && dots) ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  const point = first ?? yearPoint(year);
  const other = first === dayFirst ? monthFirst : dayFirst;
  const alone = !other || valueOf(other) === valueOf(point);
  return {
    point, value: valueOf(point), status: 'absolute',
    reason: alone ? say.ABSOLUTE : order ? `${order} order, as other dates of the article show` : `${first === dayFirst ? 'day-month' : 'month-day'} order taken; the article does not settle it`,
    ...(!alone && order === undefined && { alternatives: [{ value: valueOf(other), why: first === dayFirst ? 'month before day' : 'day before month' }] }),
  };
}

const found = (point: Point, status: 'absolute' | 'resolved', reason: string): Resolution => ({ point, value: valueOf(point), status, reason });

function shift({ unit: u, count, base, part, clock }: Extract<Open, { kind: 'shift' }>, a: Anchor): Resolution {
  const value = UNKNOWN[u] + (u === 'day' ? timeOf({ part, clock }) : '');
  if (a.narrative && base === 'published' && u === 'day' && count === 0 && part === undefined) return { value: 'PRESENT_REF', status: 'vague', reason: 'the time of writing' };
  const rule = count === 0 ? 'that day' : `${say.units(count, u)} ${count < 0 ? 'before' : 'after'}`;
  const from = base === 'previous' || a.narrative ? previousFor(u, a) : a.published === null ? undefined : dayPoint(a.published);
  const at = from && (u === 'decade' ? step(from, 'year', count * 10) : Number.isInteger(count) ? step(from, u, count) : u === 'year' ? step(from, 'month', count * 12) : step(from, 'day', u === 'month' ? count * 30 : u === 'week' ? count * 7 : count));
  if (from && at) {
    const point = at.grain === 'day' ? { ...at, ...(part !== undefined && { part }), ...(clock !== undefined && { clock }) } : at;
    return found(point, 'resolved', base === 'previous' || a.narrative ? say.fromPrevious(valueOf(from), rule) : say.fromPublished(a.publishedText, undefined, rule));
  }
  return base === 'previous' && a.published !== null ? { value, status: 'vague', reason: say.waitsForPrevious(rule) } : { value, status: 'needs-date', reason: base === 'previous' ? say.waitsForPrevious(rule) : say.waits(rule === 'that day' ? 'that day' : `${rule} it`) };
}

const PLACED_BY_PREVIOUS = new Set<Which>(['previous', 'following', 'same']);
const STEPS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, previous: -1, following: 1, same: 0 };

function previousFor(u: Unit, a: Anchor): Point | undefined {
  return u === 'day' || u === 'hour' || u === 'minute' || u === 'second' ? (a.previousDay ?? a.previous) : a.previous;
}

/** last week, this year, the following day, that month. */
function unit({ unit: u, which, part, clock }: Extract<Open, { kind: 'unit' }>, a: Anchor): Resolution {
  const time = { ...(part !== undefined && { part }), ...(clock !== undefined && { clock }) };
  const rule = `${WHICH_WORDS[which]} ${u}`;
  const back = PLACED_BY_PREVIOUS.has(which) || a.narrative;
  const published = a.published === null ? undefined : dayPoint(a.published);
  if (u === 'weekend' && published && !a.narrative && which !== 'next' && which !== 'following') return weekend(which, daysOf(published).first, a);
  const from = back ? (previousFor(u, a) ?? published) : published;
  if (u === 'quarter' && which === 'same' && published && !a.narrative) return quarter(published, a);
  const at = from && step(from, u, STEPS[which]);
  if (from && at) return found(at.grain === 'day' ? { ...at, ...time } : at, 'resolved', from === published ? say.fromPublished(a.publishedText, undefined, rule) : say.fromPrevious(valueOf(from), rule));
  const value = UNKNOWN[u] + (u === 'day' ? timeOf({ part, clock }) : '');
  return from ? { value, status: 'vague', reason: say.VAGUE } : { value, status: 'needs-date', reason: say.waits(rule) };
}

/** "the quarter": the one that was spoken of, else the last that has ended. */
function quarter(published: Point, a: Anchor): Resolution {
  if (a.previousQuarter) return found(a.previousQuarter, 'resolved', say.fromPrevious(valueOf(a.previousQuarter), 'that quarter'));
  const last = step(published, 'quarter', -1);
  return last ? found(last, 'resolved', say.fromPublished(a.publishedText, undefined, 'the last quarter that has ended')) : { value: UNKNOWN.quarter, status: 'vague', reason: say.VAGUE };
}

/** "the weekend", "this weekend": from Thursday on or with a cue ahead the coming one, before that the one just gone. */
function weekend(which: Which, published: number, a: Anchor): Resolution {
  const weekday = weekdayOf(published);
  const ahead = which !== 'last' && which !== 'previous' && (a.cue ? a.cue.direction === 'future' || weekday > 5 : weekday > 3);
  const p = step(dayPoint(published), 'weekend', ahead ? 0 : -1);
  return p ? found(p, 'resolved', say.fromPublished(a.publishedText, a.cue, ahead ? 'this weekend' : 'last weekend')) : { value: UNKNOWN.weekend, status: 'vague', reason: say.VAGUE };
}

/** "a year earlier": the quarter, month or year that was spoken of, one year before. */
function yearBefore({ unit: u }: Extract<Open, { kind: 'yearBefore' }>, a: Anchor): Resolution {
  const from = a.previous ?? (a.published === null ? undefined : dayPoint(a.published));
  if (!from) return { value: u === 'quarter' ? 'XXXX-QX' : 'XXXX', status: 'needs-date', reason: say.waits('the year before') };
  const published = a.published === null || a.narrative ? undefined : dayOf(a.published).year;
  const base = u === 'quarter' ? (a.previousQuarter ?? from) : from;
  const at = u === 'quarter' || base.grain === 'quarter' ? step(base, 'quarter', -4) : yearPoint((published ?? from.year) - 1);
  return at ? found(at, 'resolved', say.fromPrevious(valueOf(from), 'one year before')) : { value: 'XXXX', status: 'vague', reason: say.VAGUE };
}

function calendar(open: Extract<Open, { kind: 'calendar' }>, a: Anchor): Resolution {
  const f = open.fields;
  if (f.century !== undefined) return found({ grain: 'century', year: f.bc ? -1 : f.century * 100, century: f.century }, 'absolute', say.ABSOLUTE);
  if (f.decade !== undefined) return found({ grain: 'decade', year: f.bc ? -f.decade * 10 : f.decade * 10, decade: f.decade }, 'absolute', say.ABSOLUTE);
  if (f.shortDecade !== undefined || f.shortYear !== undefined) return short(f, a);
  if (f.year !== undefined) {
    const p = inYear(f, f.year);
    return p ? found(p, 'absolute', say.ABSOLUTE) : { value: openValue(f), status: 'vague', reason: 'no such day' };
  }
  if (open.year !== undefined) return inStatedYear(f, open.year, a);
  if (f.weekday !== undefined && f.month === undefined && f.day === undefined) return weekday(f, open.which, a);
  if (f.day !== undefined && f.month === undefined) return monthless(f, a);
  return yearless(f, open.which, a);
}

/** '98 and the nineties: the last such before the publication date or in the century of the date before. */
function short(f: Fields, a: Anchor): Resolution {
  const base = a.published !== null ? dayOf(a.published).year : a.previous?.year;
  const digits = f.shortYear ?? (f.shortDecade ?? 0) * 10;
  if (base === undefined) return { value: f.shortYear === undefined ? `XX${digits / 10}` : `XX${String(digits).padStart(2, '0')}`, status: 'needs-date', reason: say.waits('the last such years') };
  const near = a.narrative && a.previous ? a.previous.year : base;
  const century = Math.floor(near / 100) * 100;
  const year = a.narrative || century + digits <= near + 5 ? century + digits : century + digits - 100;
  const p = f.shortYear === undefined ? ({ grain: 'decade', year, decade: year / 10 } as const) : inYear(f, year);
  return p ? found(p, 'resolved', `the century of ${near}`) : { value: openValue(f), status: 'vague', reason: 'no such day' };
}

/** "June last year", "December of that year". */
function inStatedYear(f: Fields, which: Which, a: Anchor): Resolution {
  const published = a.published === null ? undefined : dayOf(a.published).year;
  const back = PLACED_BY_PREVIOUS.has(which) || a.narrative;
  const base = back ? (a.previous?.year ?? published) : published;
  const p = base === undefined ? undefined : inYear(f, base + STEPS[which]);
  const rule = `${nameOf(f)} of ${WHICH_WORDS[which]} year`;
  if (!p) return { value: openValue(f), status: 'needs-date', reason: say.waits(rule) };
  return found(p, 'resolved', base === published && !back ? say.fromPublished(a.publishedText, undefined, rule) : say.fromPrevious(String(base), rule));
}

function weekday(f: Fields, which: Which | undefined, a: Anchor): Resolution {
  const n = f.weekday ?? 1;
  const previous = a.previousDay;
  const name = say.weekday(n);
  if (previous && (a.narrative || which === 'previous' || which === 'following' || which === 'same') && which !== 'next' && which !== 'last') {
    const at = daysOf(previous).first;
    const day = which === 'previous' ? pickWeekday(n, at, 'before') : which === 'following' ? pickWeekday(n, at + 1, 'next') : pickWeekday(n, at, which === 'same' ? 'last' : 'next');
    return found(dayPoint(day, f), 'resolved', say.fromPrevious(valueOf(previous), `${which ? WHICH_WORDS[which] : 'the next'} ${name}`));
  }
  const future = a.cue?.direction === 'future';
  const rule = which === 'last' || which === 'previous' ? 'before' : which === 'next' || which === 'following' ? 'nextWeek' : which === 'this' ? 'thisWeek' : future ? 'next' : 'last';
  const words = `${rule === 'before' || rule === 'last' ? 'last' : rule === 'thisWeek' ? 'this week’s' : rule === 'nextWeek' ? 'next week’s' : 'next'} ${name}`;
  if (a.published === null) return { value: openValue(f), status: 'needs-date', reason: say.waits(`the ${words}`) };
  const point = dayPoint(pickWeekday(n, a.published, rule), f);
  const cue = rule === 'next' || (rule === 'last' && a.cue) ? a.cue : undefined;
  const other = rule === 'nextWeek' ? pickWeekday(n, a.published + 1, 'next') : undefined;
  return {
    ...found(point, 'resolved', say.fromPublished(a.publishedText, cue, words)),
    ...(other !== undefined && valueOf(dayPoint(other, f)) !== valueOf(point) && { alternatives: [{ value: valueOf(dayPoint(other, f)), why: `the first ${name} after ${a.publishedText}` }] }),
  };
}

/** "the 15th": of the month that was spoken of. */
function monthless(f: Fields, a: Anchor): Resolution {
  const from = a.previous && (a.previous.grain === 'day' || a.previous.grain === 'month') ? a.previous : a.published === null ? undefined : dayPoint(a.published);
  const p = from && dayNear(f.day ?? 1, from);
  if (!from || !p) return { value: openValue(f), status: 'needs-date', reason: say.waits(`day ${f.day ?? ''} of its month`) };
  return found({ ...p, ...(f.part !== undefined && { part: f.part }), ...(f.clock !== undefined && { clock: f.clock }) }, 'resolved', from === a.previous ? say.fromPrevious(valueOf(from), 'the same month') : say.fromPublished(a.publishedText, undefined, 'the same month'));
}

/** Months, days, seasons, quarters and feasts without a year. */
function yearless(f: Fields, which: Which | undefined, a: Anchor): Resolution {
  if (a.previous && (a.narrative || which === 'previous' || which === 'following' || which === 'same')) return afterPrevious(f, which, a.previous);
  const named = ruleOf(which);
  if (a.published === null) return { value: openValue(f), status: 'needs-date', reason: say.waits(named ? `the ${named} ${nameOf(f)}` : `the ${a.cue?.direction === 'future' ? 'next' : 'nearest'} ${nameOf(f)}${a.cue?.direction === 'future' ? ` (${a.cue.word})` : ''}`) };
  const year = dayOf(a.published).year;
  const picked = named ? { point: pick(f, a.published, year, named, which !== 'this'), choice: named } : pickByCue(f, a.published, year, a.cue?.direction ?? 'past');
  if (!picked.point) return { value: openValue(f), status: 'vague', reason: 'no such day' };
  const agrees = which === undefined && a.cue && (a.cue.direction === 'future') === (picked.choice === 'next');
  return found(picked.point, 'resolved', say.fromPublished(a.publishedText, agrees ? a.cue : undefined, `${picked.choice} ${nameOf(f)}`));
}

function ruleOf(which: Which | undefined): Choice | undefined {
  if (which === 'last' || which === 'previous') return 'last';
  return which === 'next' || which === 'following' ? 'next' : which === undefined ? undefined : 'nearest';
}

/** In a story of long ago: the year of the date before, or the next where the months have begun anew. */
function afterPrevious(f: Fields, which: Which | undefined, previous: Point): Resolution {
  const seen = daysOf(previous).first;
  let year = previous.year < 0 ? previous.year : previous.year + (which === 'following' || which === 'next' ? 1 : which === 'previous' || which === 'last' ? -1 : 0);
  if (which === undefined && previous.grain !== 'year' && previous.year > 0) {
    const here = inYear(f, year);
    if (here && seen - daysOf(here).last > 240) year++;
  }
  const p = inYear(year < 0 ? { ...f, bc: true } : f, Math.abs(year));
  if (!p) return { value: openValue(f), status: 'vague', reason: 'no such day' };
  return found(p, 'resolved', say.fromPrevious(valueOf(previous), `${nameOf(f)} of ${year < 0 ? `${-year} BC` : year}`));
}
