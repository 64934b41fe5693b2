// Quarters, halves and years as accountants write them: "Q3 2023", "Q1 of FY24", "H1 2024", "FY2022".
import { ALL_CAPS, CAPITAL } from '../text/tokens.ts';
import { calendar, type Draft, draft, type Fields } from './draft.ts';
import { FISCAL_CODE } from './lexicon.ts';
import { yearAt } from './parseCalendar.ts';
import { flags, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const YEAR_JOINTS = setOf("of , - '");
const BEFORE_QUARTER = setOf('in for during of since until by the this last first-time from to');

/** "Q3 2023", "in Q1"; a half needs its year. `i` is the code. */
export function parsePartCode(r: Reader, i: number): Draft | undefined {
  if ((flags(r, i) & (CAPITAL | ALL_CAPS)) === 0) return undefined;
  const code = valueAt(r, i);
  const fields: Fields = code > 0 ? { quarter: code } : { half: -code };
  const at = isOneOf(r, i + 1, YEAR_JOINTS) ? i + 2 : i + 1;
  const year = kindAt(r, at) === FISCAL_CODE ? valueAt(r, at) : yearAt(r, at);
  if (year > 0) return draft(i, at + 1, calendar({ ...fields, year }));
  return code > 0 && isOneOf(r, i - 1, BEFORE_QUARTER) ? draft(i, i + 1, calendar(fields)) : undefined;
}

/** "FY2022", "FY 2022". */
export function parseFiscalCode(r: Reader, i: number): Draft | undefined {
  const year = valueAt(r, i) > 0 ? valueAt(r, i) : yearAt(r, i + 1);
  const end = valueAt(r, i) > 0 ? i + 1 : i + 2;
  return year >= 1900 && year < 2200 && word(r, end) !== '%' ? draft(i, end, calendar({ year })) : undefined;
}
