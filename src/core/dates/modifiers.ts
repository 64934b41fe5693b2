// Words before an expression that belong to it: early, late, mid-, "the end of", about, more than, "the eve of", articles.
import type { Draft, Modifier } from './draft.ts';
import { glued, isOneOf, type Reader, setOf, word } from './scan.ts';

const DIRECT: Readonly<Record<string, Modifier>> = { early: 'START', late: 'END', mid: 'MID', middle: 'MID', earlier: 'START', later: 'END' };
const EDGES: Readonly<Record<string, Modifier>> = {
  end: 'END', close: 'END', beginning: 'START', start: 'START', middle: 'MID', outset: 'START', rest: 'END', remainder: 'END',
};
const APPROX = setOf('about around approximately roughly nearly almost some circa ca. c.');
const PAIRS: Readonly<Record<string, Modifier>> = {
  'more than': 'MORE_THAN', 'less than': 'LESS_THAN', 'at least': 'EQUAL_OR_MORE', 'at most': 'EQUAL_OR_LESS', 'up to': 'EQUAL_OR_LESS', 'fewer than': 'LESS_THAN',
};
const WITH_ARTICLE = setOf('calendar unit shift duration');
const MAX_WORDS = 4;

/** Extends a draft to the left as far as its words reach; never over an earlier expression. */
export function withModifiers(r: Reader, draft: Draft): Draft {
  let out = draft;
  for (let k = 0; k < MAX_WORDS; k++) {
    const wider = oneWord(r, out);
    if (!wider) break;
    out = wider;
  }
  return out;
}

function oneWord(r: Reader, d: Draft): Draft | undefined {
  const at = d.first - 1;
  if (at < r.free) return undefined;
  const w = word(r, at);
  const { kind } = d.open;
  if (kind === 'reference' || kind === 'set') return undefined;
  if (kind === 'duration') return approximate(r, d, at, w);
  if (w === '-' && word(r, at - 1) === 'mid' && glued(r, at) && glued(r, d.first) && at - 1 >= r.free) return { ...d, first: at - 1, mod: 'MID' };
  const direct = DIRECT[w];
  if (direct && d.mod === undefined && !(w === 'middle' || (w === 'later' && kind !== 'unit') || (w === 'earlier' && kind !== 'unit'))) return { ...d, first: at, mod: direct };
  if (w === 'in' && isOneOf(r, at - 1, setOf('early late later earlier')) && at - 1 >= r.free && isCoarse(d)) return { ...d, first: at - 1, mod: DIRECT[word(r, at - 1)] as Modifier };
  if (w === 'of') return edge(r, d, at);
  if (w === 'the' && takesArticle(d)) return { ...d, first: at };
  if (kind === 'shift') return approximate(r, d, at, w);
  if (APPROX.has(w) && w !== 'some') return { ...d, first: at, mod: d.mod ?? 'APPROX' };
  return undefined;
}

/** "the end of", "the beginning of", "the eve of". */
function edge(r: Reader, d: Draft, of: number): Draft | undefined {
  const at = of - 1;
  if (at < r.free || d.mod !== undefined) return undefined;
  const w = word(r, at);
  const the = word(r, at - 1) === 'the' && at - 1 >= r.free;
  const first = the ? at - 1 : at;
  if (w === 'eve') return { ...d, first, eve: true };
  const mod = EDGES[w];
  if (mod) return { ...d, first, mod };
  if ((w === 'part' || w === 'half' || w === 'days' || w === 'months') && isOneOf(r, at - 1, setOf('early latter later late first second last early-'))) {
    const late = !isOneOf(r, at - 1, setOf('early first'));
    if (w === 'half') return halfOf(r, d, at, late ? 2 : 1);
    return { ...d, first: word(r, at - 2) === 'the' && at - 2 >= r.free ? at - 2 : at - 1, mod: late ? 'END' : 'START' };
  }
  return undefined;
}

/** "the first half of 1998" → H1. */
function halfOf(r: Reader, d: Draft, at: number, half: number): Draft | undefined {
  const { open } = d;
  const first = word(r, at - 2) === 'the' && at - 2 >= r.free ? at - 2 : at - 1;
  if (open.kind === 'calendar' && open.fields.year !== undefined && open.fields.month === undefined && open.fields.season === undefined) return { ...d, first, open: { ...open, fields: { ...open.fields, half } } };
  if (open.kind === 'unit' && open.unit === 'year') return { ...d, first, open: { kind: 'calendar', fields: { half }, year: open.which } };
  return { ...d, first, mod: half === 1 ? 'START' : 'END' };
}

const isCoarse = (d: Draft): boolean =>
  (d.open.kind === 'calendar' && d.open.fields.day === undefined) || (d.open.kind === 'unit' && d.open.unit !== 'day');

function takesArticle(d: Draft): boolean {
  const { open } = d;
  if (!WITH_ARTICLE.has(open.kind)) return false;
  if (open.kind === 'calendar') {
    const f = open.fields;
    return f.year === undefined || f.season !== undefined || f.quarter !== undefined || f.month !== undefined || d.mod !== undefined;
  }
  return true;
}

function approximate(r: Reader, d: Draft, at: number, w: string): Draft | undefined {
  if (w === 'the' && d.mod === undefined) return { ...d, first: at };
  const pair = PAIRS[`${word(r, at - 1)} ${w}`];
  if (pair && at - 1 >= r.free) return { ...d, first: isOneOf(r, at - 2, setOf('no')) ? at - 2 : at - 1, mod: d.mod ?? (word(r, at - 2) === 'no' ? 'EQUAL_OR_LESS' : pair) };
  if (w === 'over') return { ...d, first: at, mod: d.mod ?? 'MORE_THAN' };
  if (w === 'under') return { ...d, first: at, mod: d.mod ?? 'LESS_THAN' };
  if (APPROX.has(w)) return { ...d, first: at, mod: d.mod ?? 'APPROX' };
  return undefined;
}
