// What the name rules know of a word wherever it stands, kept from one article to the next, since most words of an article
// stood in the one before: a row for each word, its numbers in columns.
import { fold } from '../../text/fold.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** Columns, by row. */
export interface KnownWords {
  readonly lex: Lexicon;
  /** Rows that there is room for. */
  readonly size: number;
  /** Row of a lower-case word. Row 0 is no word: what stands before the first token and behind the last. */
  readonly rows: Map<string, number>;
  /** Without accents; marks as they are, since a dash between clauses is no hyphen. */
  readonly folded: string[];
  /** What the word lists say (`BITS`). */
  readonly bits: Uint16Array;
  /** Tokens of the longest known phrase that begins with the word, at most 254, + 1; 0 where nobody asked yet. */
  readonly longest: Uint8Array;
  /** By test: by row 0 not asked yet, 1 no, 2 yes. */
  readonly answers: Uint8Array[];
  /** Letters kept, a bound on the memory that hostile words take. */
  letters: number;
}

const SIZE = 1 << 16;
const MOST_LETTERS = 1 << 20;

let kept: KnownWords | undefined;

/** The table, and by token the row of its word. What was read before makes no difference but in the numbers of the rows. */
export function knownWords(lex: Lexicon, t: Tokens): { readonly known: KnownWords; readonly rows: Int32Array } {
  const room = t.words.length + 1;
  if (kept?.lex !== lex || kept.rows.size + room > SIZE || kept.letters > MOST_LETTERS) kept = room > SIZE ? undefined : create(lex, SIZE);
  const known = kept ?? create(lex, room);
  const byWord = new Int32Array(t.words.length);
  for (let id = 0; id < t.words.length; id++) {
    const word = t.words[id] as string;
    byWord[id] = known.rows.get(word) ?? add(known, word);
  }
  const rows = new Int32Array(t.count);
  for (let i = 0; i < t.count; i++) rows[i] = byWord[t.word[i] as number] as number;
  return { known, rows };
}

function create(lex: Lexicon, size: number): KnownWords {
  return { lex, size, rows: new Map([['', 0]]), folded: [''], bits: new Uint16Array(size), longest: new Uint8Array(size), answers: [], letters: 0 };
}

/** A question about a word by itself, asked again and again: answers are kept by word. */
export interface WordTest {
  readonly index: number;
  readonly passes: (folded: string, lex: Lexicon) => boolean;
}

let tests = 0;

/** To be made once, at the top of a file. */
export const wordTest = (passes: WordTest['passes']): WordTest => ({ index: tests++, passes });

/** Does the word of the row pass? */
export function passes(known: KnownWords, row: number, test: WordTest): boolean {
  const answers = (known.answers[test.index] ??= new Uint8Array(known.size));
  if (answers[row] === 0) answers[row] = test.passes(known.folded[row] as string, known.lex) ? 2 : 1;
  return answers[row] === 2;
}

function add(known: KnownWords, word: string): number {
  const row = known.rows.size;
  // A copy: a piece of an article would hold on to the whole article.
  const own = ` ${word}`.slice(1);
  const folded = /^[\x00-\x7f]*$/.test(own) || !/\p{L}/u.test(own) ? own : fold(own);
  known.rows.set(own, row);
  known.folded.push(folded);
  known.bits[row] = known.lex.bitsOf(folded);
  known.letters += own.length;
  return row;
}
