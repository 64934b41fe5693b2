// Numbers of units: "two days later", "a year ago", "the past three months", "every two weeks", "24-hour", "$5 a month".
import { type Draft, draft, type Open, reference, setValue, shiftBy, type Unit, yearBefore } from './draft.ts';
import { CARDINAL, INTEGER, UNIT_LETTERS } from './lexicon.ts';
import { countedFromEvent } from './parseEvents.ts';
import { quantityBefore } from './quantity.ts';
import { glued, isOneOf, kindAt, type Reader, setOf, word } from './scan.ts';

/** A unit's token and what it says. */
export interface Head {
  readonly i: number;
  readonly unit: Unit;
  /** 2 for fortnights. */
  readonly times: number;
  readonly plural: boolean;
}

const ABOUT = setOf('about around roughly');
const POSSESSIVE = setOf("' 's");
const SPANNING = setOf('last past next coming previous preceding following first final latest');
const EVERY = setOf('every each per');
const COUNTED_BEFORE_A = setOf('million billion trillion percent times once twice people barrels tons tonnes hours days cents dollars % pounds euros each passengers');

/** A number of units, and what the words around make of it: a length, a step from a date, a set. */
export function counted(r: Reader, head: Head): Draft | undefined {
  const { i, unit } = head;
  const q = quantityBefore(r, i);
  if (i - 2 >= r.free && word(r, i - 1) === 'other' && isOneOf(r, i - 2, EVERY)) return draft(i - 2, i + 1, setValue(durationValue(unit, 2)));
  if (!q) return !head.plural && i - 1 >= r.free && isOneOf(r, i - 1, EVERY) ? draft(i - 1, i + 1, setValue(durationValue(unit, 1))) : undefined;
  const one = q.article === true || q.count === 1 || q.count === null;
  if (!one && !head.plural && kindAt(r, i - 1) === INTEGER && unit !== 'year' && !isOneOf(r, i + 1, TURN)) return undefined; // "room 12 day"
  if (isAge(r, i)) return undefined;
  const count = q.count === null ? null : q.count * head.times;
  const before = q.first - 1;
  if (isOneOf(r, before, EVERY)) return draft(before, i + 1, setValue(durationValue(unit, count)));
  const turned = turnedAt(r, i + 1, unit, count);
  const approx = q.approx ? ({ mod: 'APPROX' } as const) : {};
  const fromEvent = turned || count === null ? undefined : countedFromEvent(r, q.first, i, unit, count, durationValue(unit, count));
  if (fromEvent) return { ...fromEvent, ...approx };
  if (turned) return { first: q.first, end: turned.end, open: turned.open, ...approx };
  if (q.count === 1 && unit === 'day' && word(r, q.first) === 'one' && isOneOf(r, before, SOME_DAY)) return draft(q.first, i + 1, reference('FUTURE_REF')); // "will one day be"
  if (q.article && !head.plural && (isEach(r, before) || isOneOf(r, before, COUNTED_BEFORE_A) || kindAt(r, before) === INTEGER)) return draft(q.first, i + 1, setValue(durationValue(unit, 1)));
  const time = isOneOf(r, i + 1, POSSESSIVE) && word(r, i + 2) === 'time' ? i + 3 : 0; // "in three weeks' time"
  if (time > 0 && count !== null && !q.article && (word(r, before) === 'in' || (isOneOf(r, before, ABOUT) && word(r, before - 1) === 'in'))) return draft(q.first, time, shiftBy(unit, count, 'published'));
  const orSo = word(r, i + 1) === 'or' && word(r, i + 2) === 'so';
  const spanning = before >= r.free && isOneOf(r, before, SPANNING) && word(r, before - 1) !== 'to'; // "meant to last several years"
  const long = word(r, i + 1) === '-' && glued(r, i + 1) && word(r, i + 2) === 'long' ? 2 : 0;
  return { first: spanning ? before : q.first, end: i + 1 + (orSo ? 2 : long), open: duration(unit, count), ...(orSo ? { mod: 'APPROX' } : approx) };
}

const SOME_DAY = setOf('will would could may might can shall should must to');

/** "four flights a week", "700 seats a week". */
const isEach = (r: Reader, i: number): boolean => /[^s]s$/.test(word(r, i)) && (kindAt(r, i - 1) === INTEGER || kindAt(r, i - 1) === CARDINAL);

/** "nine years old", "9-year-old", "26 years of age": how old somebody is dates nothing. */
const isAge = (r: Reader, i: number): boolean =>
  word(r, i + 1) === 'old' || (word(r, i + 1) === '-' && (word(r, i + 2) === 'old' || word(r, i + 2) === 'olds')) || (word(r, i + 1) === 'of' && word(r, i + 2) === 'age');

const TURN = setOf('ago later earlier before after');
const CLAUSE_END = setOf('that ,');

/** "ago", "later", "earlier", "from now" … after a number of units. */
function turnedAt(r: Reader, i: number, unit: Unit, count: number | null): { open: Open; end: number } | undefined {
  const w = word(r, i);
  if (count === null) return w === 'ago' || w === 'later' || w === 'earlier' ? { open: reference(w === 'later' ? 'FUTURE_REF' : 'PAST_REF'), end: i + 1 } : undefined;
  const aYear = count === 1 && unit === 'year';
  if (w === 'ago') return { open: aYear ? yearBefore() : shiftBy(unit, -count, 'published'), end: i + 1 };
  if (w === 'or' && word(r, i + 1) === 'so' && word(r, i + 2) === 'ago') return { open: shiftBy(unit, -count, 'published'), end: i + 3 };
  if (w === 'from' && (word(r, i + 1) === 'now' || word(r, i + 1) === 'today')) return { open: shiftBy(unit, count, 'published'), end: i + 2 };
  if (w === 'hence') return { open: shiftBy(unit, count, 'published'), end: i + 1 };
  if (w === 'back' && word(r, i + 1) !== 'to') return { open: shiftBy(unit, -count, 'published'), end: i + 1 };
  if (w === 'later' || (w === 'after' && isOneOf(r, i + 1, CLAUSE_END))) return { open: shiftBy(unit, count, 'previous'), end: i + 1 };
  if (w === 'earlier' && aYear) return { open: yearBefore(), end: i + 1 };
  if (w === 'earlier' || (w === 'prior' && word(r, i + 1) !== 'to') || (w === 'before' && isOneOf(r, i + 1, CLAUSE_END))) return { open: shiftBy(unit, -count, 'previous'), end: i + 1 };
  return undefined;
}

export const duration = (unit: Unit, count: number | null): Open => ({ kind: 'duration', value: durationValue(unit, count) });

/** P3M, PT24H, P1DE, PXY; half years and hours in months and minutes. A null count is unknown. */
function durationValue(unit: Unit, count: number | null): string {
  if (count !== null && count % 1 === 0.5 && unit === 'year') return count > 1 ? `P${Math.floor(count)}Y6M` : 'P6M';
  if (count !== null && count % 1 === 0.5 && unit === 'hour') return count > 1 ? `PT${Math.floor(count)}H30M` : 'PT30M';
  if (count !== null && unit === 'quarter') return `P${count * 3}M`;
  const letters = UNIT_LETTERS[unit];
  const n = count === null ? 'X' : String(Math.round(count * 100) / 100);
  return letters.startsWith('T') ? `PT${n}${letters.slice(1)}` : `P${n}${letters}`;
}
