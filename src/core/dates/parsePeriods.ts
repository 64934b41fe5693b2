// Expressions around a unit of time: "two days later", "last week", "the past three months", "a year ago", "the third
// quarter of 1998", "that year", "every two weeks", "24-hour". `i` is the unit; the words before are read backwards.
import { ALL_CAPS, CAPITAL, LETTERS } from '../text/tokens.ts';
import type { Draft, Fields, Open, Unit, Which } from './draft.ts';
import { INTEGER, MONTH, ORDINAL, UNIT, UNIT_LETTERS, UNIT_NAMES, UNITS } from './lexicon.ts';
import { calendar, isMonth, parseDate, yearAt } from './parseCalendar.ts';
import { type Quantity, quantityBefore } from './quantity.ts';
import { flags, glued, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const QUARTER = UNIT_NAMES.indexOf('quarter');

interface Head {
  readonly i: number;
  readonly unit: Unit;
  /** 2 for fortnights. */
  readonly times: number;
  readonly plural: boolean;
}

export const WHICH: Readonly<Record<string, Which>> = {
  last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next', upcoming: 'next', previous: 'previous', preceding: 'previous', prior: 'previous',
  following: 'following', that: 'same', same: 'same', current: 'this', latest: 'last',
};
const SPANNING = setOf('last past next coming previous preceding following first final recent latest');
const EVERY = setOf('every each per');
const PER_BEFORE = setOf('million billion trillion percent times once twice people barrels tons tonnes hours days cents dollars % pounds euros each passengers');

/** Undefined where the unit's words say nothing of time. */
export function parsePeriod(r: Reader, i: number): Draft | undefined {
  const kind = kindAt(r, i);
  const code = valueAt(r, i);
  if (i > r.from && (flags(r, i) & (CAPITAL | ALL_CAPS)) === CAPITAL && (flags(r, i - 1) & LETTERS) !== 0 && word(r, i - 1) !== 'the' && kindAt(r, i - 1) !== ORDINAL) return undefined; // "This Week", "60 Minutes"
  if (code === QUARTER && kind === UNITS && (word(r, i - 1) === '-' || word(r, i + 1) === 'of')) return undefined; // "three-quarters of"
  const unit: Unit = code === 12 ? 'day' : code === 13 ? 'week' : (UNIT_NAMES[code] as Unit);
  const head: Head = { i, unit, times: code === 13 ? 2 : 1, plural: kind === UNITS };
  return ended(r, head) ?? ordinalPeriod(r, head) ?? wholePeriod(r, head) ?? counted(r, head) ?? bare(r, head);
}

/** "year-end", "the year's end", "year-ago", "year-earlier". */
function ended(r: Reader, { i, unit, plural }: Head): Draft | undefined {
  if (plural) return undefined;
  const joint = word(r, i + 1) === '-' || word(r, i + 1) === "'s" ? i + 2 : i + 1;
  if (word(r, joint) === 'end' && (unit === 'year' || unit === 'month') && (joint > i + 1 || !isOneOf(r, i - 1, setOf('the last this next')))) {
    return { first: i, end: joint + 1, open: unit === 'year' ? { kind: 'calendar', fields: { month: 12, day: 31 }, year: 'this' } : { kind: 'unit', unit, which: 'this' }, mod: 'END' };
  }
  if (unit !== 'year' || word(r, i + 1) !== '-' || !glued(r, i + 1) || (word(r, i - 1) === '-' && glued(r, i))) return undefined;
  if (word(r, i + 2) !== 'ago' && word(r, i + 2) !== 'earlier') return undefined;
  let end = i + 3;
  if (kindAt(r, end) === ORDINAL && word(r, end + 1) === 'quarter') {
    return { first: i, end: end + 2, open: { kind: 'calendar', fields: { quarter: valueAt(r, end) }, year: 'previous' } };
  }
  if (isOneOf(r, end, setOf('quarter period month'))) end++;
  return { first: i, end, open: { kind: 'yearBefore', unit: word(r, end - 1) === 'quarter' ? 'quarter' : undefined } };
}

/** "the third quarter (of 1998)", "the first half", "the last week of May". Ordinal days and years are not dates. */
function ordinalPeriod(r: Reader, { i, unit, plural }: Head): Draft | undefined {
  if (plural) return undefined;
  const of = unit === 'week' && word(r, i + 1) === 'of' && word(r, i - 1) === 'the' && kindAt(r, i + 2) === MONTH && isMonth(r, i + 2) ? parseDate(r, i + 2) : undefined;
  if (of?.open.kind === 'calendar' && of.open.fields.day !== undefined) return { first: i, end: of.end, open: { ...of.open, fields: { ...of.open.fields, weekOfDay: true } } };
  const at = word(r, i - 1) === '-' ? i - 2 : i - 1;
  if (at < r.free) return undefined;
  const nth = kindAt(r, at) === ORDINAL ? valueAt(r, at) : word(r, at) === 'last' || word(r, at) === 'final' ? -1 : 0;
  if (nth === 0) return undefined;
  const first = word(r, at - 1) === 'fiscal' || (word(r, at - 1) === '-' && word(r, at - 2) === 'fiscal') ? at - (word(r, at - 1) === '-' ? 2 : 1) : at;
  if (unit === 'quarter' && nth >= 1 && nth <= 4) return withPeriodYear(r, first, i + 1, { quarter: nth });
  if (word(r, i + 1) !== 'of') return undefined;
  if (unit === 'quarter' && nth === -1) return withPeriodYear(r, first, i + 1, { quarter: 4 });
  if (unit === 'week' && nth <= 5 && kindAt(r, i + 2) === MONTH && isMonth(r, i + 2)) {
    const date = parseDate(r, i + 2);
    if (date && date.open.kind === 'calendar') return { first, end: date.end, open: { ...date.open, fields: { ...date.open.fields, weekOfMonth: nth } } };
  }
  return undefined;
}

/** A quarter or half with its year: "of 1998", "of last year", "1998". */
export function withPeriodYear(r: Reader, first: number, end: number, fields: Fields): Draft {
  const of = word(r, end) === 'of' || word(r, end) === 'in' || word(r, end) === ',' ? end + 1 : end;
  const fiscal = word(r, of) === 'fiscal' ? of + 1 : of;
  const year = yearAt(r, fiscal);
  if (year > 0) return { first, end: fiscal + 1, open: calendar({ ...fields, year }) };
  const which = WHICH[word(r, of)];
  if (which && word(r, of + 1) === 'year') return { first, end: of + 2, open: { kind: 'calendar', fields, year: which } };
  return { first, end, open: calendar(fields) };
}

/** "last week", "this year", "the following day", "that month", "the same day": one unit, no number. */
function wholePeriod(r: Reader, { i, unit, plural }: Head): Draft | undefined {
  if (plural) return undefined;
  let at = i - 1;
  if (word(r, at) === 'fiscal' || word(r, at) === 'calendar' || word(r, at) === 'whole' || word(r, at) === 'full' || word(r, at) === 'trading') at--;
  if (at < r.free) return undefined;
  const w = word(r, at);
  const which = WHICH[w];
  if (w === 'past' && unit !== 'week' && unit !== 'weekend') return { first: at, end: i + 1, open: duration(unit, 1) };
  if (!which || (w === 'this' && unit === 'second')) return undefined;
  if (w === 'same' && word(r, at - 1) !== 'the' && word(r, at - 1) !== 'that' && word(r, at - 1) !== 'this') return undefined;
  if (unit === 'minute' || unit === 'second' || unit === 'hour') return undefined;
  if ((unit === 'decade' || unit === 'century') && w === 'last') return { first: at, end: i + 1, open: duration(unit, 1) };
  const first = w === 'same' ? at - 1 : (w === 'past' || w === 'coming') && word(r, at - 1) === 'this' ? at - 1 : at;
  const relative: Which = (w === 'next' || w === 'last') && unit === 'day' ? (w === 'next' ? 'following' : 'last') : which;
  return { first, end: i + 1, open: { kind: 'unit', unit, which: relative } };
}

/** A number of units, and what the words around make of it. */
function counted(r: Reader, head: Head): Draft | undefined {
  const { i, unit } = head;
  const q = quantityBefore(r, i);
  if (!q) return every(r, head);
  if (!q.article && q.count !== 1 && q.count !== null && !head.plural && word(r, i - 1) !== '-' && !isOneOf(r, i + 1, TURN)) {
    if (q.count > 1 && kindAt(r, i - 1) === INTEGER && unit !== 'year') return undefined;
  }
  const before = word(r, q.first - 1);
  const count = q.count === null ? null : q.count * head.times;
  const approx = q.approx ? ({ mod: 'APPROX' } as const) : {};
  if (word(r, i + 1) === 'old' || (word(r, i + 1) === '-' && (word(r, i + 2) === 'old' || word(r, i + 2) === 'olds')) || (word(r, i + 1) === 'of' && word(r, i + 2) === 'age')) return undefined;
  if (EVERY.has(before)) return { first: q.first - 1, end: i + 1, open: { kind: 'set', value: durationValue(unit, count) } };
  const turned = turnedAt(r, i + 1, unit, count);
  if (turned) return { first: q.first, end: turned.end, open: turned.open, ...approx };
  if (q.article && !head.plural && (PER_BEFORE.has(word(r, q.first - 1)) || kindAt(r, q.first - 1) === INTEGER)) return { first: q.first, end: i + 1, open: { kind: 'set', value: durationValue(unit, 1) } };
  const spanning = SPANNING.has(before) && q.first - 1 >= r.free;
  return { first: spanning ? q.first - 1 : q.first, end: i + 1 + longAt(r, i + 1), open: duration(unit, count), ...approx };
}

const TURN = setOf('ago later earlier before after');
const longAt = (r: Reader, i: number): number => (word(r, i) === '-' && glued(r, i) && word(r, i + 1) === 'long' ? 2 : 0);

/** "ago", "later", "earlier", "from now" … after a number of units. */
function turnedAt(r: Reader, i: number, unit: Unit, count: number | null): { open: Open; end: number } | undefined {
  const w = word(r, i);
  const past = count === null ? null : -count;
  if (w === 'or' && word(r, i + 1) === 'so' && word(r, i + 2) === 'ago') return { open: { kind: 'shift', unit, count: past, base: 'published' }, end: i + 3 };
  if (w === 'ago') return count === 1 && unit === 'year' ? { open: { kind: 'yearBefore', unit: undefined }, end: i + 1 } : { open: { kind: 'shift', unit, count: past, base: 'published' }, end: i + 1 };
  if (w === 'from' && (word(r, i + 1) === 'now' || word(r, i + 1) === 'today')) return { open: { kind: 'shift', unit, count, base: 'published' }, end: i + 2 };
  if (w === 'hence') return { open: { kind: 'shift', unit, count, base: 'published' }, end: i + 1 };
  if (w === 'back' && count !== null && count > 0 && word(r, i + 1) !== 'to') return { open: { kind: 'shift', unit, count: past, base: 'published' }, end: i + 1 };
  if (w === 'later' || (w === 'after' && (word(r, i + 1) === 'that' || word(r, i + 1) === ','))) return { open: { kind: 'shift', unit, count, base: 'previous' }, end: w === 'later' ? i + 1 : i + 1 };
  if (w === 'earlier' || w === 'prior' || (w === 'before' && (word(r, i + 1) === 'that' || word(r, i + 1) === ','))) {
    if (w === 'earlier' && unit === 'year' && count === 1) return { open: { kind: 'yearBefore', unit: undefined }, end: i + 1 };
    return { open: { kind: 'shift', unit, count: past, base: 'previous' }, end: i + 1 };
  }
  return undefined;
}

/** "every day", "each year", "per month". */
function every(r: Reader, { i, unit, plural }: Head): Draft | undefined {
  if (plural || i - 1 < r.free || !EVERY.has(word(r, i - 1))) return undefined;
  return { first: i - 1, end: i + 1, open: { kind: 'set', value: durationValue(unit, 1) } };
}

const BARE_BEFORE = setOf('for in within over after during of take takes took recent these those coming past last next previous the');
const DEFINITE_AFTER = setOf('before after');
const CLAUSE_END = setOf(', . ; : ) and but when');

/** "for years", "recent months", "these days", "the quarter", "the day before". */
function bare(r: Reader, { i, unit, plural }: Head): Draft | undefined {
  const before = i - 1 >= r.free ? word(r, i - 1) : '';
  if (plural) {
    if (isOneOf(r, i + 1, setOf('ago later earlier'))) {
      const sign = word(r, i + 1) === 'later' ? 'previous' : word(r, i + 1) === 'earlier' ? 'previous' : 'published';
      return { first: i, end: i + 2, open: { kind: 'shift', unit, count: null, base: sign } };
    }
    if (before === 'these' && unit === 'day') return { first: i - 1, end: i + 1, open: { kind: 'reference', value: 'PRESENT_REF' } };
    if (SPANNING.has(before) && before !== 'first' && before !== 'final') return { first: i - 1, end: i + 1, open: duration(unit, null) };
    if (!BARE_BEFORE.has(before) || before === 'the' || before === 'of') return undefined;
    return { first: i, end: i + 1, open: duration(unit, null) };
  }
  if (before !== 'the') return undefined;
  if (unit !== 'weekend' && DEFINITE_AFTER.has(word(r, i + 1)) && isOneOf(r, i + 2, CLAUSE_END)) return { first: i, end: i + 2, open: { kind: 'unit', unit, which: word(r, i + 1) === 'before' ? 'previous' : 'following' } };
  if (DEFINITE_AFTER.has(word(r, i + 1))) return undefined;
  if (unit === 'weekend') return { first: i, end: i + 1, open: { kind: 'unit', unit, which: 'this' } };
  if (unit === 'quarter' || unit === 'month' || unit === 'week') return { first: i, end: i + 1, open: { kind: 'unit', unit, which: 'same' } };
  return unit === 'year' && kindAt(r, i + 1) !== INTEGER ? { first: i, end: i + 1, open: { kind: 'unit', unit, which: 'same' } } : undefined;
}

export const duration = (unit: Unit, count: number | null): Open => ({ kind: 'duration', value: durationValue(unit, count) });

/** P3M, PT24H, P1DE, PXY. */
export function durationValue(unit: Unit, count: number | null): string {
  const letters = UNIT_LETTERS[unit];
  if (count !== null && count % 1 === 0.5 && unit === 'year') return count > 1 ? `P${Math.floor(count)}Y6M` : 'P6M';
  if (count !== null && count % 1 === 0.5 && unit === 'hour') return count > 1 ? `PT${Math.floor(count)}H30M` : 'PT30M';
  const n = count === null ? 'X' : String(Math.round(count * 100) / 100);
  if (unit === 'quarter' && count !== null) return `P${count * 3}M`;
  if (unit === 'weekend' || unit === 'quarter') return unit === 'weekend' ? `P${n}WE` : `P${n}Q`;
  return letters.startsWith('T') ? `PT${n}${letters.slice(1)}` : `P${n}${letters}`;
}

/** Is the token a unit? */
export const isUnit = (r: Reader, i: number): boolean => kindAt(r, i) === UNIT || kindAt(r, i) === UNITS;
export type { Quantity };
