// From a paragraph's tokens to drafts: at every token whose word belongs to time, the parsers that begin with its kind.
import type { Draft } from './draft.ts';
import * as kind from './lexicon.ts';
import { withModifiers } from './modifiers.ts';
import { isMonth, parseDate } from './parseCalendar.ts';
import { type Clock, clockAt, parseNumericDate, readsAsClock } from './parseNumeric.ts';
import { parsePeriod } from './parsePeriods.ts';
import { isTitle, parseDeictic, parseFrequency, parseHoliday, parsePart, parseReference, parseSeason, parseWeekday, parseWeekdays, placed, withTime, withWhich } from './parseWords.ts';
import { parseCentury, parseDecade, parseShortYear, parseSpokenYear, parseYear } from './parseYears.ts';
import { kindAt, type Reader, word } from './scan.ts';

/** The drafts of tokens [from, to), in text order, none overlapping. Linear: every parser looks at a bounded stretch. */
export function parseDrafts(r: Reader, from: number, to: number): Draft[] {
  const out: Draft[] = [];
  r.from = from;
  r.to = to;
  r.free = from;
  for (let i = from; i < to; i++) {
    const k = r.kinds[r.t.word[i] as number] as number;
    if (k === 0) continue;
    const draft = at(r, i, k);
    if (!draft) continue;
    out.push(draft);
    r.free = draft.end;
    i = draft.end - 1;
  }
  return out;
}

function at(r: Reader, i: number, k: number): Draft | undefined {
  const core = head(r, i, k);
  return core && withModifiers(r, withTime(r, core));
}

function head(r: Reader, i: number, k: number): Draft | undefined {
  switch (k) {
    case kind.MONTH: {
      if (word(r, i) === 'may' && word(r, i + 1) === 'day') return parseHoliday(r, i);
      const date = isMonth(r, i) ? parseDate(r, i) : undefined;
      return date && withWhich(r, date);
    }
    case kind.WEEKDAY: return parseDate(r, i) ?? parseWeekday(r, i);
    case kind.WEEKDAYS: return parseWeekdays(r, i);
    case kind.UNIT:
    case kind.UNITS: return parsePeriod(r, i);
    case kind.SEASON: return parseSeason(r, i);
    case kind.PART: return parsePart(r, i);
    case kind.DEICTIC: return parseDeictic(r, i);
    case kind.REFERENCE: return parseReference(r, i);
    case kind.FREQUENCY: return parseFrequency(r, i);
    case kind.HOLIDAY: return parseHoliday(r, i);
    case kind.DECADE_WORD:
    case kind.DIGIT_DECADE: return parseDecade(r, i);
    case kind.NOON: return isTitle(r, i) || word(r, i - 1) === 'high' ? undefined : timed(r, i);
    case kind.ORDINAL: return parseCentury(r, i) ?? parseDate(r, i) ?? parseMonthlessDay(r, i);
    case kind.CARDINAL: return timed(r, i) ?? parseSpokenYear(r, i);
    case kind.INTEGER: return parseNumericDate(r, i) ?? parseDate(r, i) ?? parseDecade(r, i) ?? timed(r, i) ?? parseYear(r, i) ?? parseShortYear(r, i);
    case kind.MIXED: return parseNumericDate(r, i) ?? timed(r, i);
    default: return undefined;
  }
}

/** "on the 15th", in a text that has named the month. */
function parseMonthlessDay(r: Reader, i: number): Draft | undefined {
  const w = word(r, i);
  if (w.charCodeAt(0) > 57 || word(r, i - 1) !== 'the' || word(r, i - 2) !== 'on' || i - 2 < r.free) return undefined;
  if (/^\p{L}/u.test(word(r, i + 1)) && !/^(?:and|but|the|at|when|after|in|it|he|she|they|to|was|were|had|as|by|for|with|from|that)$/.test(word(r, i + 1))) return undefined;
  const day = r.values[r.t.word[i] as number] as number;
  return day <= 31 ? { first: i - 1, end: i + 1, open: { kind: 'calendar', fields: { day } } } : undefined;
}

/** A time of day, with the day that follows it: "2 p.m. EST, Nov. 9", "noon Monday", "14:02 on April 3". */
function timed(r: Reader, i: number): Draft | undefined {
  const clock = clockAt(r, i);
  if (!clock || !readsAsClock(r, i, clock)) return undefined;
  let next = clock.end;
  if (word(r, next) === ',' || word(r, next) === 'on') next++;
  const day = dayAfter(r, next);
  if (day) return { ...day, first: i, open: placed(day.open, { clock: clock.value }) };
  return { first: i, end: clock.end, open: timeAlone(clock) };
}

const timeAlone = (clock: Clock): Draft['open'] => ({ kind: 'unit', unit: 'day', which: 'same', clock: clock.value });

function dayAfter(r: Reader, i: number): Draft | undefined {
  const k = kindAt(r, i);
  if (k === kind.WEEKDAY) return parseDate(r, i) ?? { first: i, end: i + 1, open: { kind: 'calendar', fields: { weekday: r.values[r.t.word[i] as number] as number } } };
  if (k === kind.DEICTIC) return parseDeictic(r, i);
  const date = (k === kind.MONTH && isMonth(r, i)) || k === kind.INTEGER ? parseDate(r, i) : undefined;
  return date?.open.kind === 'calendar' && date.open.fields.day !== undefined ? date : undefined;
}
