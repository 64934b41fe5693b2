// From a paragraph's tokens to drafts: at every token whose word belongs to time, the parsers that begin with its kind.
import { CAPITAL, LETTERS } from '../text/tokens.ts';
import { type Draft, draft, setValue, wholeUnit } from './draft.ts';
import * as kind from './lexicon.ts';
import { withModifiers } from './modifiers.ts';
import { isMonth, parseDate } from './parseCalendar.ts';
import { parsePart, parseTime, withTime } from './parseDayTimes.ts';
import { parseAnniversary, parseEve } from './parseEvents.ts';
import { parseNumericDate } from './parseNumeric.ts';
import { parseFiscalCode, parsePartCode } from './parseFiscal.ts';
import { parsePeriod } from './parsePeriods.ts';
import { isTitle, parseDeictic, parseFrequency, parseHoliday, parseReference, parseSeason, parseWeekday, parseWeekdays, withWhich } from './parseWords.ts';
import { parseCentury, parseDecade, parseShortYear, parseSpokenYear, parseYear } from './parseYears.ts';
import { flags, isOneOf, type Reader, setOf, valueAt, word } from './scan.ts';

/** The drafts of tokens [from, to), in text order, none overlapping. Linear: every parser looks at a bounded stretch. */
export function parseDrafts(r: Reader, from: number, to: number): Draft[] {
  const out: Draft[] = [];
  r.from = from;
  r.to = to;
  r.free = from;
  for (let i = from; i < to; i++) {
    const k = r.kinds[r.t.word[i] as number] as number;
    if (k === 0) continue;
    const found = at(r, i, k);
    if (!found) continue;
    out.push(found);
    r.free = found.end;
    i = found.end - 1;
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
    case kind.WEEKDAY: return isSmallAbbreviation(r, i) ? undefined : (parseDate(r, i) ?? parseWeekday(r, i));
    case kind.WEEKDAYS: return parseWeekdays(r, i);
    case kind.UNIT:
    case kind.UNITS: return parsePeriod(r, i);
    case kind.SEASON: return parseSeason(r, i);
    case kind.SEASONS: return draft(i, i + 1, setValue(`XXXX-${kind.SEASON_CODES[valueAt(r, i)]}`));
    case kind.PART_CODE: return parsePartCode(r, i);
    case kind.FISCAL_CODE: return parseFiscalCode(r, i);
    case kind.PART: return parsePart(r, i);
    case kind.DEICTIC: return parseDeictic(r, i);
    case kind.REFERENCE: return parseReference(r, i);
    case kind.PERIOD: return word(r, i - 1) === 'latest' && i - 1 >= r.free ? draft(i - 1, i + 1, wholeUnit('quarter', 'same')) : undefined;
    case kind.EVE: return parseEve(r, i);
    case kind.ANNIVERSARY: return parseAnniversary(r, i);
    case kind.FREQUENCY: return parseFrequency(r, i);
    case kind.HOLIDAY: return parseHoliday(r, i);
    case kind.DECADE_WORD:
    case kind.DIGIT_DECADE: return parseDecade(r, i);
    case kind.NOON: return isTitle(r, i) || word(r, i - 1) === 'high' ? undefined : parseTime(r, i);
    case kind.ORDINAL: return parseCentury(r, i) ?? parseDate(r, i) ?? parseMonthlessDay(r, i);
    case kind.CARDINAL: return parseSpokenYear(r, i);
    case kind.INTEGER: return parseNumericDate(r, i) ?? parseDate(r, i) ?? parseDecade(r, i) ?? parseTime(r, i) ?? parseYear(r, i) ?? parseShortYear(r, i);
    case kind.MIXED: return parseNumericDate(r, i) ?? parseTime(r, i);
    default: return undefined;
  }
}

/** "She sat. Then …" */
const isSmallAbbreviation = (r: Reader, i: number): boolean => word(r, i).endsWith('.') && (flags(r, i) & CAPITAL) === 0;

const AFTER_DAY = setOf('and but the at when after in it he she they to was were had as by for with from that');

/** "on the 15th", in a text that has named the month. */
function parseMonthlessDay(r: Reader, i: number): Draft | undefined {
  const w = word(r, i);
  if (w.charCodeAt(0) > 57 || word(r, i - 1) !== 'the' || word(r, i - 2) !== 'on' || i - 2 < r.free) return undefined;
  if ((flags(r, i + 1) & LETTERS) !== 0 && !isOneOf(r, i + 1, AFTER_DAY)) return undefined;
  const day = valueAt(r, i);
  return day >= 1 && day <= 31 ? { first: i - 1, end: i + 1, open: { kind: 'calendar', fields: { day } } } : undefined;
}
