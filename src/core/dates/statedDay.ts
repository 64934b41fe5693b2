// Days as short lines state them ("Thu, 3 Apr 2025 14:02", "3.4.25", "3 de abril de 2025"), in the languages whose newsrooms
// are read most. Articles are dated in their own language even where nothing else of them is analysed.
import type { Span } from '../text/span.ts';
import { dayNumber, isDay, weekdayOf } from './calendar.ts';
import { entryOf, MONTH, WEEKDAY } from './lexicon.ts';

export interface StatedDay extends Span {
  /** Undefined where the words name none. */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** The other reading of digits that leave the order open. */
  readonly swapped?: true;
  /** 1 = Monday, where the words say it in English. */
  readonly weekday?: number;
}

/** Month names that English does not share, by language, from January on. */
const FOREIGN = [
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 'janv févr mars avr mai juin juil août sept oct nov déc',
  'januar februar märz april mai juni juli august september oktober november dezember', 'jänner feber mär apr mai jun jul aug sep okt nov dez',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', 'januari februari maart april mei juni juli augustus september oktober november december',
];
const MONTHS = new Map(FOREIGN.flatMap((names) => names.split(' ').map((name, i) => [name, i + 1] as const)));

const YEAR = String.raw`(\d{4}|[’']?\d{2}(?![\d:.h]))`;
/** Latin letters: those of every month that is known. All the letters there are, written out as often as a word may be long, took a new thread 20 ms. */
const LETTER = String.raw`[A-Za-zªµºÀ-ÖØ-öø-\u02af]`;
/** Anchored by the search, every part of bounded length. */
const FORMS = [
  /(?<![\d.,/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
  /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/gu,
  new RegExp(String.raw`(?<![\d.,:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s{0,2}(?:of\s|de\s|-)?\s?(${LETTER}{3,10})\.?,?\s{0,2}(?:de\s|del\s|-)?\s?${YEAR}?`, 'gu'),
  new RegExp(String.raw`(?<!${LETTER})(${LETTER}{3,10})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:\s?,\s{0,2}${YEAR}|\s{1,2}(\d{4}))?`, 'gu'),
  /(?<!\d)((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/gu,
];
const CLOCK = /^(?:,|\s|T|at|um|à|alle|a las|\||–|-){0,12}\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?(?![\p{L}]))?/u;
const BEFORE = /(\p{L}{2,10})\.?,?\s{1,2}(?:the\s)?$/u;

/** The days of a line of bounded length, in text order; a line that leaves the order of digits open gives both readings. */
export function statedDays(line: string): readonly StatedDay[] {
  const out: StatedDay[] = [];
  for (const [i, form] of FORMS.entries()) {
    for (const m of line.matchAll(form)) {
      const end = m.index + m[0].trimEnd().replace(/[,.-]$/, '').length;
      if (out.some((d) => d.start < end && d.end > m.index)) continue;
      for (const d of READERS[i]?.(m) ?? []) out.push(widened(line, { ...d, start: m.index, end }));
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

type Fields = Pick<StatedDay, 'year' | 'month' | 'day' | 'swapped'>;

const READERS: readonly ((m: RegExpExecArray) => readonly Fields[])[] = [
  (m) => real([{ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) }]),
  (m) => inDigits(Number(m[1]), Number(m[3]), yearOf(m[4]), m[2] === '.'),
  (m) => real([{ year: yearOf(m[3]), month: monthOf(m[2]), day: Number(m[1]) }]),
  (m) => real([{ year: yearOf(m[3] ?? m[4]), month: monthOf(m[1]), day: Number(m[2]) }]),
  (m) => real([{ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) }]),
];

const real = (days: readonly Fields[]): readonly Fields[] => days.filter((d) => isDay(d.year, d.month, d.day) && (d.year === undefined || d.year >= 1600));

/** Day first with dots, as their languages have it; else both orders, month first as the first reading. */
function inDigits(a: number, b: number, year: number | undefined, dots: boolean): readonly Fields[] {
  const dayFirst = real([{ year, month: b, day: a }]);
  const monthFirst = real([{ year, month: a, day: b }]);
  if (dots || a === b || monthFirst.length === 0) return dayFirst;
  return [...monthFirst, ...dayFirst.map((d) => ({ ...d, ...(monthFirst.length > 0 && { swapped: true as const }) }))];
}

/** Two digits are years from 1970 to 2069. */
function yearOf(digits: string | undefined): number | undefined {
  const n = digits === undefined ? Number.NaN : Number(digits.replace(/^[’']/, ''));
  return Number.isNaN(n) ? undefined : n >= 100 ? n : n < 70 ? 2000 + n : 1900 + n;
}

function monthOf(name: string | undefined): number {
  const word = (name ?? '').toLowerCase();
  const entry = entryOf(word);
  return entry?.kind === MONTH ? entry.value : (MONTHS.get(word) ?? 0);
}

/** With the weekday before it and the time of day behind it. */
function widened(line: string, d: StatedDay): StatedDay {
  const clock = CLOCK.exec(line.slice(d.end, d.end + 40));
  const before = BEFORE.exec(line.slice(Math.max(0, d.start - 16), d.start));
  const entry = before?.[1] === undefined ? undefined : (entryOf(before[1].toLowerCase()) ?? entryOf(`${before[1].toLowerCase()}.`));
  const end = d.end + (clock?.[0].length ?? 0);
  return entry?.kind === WEEKDAY && before ? { ...d, start: d.start - before[0].length, end, weekday: entry.value } : { ...d, end };
}

/** `2025-04-03`; undefined without a year. */
export const valueOfDay = ({ year, month, day }: StatedDay): string | undefined =>
  year === undefined ? undefined : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Can the day be in that year, to judge by its weekday? */
export const fitsYear = ({ month, day, weekday }: StatedDay, year: number): boolean =>
  isDay(year, month, day) && (weekday === undefined || weekdayOf(dayNumber(year, month, day)) === weekday);
