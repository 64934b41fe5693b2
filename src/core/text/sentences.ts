// Sentences of a paragraph, over the token table. A sentence ends at . ! ? or … when what follows can begin one.
import { ABBREVIATION, CAPITAL, flagsAt, LETTERS, NUMBER, PUNCT, SPACE_BEFORE, type Tokens, wordAt } from './tokens.ts';
import type { Span } from './span.ts';

/** A sentence's span and its tokens: `firstToken` included, `endToken` excluded. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const TERMINATORS = new Set(['.', '!', '?', '…', '‽', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›', '“']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '‹', '„', '–', '—', '-', '•']);

/** Abbreviations after which a name usually goes on, so that a capital does not begin a sentence. */
const TITLES = new Set(
  ('mr. mrs. ms. messrs. dr. prof. rev. fr. st. gen. lt. col. maj. capt. cmdr. sgt. cpl. adm. brig. sen. rep. reps. gov. ' +
    'pres. hon. amb. no. nos. vs. mt. ft. jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.').split(' '),
);

/** Sentences of tokens [from, to), which are one paragraph. Linear. */
export function splitSentences(t: Tokens, from: number, to: number, paragraph: number): Sentence[] {
  const out: Sentence[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    const after = endOfSentence(t, i, to);
    if (after === 0) continue;
    out.push({ start: t.start[first] as number, end: t.end[after - 1] as number, firstToken: first, endToken: after, paragraph });
    first = after;
    i = after - 1;
  }
  if (first < to) {
    out.push({ start: t.start[first] as number, end: t.end[to - 1] as number, firstToken: first, endToken: to, paragraph });
  }
  return out;
}

/** If a sentence ends at token `i`: the index after it and its closing marks; else 0. */
function endOfSentence(t: Tokens, i: number, to: number): number {
  const word = wordAt(t, i);
  const bits = flagsAt(t, i);
  const stop = TERMINATORS.has(word);
  if (!stop && (bits & ABBREVIATION) === 0) return 0;
  let next = i + 1;
  while (next < to && stop && TERMINATORS.has(wordAt(t, next))) next++;
  while (next < to && CLOSERS.has(wordAt(t, next)) && (flagsAt(t, next) & SPACE_BEFORE) === 0) next++;
  if (next >= to) return stop ? next : 0;
  if ((flagsAt(t, next) & SPACE_BEFORE) === 0) return 0;
  if (!stop && (TITLES.has(word) || word.length === 2)) return 0; // a title or an initial: the name goes on
  return canBegin(t, next, to, stop) ? next : 0;
}

function canBegin(t: Tokens, i: number, to: number, afterStop: boolean): boolean {
  let k = i;
  while (k < to && (flagsAt(t, k) & PUNCT) !== 0 && OPENERS.has(wordAt(t, k))) k++;
  const bits = flagsAt(t, k);
  if (k >= to) return false;
  if ((bits & CAPITAL) !== 0) return afterStop || STARTERS.has(wordAt(t, k));
  if ((bits & NUMBER) !== 0) return afterStop;
  // Lower case, as in scripts without case and in names like `iPhone`: only letters without a case begin a sentence.
  return afterStop && (bits & LETTERS) !== 0 && wordAt(t, k).toUpperCase() === wordAt(t, k);
}

/** Words that begin a sentence after an abbreviation such as `U.S.` or `Inc.` rather than go on with a name. */
const STARTERS = new Set(
  ('the a an in on at by for from with he she it they we i you his her its their this that these those there but and or as ' +
    'after before while when if since during according mr. mrs. ms. what who how why last both many some').split(' '),
);
