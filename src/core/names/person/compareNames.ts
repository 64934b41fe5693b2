// Do two names of persons fit one person? Same, different, or so near each other that only a reader can tell.
import { areNicknames, areOtherNames } from './nicknames.ts';
import { nameParts } from './nameParts.ts';
import { soundKey } from './soundKey.ts';
import { wordDistance, wordLikeness } from './wordDistance.ts';

/** A name taken apart once, for any number of comparisons. */
export interface PreparedName {
  readonly words: readonly string[];
  /** How each word sounds. */
  readonly sounds: readonly string[];
  /** All words in one. */
  readonly joined: string;
  /** Words from this index on are the father's. */
  readonly father: number;
  /** The words in alphabetical order. */
  readonly sorted: string;
  /** `Tzipora "Tzipi" Livni` under the name in quotation marks. */
  readonly called?: PreparedName;
}

/** alike: one name by the rules of spelling, but two people of a large folder may be called so. */
export type NameVerdict = 'same' | 'alike' | 'maybe' | 'different';

/** Do the names fit one person? */
export const isOne = (verdict: NameVerdict): boolean => verdict === 'same' || verdict === 'alike';

/** From here on nobody would ask: spellings of one sound, nicknames, initials. */
const SURE = 0.95;

const known = new Map<string, PreparedName>();
const KEPT = 5_000;

/** Kept for names seen before, up to a bound. `preparedName` keeps nothing. */
export function prepareName(name: string): PreparedName {
  let prepared = known.get(name);
  if (!prepared) {
    if (known.size >= KEPT) known.clear();
    // A copy: a piece of an article would hold on to the whole article.
    const own = ` ${name}`.slice(1);
    known.set(own, (prepared = preparedName(own)));
  }
  return prepared;
}

export function preparedName(name: string): PreparedName {
  const { words, father } = nameParts(name);
  const sounds = words.map(soundKey);
  const nickname = /["“](\p{L}[^"“”]{0,30})["”] *(.{1,60})$/u.exec(name);
  return {
    words, sounds, father, joined: sounds.join(''), sorted: [...words].sort().join(' '),
    ...(nickname && { called: preparedName(`${nickname[1]} ${nickname[2]}`) }),
  };
}

/** A lone surname fits every full name that ends in it. */
export function compareNames(a: PreparedName, b: PreparedName): NameVerdict {
  const verdict = compare(a, b);
  if (verdict === 'same' || !(a.called ?? b.called)) return verdict;
  const second = compare(a.called ?? a, b.called ?? b);
  return isOne(second) ? second : verdict;
}

function compare(a: PreparedName, b: PreparedName): NameVerdict {
  if (a.words.length === 0 || b.words.length === 0) return 'different';
  if (a.joined === b.joined && a.joined.length > 3) return 'same';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 1) return grade(surnameFit(short, long), 0.9, 0.8);
  // The same words, the middle ones in another order.
  if (a.sorted === b.sorted && (a.words[0] === b.words[0] || a.words.length === 2)) return 'same';
  const inOrder = inOrderFit(short, long);
  const fit = inOrder >= SURE ? inOrder : Math.max(inOrder, turnedFit(short, long), joinedFit(short, long), fewLettersFit(short, long));
  return grade(fit, 0.79, 0.72);
}

function grade(fit: number, alike: number, maybe: number): NameVerdict {
  if (fit >= Math.max(alike, SURE)) return 'same';
  return fit >= alike ? 'alike' : fit >= maybe ? 'maybe' : 'different';
}

/** 0 to 1 for words `i` of `a` and `j` of `b`. */
function wordFit(a: PreparedName, i: number, b: PreparedName, j: number): number {
  const [v, w] = [a.words[i] as string, b.words[j] as string];
  if (v === w) return 1;
  const [x, y] = [a.sounds[i] as string, b.sounds[j] as string];
  if (x === y && x.length > 1) return 0.98;
  if (areNicknames(v, w)) return 0.95;
  const fit = wordLikeness(x, y);
  // Li and Lu, Kim and Kam.
  return Math.min(x.length, y.length) <= 3 && Math.min(v.length, w.length) < 5 ? Math.min(fit, 0.7) : fit;
}

function surnameFit(short: PreparedName, long: PreparedName): number {
  const word = short.words[0] as string;
  // "FDR", "MBS".
  if (word.length === long.words.length && word.length > 2 && long.words.every((w, i) => w.startsWith(word.charAt(i)))) return 0.95;
  // "Abdul Rahim" is a given name, though it counts as one word.
  if (word.length < 3 || (/^abdul\p{L}{4}/u.test(word) && long.words.length > 2)) return 0;
  const last = wordFit(short, 0, long, long.words.length - 1);
  const inside = long.words.length > 2 && long.words.slice(1, -1).includes(word) ? 0.95 : 0;
  return Math.max(inside, long.words.length === 1 ? last : last - 0.01);
}

/** Surnames fit, and every other word of the shorter name stands in the longer one, in the same order. */
function inOrderFit(short: PreparedName, long: PreparedName): number {
  const last = wordFit(short, short.words.length - 1, long, long.words.length - 1);
  if (last >= 0.7) return Math.min(last, givenFit(short, short.words.length - 1, long, long.words.length - 1, last));
  // `Carlos Mesa` and `Carlos Mesa Gisbert`: the shorter ends inside the longer.
  return long.words.length > short.words.length ? strict(givenFit(short, short.words.length, long, long.words.length, 1)) : 0;
}

const strict = (fit: number): number => (fit >= 0.9 ? fit : fit - 0.1);

/** The least fit of the first `m` words of `short`, each with its partner among the first `n` of `long`. */
function givenFit(short: PreparedName, m: number, long: PreparedName, n: number, surname: number): number {
  let least = 1;
  let at = 0;
  let full = 0;
  for (let i = 0; i < m; i++) {
    let best = 0;
    let where = -1;
    // The first given name may be left out, but no more than that, and only where the next one fits well.
    const until = i === 0 ? Math.min(n, long.father, 2) : n;
    for (let j = at; j < until; j++) {
      const fit = i === 0 && isGenderPair(short.words[i] as string, long.words[j] as string) ? 0 : givenWordFit(short, i, long, j, m === n ? surname : 0);
      if (fit > best && (i > 0 || j === 0 || (fit >= 0.95 && n === m + 1))) [best, where] = [fit, j];
    }
    if (where < 0) return 0;
    if ((short.words[i] as string).length > 1 && (long.words[where] as string).length > 1) full++;
    least = Math.min(least, best);
    at = where + 1;
  }
  // "A. Q. M. Badruddoza", "Abdul": initials fit, but both have full given names.
  const fullLong = long.words.slice(0, n).some((w) => w.length > 1);
  const fullShort = short.words.slice(0, m).some((w) => w.length > 1);
  return full === 0 && fullLong && fullShort && m > 0 ? Math.min(least, 0.75) : least;
}

/** What an equal surname makes up for in a given name; never enough to be sure. */
const BONUS = 0.06;
const MOST = 0.9;

/** Where surnames are equal, given names may differ a little more. */
function givenWordFit(a: PreparedName, i: number, b: PreparedName, j: number, surname: number): number {
  const [v, w] = [a.words[i] as string, b.words[j] as string];
  if (v.length === 1 || w.length === 1) return v.charAt(0) === w.charAt(0) ? 0.95 : 0;
  const fit = wordFit(a, i, b, j);
  if (fit >= 0.95) return fit;
  if (areOtherNames(v, w)) return Math.min(fit, 0.7);
  if (surname >= 0.98 && Math.min(v.length, w.length) >= 3 && (v.startsWith(w) || w.startsWith(v))) return Math.max(fit, 0.85);
  const [x, y] = [a.sounds[i] as string, b.sounds[j] as string];
  const far = wordDistance(x, y);
  // Mara and Mark: one letter of four is another name. Albert and Gilbert: other names begin otherwise.
  if (x.charAt(0) !== y.charAt(0) || (far >= 10 && Math.min(x.length, y.length) <= 4)) return fit - 0.1;
  return surname >= 0.98 && far <= 10 ? Math.max(fit, Math.min(fit + BONUS, MOST)) : fit;
}

/** Mario and Maria, Ivan and Ivana, Alexandr and Alexandra. */
function isGenderPair(v: string, w: string): boolean {
  if (v === w) return false;
  const [short, long] = v.length <= w.length ? [v, w] : [w, v];
  if (short.length === long.length) return v.slice(0, -1) === w.slice(0, -1) && /[ao]$/.test(v) && /[ao]$/.test(w);
  return long === `${short}a`;
}

/** `Mao Zedong` and `Zedong Mao`, `Kim Jong Il` and `Jong Il Kim`. */
function turnedFit(a: PreparedName, b: PreparedName): number {
  const n = a.words.length;
  if (b.words.length !== n) return 0;
  return Math.max(...[1, n - 1].map((by) => {
    // Names are compared by the million: most pairs begin otherwise.
    let least = a.sounds[0]?.charAt(0) === b.sounds[by % n]?.charAt(0) ? 1 : 0;
    for (let i = 0; i < n && least > 0.8; i++) least = Math.min(least, (a.words[i] as string).length === 1 ? 0 : wordFit(a, i, b, (i + by) % n));
    return least - 0.1;
  }));
}

/** `Han Myeong Sook` and `Han Myong Sok`: three words or more that differ in no more than a letter or two of like sound. */
function fewLettersFit(a: PreparedName, b: PreparedName): number {
  const n = a.words.length;
  if (n < 3 || b.words.length !== n) return 0;
  let all = 0;
  for (let i = 0; i < n && all < 10; i++) {
    const [x, y] = [a.sounds[i] as string, b.sounds[i] as string];
    const far = x === y || areNicknames(a.words[i] as string, b.words[i] as string) ? 0 : wordDistance(x, y);
    all += far > 5 ? 10 : far;
  }
  return all < 10 ? 0.85 : 0;
}

/** `Abou Bakar Traore` and `Abubakar Traore`: the same letters, parted in other places. */
function joinedFit(short: PreparedName, long: PreparedName): number {
  if (short.words.length === long.words.length || Math.abs(short.joined.length - long.joined.length) > 2) return 0;
  return wordLikeness(short.joined, long.joined) - 0.12;
}
