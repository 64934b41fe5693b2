// Expressions around one word: weekdays, bare months with last/next, seasons, parts of the day, today and its kin,
// feasts, frequencies, "now" and "recently".
import { ALL_CAPS, CAPITAL, LETTERS } from '../text/tokens.ts';
import type { Draft, Fields, Which } from './draft.ts';
import { FREQUENCY, HOLIDAYS, MONTH, PART, PART_CODES, SEASON_CODES } from './lexicon.ts';
import { calendar, isMonth, parseDate, withYear, yearAt } from './parseCalendar.ts';
import { clockAt } from './parseNumeric.ts';
import { WHICH } from './parsePeriods.ts';
import { flags, glued, isNumber, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

/** last, next, this … right before token `i`; with the token where the expression then begins. */
export function whichBefore(r: Reader, i: number): { which: Which; first: number } | undefined {
  const at = i - 1;
  if (at < r.free) return undefined;
  const w = word(r, at);
  const which = WHICH[w];
  if (!which || w === 'current' || w === 'latest') return undefined;
  if ((w === 'past' || w === 'coming' || w === 'same') && isOneOf(r, at - 1, setOf('this the that')) && at - 1 >= r.free) return { which: w === 'past' ? 'last' : which, first: at - 1 };
  if ((w === 'previous' || w === 'following' || w === 'preceding' || w === 'next') && word(r, at - 1) === 'the' && at - 1 >= r.free) return { which: w === 'next' ? 'following' : which, first: at - 1 };
  return { which, first: at };
}

/** "Monday", "last Monday", "every Monday", "Monday morning". `last` means within the past seven days. */
export function parseWeekday(r: Reader, i: number): Draft {
  const weekday = valueAt(r, i);
  const before = word(r, i - 1);
  if ((before === 'every' || before === 'each') && i - 1 >= r.free) return { first: i - 1, end: i + 1, open: { kind: 'set', value: `XXXX-WXX-${weekday}` } };
  const which = whichBefore(r, i);
  return { first: which?.first ?? i, end: i + 1, open: { kind: 'calendar', fields: { weekday }, ...(which && { which: which.which }) } };
}

/** "Mondays": a set. */
export const parseWeekdays = (r: Reader, i: number): Draft => ({ first: i, end: i + 1, open: { kind: 'set', value: `XXXX-WXX-${valueAt(r, i)}` } });

/** A bare month takes last, next, this: "last May", "this June"; "every March" is a set. */
export function withWhich(r: Reader, draft: Draft): Draft {
  if (draft.open.kind !== 'calendar' || draft.open.year !== undefined || draft.open.fields.year !== undefined) return draft;
  const before = word(r, draft.first - 1);
  const { month, day } = draft.open.fields;
  if ((before === 'every' || before === 'each') && day === undefined && month !== undefined) return { first: draft.first - 1, end: draft.end, open: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } };
  const which = whichBefore(r, draft.first);
  return which ? { ...draft, first: which.first, open: { ...draft.open, which: which.which } } : draft;
}

const SEASON_BEFORE = setOf('in last this next the during since of by until every each early late mid previous following coming past - that same through');

/** "the summer of 1944", "last spring", "winter 1941". "fall" and "spring" need a word that says so. */
export function parseSeason(r: Reader, i: number): Draft | undefined {
  const season = SEASON_CODES[valueAt(r, i)] as Fields['season'] & string;
  if ((word(r, i) === 'fall' || word(r, i) === 'spring') && !isOneOf(r, i - 1, SEASON_BEFORE) && yearAt(r, i + 1) < 0) return undefined;
  if (word(r, i) === 'fall' && (word(r, i - 1) === 'the' || word(r, i - 1) === 'to') && !(word(r, i + 1) === 'of' && yearAt(r, i + 2) > 0) && (word(r, i + 1) === 'of' || word(r, i + 1) === 'in' || word(r, i - 1) === 'to')) return undefined;
  if (isOneOf(r, i - 1, setOf('every each')) && i - 1 >= r.free) return { first: i - 1, end: i + 1, open: { kind: 'set', value: `XXXX-${season}` } };
  if ((flags(r, i) & CAPITAL) !== 0 && (flags(r, i + 1) & (CAPITAL | LETTERS)) === (CAPITAL | LETTERS)) return undefined; // "Winter Olympics", "Spring Offensive"
  return withWhich(r, withYear(r, i, i + 1, { season }));
}

/** "the night of 10 May", "that afternoon", "this morning", "the next morning"; not "morning" alone. */
export function parsePart(r: Reader, i: number): Draft | undefined {
  const part = PART_CODES[valueAt(r, i)] as Fields['part'] & string;
  if (word(r, i + 1) === 'of' || word(r, i + 1) === 'on') {
    const at = word(r, i + 2) === 'the' ? i + 3 : i + 2;
    const date = kindAt(r, at) === MONTH && !isMonth(r, at) ? undefined : parseDate(r, at);
    const open = date?.open;
    if (date && open?.kind === 'calendar' && open.fields.day !== undefined) {
      const first = word(r, i - 1) === 'the' && i - 1 >= r.free ? i - 1 : i;
      return { first, end: date.end, open: { ...open, fields: { ...open.fields, part } } };
    }
  }
  const at = i - 1;
  if (at < r.free) return undefined;
  const w = word(r, at);
  if (w === 'this') return { first: at, end: i + 1, open: { kind: 'unit', unit: 'day', which: 'this', part } };
  if (w === 'that') return { first: at, end: i + 1, open: { kind: 'unit', unit: 'day', which: 'same', part } };
  if (w === 'same' && isOneOf(r, at - 1, setOf('the that'))) return { first: at - 1, end: i + 1, open: { kind: 'unit', unit: 'day', which: 'same', part } };
  if (w === 'last' && part === 'NI') return { first: at, end: i + 1, open: { kind: 'shift', unit: 'day', count: -1, base: 'published', part } };
  if (w === 'next' || w === 'following') return { first: word(r, at - 1) === 'the' ? at - 1 : at, end: i + 1, open: { kind: 'unit', unit: 'day', which: 'following', part } };
  if (w === 'previous') return { first: word(r, at - 1) === 'the' ? at - 1 : at, end: i + 1, open: { kind: 'unit', unit: 'day', which: 'previous', part } };
  if (w === 'every' || w === 'each') return { first: at, end: i + 1, open: { kind: 'set', value: `XXXX-XX-XXT${part}` } };
  if (w === 'the' && word(r, at - 1) === 'in' && (part === 'MO' || part === 'AF' || part === 'EV')) return { first: at, end: i + 1, open: { kind: 'unit', unit: 'day', which: 'same', part } };
  return undefined;
}

/** A capital behind a capital: "USA Today", "High Noon", "This Week" name something else. */
export const isTitle = (r: Reader, i: number): boolean => (flags(r, i) & (CAPITAL | ALL_CAPS)) === CAPITAL && (flags(r, i - 1) & (CAPITAL | LETTERS)) === (CAPITAL | LETTERS) && kindAt(r, i - 1) === 0;

/** yesterday, today, tomorrow, tonight, overnight. */
export function parseDeictic(r: Reader, i: number): Draft | undefined {
  const value = valueAt(r, i);
  if (isTitle(r, i)) return undefined;
  if (value >= 2) return { first: i, end: i + 1, open: { kind: 'shift', unit: 'day', count: 0, base: 'published', part: 'NI' } };
  const dayBefore = word(r, i - 2) === 'day' && word(r, i - 3) === 'the' && i - 3 >= r.free;
  if (dayBefore && word(r, i - 1) === 'before' && value === -1) return { first: i - 3, end: i + 1, open: { kind: 'shift', unit: 'day', count: -2, base: 'published' } };
  if (dayBefore && word(r, i - 1) === 'after' && value === 1) return { first: i - 3, end: i + 1, open: { kind: 'shift', unit: 'day', count: 2, base: 'published' } };
  return { first: i, end: i + 1, open: { kind: 'shift', unit: 'day', count: value, base: 'published' } };
}

/** now, currently, recently, soon, "the past", "the future". */
export function parseReference(r: Reader, i: number): Draft | undefined {
  const w = word(r, i);
  if (w === 'past') return word(r, i - 1) === 'the' && i - 1 >= r.free && !isNumber(r, i + 1) && (word(r, i - 2) === 'in' ? !isOneOf(r, i + 1, setOf('few several couple')) : isOneOf(r, i - 2, setOf('of from than')) && !/^\p{L}/u.test(word(r, i + 1))) && kindAt(r, i + 1) === 0 ? { first: i - 1, end: i + 1, open: { kind: 'reference', value: 'PAST_REF' } } : undefined;
  if (w === 'recent') return kindAt(r, i + 1) === 0 ? { first: i, end: i + 1, open: { kind: 'reference', value: 'PAST_REF' } } : undefined;
  const value = valueAt(r, i);
  if (w === 'future') {
    const near = word(r, i - 1) === 'near' || word(r, i - 1) === 'foreseeable' ? i - 1 : i;
    const the = word(r, near - 1) === 'the' && near - 1 >= r.free ? near - 1 : near;
    if (the === i && word(r, i - 1) !== 'in') return undefined;
    if (word(r, i + 1) === 'of') return undefined;
    return { first: the, end: i + 1, open: { kind: 'reference', value: 'FUTURE_REF' } };
  }
  if (w === 'now' && word(r, i - 1) === 'until') return { first: i, end: i + 1, open: { kind: 'reference', value: 'PRESENT_REF' } };
  if (w === 'current' && (kindAt(r, i + 1) !== 0 || isOneOf(r, i + 1, setOf('fiscal calendar')))) return undefined;
  return { first: i, end: i + 1, open: { kind: 'reference', value: value === 0 ? 'PRESENT_REF' : value === 1 ? 'PAST_REF' : 'FUTURE_REF' } };
}

const FREQUENCIES = ['P1D', 'P1W', 'P1M', 'P1Y', 'XXXX-XX-XXTNI', 'PT1H'];

export const parseFrequency = (r: Reader, i: number): Draft | undefined =>
  kindAt(r, i) === FREQUENCY && ((flags(r, i) & CAPITAL) === 0 || i === r.from) ? { first: i, end: i + 1, open: { kind: 'set', value: FREQUENCIES[valueAt(r, i)] as string } } : undefined;

/** Feasts, with a year or without: "Christmas Eve", "Thanksgiving Day 1998". */
export function parseHoliday(r: Reader, i: number): Draft | undefined {
  if ((flags(r, i) & CAPITAL) === 0) return undefined;
  if (isTitle(r, i) && isOneOf(r, i, setOf('christmas easter'))) return undefined; // a surname
  for (const { words, holiday } of HOLIDAYS) {
    if (!words.every((w, k) => word(r, i + k) === w)) continue;
    if (isOneOf(r, i + words.length, setOf('island islands bunny rising offensive uprising'))) return undefined;
    return withWhich(r, withYear(r, i, i + words.length, { holiday }));
  }
  return undefined;
}

/** What may follow a day: a part of it or a time. "Monday morning", "April 3 at 2 p.m.", "yesterday evening". */
export function withTime(r: Reader, draft: Draft): Draft {
  const { open } = draft;
  const day = (open.kind === 'calendar' && (open.fields.day !== undefined || open.fields.weekday !== undefined || open.fields.holiday !== undefined) && open.fields.part === undefined && open.fields.clock === undefined) ||
    (open.kind === 'shift' && open.unit === 'day' && open.base === 'published' && open.part === undefined) || (open.kind === 'unit' && open.unit === 'day' && open.part === undefined);
  if (!day) return draft;
  if (kindAt(r, draft.end) === PART && !glued(r, draft.end)) return { ...draft, end: draft.end + 1, open: placed(open, { part: PART_CODES[valueAt(r, draft.end)] as string & Fields['part'] }) };
  let at = draft.end;
  if (word(r, at) === ',') at++;
  if (word(r, at) === 'at' || word(r, at) === 'around') at++;
  const clock = clockAt(r, at);
  if (!clock || (!clock.certain && word(r, at - 1) !== 'at')) return draft;
  return { ...draft, end: clock.end, open: placed(open, { clock: clock.value }) };
}

/** Puts a part or a time of day into an open day. */
export function placed(open: Draft['open'], time: { readonly part?: Fields['part'] & string; readonly clock?: string }): Draft['open'] {
  if (open.kind === 'calendar') return { ...open, fields: { ...open.fields, ...time } };
  if (open.kind === 'shift' || open.kind === 'unit') return { ...open, ...time };
  return open;
}

export { calendar };
