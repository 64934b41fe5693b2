// Dates that name a day, a month or a year: "April 3, 2025", "3 April", "Sept. 5-7", "the 15th of May", "May of that year".
// Reads from left to right; says nothing of the year that is missing.
import { ALL_CAPS, CAPITAL, LETTERS, NUMBER } from '../text/tokens.ts';
import { isDay } from './calendar.ts';
import { calendar, type Draft, type Fields, type Which } from './draft.ts';
import { CARDINAL, INTEGER, MIXED, MONTH, ORDINAL, UNIT, UNITS, WEEKDAY } from './lexicon.ts';
import { flags, glued, isNumber, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const CERTAIN_LENGTH = 5;
const BEFORE_MONTH = setOf('in since by until till of from during between and to through for before after last next this early late mid about around every each following previous or -');
const YEAR_WHICH: Readonly<Record<string, Which>> = { last: 'last', this: 'this', next: 'next', that: 'same', 'the same': 'same', 'the previous': 'previous', 'the following': 'following' };

/** A year of four digits (1000–2199), or -1. */
export function yearAt(r: Reader, i: number): number {
  if (kindAt(r, i) !== INTEGER) return -1;
  const value = valueAt(r, i);
  return value >= 1000 && value < 2200 && (r.t.end[i] as number) - (r.t.start[i] as number) === 4 ? value : -1;
}

/** A day of the month as digits, "3rd" or "eighth", or -1. */
function dayAt(r: Reader, i: number): number {
  const kind = kindAt(r, i);
  if (kind !== INTEGER && kind !== ORDINAL) return -1;
  const value = valueAt(r, i);
  return value >= 1 && value <= 31 ? value : -1;
}

/** Is the token surely a month's name ("may" and "march" are verbs, "jan" is a name)? */
export function isMonth(r: Reader, i: number): boolean {
  if (kindAt(r, i) !== MONTH || (flags(r, i) & CAPITAL) === 0) return false;
  const w = word(r, i);
  if (isGivenName(r, i, w)) return false;
  if (w.endsWith('.') || w.length > CERTAIN_LENGTH) return true;
  const numbered = dayAt(r, i + 1) > 0 || yearAt(r, i + 1) > 0 || kindAt(r, i + 1) === MIXED || dayAt(r, i - 1) > 0 || (word(r, i - 1) === 'of' && dayAt(r, i - 2) > 0);
  if (numbered) return true;
  if (w.length === 3 && w !== 'may') return word(r, i - 1) === 'in' || word(r, i - 1) === 'since';
  if (w === 'may' || w === 'march') return isPlainCapital(r, i) || isOneOf(r, i - 1, BEFORE_MONTH) || (word(r, i + 1) === ',' && yearAt(r, i + 2) > 0) || isOneOf(r, i + 1, AFTER_MONTH);
  return true;
}

const GIVEN_NAMES = setOf('april may june august march');
const BEFORE_NAME = setOf('in since by until till of during between to through for before after last next this early late mid about around every each following previous or - – — and the on from');

/** "April Smith said", "March Brothers": a capital follows and no word of time stands before. */
const isGivenName = (r: Reader, i: number, w: string): boolean =>
  GIVEN_NAMES.has(w) && (flags(r, i) & ALL_CAPS) === 0 && (flags(r, i + 1) & (CAPITAL | ALL_CAPS | LETTERS)) === (CAPITAL | LETTERS) && kindAt(r, i + 1) === 0 && !word(r, i + 1).endsWith('.') &&
  !isOneOf(r, i - 1, BEFORE_NAME) && dayAt(r, i - 1) < 0 && kindAt(r, i - 1) !== WEEKDAY && word(r, i - 1) !== "'s";

/** A capital in the middle of a sentence, behind a small word: no verb. "The march on Rome" is small, "Women's March" behind a capital. */
const isPlainCapital = (r: Reader, i: number): boolean =>
  (flags(r, i) & ALL_CAPS) === 0 && (flags(r, i - 1) & (LETTERS | CAPITAL)) === LETTERS && !isOneOf(r, i + 1, setOf('on for against')) && (word(r, i - 1) !== 'the' || word(r, i) === 'may' || !isOneOf(r, i + 1, setOf('to through in')));

const AFTER_MONTH = setOf('of this last next - –');

/** "nineteen ninety-eight", "twenty thirteen" at `i`. */
export function spokenYearAt(r: Reader, i: number): { year: number; end: number } | undefined {
  const head = valueAt(r, i);
  const tens = kindAt(r, i + 1) === CARDINAL ? valueAt(r, i + 1) : 0;
  if (kindAt(r, i) !== CARDINAL || head < 16 || head > 20 || tens < 10 || tens > 90) return undefined;
  const hyphen = word(r, i + 2) === '-' ? 1 : 0;
  const ones = kindAt(r, i + 2 + hyphen) === CARDINAL && tens >= 20 ? valueAt(r, i + 2 + hyphen) : 0;
  const rest = ones > 0 && ones < 10 ? ones : 0;
  const end = rest > 0 ? i + 3 + hyphen : i + 2;
  if (kindAt(r, end) === UNITS || kindAt(r, end) === UNIT || word(r, end) === 'percent') return undefined;
  return { year: head * 100 + tens + rest, end };
}

/** A date that begins at `i` with a month, a day or a weekday: undefined where none does. */
export function parseDate(r: Reader, i: number): Draft | undefined {
  const kind = kindAt(r, i);
  if (kind === WEEKDAY) return afterWeekday(r, i);
  const date = kind === MONTH ? (isMonth(r, i) ? monthFirst(r, i, {}) : undefined) : kind === INTEGER || kind === ORDINAL ? dayFirst(r, i, {}) : undefined;
  return date && withShortWeekday(r, date);
}

const SHORT_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Sun 6 Apr", "Thu, 03 Apr 2025": these are words of their own where no date follows. */
function withShortWeekday(r: Reader, d: Draft): Draft {
  const at = word(r, d.first - 1) === ',' ? d.first - 2 : d.first - 1;
  const weekday = SHORT_WEEKDAYS.indexOf(word(r, at)) + 1;
  if (weekday === 0 || at < r.free || (flags(r, at) & CAPITAL) === 0 || d.open.kind !== 'calendar' || d.open.fields.day === undefined) return d;
  return { ...d, first: at, open: { ...d.open, fields: { ...d.open.fields, weekday } } };
}

/** "Thursday, April 3" – with the weekday, which can settle the year. */
function afterWeekday(r: Reader, i: number): Draft | undefined {
  const weekday = valueAt(r, i);
  let next = i + 1;
  if (word(r, next) === ',') next++;
  if (word(r, next) === 'the') next++;
  const kind = kindAt(r, next);
  const rest = kind === MONTH && isMonth(r, next) && dayAt(r, next + 1) > 0 ? monthFirst(r, next, { weekday })
    : kind === INTEGER || kind === ORDINAL ? dayFirst(r, next, { weekday }) : undefined;
  return rest && { ...rest, first: i };
}

/** "April", "April 3", "April 3, 2025", "April 2025", "May of that year". */
function monthFirst(r: Reader, i: number, fields: Fields): Draft {
  const month = valueAt(r, i);
  const end = i + 1;
  const next = word(r, end) === 'the' ? end + 1 : end;
  const joined = kindAt(r, end) === MIXED ? /^(\d{1,2}),(\d{4})$/.exec(word(r, end)) : null; // "October 6,2023"
  if (joined) return { first: i, end: end + 1, open: calendar({ ...fields, month, day: Number(joined[1]), year: Number(joined[2]) }) };
  const day = isCount(r, next) ? -1 : dayAt(r, next);
  if (day < 0 || !isDay(undefined, month, day) || (word(r, end) === 'the' && kindAt(r, next) !== ORDINAL)) return withYear(r, i, end, { ...fields, month });
  return withYear(r, i, next + 1, { ...fields, month, day });
}

/** Digits that something else claims: "May 10 percent", "in March 30 people", "June 5:30 p.m.". */
function isCount(r: Reader, i: number): boolean {
  if (kindAt(r, i) !== INTEGER) return false;
  return (word(r, i + 1) === ':' && glued(r, i + 1) && isNumber(r, i + 2)) || isOneOf(r, i + 1, COUNTED);
}

const COUNTED = setOf('% percent per million billion p.m. a.m. people');

/** "3 April", "3rd of April 2025", "the fifth of May". */
function dayFirst(r: Reader, i: number, fields: Fields): Draft | undefined {
  const day = dayAt(r, i);
  if (day < 0) return undefined;
  if (kindAt(r, i) === INTEGER && isOneOf(r, i - 1, JOINTS) && kindAt(r, i - 3) === MONTH && isDay(undefined, valueAt(r, i - 3), day) && dayAt(r, i - 2) > 0 && dayAt(r, i - 2) < day && r.free === i - 1) {
    return withYear(r, i, i + 1, { ...fields, day, month: valueAt(r, i - 3) }); // "April 5-7", "May 5 and 6"
  }
  let next = i + 1;
  const listed = word(r, next) === ',' ? monthOfList(r, next) : 0;
  if (listed > 0 && isDay(undefined, listed, day)) return { first: i, end: i + 1, open: calendar({ ...fields, day, month: listed }) };
  const second = word(r, next + 1) === 'the' ? next + 2 : next + 1;
  if (isOneOf(r, next, JOINTS) && dayAt(r, second) > day) {
    const month = word(r, second + 1) === 'of' ? second + 2 : second + 1;
    if (kindAt(r, month) !== MONTH || !isMonth(r, month) || !isDay(undefined, valueAt(r, month), day)) return undefined;
    return { first: i, end: i + 1, open: calendar({ ...fields, day, month: valueAt(r, month) }) }; // "5-7 April", "9 and 10 May"
  }
  if (word(r, next) === 'day' && kindAt(r, i) === ORDINAL) next++;
  if (word(r, next) === 'of' && (kindAt(r, i) === ORDINAL || next === i + 1)) next++;
  else if (word(r, next) === '-' && glued(r, next) && glued(r, next + 1)) next++;
  if (kindAt(r, next) !== MONTH || (flags(r, next) & CAPITAL) === 0 || !isDay(undefined, valueAt(r, next), day)) return undefined;
  if (kindAt(r, i) === INTEGER && next === i + 1 && isAfterMonth(r, i)) return undefined;
  return withYear(r, i, next + 1, { ...fields, day, month: valueAt(r, next) });
}

const MAX_LIST = 6;

/** The month of "5, 6 and 7 June", seen from the first comma; 0 where the numbers are no days. */
function monthOfList(r: Reader, comma: number): number {
  let i = comma;
  for (let n = 0; n < MAX_LIST; n++) {
    if (isOneOf(r, i, LIST_JOINTS)) i++;
    if (isOneOf(r, i, LIST_JOINTS)) i++;
    if (dayAt(r, i) < 0) return 0;
    i++;
    if (kindAt(r, i) === MONTH && isMonth(r, i)) return n > 0 ? valueAt(r, i) : 0;
    if (!isOneOf(r, i, LIST_JOINTS)) return 0;
  }
  return 0;
}

const LIST_JOINTS = setOf(', and or');
const JOINTS = setOf('- – — and to or & / until through');

/** "June 5 May": the number belongs to the month before it. */
const isAfterMonth = (r: Reader, i: number): boolean => kindAt(r, i - 1) === MONTH && i - 1 >= r.free;

/** The year behind a month or a day, with or without a comma; "last year", "of that year", "'98". */
export function withYear(r: Reader, first: number, end: number, fields: Fields): Draft {
  let next = end;
  if (word(r, next) === ',') next++;
  if (word(r, next) === 'of' || (word(r, next) === 'in' && yearAt(r, next + 1) > 0)) next++;
  if (word(r, next) === '-' && glued(r, next) && glued(r, next + 1)) next++;
  const year = yearAt(r, next);
  const spoken = kindAt(r, next) === CARDINAL && fields.day === undefined ? spokenYearAt(r, next) : undefined;
  if (spoken) return { first, end: spoken.end, open: calendar({ ...fields, year: spoken.year }) };
  if (year > 0 && !(next === end + 1 && word(r, end) === ',' && fields.day === undefined && isYearElsewhere(r, next))) {
    const era = eraAt(r, next + 1);
    return { first, end: era.end, open: calendar({ ...fields, year, ...(era.bc && { bc: true }) }) };
  }
  const bc = kindAt(r, next) === INTEGER && valueAt(r, next) < 1000 ? eraAt(r, next + 1) : undefined;
  if (kindAt(r, next) === INTEGER && valueAt(r, next) >= 100 && valueAt(r, next) < 1000 && (flags(r, next + 1) & (LETTERS | NUMBER)) === 0 && (word(r, end) === 'of' || (next === end && fields.day !== undefined)) && word(r, next + 1) !== '%') {
    return { first, end: next + 1, open: calendar({ ...fields, year: valueAt(r, next) }) }; // "30 September 420)"
  }
  if (bc && bc.end > next + 1) return { first, end: bc.end, open: calendar({ ...fields, year: valueAt(r, next), ...(bc.bc && { bc: true }) }) };
  if (isApostrophe(r, next) && kindAt(r, next + 1) === INTEGER && (r.t.end[next + 1] as number) - (r.t.start[next + 1] as number) === 2) {
    return { first, end: next + 2, open: calendar({ ...fields, shortYear: valueAt(r, next + 1) }) };
  }
  const named = whichYear(r, word(r, end) === ',' ? end + 1 : word(r, end) === 'of' ? end + 1 : end);
  if (named) return { first, end: named.end, open: { kind: 'calendar', fields, year: named.which } };
  return { first, end, open: calendar(fields) };
}

/** "In May, 2000 people": the comma does not join a month with a number that counts something. */
const isYearElsewhere = (r: Reader, i: number): boolean => (flags(r, i + 1) & CAPITAL) === 0 && /^[a-z]{3,}s$/.test(word(r, i + 1)) && !isOneOf(r, i + 1, VERBS_IN_S);
const VERBS_IN_S = setOf('was has is does as this its sees says');

/** "last year", "this year", "that year", "the same year", "the following year" at `i`. */
function whichYear(r: Reader, i: number): { which: Which; end: number } | undefined {
  const two = word(r, i) === 'the';
  const which = YEAR_WHICH[two ? `the ${word(r, i + 1)}` : word(r, i) === 'that' && word(r, i + 1) === 'same' ? 'that' : word(r, i)];
  const at = two || (word(r, i) === 'that' && word(r, i + 1) === 'same') ? i + 2 : i + 1;
  return which && word(r, at) === 'year' ? { which, end: at + 1 } : undefined;
}

/** "BC", "B.C.", "BCE", "AD", "CE" at `i`. */
export function eraAt(r: Reader, i: number): { bc: boolean; end: number } {
  const w = word(r, i);
  if (w === 'b' && word(r, i + 1) === '.' && word(r, i + 2) === 'c') return { bc: true, end: i + 3 };
  if ((flags(r, i) & CAPITAL) === 0) return { bc: false, end: i };
  if (w === 'bc' || w === 'b.c.' || w === 'bce' || w === 'b.c.e.') return { bc: true, end: i + 1 };
  if (w === 'ad' || w === 'a.d.' || w === 'ce' || w === 'c.e.') return { bc: false, end: i + 1 };
  return { bc: false, end: i };
}

export const isApostrophe = (r: Reader, i: number): boolean => {
  const w = word(r, i);
  return (w === "'" || w === '\u2018') && glued(r, i + 1);
};
