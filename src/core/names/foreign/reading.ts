// One article in another language as the cautious finder reads it: words without what is glued before them, what is known,
// what the language never puts into a name.
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../../text/sentences.ts';
import { CAPITAL, flagsAt } from '../../text/tokens.ts';
import type { Phrase } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { GRAMMARS } from './grammars.data.ts';
import { type KnownNames, knownNames } from './knownNames.ts';
import { stem } from './stem.ts';

export interface Grammar {
  readonly small: ReadonlySet<string>;
  readonly elided: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly at: string;
  readonly nouns: boolean;
}

/** Tokens [i, end) are a known name. */
export interface KnownHit {
  readonly end: number;
  readonly phrase: Phrase;
}

export interface Reading {
  readonly n: NameText;
  readonly code: string;
  readonly g: Grammar;
  readonly known: KnownNames;
  /** Letters of token `i` that belong to another word: 2 in `l'Iran`. */
  cut(i: number): number;
  /** Folded word without them. */
  word(i: number): string;
  isCapital(i: number): boolean;
  /** The article writes the word small somewhere. */
  isSmallHere(i: number): boolean;
  isRole(i: number): boolean;
  knownAt(i: number, limit: number): KnownHit | undefined;
}

const wordsOf = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(/\s+/).filter((w) => w !== ''));
const grammars = new Map<string, Grammar>();

function grammarOf(code: string): Grammar {
  const data = GRAMMARS[code];
  const made = grammars.get(code) ?? {
    small: wordsOf(data?.small), elided: wordsOf(data?.elided), roles: wordsOf(data?.roles), heads: wordsOf(data?.heads),
    links: wordsOf(data?.links), at: data?.at ?? '', nouns: data?.nouns ?? false,
  };
  grammars.set(code, made);
  return made;
}

export function createReading(n: NameText, code: string): Reading {
  const g = grammarOf(code);
  const known = knownNames(n.lex, code);
  const small = writtenSmall(n);
  const cut = (i: number): number => (i < 0 || i >= n.t.count ? 0 : glued(n, g, code, i));
  const word = (i: number): string => n.word(i).slice(cut(i));
  const reading: Reading = {
    n, code, g, known, cut, word,
    isCapital: (i) => (cut(i) === 0 ? n.isCapital(i) : isUpper(n.article.text, (n.t.start[i] as number) + cut(i))),
    isSmallHere: (i) => small.has(word(i)),
    isRole: (i) => g.roles.has(word(i)) || g.roles.has(stem(word(i), code)),
    knownAt: (i, limit) => knownAt(reading, i, limit),
  };
  return reading;
}

const isUpper = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));

/** `l'`, `d'`, `dell'` before a word; in Arabic the letters for "and", "by", "to". */
function glued(n: NameText, g: Grammar, code: string, i: number): number {
  const whole = n.word(i);
  if (code === 'arb') return /^و[\u0621-\u064a]{4,}$/u.test(whole) ? 1 : 0;
  const mark = g.elided.size === 0 ? -1 : whole.indexOf("'");
  return mark > 0 && mark < 8 && mark + 1 < whole.length && g.elided.has(whole.slice(0, mark)) ? mark + 1 : 0;
}

function writtenSmall(n: NameText): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i < n.t.count; i++) if (n.isWord(i) && (flagsAt(n.t, i) & CAPITAL) === 0) out.add(n.word(i));
  return out;
}

/** The longest known name at the token: the language's own names first, then the English lexicon's. */
function knownAt(r: Reading, i: number, limit: number): KnownHit | undefined {
  const { n, known, code } = r;
  if (code !== 'arb' && !r.isCapital(i)) return undefined;
  return ownName(r, i, limit, known, (k) => stem(k === i ? r.word(k) : n.word(k), code)) ?? arabicPrefixed(r, i, limit) ?? englishName(r, i, limit);
}

function ownName(r: Reading, i: number, limit: number, known: KnownNames, wordOf: (k: number) => string): KnownHit | undefined {
  const head = wordOf(i);
  const most = known.longest.get(head);
  if (most === undefined) return undefined;
  let found: KnownHit | undefined;
  let key = head;
  for (let end = i + 1; ; end++) {
    const phrase = known.phrases.get(key);
    if (phrase && !(end === i + 1 && isCommonWord(r, i))) found = { end, phrase };
    if (end - i >= most || end >= limit) return found;
    key += ` ${wordOf(end)}`;
  }
}

/** A short form counts in capitals only (`UE`, not `Ue`); and a word that the language has besides (`un`) never. */
function isCommonWord(r: Reading, i: number): boolean {
  const word = r.word(i);
  return r.g.small.has(word) || (word.length < 3 && !r.n.isAllCaps(i));
}

/** `بموسكو`, `لروسيا`: one letter for a preposition glued before the name. */
function arabicPrefixed(r: Reading, i: number, limit: number): KnownHit | undefined {
  if (r.code !== 'arb' || !/^[بلفك]/u.test(r.word(i)) || r.word(i).length < 5) return undefined;
  return ownName(r, i, limit, r.known, (k) => (k === i ? r.word(k).slice(1) : r.n.word(k)));
}

const TAKEN = new Set(['country', 'capital', 'seat', 'region', 'city', 'body', 'medium', 'company', 'party', 'armed', 'event']);
const SURE = new Set(['country', 'capital']);

/** A name of the English lexicon spelt the same, where the language could not mean anything else by it. */
function englishName(r: Reading, i: number, limit: number): KnownHit | undefined {
  const { n, g } = r;
  const most = n.lex.longest.get(r.word(i));
  let key = r.word(i);
  let found: KnownHit | undefined;
  for (let end = i + 1; most !== undefined && end <= limit && end - i <= most; end++) {
    if (end > i + 1) key += ` ${n.word(end - 1)}`;
    const phrase = n.lex.phrases.get(key);
    if (phrase && TAKEN.has(phrase.kind) && (end > i + 1 ? r.isCapital(end - 1) : isSafeAlone(r, i, phrase))) found = { end, phrase };
  }
  return found && (g.nouns && found.end === i + 1 && found.phrase.kind === 'city' && !/^(?:in|aus|nach)$/.test(n.word(i - 1)) ? undefined : found);
}

function isSafeAlone(r: Reading, i: number, phrase: Phrase): boolean {
  const { lex } = r.n;
  const word = r.word(i);
  if (r.g.small.has(word) || lex.smallWords.has(word) || lex.mixedWords.has(word)) return false;
  if (word.length <= 4 && /^[A-Z]{2,4}$/.test(phrase.name)) return r.n.isAllCaps(i);
  return word.length > 3 || r.n.isAllCaps(i) || SURE.has(phrase.kind) ? !r.isSmallHere(i) : false;
}

/** In lines of capitals, and headlines that capitalise every word, case says nothing. */
export function isLoud(r: Reading, s: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = s.firstToken; i < s.endToken; i++) {
    if (!r.n.isWord(i) || fold(r.n.word(i)).length < 4) continue;
    words++;
    if (r.isCapital(i)) capitals++;
  }
  return words >= 4 && capitals >= words * 0.9;
}
