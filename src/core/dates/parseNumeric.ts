// Dates and times of day in digits: 2025-04-03, 2025-04-03T14:02Z, 3/4/2025, 03.04.2025, 14:02, 2:30 p.m., 2pm, 10 o'clock.
import { CAPITAL } from '../text/tokens.ts';
import { isDay } from './calendar.ts';
import { calendar, type Draft } from './draft.ts';
import { INTEGER, MIXED, NOON } from './lexicon.ts';
import { flags, glued, isNumber, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const ISO = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?)?(?![\w-])/y;
const SLASHED = /(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?![\w/-])(?!\.\d)/y;

/** A date in digits that begins with token `i`. Each regular expression is anchored and of bounded length. */
export function parseNumericDate(r: Reader, i: number): Draft | undefined {
  const kind = kindAt(r, i);
  const next = r.text.charCodeAt(r.t.end[i] as number);
  if (kind !== MIXED && !(kind === INTEGER && (next === 45 || next === 47) && isNumber(r, i + 2))) return undefined;
  if (isJoined(r, i) || isOneOf(r, i - 1, NUMBERED)) return undefined;
  const start = r.t.start[i] as number;
  ISO.lastIndex = start;
  const iso = ISO.exec(r.text);
  if (iso) {
    const [all, year, month, day, clock] = iso;
    if (!isDay(Number(year), Number(month), Number(day))) return undefined;
    return { first: i, end: tokenAfter(r, i, start + all.length), open: calendar({ year: Number(year), month: Number(month), day: Number(day), ...(clock !== undefined && { clock }) }) };
  }
  SLASHED.lastIndex = start;
  const m = SLASHED.exec(r.text);
  if (!m) return undefined;
  const end = tokenAfter(r, i, start + m[0].length);
  const [a, b, c] = [m[1], m[3], m[4]].map(Number) as [number, number, number];
  if ((m[1] as string).length === 4) return isDay(a, b, c) && (m[4] as string).length <= 2 ? { first: i, end, open: calendar({ year: a, month: b, day: c }) } : undefined;
  const digits = (m[4] as string).length;
  if ((digits !== 4 && (digits !== 2 || m[2] !== '/')) || (m[1] as string).length > 2) return undefined;
  const year = digits === 4 ? c : c < 70 ? 2000 + c : 1900 + c;
  if (year < 1000 || year >= 2200 || (!isDay(year, a, b) && !isDay(year, b, a))) return undefined;
  return { first: i, end, open: { kind: 'numeric', a, b, year, dots: m[2] === '.' } };
}

const NUMBERED = setOf('version versions v v. section sections article articles paragraph chapter release build no. nos. number figure table § #');

/** Part of something longer: a phone number, a version, a path. */
function isJoined(r: Reader, i: number): boolean {
  const before = r.text.charCodeAt((r.t.start[i] as number) - 1);
  return glued(r, i) && (before === 45 || before === 47 || before === 46 || before === 43 || before === 36 || before === 95 || before === 58);
}

function tokenAfter(r: Reader, i: number, offset: number): number {
  let k = i + 1;
  while (k < r.to && (r.t.start[k] as number) < offset) k++;
  return k;
}

export interface Clock {
  /** `14:02` or `14`. */
  readonly value: string;
  readonly end: number;
  /** a.m., p.m., hrs, o'clock or a zone stood there: surely a time. */
  readonly certain: boolean;
}

const ZONES = setOf('gmt utc est edt cst cdt mst mdt pst pdt cet cest bst msk ist jst et eet');
const BEFORE_CLOCK = setOf('at by around until till from about before after since between');
/** Join a time to the one before it. */
const CLOCK_JOINTS = setOf('and to - –');

/** A time of day at token `i`. */
export function clockAt(r: Reader, i: number): Clock | undefined {
  const kind = kindAt(r, i);
  if (kind === NOON) return { value: valueAt(r, i) === 12 ? '12:00' : '24:00', end: i + 1, certain: true };
  if (kind === MIXED) return mixedClock(r, i);
  if (kind !== INTEGER || (r.t.end[i] as number) - (r.t.start[i] as number) > 4) return undefined;
  if (glued(r, i) && /[$€£/.:-]/.test(r.text.charAt((r.t.start[i] as number) - 1))) return undefined;
  const hour = valueAt(r, i);
  if (word(r, i + 1) === ':' && glued(r, i + 1) && glued(r, i + 2) && hour < 25) {
    const minutes = /^([0-5]\d)(h|hrs|am|pm)?$/.exec(word(r, i + 2));
    if (!minutes || (word(r, i + 3) === ':' && word(r, i + 5) === ':')) return undefined;
    if (word(r, i + 3) === ':' && word(r, i + 4).includes('.')) return undefined; // a race's time
    const end = word(r, i + 3) === ':' && glued(r, i + 3) && isNumber(r, i + 4) && glued(r, i + 4) ? i + 5 : i + 3;
    return withHalf(r, hour, Number(minutes[1]), end, minutes[2] ?? '');
  }
  if (word(r, i + 1) === "o'clock") return { value: `${two(hour)}:00`, end: i + 2, certain: true };
  if (hour <= 12 && hour > 0) {
    const half = withHalf(r, hour, undefined, i + 1, '');
    return half.certain && half.end > i + 1 && isHalf(r, i + 1) ? half : undefined;
  }
  if ((r.t.end[i] as number) - (r.t.start[i] as number) === 4 && hour % 100 < 60 && hour <= 2400 && (isZone(r, i + 1) || isOneOf(r, i + 1, HOURS))) {
    return { value: `${two(Math.floor(hour / 100))}:${two(hour % 100)}`, end: i + 2, certain: true };
  }
  return undefined;
}

const HOURS = setOf('hours hrs');
const HALVES: Readonly<Record<string, number>> = { 'a.m.': 0, am: 0, 'p.m.': 12, pm: 12 };
const isHalf = (r: Reader, i: number): boolean => halfAt(r, i) !== undefined;

function halfAt(r: Reader, i: number): { add: number; end: number } | undefined {
  const w = word(r, i);
  const add = HALVES[w];
  if (add !== undefined && !(w === 'am' && i + 1 < r.to && (flags(r, i) & CAPITAL) === 0 && !glued(r, i) && word(r, i - 1) === 'i')) return { add, end: i + 1 };
  if ((w === 'a' || w === 'p') && word(r, i + 1) === '.' && word(r, i + 2) === 'm') return { add: w === 'p' ? 12 : 0, end: i + 3 };
  return undefined;
}

const isZone = (r: Reader, i: number): boolean => isOneOf(r, i, ZONES) && (flags(r, i) & CAPITAL) !== 0;

/** Adds a.m., p.m., a zone or "local time" to hours and minutes. */
function withHalf(r: Reader, hour: number, minutes: number | undefined, end: number, suffix: string): Clock {
  const half = suffix === 'pm' ? { add: 12, end } : suffix === 'am' ? { add: 0, end } : halfAt(r, end);
  let h = hour;
  let certain = suffix !== '';
  let last = end;
  if (half) {
    h = (hour % 12) + half.add;
    certain = true;
    last = half.end;
  } else if (isOneOf(r, end, HOURS)) {
    certain = true;
    last = end + 1;
  }
  if (isZone(r, last)) {
    certain = true;
    last++;
  } else if (word(r, last) === 'local' && word(r, last + 1) === 'time') {
    certain = true;
    last += 2;
  }
  return { value: minutes === undefined ? `${two(h)}:00` : `${two(h)}:${two(minutes)}`, end: last, certain };
}

/** "3pm", "10.30am", "10.30 a.m.". */
function mixedClock(r: Reader, i: number): Clock | undefined {
  const w = word(r, i);
  if (w.length > 8 || (glued(r, i) && word(r, i - 1) === ':')) return undefined;
  const m = /^(\d{1,2})(?:\.([0-5]\d))?(am|pm)?$/.exec(w);
  if (!m || Number(m[1]) > 24 || Number(m[1]) === 0) return undefined;
  if (m[3] === undefined && !isHalf(r, i + 1)) return undefined;
  return withHalf(r, Number(m[1]), m[2] === undefined ? undefined : Number(m[2]), i + 1, m[3] ?? '');
}

/** Could a bare `14:02` at `i` be a time, to judge by the word before it? Scores and ratios are not. */
export const readsAsClock = (r: Reader, i: number, clock: Clock): boolean =>
  clock.certain || isOneOf(r, i - 1, BEFORE_CLOCK) || (r.free === i - 1 && r.free > r.from && isOneOf(r, i - 1, CLOCK_JOINTS));

const two = (n: number): string => String(n).padStart(2, '0');
