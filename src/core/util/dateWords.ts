// TIMEX3 values in words that a reader knows, in the reader's language: the one wording of dates, for hover cards, trees,
// the status bar, reports and summaries alike. Lengths of time and references are in `timeWords.ts`.
import { durationWords, type FillIn, fillIn, referenceWords, timeOfDay } from './timeWords.ts';

export interface DateStyle {
  /** full: `Thursday, 3 April 2025`; long: `3 April 2025`; short: `3 Apr 2025`. */
  readonly style?: 'full' | 'long' | 'short';
  /** BCP 47; decides order and names of months. */
  readonly locale?: string;
  /** Fills `{0}` … of an English template, translated; English where missing. */
  readonly t?: FillIn;
}

interface Style {
  readonly style: 'full' | 'long' | 'short';
  readonly locale: string;
  readonly t: FillIn;
}

/** British day order, which readers of all English take in, unless told otherwise. What is no TIMEX3 value stays as it is. */
export function dateWords(value: string, { style = 'long', locale = 'en-GB', t = fillIn }: DateStyle = {}): string {
  return wordsOf(value, { style, locale, t });
}

/** Day and month of an ISO day: `3 Apr`. */
export const dayAndMonth = (day: string, locale: string): string => format(day, locale, { day: 'numeric', month: 'short' });

export const monthWords = (month: string, locale: string): string => format(`${month}-01`, locale, { month: 'long', year: 'numeric' });

/** A day that the calendar has: `2025-02-30` is none. */
export function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function wordsOf(value: string, s: Style): string {
  if (value === 'XXXX-XX-XX') return s.t('day unknown'); // "the day before the talks", whose day the article does not tell
  const ends = value.split('/');
  if (ends.length === 2 && ends[0] && ends[1]) return rangeWords(ends[0], ends[1], s);
  const fixed = referenceWords(value, s.t) ?? durationWords(value, s.t) ?? yearsWords(value, s.t);
  if (fixed !== undefined) return fixed;
  const [, day, time] = /^([^T]*)(?:T(.+))?$/.exec(value) ?? [];
  const words = day === undefined ? undefined : calendarWords(day, s);
  if (words === undefined) return value;
  const hour = time === undefined ? '' : timeOfDay(time, s.t);
  if (hour === '') return words;
  return words === '' ? hour : `${words}, ${hour}`;
}

function rangeWords(from: string, to: string, s: Style): string {
  if (from === '..') return s.t('until {0}', wordsOf(to, s));
  if (to === '..') return s.t('from {0} on', wordsOf(from, s));
  return s.style === 'short' ? `${wordsOf(from, s)} – ${wordsOf(to, s)}` : s.t('{0} to {1}', wordsOf(from, s), wordsOf(to, s));
}

/** Years alone, decades, centuries, years before Christ. */
function yearsWords(value: string, t: FillIn): string | undefined {
  const before = /^BC(\d+)$/.exec(value)?.[1];
  if (before !== undefined) return t('{0} BC', String(Number(before)));
  if (/^\d{3}X?$/.test(value)) return t('the {0}s', `${value.slice(0, 3)}0`);
  if (/^\d\d(?:XX)?$/.test(value)) return t('the {0}00s', value.slice(0, 2));
  return undefined;
}

/** Undefined for what is no day, month, week, part of a year or year; empty where nothing of it is known. */
function calendarWords(value: string, s: Style): string | undefined {
  const { t } = s;
  if (value === '' || value === 'XXXX-XX-XX') return '';
  if (isDay(value)) return dayWords(value, s);
  const [, year = '', rest = ''] = /^(\d{4}|XXXX)(?:-(.+))?$/.exec(value) ?? [];
  if (year === '') return undefined;
  const known = year === 'XXXX' ? undefined : year;
  if (rest === '' || /^XX(?:-XX)?$/.test(rest)) return known ?? t('year unknown');
  const weekday = /^WXX-([1-7])$/.exec(rest)?.[1];
  if (weekday !== undefined) return inYear(t('a {0}', weekdayWord(Number(weekday), s.locale)), known, t);
  return monthDayWords(known, rest, s) ?? partWords(known, rest, t);
}

function dayWords(day: string, { style, locale }: Style): string {
  const { weekday, month } = { weekday: 'long', month: style === 'short' ? 'short' : 'long' } as const;
  return format(day, locale, { day: 'numeric', month, year: 'numeric', ...(style === 'full' && { weekday }) });
}

function monthDayWords(year: string | undefined, rest: string, { style, locale, t }: Style): string | undefined {
  const [, month = '', day] = /^(\d\d|XX)(?:-(\d\d|XX))?$/.exec(rest) ?? [];
  if (month === '') return undefined;
  const width = style === 'short' && day !== undefined ? 'short' : 'long';
  if (month === 'XX') return inYear(t('day {0} of a month', String(Number(day))), year, t);
  if (!isDay(`2024-${month}-01`)) return undefined;
  if (day === undefined || day === 'XX') return year === undefined ? t('{0}, year unknown', format(`2024-${month}-01`, locale, { month: 'long' })) : monthWords(`${year}-${month}`, locale);
  if (year !== undefined || !isDay(`2024-${month}-${day}`)) return undefined;
  return t('{0}, year unknown', format(`2024-${month}-${day}`, locale, { month: width, day: 'numeric' }));
}

function partWords(year: string | undefined, rest: string, t: FillIn): string | undefined {
  const words = partOfYear(rest, t);
  if (words === undefined) return undefined;
  return /^(?:SP|SU|FA|WI)$/.test(rest) && year !== undefined ? `${words} ${year}` : inYear(words, year, t);
}

function partOfYear(rest: string, t: FillIn): string | undefined {
  const seasons: Readonly<Record<string, string>> = {
    SP: t('spring'), SU: t('summer'), FA: t('autumn'), WI: t('winter'), H1: t('first half'), H2: t('second half'), HX: t('half a year'),
    QX: t('a quarter'), WXX: t('a week'), 'WXX-WE': t('a weekend'),
  };
  const quarter = /^Q([1-4])$/.exec(rest)?.[1];
  if (quarter !== undefined) return t('quarter {0}', quarter);
  const [, week, part] = /^W(\d\d)(?:-(WE|[1-7]))?$/.exec(rest) ?? [];
  if (week === undefined) return seasons[rest];
  if (part === 'WE') return t('weekend of week {0}', String(Number(week)));
  return part === undefined ? t('week {0}', String(Number(week))) : t('day {0} of week {1}', part, String(Number(week)));
}

const inYear = (words: string, year: string | undefined, t: FillIn): string => (year === undefined ? t('{0}, year unknown', words) : t('{0} of {1}', words, year));

/** 1 January 2024 was a Monday. */
const weekdayWord = (weekday: number, locale: string): string => format(`2024-01-0${weekday}`, locale, { weekday: 'long' });

function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return (locale === 'en-GB' ? plainEnglish(date, options) : undefined) ?? formatter(locale, options).format(date);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What an analysis says of its dates, as the formatter would say it: a formatter takes milliseconds to make, in each thread. */
function plainEnglish(date: Date, { weekday, day, month, year }: Intl.DateTimeFormatOptions): string | undefined {
  const own = date.getUTCFullYear();
  if (weekday === 'long' && !day && !month && !year) return WEEKDAYS[date.getUTCDay()];
  if (weekday || month !== 'long' || own < 1000) return undefined;
  return `${day ? `${date.getUTCDate()} ` : ''}${MONTHS[date.getUTCMonth()] ?? ''}${year ? ` ${own}` : ''}`;
}

/** Made once each: making one costs far more than using it. An unknown locale is no reason to fail. */
const made = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options).join()}`;
  let found = made.get(key);
  if (!found) made.set(key, (found = new Intl.DateTimeFormat(isLocale(locale) ? locale : 'en-GB', { ...options, timeZone: 'UTC' })));
  return found;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
