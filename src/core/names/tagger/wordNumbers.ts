// What the tagger knows of a word wherever it stands: hashes of its letters, its cluster, what the word lists say. A row a
// word, as in `KnownWords`, filled when the tagger first sees the word.
import { BITS } from '../lexicon/lexicon.ts';
import type { KnownWords } from '../lexicon/knownWords.ts';
import type { NameText } from '../nameText.ts';
import { clusters } from './clusters.ts';

/** One entry a word. Row 0, no word, holds -1 throughout. */
export interface WordNumbers {
  readonly known: KnownWords;
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
  /** 1: may be a name though it is written small. 2: a mark that opens something. 4: the row is filled. */
  readonly kinds: Uint8Array;
}

let kept: WordNumbers | undefined;

/** The table with the words of the article in it. */
export function wordNumbers(n: NameText): WordNumbers {
  if (kept?.known !== n.known) kept = create(n.known);
  const { kinds } = kept;
  for (let i = 0; i < n.t.count; i++) if (kinds[n.rows[i] as number] === 0) fill(kept, n, i);
  return kept;
}

function create(known: KnownWords): WordNumbers {
  const numbers = (): Int32Array => new Int32Array(known.size).fill(-1, 0, 1);
  return {
    known, whole: numbers(), prefix: numbers(), suffix2: numbers(), suffix3: numbers(), suffix4: numbers(),
    cluster: numbers(), middle: numbers(), top: numbers(), facts: numbers(), kinds: new Uint8Array(known.size),
  };
}

function fill(table: WordNumbers, n: NameText, i: number): void {
  const row = n.rows[i] as number;
  const word = n.word(i);
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
  table.kinds[row] = 4 | (writtenLow(n, i) ? 1 : 0) | (/^["“‘'(:•*–—]$/.test(word) ? 2 : 0);
}

function hashText(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length && i < 48; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h & 0x3fffffff;
}

/** The lists in the order of the bits that the weights were trained with. */
const TRAINED = [
  BITS.small, BITS.mixed, BITS.given, BITS.surname, BITS.honorific, BITS.roleNoun, BITS.roleModifier, BITS.orgHead, BITS.placeHead, BITS.eventHead, BITS.particle, BITS.never,
  BITS.actVerb, BITS.orgStart, BITS.placeStart,
];

/** What the word lists say, as bits. */
function factsOf(n: NameText, i: number): number {
  const word = n.word(i);
  if (!n.isWord(i)) return n.isPunct(i) ? 0x10000 + (word.charCodeAt(0) & 0xff) : 0x20000;
  let facts = n.lex.phrases.has(word) ? 1 << TRAINED.length : 0;
  for (const [k, list] of TRAINED.entries()) if (n.is(i, list)) facts |= 1 << k;
  return facts;
}

/** In posts and messages names are written small; only words that are nothing else count. */
const writtenLow = (n: NameText, i: number): boolean =>
  (n.is(i, BITS.given | BITS.surname) || n.lex.phrases.has(n.word(i))) && n.word(i).length > 2 && !n.is(i, BITS.small | BITS.mixed | BITS.never | BITS.particle);
