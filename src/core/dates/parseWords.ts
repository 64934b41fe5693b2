// Weekdays, seasons, feasts, today and its kin, frequencies, "now" and "the past": expressions around one word.
import { ALL_CAPS, CAPITAL, LETTERS } from '../text/tokens.ts';
import { type Draft, draft, reference, type Season, setValue, shiftBy, type Which } from './draft.ts';
import { HOLIDAYS, SEASON_CODES } from './lexicon.ts';
import { withYear, yearAt } from './parseCalendar.ts';
import { WHICH } from './parsePeriods.ts';
import { flags, isNumber, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const EVERY = setOf('every each');
const ARTICLES = setOf('this the that');
const NO_WHICH = setOf('current latest');
/** "said that January …", "following Sunday's vote": without an article before them these do other work. */
const NEEDS_ARTICLE = setOf('that same following preceding prior');
const WITH_ARTICLE = setOf('previous following preceding next');

/** last, next, this … right before token `i`; with the token where the expression then begins. "the next" follows on what was told. */
function whichBefore(r: Reader, i: number): { which: Which; first: number } | undefined {
  const at = i - 1;
  const w = word(r, at);
  const which = WHICH[w];
  if (at < r.free || !which || NO_WHICH.has(w) || (NEEDS_ARTICLE.has(w) && !(at - 1 >= r.free && isOneOf(r, at - 1, ARTICLES)))) return undefined;
  if (at - 1 >= r.free && (w === 'past' || w === 'coming' || w === 'same') && isOneOf(r, at - 1, ARTICLES)) return { which, first: at - 1 };
  if (at - 1 >= r.free && WITH_ARTICLE.has(w) && word(r, at - 1) === 'the') return { which: w === 'next' ? 'following' : which, first: at - 1 };
  return { which, first: at };
}

const OF_WEEK: Readonly<Record<string, Which>> = { last: 'last', this: 'this', next: 'next' };

/** "Monday", "last Monday", "every Monday". */
export function parseWeekday(r: Reader, i: number): Draft {
  if (i - 1 >= r.free && isOneOf(r, i - 1, EVERY)) return draft(i - 1, i + 1, setValue(`XXXX-WXX-${valueAt(r, i)}`));
  const weekday = valueAt(r, i);
  const at = word(r, i + 1) === 'of' ? i + 2 : i + 1;
  const week = word(r, at + 1) === 'week' ? OF_WEEK[word(r, at)] : undefined;
  if (week) return draft(i, at + 2, { kind: 'calendar', fields: { weekday, ofWeek: true }, which: week }); // "Tuesday of next week"
  return withWhich(r, draft(i, i + 1, { kind: 'calendar', fields: { weekday } }));
}

/** "Mondays": a set. */
export const parseWeekdays = (r: Reader, i: number): Draft => draft(i, i + 1, setValue(`XXXX-WXX-${valueAt(r, i)}`));

/** Takes last, next, this: "last May", "this June"; "every March" is a set. */
export function withWhich(r: Reader, d: Draft): Draft {
  const { open } = d;
  if (open.kind !== 'calendar' || open.year !== undefined || open.fields.year !== undefined) return d;
  const { month, day } = open.fields;
  if (month !== undefined && day === undefined && d.first - 1 >= r.free && isOneOf(r, d.first - 1, EVERY)) return draft(d.first - 1, d.end, setValue(`XXXX-${String(month).padStart(2, '0')}`));
  const which = whichBefore(r, d.first);
  return which ? { ...d, first: which.first, open: { ...open, which: which.which } } : d;
}

const SEASON_BEFORE = setOf('in last this next the during since of by until every each early late mid previous following coming past - that same through');
const MONTHS_OF = setOf('months');
const VERB_BEFORE = setOf('the to');
const OBJECT_AFTER = setOf('of in');

/** "the summer of 1944", "last spring", "winter 1941". "fall" and "spring" need a word that says so. */
export function parseSeason(r: Reader, i: number): Draft | undefined {
  const season = SEASON_CODES[valueAt(r, i)] as Season;
  const w = word(r, i);
  const dated = yearAt(r, i + 1) > 0 || (word(r, i + 1) === 'of' && yearAt(r, i + 2) > 0);
  if ((w === 'fall' || w === 'spring') && !dated && !isOneOf(r, i - 1, SEASON_BEFORE)) return undefined;
  if (w === 'fall' && !dated && isOneOf(r, i - 1, VERB_BEFORE) && (word(r, i - 1) === 'to' || isOneOf(r, i + 1, OBJECT_AFTER))) return undefined; // "to fall", "the fall of Rome"
  if (i - 1 >= r.free && isOneOf(r, i - 1, EVERY)) return draft(i - 1, i + 1, setValue(`XXXX-${season}`));
  if ((flags(r, i) & CAPITAL) !== 0 && (flags(r, i + 1) & (CAPITAL | LETTERS)) === (CAPITAL | LETTERS)) return undefined; // "Winter Olympics", "Spring Offensive"
  if (isOneOf(r, i + 1, MONTHS_OF)) return draft(i, i + 2, setValue(`XXXX-${season}`)); // "in winter months"
  return withWhich(r, withYear(r, i, i + 1, { season }));
}

/** A capital behind a capital: "USA Today", "High Noon", "Johnnie Christmas" name something else. */
export const isTitle = (r: Reader, i: number): boolean =>
  (flags(r, i) & (CAPITAL | ALL_CAPS)) === CAPITAL && (flags(r, i - 1) & (CAPITAL | LETTERS)) === (CAPITAL | LETTERS) && kindAt(r, i - 1) === 0;

const TONIGHT = 2;

/** yesterday, today, tomorrow, tonight, overnight, the day before yesterday. */
export function parseDeictic(r: Reader, i: number): Draft | undefined {
  const value = valueAt(r, i);
  if (isTitle(r, i)) return undefined;
  if (value >= TONIGHT) return draft(i, i + 1, shiftBy('day', 0, 'published', 'NI'));
  const further = value === -1 ? 'before' : value === 1 ? 'after' : '';
  const twice = further !== '' && word(r, i - 1) === further && word(r, i - 2) === 'day' && i - 2 >= r.free;
  const the = word(r, i - 3) === 'the' && i - 3 >= r.free ? i - 3 : i - 2;
  return twice ? draft(the, i + 1, shiftBy('day', 2 * value, 'published')) : draft(i, i + 1, shiftBy('day', value, 'published'));
}

const NEAR = setOf('near foreseeable');
const COUNTS = setOf('few several couple');
const FISCAL = setOf('fiscal calendar');
const BEFORE_THE_PAST = setOf('of from than');

/** now, currently, recently, "the past", "the future". */
export function parseReference(r: Reader, i: number): Draft | undefined {
  switch (word(r, i)) {
    case 'past': return isThePast(r, i) ? draft(i - 1, i + 1, reference('PAST_REF')) : undefined;
    case 'future': return parseFuture(r, i);
    case 'recent': return kindAt(r, i + 1) === 0 ? draft(i, i + 1, reference('PAST_REF')) : undefined;
    case 'current': return kindAt(r, i + 1) === 0 && !isOneOf(r, i + 1, FISCAL) ? draft(i, i + 1, reference('PRESENT_REF')) : undefined;
    default: return draft(i, i + 1, reference(valueAt(r, i) === 0 ? 'PRESENT_REF' : 'PAST_REF'));
  }
}

/** "in the past", "than the past."; not "the past three years", "of the past glories". */
function isThePast(r: Reader, i: number): boolean {
  if (word(r, i - 1) !== 'the' || i - 1 < r.free || isNumber(r, i + 1) || kindAt(r, i + 1) !== 0) return false;
  return word(r, i - 2) === 'in' ? !isOneOf(r, i + 1, COUNTS) : isOneOf(r, i - 2, BEFORE_THE_PAST) && (flags(r, i + 1) & LETTERS) === 0;
}

/** "the future", "in future", "the near future"; not "a future deal", "the future of Europe". */
function parseFuture(r: Reader, i: number): Draft | undefined {
  const near = isOneOf(r, i - 1, NEAR) ? i - 1 : i;
  const first = word(r, near - 1) === 'the' && near - 1 >= r.free ? near - 1 : near;
  if (word(r, i + 1) === 'of' || (first === i && word(r, i - 1) !== 'in')) return undefined;
  return draft(first, i + 1, reference('FUTURE_REF'));
}

const FREQUENCIES = ['P1D', 'P1W', 'P1M', 'P1Y', 'XXXX-XX-XXTNI', 'PT1H', 'P1Y'];

/** "daily", "weekly", "annually"; a capital within a line is a newspaper's name. */
export const parseFrequency = (r: Reader, i: number): Draft | undefined =>
  (flags(r, i) & CAPITAL) === 0 || i === r.from ? draft(i, i + 1, setValue(FREQUENCIES[valueAt(r, i)] as string)) : undefined;

const NO_FEAST_AFTER = setOf('island islands bunny rising offensive uprising');

/** Feasts, with a year or without: "Christmas Eve", "Thanksgiving Day 1998". */
export function parseHoliday(r: Reader, i: number): Draft | undefined {
  if ((flags(r, i) & CAPITAL) === 0 || isTitle(r, i)) return undefined;
  const found = HOLIDAYS.find(({ words }) => words.every((w, k) => word(r, i + k) === w));
  if (!found || isOneOf(r, i + found.words.length, NO_FEAST_AFTER)) return undefined;
  return withWhich(r, withYear(r, i, i + found.words.length, { holiday: found.holiday }));
}
