// Do two names of persons fit one person? Asked within an article and across a folder. Precision first: a wrong join misleads
// the reader, a missed one only leaves two entries. Bundled alone as dist/names.mjs.
import { areNicknames } from './person/nicknames.ts';
import { nameParts } from './person/nameParts.ts';
import { likeness, soundKey } from './person/soundKey.ts';

/**
 * Spelling variants (`Sergei`/`Sergey`, `Traoré`/`TRAORE`), titles, initials, nicknames, left-out middle names, word order.
 * A lone surname fits every full name that ends in it.
 */
export function sameName(a: string, b: string): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.length === 0 || y.length === 0) return false;
  if (x.join('') === y.join('')) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 1) return fitsSurname(short[0] as string, long);
  return fitsInOrder(short, long) || fitsTurned(short, long);
}

function fitsSurname(word: string, long: readonly string[]): boolean {
  if (word.length < 3) return false;
  const last = long.at(-1) as string;
  return long.length === 1 ? near(word, last, 0.9) : near(word, last, 0.93) || (long.length > 2 && long.slice(1).includes(word));
}

/** Surnames fit, and every other word of the shorter name stands in the longer one in the same order. */
function fitsInOrder(short: readonly string[], long: readonly string[]): boolean {
  const lastShort = short.at(-1) as string;
  const lastLong = long.at(-1) as string;
  if (!near(lastShort, lastLong, 0.8)) return lastInside(short, long);
  const exact = soundKey(lastShort) === soundKey(lastLong);
  return inOrder(short.slice(0, -1), long.slice(0, -1), exact ? 0.66 : 0.8);
}

/** `Carlos Mesa` and `Carlos Mesa Gisbert`: the shorter ends inside the longer; all words must fit well. */
function lastInside(short: readonly string[], long: readonly string[]): boolean {
  return long.length > short.length && inOrder(short, long, 0.9) && near(short[0] as string, long[0] as string, 0.85);
}

/** `Mao Zedong` and `Zedong Mao`. */
function fitsTurned(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length) return false;
  const turned = [...long.slice(1), long[0] as string];
  return short.every((w, i) => near(w, turned[i] as string, 0.92) && w.length > 1);
}

/** Every word of `short` finds its partner in `long`, in order; the first words must fit each other where both are full. */
function inOrder(short: readonly string[], long: readonly string[], least: number): boolean {
  let k = 0;
  for (const [i, word] of short.entries()) {
    let at = -1;
    for (let j = k; j < long.length && at < 0; j++) if (fitsGiven(word, long[j] as string, least)) at = j;
    if (at < 0 || (i === 0 && at > 1)) return false;
    k = at + 1;
  }
  return true;
}

function fitsGiven(a: string, b: string, least: number): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  // One letter in four is another name: Mara, Mark.
  const short = Math.min(a.length, b.length) <= 4;
  return areNicknames(a, b) || near(a, b, short ? Math.max(least, 0.8) : least);
}

/** Same sound, or spelled alike enough. */
function near(a: string, b: string, least: number): boolean {
  if (a === b) return true;
  const [x, y] = [soundKey(a), soundKey(b)];
  return x === y ? x.length > 1 : likeness(x, y) >= least && likeness(a, b) >= least - 0.15;
}
