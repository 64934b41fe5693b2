// One article as the name rules read it: folded words, case, adjacency and known phrases by token. Made once an analysis.
import type { Article } from '../text/article.ts';
import { ALL_CAPS, CAPITAL, LETTERS, PUNCT, SPACE_BEFORE, type Tokens } from '../text/tokens.ts';
import { type KnownWords, knownWords, passes, type WordTest } from './lexicon/knownWords.ts';
import type { Lexicon, Phrase } from './lexicon/lexicon.ts';

/** A known phrase at tokens [first, end). */
export interface PhraseHit {
  readonly end: number;
  readonly phrase: Phrase;
}

export interface NameText {
  readonly article: Article;
  readonly t: Tokens;
  readonly lex: Lexicon;
  readonly known: KnownWords;
  /** By token: the row of its word in `known`. */
  readonly rows: Int32Array;
  /** Folded word of a token; empty outside the table. */
  word(i: number): string;
  /** The token's word is in one of the lists, which are bits (`BITS`). */
  is(i: number, lists: number): boolean;
  passes(i: number, test: WordTest): boolean;
  isCapital(i: number): boolean;
  isAllCaps(i: number): boolean;
  isWord(i: number): boolean;
  isPunct(i: number): boolean;
  /** No white space between the token and the one before. */
  joined(i: number): boolean;
  /** The text of tokens [first, end). */
  slice(first: number, end: number): string;
  /** The longest known phrase that begins at the token and is written with a capital. */
  phraseAt(i: number, limit: number): PhraseHit | undefined;
}

export function createNameText(article: Article, lex: Lexicon): NameText {
  const t = article.tokens;
  const { known, rows } = knownWords(lex, t);
  const { folded, bits, longest } = known;
  const { count, flags } = t;
  const word = (i: number): string => (i >= 0 && i < count ? (folded[rows[i] as number] as string) : '');
  const has = (i: number, flag: number): boolean => i >= 0 && i < count && ((flags[i] as number) & flag) !== 0;
  const isCapital = (i: number): boolean => has(i, CAPITAL);
  const isAllCaps = (i: number): boolean => has(i, ALL_CAPS);
  const asked = new Uint8Array(count);
  const hits: (PhraseHit | undefined)[] = [];
  const phraseFrom = (i: number, limit: number): PhraseHit | undefined => {
    const tokens = (longest[rows[i] as number] as number) - 1;
    let key = word(i);
    let found: PhraseHit | undefined;
    let small = 0;
    for (let end = i + 1; ; end++) {
      const phrase = phraseOf(lex, key, end - i, isAllCaps(i));
      if (phrase && (small === 0 || end - i > 3 || phrase.type === 'event')) found = { end, phrase };
      if (end - i >= tokens || end >= limit) return found;
      key += ` ${word(end)}`;
      if (!isCapital(end) && word(end).length > 3 && word(end - 1) !== '-') small++;
    }
  };
  return {
    article, t, lex, known, rows, word, isCapital, isAllCaps,
    is: (i, lists) => i >= 0 && i < count && ((bits[rows[i] as number] as number) & lists) !== 0,
    passes: (i, test) => passes(known, i >= 0 && i < count ? (rows[i] as number) : 0, test),
    isWord: (i) => has(i, LETTERS),
    isPunct: (i) => has(i, PUNCT),
    joined: (i) => i > 0 && i < count && ((flags[i] as number) & SPACE_BEFORE) === 0,
    slice: (first, end) => article.text.slice(t.start[first], t.end[end - 1]),
    phraseAt(i, limit) {
      if (i < 0 || i >= count) return undefined;
      const row = rows[i] as number;
      if (longest[row] === 0) longest[row] = Math.min(254, lex.longest.get(word(i)) ?? 0) + 1;
      if (longest[row] === 1 || !(isCapital(i) || word(i + 1) === '-')) return undefined;
      // Asked again and again by every rule; a phrase that ends within the limit is the longest there too.
      if (asked[i] === 0) {
        asked[i] = 1;
        hits[i] = phraseFrom(i, count);
      }
      const hit = hits[i];
      return hit && hit.end > limit ? phraseFrom(i, limit) : hit;
    },
  };
}

/** Short forms that are words as well count only as they are usually written: `US`, `UN`, `IS`, not `us`, `Is`. */
function phraseOf(lex: Lexicon, key: string, length: number, shouted: boolean): Phrase | undefined {
  const phrase = lex.phrases.get(key);
  if (!phrase || length > 1) return phrase;
  if (phrase.capitals) return shouted ? phrase : undefined;
  if (key.length > 4 || !/^[A-Z]{2,4}$/.test(phrase.name) && !SHOUTED.has(key)) return phrase;
  return shouted ? phrase : undefined;
}

const SHOUTED = new Set(['us', 'un', 'is', 'who', 'car', 'pa', 'eu', 'au', 'ap', 'it', 'rok', 'prc', 'cis', 'nam', 'gas', 'sec', 'fed', 'mon', 'sco', 'fao']);
