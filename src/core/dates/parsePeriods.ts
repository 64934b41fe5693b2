// Whole units of time by their names: "last week", "that year", "the third quarter of 1998", "the last week of May",
// "year-end", "the day before". Where a number counts the units, `parseCounts` takes over. `i` is the unit's token.
import { ALL_CAPS, CAPITAL, LETTERS } from '../text/tokens.ts';
import { calendar, type Draft, draft, type Fields, reference, setValue, shiftBy, type Unit, type Which, wholeUnit, yearBefore } from './draft.ts';
import { INTEGER, MONTH, ORDINAL, UNIT_NAMES, UNITS } from './lexicon.ts';
import { isMonth, parseDate, yearAt } from './parseCalendar.ts';
import { counted, duration, type Head } from './parseCounts.ts';
import { unitFromEvent } from './parseEvents.ts';
import { flags, glued, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

export const WHICH: Readonly<Record<string, Which>> = {
  last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next', upcoming: 'next', previous: 'previous', preceding: 'previous', prior: 'previous',
  following: 'following', that: 'same', same: 'same', current: 'this', latest: 'last',
};
const QUARTER = UNIT_NAMES.indexOf('quarter');
const NIGHT = 12;
const FORTNIGHT = 13;

/** Undefined where the unit's words say nothing of time. */
export function parsePeriod(r: Reader, i: number): Draft | undefined {
  const code = valueAt(r, i);
  const plural = kindAt(r, i) === UNITS;
  if (isName(r, i) || (code === QUARTER && plural && isFraction(r, i))) return undefined;
  const unit: Unit = code === NIGHT ? 'day' : code === FORTNIGHT ? 'week' : (UNIT_NAMES[code] as Unit);
  const head: Head = { i, unit, times: code === FORTNIGHT ? 2 : 1, plural };
  if (plural) return counted(r, head) ?? barePlural(r, head);
  return ended(r, head) ?? quarterOrWeek(r, head) ?? wholePeriod(r, head) ?? counted(r, head) ?? unitFromEvent(r, i, unit) ?? definite(r, head);
}

/** "This Week", "60 Minutes", "Player of the Year": a capital within a line names something. */
const isName = (r: Reader, i: number): boolean =>
  (flags(r, i) & (CAPITAL | ALL_CAPS)) === CAPITAL && (flags(r, i - 1) & LETTERS) !== 0 && (word(r, i - 1) === 'the' ? word(r, i - 2) === 'of' : kindAt(r, i - 1) !== ORDINAL && !isHeading(r, i - 1));

const SENTENCE_ENDS = setOf('. ! ?');

/** "Last Year 4 million came": a sentence that begins in capitals. */
const isHeading = (r: Reader, i: number): boolean => WHICH[word(r, i)] !== undefined && (i === r.from || isOneOf(r, i - 1, SENTENCE_ENDS)) && (flags(r, i + 2) & CAPITAL) === 0;

/** "three-quarters of" */
const isFraction = (r: Reader, i: number): boolean => word(r, i - 1) === '-' || word(r, i + 1) === 'of';

const NO_END_BEFORE = setOf('the last this next');
const YEAR_AGO = setOf('ago earlier');
const AFTER_YEAR_AGO = setOf('quarter period month');

/** "year-end", "the year's end", "year-ago quarter", "year-earlier". */
function ended(r: Reader, { i, unit }: Head): Draft | undefined {
  if (unit !== 'year' && unit !== 'month') return undefined;
  const apart = word(r, i + 1) === '-' || word(r, i + 1) === "'s";
  const end = apart ? i + 2 : i + 1;
  if (word(r, end) === 'end' && (apart || !isOneOf(r, i - 1, NO_END_BEFORE))) {
    return { first: i, end: end + 1, open: unit === 'year' ? calendar({ month: 12, day: 31 }, 'this') : wholeUnit(unit, 'this'), mod: 'END' };
  }
  const compound = unit === 'year' && word(r, i + 1) === '-' && glued(r, i + 1) && isOneOf(r, i + 2, YEAR_AGO) && !(word(r, i - 1) === '-' && glued(r, i));
  if (!compound) return undefined;
  const next = i + 3;
  if (kindAt(r, next) === ORDINAL && word(r, next + 1) === 'quarter') return draft(i, next + 2, calendar({ quarter: valueAt(r, next) }, 'previous'));
  const noun = isOneOf(r, next, AFTER_YEAR_AGO);
  return draft(i, noun ? next + 1 : next, yearBefore(noun && word(r, next) === 'quarter' ? 'quarter' : undefined));
}

/** "the third quarter (of 1998)", "the last week of May", "the week of March 6". Other ordinals are no dates. */
function quarterOrWeek(r: Reader, { i, unit }: Head): Draft | undefined {
  if (unit !== 'quarter' && unit !== 'week') return undefined;
  const date = word(r, i + 1) === 'of' && kindAt(r, i + 2) === MONTH && isMonth(r, i + 2) ? parseDate(r, i + 2) : undefined;
  const of = date?.open.kind === 'calendar' ? date.open : undefined;
  if (unit === 'week' && of?.fields.day !== undefined && word(r, i - 1) === 'the') return draft(i, date?.end ?? i, { ...of, fields: { ...of.fields, weekOfDay: true } });
  const at = word(r, i - 1) === '-' ? i - 2 : i - 1;
  if (at < r.free) return undefined;
  const nth = kindAt(r, at) === ORDINAL ? valueAt(r, at) : word(r, at) === 'last' || word(r, at) === 'final' ? -1 : 0;
  if (unit === 'week') return of && nth !== 0 && nth <= 5 ? draft(at, date?.end ?? i, { ...of, fields: { ...of.fields, weekOfMonth: nth } }) : undefined;
  if (nth === -1 && word(r, i + 1) === 'of') return withPeriodYear(r, at, i + 1, { quarter: 4 });
  const hyphen = word(r, at - 1) === '-' ? 1 : 0;
  const first = word(r, at - 1 - hyphen) === 'fiscal' && at - 1 - hyphen >= r.free ? at - 1 - hyphen : at;
  const owner = word(r, first - 1) === "'s" && word(r, first - 2) === 'year' && first - 3 >= r.free ? WHICH[word(r, first - 3)] : undefined;
  if (owner && nth >= 1 && nth <= 4) return draft(first - 3, i + 1, calendar({ quarter: nth }, owner)); // "this year's third quarter"
  return nth >= 1 && nth <= 4 ? withPeriodYear(r, first, i + 1, { quarter: nth }) : undefined;
}

const BEFORE_PERIOD_YEAR = setOf('of in ,');

/** A quarter with its year: "of 1998", "of last year", "1998". */
function withPeriodYear(r: Reader, first: number, end: number, fields: Fields): Draft {
  const of = isOneOf(r, end, BEFORE_PERIOD_YEAR) ? end + 1 : end;
  const fiscal = word(r, of) === 'fiscal' ? of + 1 : of;
  const year = yearAt(r, fiscal);
  if (year > 0) return draft(first, fiscal + 1, calendar({ ...fields, year }));
  const which = WHICH[word(r, of)];
  return which && word(r, of + 1) === 'year' ? draft(first, of + 2, calendar(fields, which)) : draft(first, end, calendar(fields));
}

/** "the weekend before last", "the week after next". */
const TWICE: Readonly<Record<string, number>> = { 'before last': -2, 'after next': 2 };
const BETWEEN = setOf('fiscal calendar whole full trading');
const TOO_SMALL = new Set<Unit>(['second', 'minute', 'hour']);
const ARTICLES = setOf('the that this');

/** "last week", "this year", "the following day", "that month", "the same day": one unit, no number. */
function wholePeriod(r: Reader, { i, unit }: Head): Draft | undefined {
  const at = isOneOf(r, i - 1, BETWEEN) ? i - 2 : i - 1;
  if (at < r.free) return undefined;
  const w = word(r, at);
  const which = WHICH[w];
  const spans = (w === 'past' && unit !== 'week' && unit !== 'weekend') || (w === 'last' && (unit === 'decade' || unit === 'century'));
  if (spans) return draft(at, i + 1, duration(unit, 1));
  const twice = w === 'the' ? TWICE[`${word(r, i + 1)} ${word(r, i + 2)}`] : undefined;
  if (twice && DEFINITE.has(unit)) return draft(at, i + 3, shiftBy(unit, twice, 'published'));
  if (w === 'last' && unit === 'day') return undefined; // "our last day here"
  if (!which || TOO_SMALL.has(unit) || (w === 'same' && !isOneOf(r, at - 1, ARTICLES))) return undefined;
  const wide = w === 'same' || ((w === 'past' || w === 'coming') && word(r, at - 1) === 'this');
  return draft(wide ? at - 1 : at, i + 1, wholeUnit(unit, w === 'next' && unit === 'day' ? 'following' : which));
}

const ON = setOf('on at');
const TURNS = setOf('ago later earlier');
const SPANNING = setOf('last past next coming upcoming previous recent');
const LASTING = setOf('for in within over after during take takes took those');

/** "for years", "recent months", "these days", "weeks later". */
function barePlural(r: Reader, { i, unit }: Head): Draft | undefined {
  if (isOneOf(r, i + 1, TURNS)) return draft(i, i + 2, reference(word(r, i + 1) === 'later' ? 'FUTURE_REF' : 'PAST_REF'));
  if (unit === 'weekend' && isOneOf(r, i - 1, ON)) return draft(i, i + 1, setValue('XXXX-WXX-WE'));
  if (i - 1 < r.free) return undefined;
  if (word(r, i - 1) === 'these' && unit === 'day') return draft(i - 1, i + 1, reference('PRESENT_REF'));
  if (isOneOf(r, i - 1, SPANNING) && word(r, i - 2) !== 'to') return draft(i - 1, i + 1, duration(unit, null));
  return isOneOf(r, i - 1, LASTING) || word(r, i - 1) === 'these' ? draft(i, i + 1, duration(unit, null)) : undefined;
}

const TIMES = setOf('time times days');
const DEFINITE = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year']);
const LATER_IN = setOf('later earlier late early');
const CLAUSE_END = setOf(', . ; : ) and but when');

/** "the quarter", "the year", "the day before." – of the date that was spoken of. */
function definite(r: Reader, { i, unit }: Head): Draft | undefined {
  const first = isOneOf(r, i - 1, BETWEEN) ? i - 1 : i;
  if (word(r, first - 1) !== 'the' || first - 1 < r.free) return undefined;
  const next = word(r, i + 1);
  if (next === 'before' || next === 'after') return unit !== 'weekend' && isOneOf(r, i + 2, CLAUSE_END) ? draft(i, i + 2, wholeUnit(unit, next === 'before' ? 'previous' : 'following')) : undefined;
  if (unit === 'quarter' && next === 'a' && word(r, i + 2) === 'year' && isOneOf(r, i + 3, YEAR_AGO)) return draft(first, i + 4, yearBefore(unit));
  if (unit === 'year' && (next === 'ended' || next === 'ending')) return draft(first, i + 1, duration(unit, 1));
  if (unit === 'day' && word(r, i - 2) === 'in' && isOneOf(r, i - 3, LATER_IN)) return draft(i, i + 1, wholeUnit(unit, 'same'));
  if (word(r, first - 2) === 'of' && isOneOf(r, first - 3, TIMES)) return undefined; // "at what time of the year"
  if (!DEFINITE.has(unit) || (unit === 'year' && kindAt(r, i + 1) === INTEGER)) return undefined;
  return draft(first, i + 1, wholeUnit(unit, unit === 'weekend' ? 'this' : 'same'));
}
