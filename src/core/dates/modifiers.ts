// Words before an expression that belong to it: early, late, mid-, "the end of", about, more than, "the eve of", articles.
import { calendar, type Draft, type Modifier } from './draft.ts';
import { ORDINAL, PART } from './lexicon.ts';
import { glued, kindAt, type Reader, setOf, word } from './scan.ts';

const DIRECT: Readonly<Record<string, Modifier>> = { early: 'START', late: 'END', mid: 'MID' };
/** "later this year", "earlier that day"; before other dates these words compare. */
const COMPARED: Readonly<Record<string, Modifier>> = { earlier: 'START', later: 'END' };
const EDGES: Readonly<Record<string, Modifier>> = {
  end: 'END', close: 'END', beginning: 'START', start: 'START', middle: 'MID', outset: 'START', rest: 'END', remainder: 'END',
};
const STRETCHES = setOf('part half days months');
const STRETCH_EDGES: Readonly<Record<string, Modifier>> = { early: 'START', first: 'START', latter: 'END', later: 'END', late: 'END', second: 'END', last: 'END', final: 'END', closing: 'END', opening: 'START' };
const APPROX = setOf('about around approximately roughly nearly almost circa ca. c.');
const BOUNDS: Readonly<Record<string, Modifier>> = { over: 'MORE_THAN', under: 'LESS_THAN', some: 'APPROX' };
const PAIRS: Readonly<Record<string, Modifier>> = {
  'more than': 'MORE_THAN', 'less than': 'LESS_THAN', 'fewer than': 'LESS_THAN', 'at least': 'EQUAL_OR_MORE', 'at most': 'EQUAL_OR_LESS', 'up to': 'EQUAL_OR_LESS',
};
const MAX_WORDS = 4;

/** Extends a draft to the left as far as its words reach; never over an earlier expression. */
export function withModifiers(r: Reader, draft: Draft): Draft {
  if (draft.open.kind === 'reference' || draft.open.kind === 'set') return draft;
  let out = draft;
  for (let k = 0; k < MAX_WORDS; k++) {
    const wider = widened(r, out);
    if (!wider) break;
    out = wider;
  }
  return out;
}

function widened(r: Reader, d: Draft): Draft | undefined {
  const at = d.first - 1;
  if (at < r.free) return undefined;
  const { kind } = d.open;
  const w = word(r, at);
  if (kind === 'duration') return w === 'the' ? (d.mod === undefined && !isHyphenated(r, d) ? { ...d, first: at } : undefined) : bounded(r, d, at, w);
  if (w === '-' && word(r, at - 1) === 'mid' && glued(r, at) && glued(r, d.first) && at - 1 >= r.free) return { ...d, first: at - 1, mod: 'MID' };
  const direct = DIRECT[w] ?? (kind === 'unit' || isNamedDay(d) ? COMPARED[w] : undefined);
  if (direct && d.mod === undefined) return { ...d, first: at, mod: direct };
  if (w === 'in' && at - 1 >= r.free && isCoarse(d)) {
    const mod = DIRECT[word(r, at - 1)] ?? COMPARED[word(r, at - 1)];
    return mod && { ...d, first: at - 1, mod };
  }
  if (w === 'of') return edge(r, d, at - 1);
  if (w === 'the') return takesArticle(r, d) ? { ...d, first: at } : undefined;
  if (kind === 'shift' || kind === 'event') return bounded(r, d, at, w);
  if ((w === 'fiscal' || w === 'year') && isYearAlone(d)) return w === 'fiscal' || word(r, at - 1) === 'the' ? { ...d, first: at } : undefined;
  return APPROX.has(w) ? { ...d, first: at, mod: d.mod ?? 'APPROX' } : undefined;
}

/** "about", "over", "more than", "no more than" before a length of time. */
function bounded(r: Reader, d: Draft, at: number, w: string): Draft | undefined {
  const pair = at - 1 >= r.free ? PAIRS[`${word(r, at - 1)} ${w}`] : undefined;
  if (pair) {
    const no = word(r, at - 2) === 'no' && at - 2 >= r.free;
    return { ...d, first: no ? at - 2 : at - 1, mod: d.mod ?? (no ? 'EQUAL_OR_LESS' : pair) };
  }
  if (w === 'over' && word(r, d.first) === 'the') return undefined; // "over the next days"
  const mod = APPROX.has(w) ? 'APPROX' : BOUNDS[w];
  return mod && { ...d, first: at, mod: d.mod ?? mod };
}

/** "the end of", "the early part of", "the first half of", "the eve of". `at` is the word before "of". */
function edge(r: Reader, d: Draft, at: number): Draft | undefined {
  if (at < r.free || d.mod !== undefined) return undefined;
  const w = word(r, at);
  const stretch = STRETCHES.has(w) && at - 1 >= r.free ? STRETCH_EDGES[word(r, at - 1)] : undefined;
  const from = stretch ? at - 1 : at;
  const first = word(r, from - 1) === 'the' && from - 1 >= r.free ? from - 1 : from;
  if (w === 'eve') return { ...d, first, eve: true };
  if (stretch && w === 'half') return halfOf({ ...d, first }, stretch);
  const mod = stretch ?? EDGES[w];
  return mod && { ...d, first, mod };
}

/** "the first half of 1998" is H1; of a month, its start. */
function halfOf(d: Draft, mod: Modifier): Draft {
  const half = mod === 'START' ? 1 : 2;
  const { open } = d;
  if (open.kind === 'unit' && open.unit === 'year') return { ...d, open: calendar({ half }, open.which) };
  const yearAlone = open.kind === 'calendar' && open.fields.year !== undefined && open.fields.month === undefined && open.fields.season === undefined;
  return yearAlone ? { ...d, open: { ...open, fields: { ...open.fields, half } } } : { ...d, mod };
}

const isCoarse = ({ open }: Draft): boolean => (open.kind === 'calendar' && open.fields.day === undefined) || (open.kind === 'unit' && open.unit !== 'day');

/** "yesterday" and "Monday": "late Monday", "earlier yesterday". */
const isNamedDay = ({ open }: Draft): boolean => (open.kind === 'shift' && open.unit === 'day' && Math.abs(open.count) <= 1) || (open.kind === 'calendar' && open.fields.weekday !== undefined && open.fields.month === undefined);

const isYearAlone = ({ open }: Draft): boolean => open.kind === 'calendar' && open.fields.year !== undefined && open.fields.month === undefined && open.fields.season === undefined && open.fields.quarter === undefined;

/** "23-year", "third-quarter": the article before it belongs to the noun behind it. */
const isHyphenated = (r: Reader, d: Draft): boolean => word(r, d.end - 2) === '-';

/** So does "the" before a month, a day or a year ("the May 5 deadline"), unless an ordinal, a modifier or "night of" stands between. */
function takesArticle(r: Reader, d: Draft): boolean {
  const { open, mod } = d;
  if (open.kind !== 'calendar') return open.kind === 'unit' || open.kind === 'yearBefore';
  if (mod !== undefined || open.which !== undefined) return true;
  if (isHyphenated(r, d)) return false;
  const { year, month, weekday, holiday, season, quarter } = open.fields;
  if (season !== undefined || quarter !== undefined || kindAt(r, d.first) === ORDINAL || kindAt(r, d.first) === PART || word(r, d.first) === 'year') return true;
  return year === undefined && month === undefined && weekday === undefined && holiday === undefined;
}
