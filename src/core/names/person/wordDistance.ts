// How far apart two words of a name sound: letters that spellings of one name mix cost little, others cost in full.

/** What replacing a letter by another costs, in tenths; letters of one class are mixed by transliterations and accents. */
const FULL = 10;
const VOWEL = 4;
const ALIKE = 5;
/** Two neighbours exchanged. */
const TURNED = 8;
/** A vowel or an h more or less. */
const WEAK = 5;

const A = 97;
const VOWELS = new Set('aeiou');
const PAIRS = 'kg kh gh gj hj td pb bv pf fv sc ss cj ck si ji vu lr hy';

const costs = costTable();

function costTable(): Uint8Array {
  const table = new Uint8Array(26 * 26).fill(FULL);
  const set = (a: string, b: string, cost: number): void => {
    const [i, j] = [a.charCodeAt(0) - A, b.charCodeAt(0) - A];
    table[i * 26 + j] = cost;
    table[j * 26 + i] = cost;
  };
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, VOWEL);
  for (const pair of PAIRS.split(' ')) set(pair.charAt(0), pair.charAt(1), ALIKE);
  for (let i = 0; i < 26; i++) table[i * 27] = 0;
  return table;
}

function costOf(a: number, b: number): number {
  if (a === b) return 0;
  const [i, j] = [a - A, b - A];
  return i >= 0 && i < 26 && j >= 0 && j < 26 ? (costs[i * 26 + j] as number) : FULL;
}

const weights = Uint8Array.from({ length: 26 }, (_, i) => (VOWELS.has(String.fromCharCode(A + i)) || i === 7 ? WEAK : FULL));
const weightOf = (c: number): number => weights[c - A] ?? FULL;

/** Longest words that are compared letter by letter. */
const LONGEST = 40;
const SIZE = LONGEST + 1;
// Three rows, used by one call at a time: no allocation for each of the many pairs.
const rows = [new Uint16Array(SIZE), new Uint16Array(SIZE), new Uint16Array(SIZE)] as const;

/** In tenths of a letter; More than 40 letters: equal or far. */
export function wordDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return FULL * Math.max(a.length, b.length);
  let [before, row, next] = rows as readonly [Uint16Array, Uint16Array, Uint16Array];
  row[0] = 0;
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] as number) + weightOf(b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    const drop = weightOf(x);
    next[0] = (row[0] as number) + drop;
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1);
      let cost = Math.min((row[j] as number) + drop, (next[j - 1] as number) + weightOf(y), (row[j - 1] as number) + costOf(x, y));
      if (i > 1 && j > 1 && x !== y && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) cost = Math.min(cost, (before[j - 2] as number) + TURNED);
      next[j] = cost;
    }
    [before, row, next] = [row, next, before];
  }
  return row[b.length] as number;
}

/** 0 to 1: one minus the distance over the longer length. */
export function wordLikeness(a: string, b: string): number {
  const n = Math.max(a.length, b.length);
  return n === 0 ? 1 : Math.max(0, 1 - wordDistance(a, b) / (n * 10));
}
