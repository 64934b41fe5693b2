// The dateline at the head of the first body paragraph: "MOSCOW, April 3 (TASS) –", "Kyiv (Reuters) -", "Moscow –".
import type { Span } from './span.ts';
import { ALL_CAPS, CAPITAL, flagsAt, LETTERS, LINE_BEFORE, NUMBER, SPACE_BEFORE, type Tokens, wordAt } from './tokens.ts';

/** Spans of the whole dateline (dash included), its place and, where it has one, its date. */
export interface Dateline extends Span {
  readonly place: Span;
  readonly date?: Span;
}

const DASHES = new Set(['-', '–', '—', '―']);
const MONTHS = new Set(
  ('january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. ' +
    'aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec').split(' '),
);
const MAX_TOKENS = 16;

/** Reads tokens [from, to) of a paragraph; undefined where it does not begin with a dateline. */
export function findDateline(t: Tokens, from: number, to: number): Dateline | undefined {
  const limit = Math.min(to, from + MAX_TOKENS);
  const dash = firstDash(t, from, limit);
  if (dash < 0 || dash === from || SENTENCE_OPENERS.has(wordAt(t, from))) return undefined;
  let i = from;
  let place: Span | undefined;
  let date: Span | undefined;
  while (i < dash) {
    const word = wordAt(t, i);
    const bits = flagsAt(t, i);
    if (word === '(') {
      while (i < dash && wordAt(t, i) !== ')') i++;
      i++;
    } else if (MONTHS.has(word) || (bits & NUMBER) !== 0) {
      date = { start: date?.start ?? (t.start[i] as number), end: t.end[i] as number };
      i++;
    } else if (word === ',' || word === '/' || word === ':' || DASHES.has(word)) i++;
    else if ((bits & LETTERS) !== 0 && (bits & (CAPITAL | ALL_CAPS)) !== 0) {
      if (!place) place = { start: t.start[i] as number, end: t.end[i] as number };
      else if (!date && wordAt(t, i - 1) !== ',') place = { start: place.start, end: t.end[i] as number };
      i++;
    } else if (PARTICLES.has(word) && place) i++;
    else return undefined;
  }
  if (!place) return undefined;
  return { start: t.start[from] as number, end: t.end[dash] as number, place, ...(date && { date }) };
}

/** Words that open a sentence and no place name. */
const SENTENCE_OPENERS = new Set('on in at for after before as when while with since from by and but if this that these those it he she they we i'.split(' '));

const PARTICLES = new Set(['de', 'la', 'el', 'al', 'the', 'of', 'and', 'es', 'del', 'do', 'da', 'au']);

/** A dash between two spaces (or a double hyphen) that nothing but a place, a date and an agency may precede. */
function firstDash(t: Tokens, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (i > from && (flagsAt(t, i) & LINE_BEFORE) !== 0) return -1;
    if (!DASHES.has(wordAt(t, i))) continue;
    const spaced = (flagsAt(t, i) & SPACE_BEFORE) !== 0 || wordAt(t, i - 1) === ')';
    const doubled = DASHES.has(wordAt(t, i + 1));
    if (doubled) return i + 1;
    if (spaced && (flagsAt(t, i + 1) & SPACE_BEFORE) !== 0) return i;
    if (wordAt(t, i) !== '-') return i; // "MOSCOW—Russian officials"
  }
  return -1;
}
