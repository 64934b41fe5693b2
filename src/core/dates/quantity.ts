// How many units: reads the words before a unit from right to left ("twenty-four", "2 1/2", "a couple of", "several more").
import { CARDINAL, INTEGER, MIXED } from './lexicon.ts';
import { isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

export interface Quantity {
  /** The first token of the words read. */
  readonly first: number;
  /** Null: an unknown number, TIMEX3's X. */
  readonly count: number | null;
  /** "a day", "an hour": one, by the article alone. */
  readonly article?: true;
  /** The words say that the number is about right. */
  readonly approx?: true;
}

/** Words that may stand between a number and its unit. */
const BETWEEN = setOf('more additional full straight consecutive trading business working calendar long short brutal solid whole further other successive entire extra bloody crucial good');
const INDEFINITE = setOf('several many few some various countless numerous');
const MAX_WORDS = 6;

/** The quantity that ends right before token `unit`, a hyphen between them included; undefined where there is none. */
export function quantityBefore(r: Reader, unit: number): Quantity | undefined {
  let i = unit - 1;
  if (word(r, i) === '-') i--;
  if (i >= r.free && isOneOf(r, i, BETWEEN) && i - 1 >= r.free) i--;
  if (i < r.free) return undefined;
  if (word(r, i) === 'or' || word(r, i) === 'and') return undefined;
  const w = word(r, i);
  if (w === 'a' || w === 'an') return { first: i, count: 1, article: true };
  if (w === 'another') return { first: i, count: 1 };
  if (w === 'half') return halfBefore(r, i);
  if (INDEFINITE.has(w)) {
    const start = w === 'few' && (word(r, i - 1) === 'a' || word(r, i - 1) === 'another') ? i - 1 : i;
    return { first: start < r.free ? i : start, count: null };
  }
  if (w === 'of') return ofBefore(r, i);
  if (w === 'couple') return { first: word(r, i - 1) === 'a' || word(r, i - 1) === 'another' ? i - 1 : i, count: 2, approx: true };
  return numberBefore(r, i);
}

/** "a couple of", "dozens of", "a number of", "one of"? (no). */
function ofBefore(r: Reader, i: number): Quantity | undefined {
  const w = word(r, i - 1);
  const first = word(r, i - 2) === 'a' || word(r, i - 2) === 'another' ? i - 2 : i - 1;
  if (i - 1 < r.free) return undefined;
  if (w === 'couple') return { first, count: 2, approx: true };
  if (w === 'number' || w === 'dozens' || w === 'hundreds' || w === 'thousands' || w === 'scores' || w === 'tens') return { first, count: null };
  return undefined;
}

/** "half a", "a half", "two and a half", "one-and-a-half". */
function halfBefore(r: Reader, i: number): Quantity | undefined {
  const before = word(r, i - 1) === '-' ? i - 2 : i - 1;
  const a = word(r, before) === 'a' ? before : i;
  let and = a - 1;
  if (word(r, and) === '-') and--;
  if (word(r, and) === 'and') {
    const whole = numberBefore(r, word(r, and - 1) === '-' ? and - 2 : and - 1);
    return whole && whole.count !== null ? { first: whole.first, count: whole.count + 0.5 } : undefined;
  }
  return a < i ? { first: a, count: 0.5 } : { first: i, count: 0.5 };
}

/** A number in digits or words that ends at token `i`. */
function numberBefore(r: Reader, i: number): Quantity | undefined {
  const kind = kindAt(r, i);
  if (kind === INTEGER) return digitsBefore(r, i);
  if (kind === MIXED) {
    const w = word(r, i);
    return /^\d{1,4}\.\d{1,2}$/.test(w) ? { first: i, count: Number(w) } : undefined;
  }
  if (kind !== CARDINAL) return undefined;
  let first = i;
  while (first - 1 >= r.free && i - first < MAX_WORDS && joinsNumber(r, first - 1)) first--;
  while (first < i && (word(r, first) === 'and' || word(r, first) === '-')) first++;
  return { first, count: readWords(r, first, i + 1) };
}

const joinsNumber = (r: Reader, i: number): boolean =>
  (kindAt(r, i) === CARDINAL && multiplies(r, i)) || (word(r, i) === '-' && kindAt(r, i - 1) === CARDINAL) ||
  (word(r, i) === 'and' && (word(r, i - 1) === 'hundred' || word(r, i - 1) === 'thousand')) ||
  (word(r, i) === 'a' && (kindAt(r, i + 1) === CARDINAL && valueAt(r, i + 1) >= 12));

/** "two hundred", "twenty four"; not the "five" of "five one-day matches". */
const multiplies = (r: Reader, i: number): boolean => {
  const right = valueAt(r, i + 1);
  return kindAt(r, i + 1) !== CARDINAL || right >= 100 || valueAt(r, i) >= 100 || (valueAt(r, i) >= 20 && right < 10) || word(r, i + 1) === 'dozen';
};

function digitsBefore(r: Reader, i: number): Quantity | undefined {
  const value = Math.abs(valueAt(r, i));
  if (word(r, i - 1) === '/' && kindAt(r, i - 2) === INTEGER && valueAt(r, i) > 0) {
    const fraction = valueAt(r, i - 2) / value;
    const dash = word(r, i - 3) === '-' ? 1 : 0;
    if (kindAt(r, i - 3 - dash) === INTEGER && i - 3 - dash >= r.free) return { first: i - 3 - dash, count: valueAt(r, i - 3 - dash) + fraction };
    return { first: i - 2, count: fraction };
  }
  if (isOneOf(r, i - 1, NOT_A_COUNT)) return undefined;
  return { first: i, count: value };
}

const NOT_A_COUNT = setOf('$ £ € ¥ # /');

/** "two hundred and five" → 205. */
function readWords(r: Reader, first: number, end: number): number {
  let total = 0;
  let group = 0;
  for (let i = first; i < end; i++) {
    if (kindAt(r, i) !== CARDINAL) continue;
    const value = valueAt(r, i);
    if (value === 100) group = Math.max(1, group) * 100;
    else if (value === 1000) {
      total += Math.max(1, group) * 1000;
      group = 0;
    } else if (value === 12 && word(r, i) === 'dozen') group = Math.max(1, group) * 12;
    else group += value;
  }
  return total + group;
}
