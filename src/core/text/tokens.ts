// The token table: one pass over the text makes typed arrays that every later layer reads. Linear in the text.

/** Bits of `Tokens.flags`. */
export const LETTERS = 1;
export const NUMBER = 2;
/** Punctuation and symbols, one character each. */
export const PUNCT = 4;
/** The first letter is upper case. */
export const CAPITAL = 8;
/** Two letters or more, all upper case (`AES`, `U.S.`, `DIOP`). */
export const ALL_CAPS = 16;
export const SPACE_BEFORE = 32;
/** A line end stands between this token and the one before. */
export const LINE_BEFORE = 64;
/** The token includes an abbreviation's full stop (`Gen.`, `U.S.`, `J.`). */
export const ABBREVIATION = 128;
/** `'s` after a word. */
export const POSSESSIVE = 256;

export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly flags: Uint16Array;
  /** Index into `words`. */
  readonly word: Uint32Array;
  /** Distinct lower-case forms; curly apostrophes are straightened. */
  readonly words: readonly string[];
}

/** Lower-case form of token `i`; the empty string outside the table. */
export const wordAt = (t: Tokens, i: number): string => (i >= 0 && i < t.count ? (t.words[t.word[i] as number] as string) : '');

/** Flags of token `i`; 0 outside the table. */
export const flagsAt = (t: Tokens, i: number): number => (i >= 0 && i < t.count ? (t.flags[i] as number) : 0);

export const startAt = (t: Tokens, i: number): number => t.start[i] as number;
export const endAt = (t: Tokens, i: number): number => t.end[i] as number;

/** Index of the first token that ends after `offset` (`count` if none). O(log n). */
export function tokenAt(t: Tokens, offset: number): number {
  let low = 0;
  let high = t.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((t.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const OTHER = 4;
const HIGH_SURROGATE = 5;

const CLASS = new Uint8Array(65536).fill(255);
for (let c = 0; c < 128; c++) {
  const isLetter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  CLASS[c] = c <= 32 || c === 127 ? SPACE : isLetter ? LETTER : c >= 48 && c <= 57 ? DIGIT : OTHER;
}

/** Class of a UTF-16 unit, worked out once per unit and kept. */
function classOf(c: number): number {
  const known = CLASS[c] as number;
  if (known !== 255) return known;
  const s = String.fromCharCode(c);
  let found = OTHER;
  if (c >= 0xd800 && c <= 0xdbff) found = HIGH_SURROGATE;
  else if (c === 0xad || (c >= 0x200b && c <= 0x200d) || c === 0x2060 || /\p{M}/u.test(s)) found = MARK; // invisible joiners stay inside words
  else if (/[\s\u0085\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(s)) found = SPACE;
  else if (/\p{L}/u.test(s)) found = LETTER;
  else if (/\p{Nd}/u.test(s)) found = DIGIT;
  CLASS[c] = found;
  return found;
}

const CURLY = 0x2019;
const isApostrophe = (c: number): boolean => c === 39 || c === CURLY || c === 0x02bc;

/** Words that keep a following full stop. From common English usage. */
const ABBREVIATIONS = new Set(
  ('mr mrs ms messrs dr prof rev fr st sr jr gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep reps gov pres hon amb ' +
    'inc ltd corp co cos bros dept assn intl jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun vs etc eg ie al approx est no nos vol pp ph mt ft ave blvd rd ariz ala ark calif colo conn del fla ga ill ' +
    'ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo').split(' '),
);

/** Splits the text. Hyphens and slashes are tokens of their own: `Jean-Marie` is three tokens without spaces between. */
export function tokenize(text: string): Tokens {
  const n = text.length;
  let size = Math.max(16, Math.ceil(n / 4));
  let start = new Uint32Array(size);
  let end = new Uint32Array(size);
  let flags = new Uint16Array(size);
  let word = new Uint32Array(size);
  const words: string[] = [];
  const ids = new Map<string, number>();
  let count = 0;
  let gap = 0;

  const push = (from: number, to: number, bits: number): void => {
    if (count === size) {
      size *= 2;
      start = grown(start, size);
      end = grown(end, size);
      word = grown(word, size);
      const bigger = new Uint16Array(size);
      bigger.set(flags);
      flags = bigger;
    }
    const lower = lowerCase(text, from, to);
    let id = ids.get(lower);
    if (id === undefined) {
      id = words.length;
      words.push(lower);
      ids.set(lower, id);
    }
    start[count] = from;
    end[count] = to;
    flags[count] = bits | gap;
    word[count] = id;
    count++;
    gap = 0;
  };

  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    const kind = classOf(c);
    if (kind === SPACE) {
      gap |= c === 10 || c === 13 || c === 0x2028 || c === 0x2029 ? SPACE_BEFORE | LINE_BEFORE : SPACE_BEFORE;
      i++;
    } else if (kind === LETTER || kind === MARK || (kind === HIGH_SURROGATE && isAstralLetter(text, i))) {
      const to = endOfWord(text, i);
      const dotted = endOfAbbreviation(text, i, to);
      push(i, dotted || to, LETTERS | caseFlags(text, i, dotted || to) | (dotted ? ABBREVIATION : 0));
      i = dotted || to;
    } else if (kind === DIGIT) {
      const to = endOfNumber(text, i);
      push(i, to, NUMBER);
      i = to;
    } else if (isApostrophe(c) && gap === 0 && count > 0 && isPossessive(text, i)) {
      push(i, i + 2, LETTERS | POSSESSIVE);
      i += 2;
    } else {
      const to = kind === HIGH_SURROGATE && i + 1 < n ? i + 2 : i + 1;
      push(i, to, PUNCT);
      i = to;
    }
  }
  return {
    count, words,
    start: start.subarray(0, count), end: end.subarray(0, count), flags: flags.subarray(0, count), word: word.subarray(0, count),
  };
}

/** With straight apostrophes, which are looked for only where they can be. */
function lowerCase(text: string, from: number, to: number): string {
  const lower = text.slice(from, to).toLowerCase();
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === CURLY) return lower.replaceAll('\u2019', "'");
  return lower;
}

function grown(a: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(size);
  bigger.set(a);
  return bigger;
}

const isAstralLetter = (text: string, i: number): boolean => /^\p{L}/u.test(text.slice(i, i + 2));

const isPossessive = (text: string, i: number): boolean =>
  (text.charCodeAt(i + 1) | 32) === 115 && (i + 2 >= text.length || !isWordPart(classOf(text.charCodeAt(i + 2))));

const isWordPart = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === MARK;

/** Letters, digits and marks, with apostrophes between letters (`O'Brien`, `don't`) but not a possessive. */
function endOfWord(text: string, from: number): number {
  let i = from;
  for (;;) {
    const c = text.charCodeAt(i);
    const kind = i < text.length ? classOf(c) : SPACE;
    if (isWordPart(kind)) i++;
    else if (kind === HIGH_SURROGATE && isAstralLetter(text, i)) i += 2;
    else if (isApostrophe(c) && i > from && !isPossessive(text, i) && i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === LETTER) i++;
    else return i;
  }
}

/** End of a dotted abbreviation that starts at `from` (`U.S.`, `J.`, `Gen.`, `a.m.`), or 0. */
function endOfAbbreviation(text: string, from: number, to: number): number {
  if (text.charCodeAt(to) !== 46) return 0;
  if (to - from === 1) {
    let i = to + 1;
    while (i + 1 < text.length && classOf(text.charCodeAt(i)) === LETTER && text.charCodeAt(i + 1) === 46) i += 2;
    if (i > to + 1) return i;
    const c = text.charCodeAt(from);
    return text.slice(from, to).toUpperCase() === text.slice(from, to) && c !== 73 ? i : 0; // an initial; `I.` ends a sentence
  }
  return to - from <= 7 && ABBREVIATIONS.has(text.slice(from, to).toLowerCase()) ? to + 1 : 0;
}

/** Digits with `.` or `,` between digits, and letters that follow at once (`80th`, `1990s`, `5bn`). */
function endOfNumber(text: string, from: number): number {
  let i = from;
  for (;;) {
    const c = text.charCodeAt(i);
    if (i < text.length && isWordPart(classOf(c))) i++;
    else if ((c === 46 || c === 44) && classOf(text.charCodeAt(i - 1)) === DIGIT && i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === DIGIT) i++;
    else return i;
  }
}

function caseFlags(text: string, from: number, to: number): number {
  const first = String.fromCodePoint(text.codePointAt(from) as number);
  if (first.toLowerCase() === first) return 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) return CAPITAL;
    if (classOf(c) !== LETTER) continue;
    if (c > 127 && text.charAt(i).toUpperCase() !== text.charAt(i)) return CAPITAL;
    letters++;
  }
  return letters > 1 ? CAPITAL | ALL_CAPS : CAPITAL;
}
