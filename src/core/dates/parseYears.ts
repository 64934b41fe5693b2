// Years, decades and centuries: "2022", "the 1990s", "the nineties", "'98", "490 BC", "the 18th century", "nineteen ninety-eight".
import { CAPITAL, LETTERS } from '../text/tokens.ts';
import { calendar, type Draft, type Fields } from './draft.ts';
import { CARDINAL, DECADE_WORD, DIGIT_DECADE, INTEGER, MONTH, ORDINAL, UNIT, UNITS } from './lexicon.ts';
import { eraAt, isApostrophe, spokenYearAt, yearAt } from './parseCalendar.ts';
import { flags, glued, isNumber, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const YEAR_BEFORE = setOf('in since of from until till by during to through between before after around about circa ca. late early mid and the year fiscal and spring summer fall autumn winter ( - / – —');
const CURRENCY = setOf('$ £ € ¥ # no. nos. no number flight route highway interstate room page p. pp. vol. @ + resolution law decree directive regulation bus train channel model');
const COUNTED = setOf('% percent per people million billion thousand hours feet miles meters metres km kilometers kilometres kg tons tonnes pounds dollars euros degrees or and');
const VERB_LIKE = setOf('is was has its this as does');

/** A year at token `i`, with the guards that numbers need. */
export function parseYear(r: Reader, i: number): Draft | undefined {
  const year = yearAt(r, i);
  const era = kindAt(r, i) === INTEGER && valueAt(r, i) > 0 ? eraAt(r, i + 1) : undefined;
  if (era && era.end > i + 1 && valueAt(r, i) < 10_000) return dated(i, era.end, { year: valueAt(r, i), ...(era.bc && { bc: true }) });
  const ad = kindAt(r, i - 1) === 0 && (word(r, i - 1) === 'ad' || word(r, i - 1) === 'a.d.') && (flags(r, i - 1) & CAPITAL) !== 0 && kindAt(r, i) === INTEGER;
  if (ad && valueAt(r, i) > 0 && valueAt(r, i) < 2200) return dated(i - 1, i + 1, { year: valueAt(r, i) });
  if (kindAt(r, i) === INTEGER && valueAt(r, i) > 0 && valueAt(r, i) < 10_000 && isOneOf(r, i + 1, BC_JOINTS) && kindAt(r, i + 2) === INTEGER && eraAt(r, i + 3).bc) {
    return dated(i, i + 1, { year: valueAt(r, i), bc: true }); // the "499" of "499-493 BC"
  }
  const early = earlyYear(r, i);
  if (early) return early;
  if (year < 0 || !readsAsYear(r, i, year)) return undefined;
  return dated(i, i + 1, { year });
}

const CIRCA = setOf('c ca ca. circa');
const DASHES = setOf('- – —');
const LIFETIME = 130;

/** Years of three digits where nothing else can stand: "c. 314", "in the year 71", "(837–908)". */
function earlyYear(r: Reader, i: number): Draft | undefined {
  if (kindAt(r, i) !== INTEGER) return undefined;
  const year = valueAt(r, i);
  if (year < 1 || year >= 2200 || glued(r, i + 1) && isOneOf(r, i + 1, setOf('% .')) && isNumber(r, i + 2)) return undefined;
  const dot = word(r, i - 1) === '.' ? i - 2 : i - 1;
  if (year >= 100 && isOneOf(r, dot, CIRCA) && dot >= r.free && (flags(r, dot) & CAPITAL) === 0 && !isPluralNoun(r, i + 1)) return { ...dated(dot, i + 1, { year }), mod: 'APPROX' };
  if (word(r, i - 1) === 'year' && word(r, i - 2) === 'the' && i - 2 >= r.free && year < 1000) return dated(i - 2, i + 1, { year });
  const other = isOneOf(r, i + 1, DASHES) ? i + 2 : isOneOf(r, i - 1, DASHES) ? i - 2 : i;
  if (other === i || kindAt(r, other) !== INTEGER || year < 100 || year >= 1000) return undefined;
  const [from, to] = other > i ? [i, other] : [other, i];
  const span = valueAt(r, to) - valueAt(r, from);
  return word(r, from - 1) === '(' && word(r, to + 1) === ')' && span > 0 && span < LIFETIME ? dated(i, i + 1, { year }) : undefined;
}

const BC_JOINTS = setOf('- – — to and or /');

const dated = (first: number, end: number, fields: Fields): Draft => ({ first, end, open: calendar(fields) });

/** Is a number of four digits a year here? Prepositions speak for it, units and counted things against. */
function readsAsYear(r: Reader, i: number, year: number): boolean {
  const before = word(r, i - 1);
  const after = word(r, i + 1);
  if (CURRENCY.has(before) || (glued(r, i) && /[.:_@#+]/.test(r.text.charAt((r.t.start[i] as number) - 1)))) return false;
  if (isNumber(r, i - 1) || continuesNumber(r, i) || isStreetNumber(r, i)) return false;
  if (glued(r, i + 1) && (after === '-' || after === '/' || after === ':' || after === '.') && glued(r, i + 2) && isNumber(r, i + 2)) return isYearRange(r, i, after);
  const unit = kindAt(r, i + 1);
  if (unit === UNITS || unit === UNIT || (after === '-' && kindAt(r, i + 2) === UNIT)) return false;
  if (COUNTED.has(after) && after !== 'and' && after !== 'or') return false;
  if (year < 1400 && !isOneOf(r, i - 1, STRICT_BEFORE)) return false;
  if (POSSESSIVES.has(before) && year >= 1600) return true;
  if (YEAR_BEFORE.has(before) || kindAt(r, i - 1) === MONTH) return !isPluralNoun(r, i + 1) || year >= 1900;
  return (year >= 1700 && year < 2100 && !isPluralNoun(r, i + 1)) || (year >= 1400 && before === '');
}

const STREETS = setOf('street st. road rd. avenue ave. ave lane drive boulevard blvd. square court terrace');
const MAX_STREET = 3;

/** "1994 Main Street", "1600 Pennsylvania Avenue". */
function isStreetNumber(r: Reader, i: number): boolean {
  for (let k = i + 1; k <= i + MAX_STREET && (flags(r, k) & CAPITAL) !== 0; k++) if (k > i + 1 && isOneOf(r, k, STREETS)) return true;
  return false;
}

const NUMBER_JOINTS = setOf('- – / .');

/** "555-1998", "31/31/2024", and what a third number joins: telephone numbers and the like. A range has two years. */
const continuesNumber = (r: Reader, i: number): boolean =>
  isOneOf(r, i - 1, NUMBER_JOINTS) && glued(r, i) && glued(r, i - 1) && isNumber(r, i - 2) && (yearAt(r, i - 2) < 0 || (isOneOf(r, i - 3, NUMBER_JOINTS) && glued(r, i - 2) && isNumber(r, i - 4)));

const POSSESSIVES = setOf('the its his her their our my');
const STRICT_BEFORE = setOf('in since from until year circa ca. summer autumn winter');

/** "1939-45", "1998-1999", "1998/99" – two years, not a phone number. */
const isYearRange = (r: Reader, i: number, mark: string): boolean =>
  (mark === '-' || mark === '/') && (yearAt(r, i + 2) > 0 || (r.t.end[i + 2] as number) - (r.t.start[i + 2] as number) === 2) && !(glued(r, i + 3) && glued(r, i + 4) && isNumber(r, i + 4));

const isPluralNoun = (r: Reader, i: number): boolean => {
  const w = word(r, i);
  return (flags(r, i) & (LETTERS | CAPITAL)) === LETTERS && w.length > 3 && w.endsWith('s') && !w.endsWith("'s") && !VERB_LIKE.has(w);
};

/** "the 1990s", "1960's", "the '90s", "the 90s", "the nineties". The article is taken by the modifiers. */
export function parseDecade(r: Reader, i: number): Draft | undefined {
  const kind = kindAt(r, i);
  if (kind === DIGIT_DECADE) {
    const value = valueAt(r, i);
    if (value >= 1000 && value < 2200 && value % 10 === 0) return dated(i, i + 1, value % 100 === 0 && value < 1900 ? { century: value / 100 } : { decade: value / 10 });
    const bc = value % 10 === 0 ? eraAt(r, i + 1) : undefined;
    if (bc?.bc) return dated(i, bc.end, { decade: value / 10, bc: true });
    if (value < 100 && value % 10 === 0 && value >= 10 && !isOneOf(r, i - 2, OF_SOMEBODY)) {
      const marked = isApostrophe(r, i - 1);
      const before = word(r, marked ? i - 2 : i - 1);
      if (marked || before === 'the' || before === 'early' || before === 'late') return dated(marked ? i - 1 : i, i + 1, { shortDecade: value / 10 });
    }
    return undefined;
  }
  if (kind === DECADE_WORD && (word(r, i - 1) === 'the' || isOneOf(r, i - 1, PART_OF_DECADE))) return dated(i, i + 1, { shortDecade: valueAt(r, i) });
  if (isApostrophe(r, i - 1) && kind === INTEGER && valueAt(r, i) % 10 === 0 && valueAt(r, i) < 100 && word(r, i + 1) === "'s" && glued(r, i + 1)) return dated(i - 1, i + 2, { shortDecade: valueAt(r, i) / 10 });
  const year = yearAt(r, i);
  if (year > 0 && year % 10 === 0 && word(r, i + 1) === "'s" && (word(r, i - 1) === 'the' || isOneOf(r, i - 1, PART_OF_DECADE))) return dated(i, i + 2, { decade: year / 10 });
  return undefined;
}

/** "in his late 20s": an age. */
const OF_SOMEBODY = setOf('his her their my your our its');
const PART_OF_DECADE = setOf('early mid late -');

/** "'98" with an apostrophe and a word that dates follow. */
export function parseShortYear(r: Reader, i: number): Draft | undefined {
  if (isYearTail(r, i)) return dated(i, i + 1, { year: Math.floor(yearAt(r, i - 2) / 100) * 100 + valueAt(r, i) });
  if (!isApostrophe(r, i - 1) || kindAt(r, i) !== INTEGER || (r.t.end[i] as number) - (r.t.start[i] as number) !== 2) return undefined;
  if (!isOneOf(r, i - 2, YEAR_BEFORE) && kindAt(r, i - 2) === 0) return undefined;
  return dated(i - 1, i + 1, { shortYear: valueAt(r, i) });
}

/** The "45" of "1939-45". */
const isYearTail = (r: Reader, i: number): boolean =>
  glued(r, i) && glued(r, i - 1) && r.free === i - 1 && isOneOf(r, i - 1, setOf('- – /')) && yearAt(r, i - 2) > 0 && valueAt(r, i) > yearAt(r, i - 2) % 100 && valueAt(r, i) < 100 && (r.t.end[i] as number) - (r.t.start[i] as number) === 2;

/** "the 18th century", "nineteenth-century", "the fifth century BC". `i` is the ordinal. */
export function parseCentury(r: Reader, i: number): Draft | undefined {
  if (kindAt(r, i) !== ORDINAL) return undefined;
  let first = i;
  let value = valueAt(r, i);
  if (word(r, i - 1) === '-' && word(r, i - 2) === 'twenty' && value < 10) {
    first = i - 2;
    value += 20;
  } else if (word(r, i - 1) === 'twenty' && value < 10) {
    first = i - 1;
    value += 20;
  }
  const next = word(r, i + 1) === '-' ? i + 2 : i + 1;
  if (isOneOf(r, first - 1, OF_SOMEBODY)) return undefined; // a batsman's
  if ((word(r, next) !== 'century' && word(r, next) !== 'centuries') || value > 30 || value < 1) return undefined;
  const era = eraAt(r, next + 1);
  return dated(first, era.end, { century: value - 1, ...(era.bc && { bc: true }) });
}

/** Years said aloud: "nineteen ninety-eight", "two thousand one". */
export function parseSpokenYear(r: Reader, i: number): Draft | undefined {
  if (kindAt(r, i) !== CARDINAL) return undefined;
  const head = valueAt(r, i);
  if (head === 2 && word(r, i + 1) === 'thousand' && (word(r, i - 1) === 'year' || word(r, i - 1) === 'in')) {
    const units = kindAt(r, i + 2) === CARDINAL && valueAt(r, i + 2) < 20 ? valueAt(r, i + 2) : 0;
    if (kindAt(r, i + 2) === UNITS) return undefined;
    return dated(i, units > 0 ? i + 3 : i + 2, { year: 2000 + units });
  }
  const spoken = spokenYearAt(r, i);
  return spoken && dated(i, spoken.end, { year: spoken.year });
}
