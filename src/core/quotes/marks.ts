// Quoted stretches: which quotation marks open, which close, and what they enclose across paragraphs. The first step of
// the quotes layer; who speaks is worked out on these stretches.
import type { Article } from '../text/article.ts';
import { endAt, flagsAt, LETTERS, NUMBER, PUNCT, SPACE_BEFORE, startAt, tokenAt, type Tokens, wordAt } from '../text/tokens.ts';

/** Tokens `first` (opening mark) to `last` (closing mark, or the paragraph's last token where it was left open). */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
  /** Set in single marks. */
  readonly single: boolean;
}

const OPENERS = new Map([['“', '”'], ['«', '»'], ['„', '“'], ['‟', '”']]);
const CLOSERS = new Set(['”', '»']);
/** The token table straightens `’`: a single mark that closes reads `'`, whichever was written. */
const SINGLE = new Set(['‘', "'"]);

interface Open {
  readonly token: number;
  /** `"` for straight marks, which close themselves. */
  readonly closer: string;
  readonly single: boolean;
}

/** Outermost stretches in text order. A quotation that goes on into the next paragraph is one stretch. Linear. */
export function findStretches(article: Article): Stretch[] {
  const t = article.tokens;
  const out: Stretch[] = [];
  let running: number | undefined; // opener of a quotation that the paragraph before left open
  for (const p of article.paragraphs) {
    const from = tokenAt(t, p.start);
    const to = tokenAt(t, p.end);
    const reopened = running !== undefined && from < to && isDoubleMark(wordAt(t, from));
    if (running !== undefined && !reopened) {
      out.push({ first: running, last: from - 1, closed: false, single: false });
      running = undefined;
    }
    const { stretches, left } = readParagraph(article.text, t, from, to);
    const [head, ...rest] = stretches;
    if (reopened && running !== undefined && left === from) continue; // opened again and again left open
    if (reopened && running !== undefined && head?.first === from) {
      out.push({ ...head, first: running });
      for (const r of rest) out.push(r);
    } else {
      if (reopened && running !== undefined) out.push({ first: running, last: from - 1, closed: false, single: false });
      for (const r of stretches) out.push(r);
    }
    running = left;
  }
  if (running !== undefined) out.push({ first: running, last: t.count - 1, closed: false, single: false });
  return out;
}

const isDoubleMark = (word: string): boolean => OPENERS.has(word) || word === '"';

/** `left` is the opener of a quotation that goes to the paragraph's end. */
function readParagraph(text: string, t: Tokens, from: number, to: number): { stretches: Stretch[]; left: number | undefined } {
  const pairs: Stretch[] = [];
  const open: Open[] = [];
  for (let i = from; i < to; i++) {
    if ((flagsAt(t, i) & PUNCT) === 0) continue;
    const word = wordAt(t, i);
    if (isDoubled(t, i, to)) {
      if (i + 2 < to && (flagsAt(t, i + 2) & SPACE_BEFORE) === 0 && ((flagsAt(t, i) & SPACE_BEFORE) !== 0 || i === from)) pushBounded(open, { token: i, closer: "''", single: false });
      else if (unwindTo(open, "''")) pairs.push({ first: (open.pop() as Open).token, last: i + 1, closed: true, single: false });
      i++;
      continue;
    }
    const single = SINGLE.has(word);
    const top = open.at(-1);
    if (top && closes(t, i, to, word, top)) {
      open.pop();
      pairs.push({ first: top.token, last: i, closed: true, single: top.single });
    } else if (single) {
      if (opensSingle(text, t, i, to) && !open.some((o) => o.single)) open.push({ token: i, closer: "'", single: true });
    } else if (word === '"') {
      if (opensStraight(t, i, to)) pushBounded(open, { token: i, closer: '"', single: false });
      else if (unwindTo(open, '"') || unwindTo(open, '”')) pairs.push({ first: (open.pop() as Open).token, last: i, closed: true, single: false });
    } else if (open.length > 0 && isSlip(t, i, to, word) && unwindTo(open, '”')) {
      pairs.push({ first: (open.pop() as Open).token, last: i, closed: true, single: false });
    } else if (OPENERS.has(word)) pushBounded(open, { token: i, closer: OPENERS.get(word) as string, single: false });
    else if (CLOSERS.has(word) && opensByMistake(t, i, from, to) && !open.some((o) => !o.single)) open.push({ token: i, closer: word, single: false });
    else if (CLOSERS.has(word) && (unwindTo(open, word) || unwindTo(open, '"'))) {
      pairs.push({ first: (open.pop() as Open).token, last: i, closed: true, single: false });
    }
  }
  const stretches = outermost(pairs);
  const unclosed = open.find((o) => !o.single)?.token;
  const last = stretches.at(-1);
  // A mark left open early, with whole quotations after it, was a slip: only a last one can go on.
  const slipped = unclosed !== undefined && stretches.some((s) => s.first > unclosed && !s.single && wordAt(t, s.first) !== wordAt(t, unclosed));
  const left = unclosed !== undefined && !slipped && (!last || last.first < unclosed || unclosed === from) ? unclosed : undefined;
  return { stretches: left === from ? stretches.filter((s) => s.first === from) : stretches, left };
}

/** Two single marks at once, as agencies write a double one. */
const isDoubled = (t: Tokens, i: number, to: number): boolean => wordAt(t, i) === "'" && i + 1 < to && wordAt(t, i + 1) === "'" && (flagsAt(t, i + 1) & SPACE_BEFORE) === 0;

/** An opening mark that stands where only a closing one can: “ after a comma, before a space. */
function isSlip(t: Tokens, i: number, to: number, word: string): boolean {
  return word === '“' && (flagsAt(t, i) & SPACE_BEFORE) === 0 && (i + 1 >= to || (flagsAt(t, i + 1) & SPACE_BEFORE) !== 0);
}

/** A closing mark that stands where only an opening one can: ” before a word, after a space or at the paragraph's start. */
function opensByMistake(t: Tokens, i: number, from: number, to: number): boolean {
  return i + 1 < to && (flagsAt(t, i + 1) & SPACE_BEFORE) === 0 && (i === from || (flagsAt(t, i) & SPACE_BEFORE) !== 0);
}

/** Nested marks deeper than this mean nothing; the bound keeps hostile input linear. */
const DEPTH = 6;

function pushBounded(open: Open[], o: Open): void {
  if (open.length >= DEPTH) open.shift();
  open.push(o);
}

/** Drops inner marks left open, so that the top is one which `closer` closes. */
function unwindTo(open: Open[], closer: string): boolean {
  let at = -1;
  for (let k = open.length - 1; k >= 0 && at < 0; k--) if ((open[k] as Open).closer === closer) at = k;
  if (at >= 0) open.length = at + 1;
  return at >= 0;
}

function closes(t: Tokens, i: number, to: number, word: string, top: Open): boolean {
  if (word !== top.closer || i === top.token) return false;
  if (word === '"') return !opensStraight(t, i, to) || (flagsAt(t, i) & SPACE_BEFORE) === 0;
  if (!top.single) return true;
  if ((flagsAt(t, i) & SPACE_BEFORE) !== 0) return false;
  return i + 1 >= to || (flagsAt(t, i + 1) & SPACE_BEFORE) !== 0 || (flagsAt(t, i + 1) & PUNCT) !== 0;
}

/** A straight mark with a space (or nothing, or an opening bracket) before it and a word at once after it. */
function opensStraight(t: Tokens, i: number, to: number): boolean {
  if (i + 1 >= to || (flagsAt(t, i + 1) & SPACE_BEFORE) !== 0) return false;
  const before = wordAt(t, i - 1);
  return (flagsAt(t, i) & SPACE_BEFORE) !== 0 || i === 0 || '([—–-‘\'/:'.includes(before);
}

function opensSingle(text: string, t: Tokens, i: number, to: number): boolean {
  const written = text.charAt(startAt(t, i));
  if (written === '’' || i + 1 >= to) return false;
  if ((flagsAt(t, i + 1) & SPACE_BEFORE) !== 0 || (flagsAt(t, i + 1) & (LETTERS | NUMBER)) === 0) return false;
  return written === '‘' || ((flagsAt(t, i) & SPACE_BEFORE) !== 0 && (flagsAt(t, i + 1) & LETTERS) !== 0);
}

/** Pairs that stand in no other pair, in text order. */
function outermost(pairs: readonly Stretch[]): Stretch[] {
  const sorted = [...pairs].sort((a, b) => a.first - b.first);
  const out: Stretch[] = [];
  for (const p of sorted) if (p.first > (out.at(-1)?.last ?? -1)) out.push(p);
  return out;
}

/** The stretch's span in the text, marks included. */
export const stretchSpan = (t: Tokens, s: Stretch): { start: number; end: number } => ({ start: startAt(t, s.first), end: endAt(t, s.last) });
