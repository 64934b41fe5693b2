// Times of day with their days: "Monday morning", "2 p.m. EST, Nov. 9", "the night of 10 May", "that afternoon", "14:02".
import { type DayPart, type Draft, draft, type Open, setValue, shiftBy, wholeUnit } from './draft.ts';
import { DEICTIC, INTEGER, MONTH, PART, PART_CODES, WEEKDAY } from './lexicon.ts';
import { isMonth, parseDate } from './parseCalendar.ts';
import { clockAt, readsAsClock } from './parseNumeric.ts';
import { parseDeictic } from './parseWords.ts';
import { glued, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const partAt = (r: Reader, i: number): DayPart => PART_CODES[valueAt(r, i)] as DayPart;
const OF_DATE = setOf('of on');
const IN_THE = new Set<DayPart>(['MO', 'AF', 'EV']);
const THAT = setOf('the that');

/** "the night of 10 May", "that afternoon", "this morning", "the next morning"; not "morning" alone. */
export function parsePart(r: Reader, i: number): Draft | undefined {
  const part = partAt(r, i);
  if (isOneOf(r, i + 1, OF_DATE)) {
    const date = dayAfter(r, word(r, i + 2) === 'the' ? i + 3 : i + 2);
    if (date) return draft(i, date.end, placed(date.open, { part }));
  }
  const at = i - 1;
  if (at < r.free) return undefined;
  const first = word(r, at - 1) === 'the' && at - 1 >= r.free ? at - 1 : at;
  switch (word(r, at)) {
    case 'this': return draft(at, i + 1, wholeUnit('day', 'this', part));
    case 'that': return draft(at, i + 1, wholeUnit('day', 'same', part));
    case 'same': return isOneOf(r, at - 1, THAT) && at - 1 >= r.free ? draft(at - 1, i + 1, wholeUnit('day', 'same', part)) : undefined;
    case 'last': return part === 'NI' ? draft(at, i + 1, shiftBy('day', -1, 'published', part)) : undefined;
    case 'next':
    case 'following': return draft(first, i + 1, wholeUnit('day', 'following', part));
    case 'previous': return draft(first, i + 1, wholeUnit('day', 'previous', part));
    case 'every':
    case 'each': return draft(at, i + 1, setValue(`XXXX-XX-XXT${part}`));
    case 'the': return word(r, at - 1) === 'in' && IN_THE.has(part) ? draft(at, i + 1, wholeUnit('day', 'same', part)) : undefined;
    default: return undefined;
  }
}

/** What may follow a day: a part of it or a time. "Monday morning", "April 3 at 2 p.m.", "yesterday evening". */
export function withTime(r: Reader, d: Draft): Draft {
  if (!isBareDay(d.open)) return d;
  if (kindAt(r, d.end) === PART && !glued(r, d.end)) return { ...d, end: d.end + 1, open: placed(d.open, { part: partAt(r, d.end) }) };
  let at = word(r, d.end) === ',' ? d.end + 1 : d.end;
  if (word(r, at) === 'at' || word(r, at) === 'around') at++;
  const clock = clockAt(r, at);
  const dated = d.open.kind === 'calendar' && d.open.fields.year !== undefined;
  return clock && (clock.certain || dated || word(r, at - 1) === 'at') ? { ...d, end: clock.end, open: placed(d.open, { clock: clock.value }) } : d;
}

/** A day without its time. */
function isBareDay(open: Open): boolean {
  if (open.kind === 'calendar') {
    const { day, weekday, holiday, part, clock } = open.fields;
    return (day !== undefined || weekday !== undefined || holiday !== undefined) && part === undefined && clock === undefined;
  }
  return (open.kind === 'unit' || (open.kind === 'shift' && open.base === 'published')) && open.unit === 'day' && open.part === undefined && open.clock === undefined;
}

/** A time of day, with the day that follows it: "2 p.m. EST, Nov. 9", "noon Monday", "14:02 on April 3". */
export function parseTime(r: Reader, i: number): Draft | undefined {
  const clock = clockAt(r, i);
  if (!clock || !readsAsClock(r, i, clock)) return undefined;
  const day = dayAfter(r, word(r, clock.end) === ',' || word(r, clock.end) === 'on' ? clock.end + 1 : clock.end);
  if (day) return { ...day, first: i, open: placed(day.open, { clock: clock.value }) };
  return draft(i, clock.end, { kind: 'unit', unit: 'day', which: 'same', clock: clock.value });
}

/** A date with a day at `i`, a weekday or "yesterday". */
function dayAfter(r: Reader, i: number): Draft | undefined {
  const k = kindAt(r, i);
  if (k === DEICTIC) return parseDeictic(r, i);
  if (k === WEEKDAY) return parseDate(r, i) ?? draft(i, i + 1, { kind: 'calendar', fields: { weekday: valueAt(r, i) } });
  const date = (k === MONTH && isMonth(r, i)) || k === INTEGER ? parseDate(r, i) : undefined;
  return date?.open.kind === 'calendar' && date.open.fields.day !== undefined ? date : undefined;
}

/** Puts a part or a time of day into an open day. */
function placed(open: Open, time: { readonly part?: DayPart; readonly clock?: string }): Open {
  if (open.kind === 'calendar') return { ...open, fields: { ...open.fields, ...time } };
  return open.kind === 'shift' || open.kind === 'unit' ? { ...open, ...time } : open;
}
