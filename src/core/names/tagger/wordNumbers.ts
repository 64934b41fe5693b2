// What the tagger knows of a word wherever it stands: hashes of its letters, its cluster, what the word lists say. Kept from
// one article to the next, since most words of an article stood in the one before.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { clusters } from './clusters.ts';

/** One entry a word; `row` of `rowsOf` is the index. */
export interface WordNumbers {
  readonly whole: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** 0 for words without a cluster. */
  readonly cluster: Int32Array;
  readonly middle: Int32Array;
  readonly top: Int32Array;
  /** Bits of the word lists; for marks and numbers their own numbers. */
  readonly facts: Int32Array;
  /** 1: may be a name though it is written small. 2: a mark that opens something. */
  readonly kinds: Uint8Array;
}

interface Kept extends WordNumbers { readonly lex: Lexicon; readonly rows: Map<string, number> }

const CAPACITY = 1 << 16;
let kept: Kept | undefined;

/** The table, and the row of each distinct word of the article's token table. */
export function wordNumbers(n: NameText): { readonly table: WordNumbers; readonly rows: Int32Array } {
  const distinct = n.t.words.length;
  if (kept?.lex !== n.lex || kept.rows.size + distinct > CAPACITY) kept = distinct > CAPACITY ? undefined : create(n.lex, CAPACITY);
  const table = kept ?? create(n.lex, distinct);
  const rows = new Int32Array(distinct).fill(-1);
  for (let i = 0; i < n.t.count; i++) {
    const id = n.t.word[i] as number;
    if (rows[id] === -1) rows[id] = rowOf(table, n, i);
  }
  return { table, rows };
}

function create(lex: Lexicon, size: number): Kept {
  const numbers = (): Int32Array => new Int32Array(size);
  return {
    lex, rows: new Map(), whole: numbers(), prefix: numbers(), suffix2: numbers(), suffix3: numbers(), suffix4: numbers(),
    cluster: numbers(), middle: numbers(), top: numbers(), facts: numbers(), kinds: new Uint8Array(size),
  };
}

function rowOf(table: Kept, n: NameText, i: number): number {
  const word = n.word(i);
  const known = table.rows.get(word);
  if (known !== undefined) return known;
  const row = table.rows.size;
  table.rows.set(word, row);
  const shape = word.replace(/\d/g, '0');
  table.whole[row] = hashText(shape);
  table.prefix[row] = hashText(shape.slice(0, 3));
  table.suffix2[row] = hashText(shape.slice(-2));
  table.suffix3[row] = hashText(shape.slice(-3));
  table.suffix4[row] = hashText(shape.slice(-4));
  const { of, middle, top } = clusters();
  const cluster = of(word);
  table.cluster[row] = cluster;
  table.middle[row] = middle[cluster] as number;
  table.top[row] = top[cluster] as number;
  table.facts[row] = factsOf(n, i);
  table.kinds[row] = (writtenLow(n, word) ? 1 : 0) | (/^["“‘'(:•*–—]$/.test(word) ? 2 : 0);
  return row;
}

function hashText(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length && i < 48; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h & 0x3fffffff;
}

/** What the word lists say, as bits. */
function factsOf(n: NameText, i: number): number {
  const { lex } = n;
  const word = n.word(i);
  if (!n.isWord(i)) return n.isPunct(i) ? 0x10000 + (word.charCodeAt(0) & 0xff) : 0x20000;
  return (lex.smallWords.has(word) ? 1 : 0) | (lex.mixedWords.has(word) ? 2 : 0) | (lex.givenNames.has(word) ? 4 : 0) | (lex.surnames.has(word) ? 8 : 0) |
    (lex.honorifics.has(word) ? 16 : 0) | (lex.roleNouns.has(word) ? 32 : 0) | (lex.roleModifiers.has(word) ? 64 : 0) | (lex.orgHeads.has(word) ? 128 : 0) |
    (lex.placeHeads.has(word) ? 256 : 0) | (lex.eventHeads.has(word) ? 512 : 0) | (lex.particles.has(word) ? 1024 : 0) | (lex.never.has(word) ? 2048 : 0) |
    (lex.actVerbs.has(word) ? 4096 : 0) | (lex.orgStarts.has(word) ? 8192 : 0) | (lex.placeStarts.has(word) ? 16384 : 0) | (lex.phrases.has(word) ? 32768 : 0);
}

/** In posts and messages names are written small; only words that are nothing else count. */
function writtenLow(n: NameText, word: string): boolean {
  const { lex } = n;
  const known = lex.givenNames.has(word) || lex.surnames.has(word) || lex.phrases.has(word);
  return known && word.length > 2 && !lex.smallWords.has(word) && !lex.mixedWords.has(word) && !lex.never.has(word) && !lex.particles.has(word);
}
