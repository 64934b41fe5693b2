// The form in which anchors compare texts: quotation marks straight, dashes and white-space runs one sign each, composed
// letters, nothing invisible. Each sign knows where it comes from, so a place found in it is a place in the text.

/** `units[i]` comes from [starts[i], ends[i]) of the source. */
export interface Folded {
  readonly length: number;
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = 32;
const DASH = 45;
const DROP = 0xffff;
const ELLIPSIS = 0x2026;
/** Not worked out yet. */
const UNKNOWN = 0;
/** Normalizes to something other than one unit, or may compose: taken the slow way. */
const SLOW = 0xfffe;

const TABLE = new Uint16Array(65536);
for (let c = 1; c < 0x300; c++) TABLE[c] = c;
const put = (signs: string, to: number): void => {
  for (const sign of signs) TABLE[sign.charCodeAt(0)] = to;
};
put('\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000', SPACE);
put('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', DASH);
put('\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`', 39);
put('\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033', 34);
put('\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff', DROP);
put('\u2026', SLOW);

const MARK = new Int8Array(65536).fill(-1);

/** Signs that join the letter before: combining marks, and the vowels and finals of Korean syllables. */
function isMark(c: number): boolean {
  if (c < 0x300) return false;
  let known = MARK[c] as number;
  if (known < 0) MARK[c] = known = (c >= 0x1160 && c <= 0x11ff) || /\p{M}/u.test(String.fromCharCode(c)) ? 1 : 0;
  return known === 1;
}

function simple(c: number): number {
  const known = TABLE[c] as number;
  if (known !== UNKNOWN) return known;
  const normal = String.fromCharCode(c).normalize('NFC');
  return (TABLE[c] = normal.length === 1 ? normal.charCodeAt(0) : SLOW);
}

/** Linear in the text. */
export function foldText(text: string): Folded {
  const n = text.length;
  let size = n + (n >> 3) + 16;
  let units = new Uint16Array(size);
  let starts = new Uint32Array(size);
  let ends = new Uint32Array(size);
  let count = 0;
  const push = (unit: number, start: number, end: number): void => {
    const last = count - 1;
    if ((unit === SPACE || unit === DASH) && last >= 0 && units[last] === unit && ends[last] === start) {
      ends[last] = end;
      return;
    }
    if (count === size) {
      size *= 2;
      units = bigger(units, new Uint16Array(size));
      starts = bigger(starts, new Uint32Array(size));
      ends = bigger(ends, new Uint32Array(size));
    }
    units[count] = unit;
    starts[count] = start;
    ends[count++] = end;
  };
  for (let i = 0; i < n;) {
    const c = text.charCodeAt(i);
    const to = simple(c);
    const next = text.charCodeAt(i + 1);
    if (to !== SLOW && (c & 0xf800) !== 0xd800 && !(next >= 0x300 && isMark(next))) {
      if (to !== DROP) push(to, i, i + 1);
      i++;
      continue;
    }
    const end = endOfLetter(text, i);
    const normal = c === ELLIPSIS ? '...' : text.slice(i, end).normalize('NFC');
    for (let k = 0; k < normal.length; k++) {
      const unit = simple(normal.charCodeAt(k));
      if (unit !== DROP) push(unit === SLOW ? normal.charCodeAt(k) : unit, i, end);
    }
    i = end;
  }
  return { length: count, units: units.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

function bigger<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** A letter or surrogate pair with the marks that follow it. */
function endOfLetter(text: string, start: number): number {
  const c = text.charCodeAt(start);
  const pair = (c & 0xfc00) === 0xd800 && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  let end = start + (pair ? 2 : 1);
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end;
}
