// Keys under which spellings of one name meet, so that only likely pairs are compared and the join stays near-linear.
import { fold } from '../text/fold.ts';

/** Words that names are compared without, and acronyms may leave out. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('of the and for in on de du des la le les et a to'.split(' '));

/** What is worked out of one spelling, once. */
export interface NameForm {
  /** Name words, folded; hyphens and full stops separate. */
  readonly words: readonly string[];
  /** The words with single spaces. */
  readonly form: string;
  /** Two words or more that are more than initials. */
  readonly isFull: boolean;
  /** For comparison of bodies and places: no articles and prepositions, plural s, spaces, hyphens or dots (`Viet Nam` = `Vietnam`, `U.N.` = `UN`). */
  readonly squeezed: string;
}

/** The same names are asked for many times in one join; some are kept. */
const known = new Map<string, NameForm>();
const KEPT = 5_000;

function nameForm(text: string): NameForm {
  let found = known.get(text);
  if (!found) {
    if (known.size >= KEPT) known.clear();
    known.set(text, (found = readName(text)));
  }
  return found;
}

/** Nothing is kept. */
export function readName(text: string): NameForm {
  const form = fold(text).replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
  const words = form === '' ? [] : form.split(' ');
  return { words, form, isFull: isFullName(words), squeezed: squeezed(words) };
}

function squeezed(words: readonly string[]): string {
  const kept = words.filter((w) => !SMALL_WORDS.has(w));
  return (kept.length > 0 ? kept : words).map((w) => (w.length > 4 && w.endsWith('s') ? w.slice(0, -1) : w)).join('').replace(/'/g, '');
}

/** Name words, folded; hyphens and full stops separate. */
export const nameWords = (name: string): readonly string[] => nameForm(name).words;

/** The name's words with single spaces between them. */
export const formOf = (name: string): string => nameForm(name).form;

/** A person's name with two words or more that are more than initials. */
export const isFullName = (words: readonly string[]): boolean => {
  let full = 0;
  for (const word of words) if (word.length > 1) full++;
  return full > 1;
};

/** `NameForm.squeezed` of a name. */
export const squeeze = (name: string): string => nameForm(name).squeezed;

/** Letters that transliterations mix, as classes. From the ways in which one name is written in English, French and German. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsch|dzh|zh|sh|ch|dj|ts|tz|cz|[sczjx]/g, 'S'],
  [/kh|gh|[kqg]/g, 'K'],
  [/ph|[bpfvw]/g, 'P'],
  [/th|[dt]/g, 'T'],
  [/[mn]/g, 'N'],
  [/l/g, 'L'],
  [/r/g, 'R'],
];

/**
 * Consonant skeleton of a folded word: `zhaksybekov`, `schaksybekow` and `jaksybekov` are all `SKSPKP`; `bechir` and
 * `bashir` are `PSR`. A word without consonants is its first letter.
 */
export function skeleton(word: string): string {
  let bones = skeletons.get(word);
  if (bones === undefined) {
    if (skeletons.size >= 4 * KEPT) skeletons.clear();
    skeletons.set(word, (bones = skeletonOf(word)));
  }
  return bones;
}

const skeletons = new Map<string, string>();

function skeletonOf(word: string): string {
  let out = word;
  for (const [pattern, letter] of CLASSES) out = out.replace(pattern, letter);
  out = out.replace(/[^SKPTNLR]/g, '').replace(/(.)\1+/g, '$1');
  return out === '' ? word.slice(0, 1) : out;
}

/**
 * Blocking keys of the words of a person's full name: the skeleton of the last word with the first consonants of each other one, and
 * the same from the first word (names are written in both orders). At most a dozen.
 */
export function personKeys(words: readonly string[]): string[] {
  const bones = words.slice(0, 6).map(skeleton);
  const keys = new Set<string>();
  for (const end of new Set([bones.length - 1, bones.length - 2, 0])) {
    if (end < 0) continue;
    for (const [i, other] of bones.entries()) if (i !== end) keys.add(`${bones[end]}/${initialOf(other)}`);
  }
  return [...keys];
}

/** The consonants of all words, in whatever order these stand. */
export const boneKey = (words: readonly string[]): string => words.slice(0, 6).map(skeleton).sort().join(' ');

/** Two consonants: short forms of given names mostly keep them. */
const initialOf = (bone: string): string => bone.slice(0, 2);

/** `ECOWAS` fits `Economic Community of West African States`: small words may count or not. 2 letters at least. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = nameWords(name);
  if (letters.length < 2 || words.length < 2 || letters.length > 12) return false;
  let reachable = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const at of reachable) {
      if (SMALL_WORDS.has(word)) next.add(at);
      if (letters.charAt(at) === word.charAt(0)) next.add(at + 1);
    }
    reachable = next;
  }
  return reachable.has(letters.length);
}

/** Capitals only, two to ten letters, perhaps with dots: `UN`, `U.S.`, `ECOWAS`. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,10}$/u.test(name);
