// Search as you type over all names of a folder: one string of folded names, looked through from end to end at each key.
// Some 10 ms for 50,000 names, so nothing cleverer is needed. Pure.
import { fold } from '../../core/text/fold.ts';

export interface Found {
  /** Places in the list that was indexed, the best first. */
  readonly at: readonly number[];
  /** With those that `at` leaves out. */
  readonly total: number;
}

export interface NameIndex {
  /**
   * Those with every typed word in their names, or with the initials that were typed. Whole names come first, then
   * beginnings, then words of the name, of other spellings, initials, and parts of words; among equals those that stand
   * first in the list. Nothing typed: the list.
   */
  find(typed: string, most: number): Found;
  /** Those with the typed letters, in this order, in one of their names: what Go to Symbol takes for a hit. The first `most`. */
  withLetters(typed: string, most: number): readonly number[];
  /** Every one with the typed words, as they stand, in one of its names. In the order of the list. */
  holding(typed: string): readonly number[];
}

/** Neither stands in folded names, which have spaces for all white space. */
const BETWEEN = '\n';
const NEXT = '\t';

/** `namesOf`: the name first, then other spellings. */
export function indexNames<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): NameIndex {
  const work = indexing(items, namesOf);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Some 2 ms on an ordinary machine. */
const AT_ONCE = 1_000;

/** The same in steps, for who must not hold the thread: 50,000 names take a tenth of a second. */
export function* indexing<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): Generator<undefined, NameIndex> {
  const starts = new Uint32Array(items.length + 1);
  const parts: string[] = [];
  const initials: string[] = [];
  let length = 0;
  for (const [i, item] of items.entries()) {
    const forms = namesOf(item).map(formOf).join(NEXT);
    starts[i] = length;
    length += forms.length + 1;
    parts.push(forms);
    initials.push(initialsOf(forms));
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  starts[items.length] = length;
  const all = `${parts.join(BETWEEN)}${BETWEEN}`;
  const allInitials = `${BETWEEN}${initials.join(BETWEEN)}${BETWEEN}`;

  /** Calls `see` for each item that holds the word. */
  function scan(word: string, see: (item: number) => void): void {
    let item = 0;
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, starts[item + 1])) {
      while ((starts[item + 1] as number) <= at) item++;
      see(item);
    }
  }

  function find(typed: string, most: number): Found {
    const query = fold(typed).trim();
    const words = query.split(/\s+/).filter((w) => w !== '');
    const [longest = '', ...others] = [...words].sort((a, b) => b.length - a.length);
    if (longest === '') return { at: range(Math.min(most, items.length)), total: items.length };
    const classes: number[][] = Array.from({ length: WORST + 1 }, () => []);
    let total = 0;
    const isBare = words.length === 1;
    scan(longest, (item) => {
      const [start, end] = [starts[item] as number, (starts[item + 1] as number) - 1];
      const own = isBare ? '' : all.slice(start, end);
      if (!others.every((word) => own.includes(word))) return;
      total++;
      const list = classes[classOf(all, start, end, query, words)];
      if (list && list.length < most) list.push(item);
    });
    if (isBare && query.length >= LEAST_INITIALS) {
      const seen = new Set(classes.flat());
      for (const item of withInitials(allInitials, query)) {
        if (seen.has(item) || all.slice(starts[item], (starts[item + 1] as number) - 1).includes(query)) continue;
        total++;
        classes[BY_INITIALS]?.push(item);
      }
    }
    return { at: classes.flat().slice(0, most), total };
  }

  return {
    find,
    withLetters(typed, most) {
      const letters = fold(typed).replace(/\s+/g, '');
      const found: number[] = [];
      for (let item = 0; item < items.length && found.length < most; item++) {
        if (hasLetters(all, starts[item] as number, (starts[item + 1] as number) - 1, letters)) found.push(item);
      }
      return found;
    },
    holding(typed) {
      const query = fold(typed).trim();
      if (query === '') return range(items.length);
      const found: number[] = [];
      scan(query, (item) => found.push(item));
      return found;
    },
  };
}

/** The search begins anew with each name. */
function hasLetters(all: string, start: number, end: number, letters: string): boolean {
  let next = 0;
  for (let at = start; at < end && next < letters.length; at++) {
    const c = all.charCodeAt(at);
    if (c === TAB) next = 0;
    else if (c === letters.charCodeAt(next)) next++;
  }
  return next === letters.length;
}

/** Linear in the text. */
export const holdsInOrder = (form: string, letters: string): boolean => hasLetters(form, 0, form.length, letters);

const TAB = 9;

const range = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);

const BY_INITIALS = 4;
const WORST = 5;
/** One letter begins everybody's initials. */
const LEAST_INITIALS = 2;

/** How well an item fits, 0 best; it holds all words. */
function classOf(all: string, start: number, end: number, query: string, words: readonly string[]): number {
  if (all.startsWith(query, start)) {
    const next = all.charAt(start + query.length);
    return next === NEXT || next === BETWEEN ? 0 : 1;
  }
  const nameEnd = Math.min(all.indexOf(NEXT, start) >>> 0, end);
  if (words.every((word) => beginsWord(all, start, nameEnd, word))) return 2;
  return words.every((word) => beginsWord(all, start, end, word)) ? 3 : WORST;
}

function beginsWord(all: string, start: number, end: number, word: string): boolean {
  for (let at = all.indexOf(word, start); at >= 0 && at < end; at = all.indexOf(word, at + 1)) {
    if (at === start || !isLetter(all.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** ASCII letters and digits, and everything beyond ASCII. */
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 127;

/** First letters of the name's words: `jfk`. Empty for one word. */
function initialsOf(forms: string): string {
  let letters = '';
  let before = false;
  for (let i = 0; i < forms.length; i++) {
    const c = forms.charCodeAt(i);
    if (c === TAB) break;
    const now = isLetter(c);
    if (now && !before) letters += forms.charAt(i);
    before = now;
  }
  return letters.length > 1 ? letters : '';
}

/** Items whose initials are these letters or begin with them, in order. */
function withInitials(allInitials: string, letters: string): readonly number[] {
  const found: number[] = [];
  let item = 0;
  let counted = 0;
  const wanted = `${BETWEEN}${letters}`;
  for (let at = allInitials.indexOf(wanted); at >= 0; at = allInitials.indexOf(wanted, at + 1)) {
    for (; counted < at; counted++) if (allInitials.charCodeAt(counted) === 10) item++;
    found.push(item);
  }
  return found;
}

/** Most names of a new corpus were in the one before. */
const forms = new Map<string, string>();
const MOST_FORMS = 300_000;

function formOf(name: string): string {
  let form = forms.get(name);
  if (form === undefined) {
    if (forms.size >= MOST_FORMS) forms.clear();
    form = fold(name).replace(/[\n\t]/g, ' ');
    forms.set(name, form);
  }
  return form;
}
