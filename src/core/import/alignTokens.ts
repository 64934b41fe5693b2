// Words of a file that has no text, found in an article: sentence by sentence, by their letters alone. A sentence that
// stands there once, or right after the one before, is certain; others are left to the anchors.
import type { Span } from '../text/span.ts';
import type { ForeignDocument } from './importer.ts';
import { squeeze, type Squeezed } from './squeeze.ts';

type TokenList = NonNullable<ForeignDocument['tokens']>;

/** Sentences are looked up by their first letters. */
const HEAD = 12;
/** A head that stands so often is looked for behind the sentence before only. */
const OFTEN = 64;

/** For each word its place in the source of `article`; undefined where its sentence was not found. About linear in both. */
export type Aligner = (tokens: TokenList) => readonly (Span | undefined)[];

/** Made once for an article: files may tell of it sentence by sentence. */
export function createAligner(article: Squeezed): Aligner {
  const heads = headsOf(article);
  return (tokens) => align(tokens, article, heads);
}

function align({ words, sentences }: TokenList, article: Squeezed, heads: ReadonlyMap<string, readonly number[]>): readonly (Span | undefined)[] {
  const out: (Span | undefined)[] = [];
  let cursor = 0;
  for (const [n, first] of sentences.entries()) {
    const sentence = squeezeWords(words.slice(first, sentences[n + 1] ?? words.length));
    const at = placeOf(sentence.text, article.text, heads, cursor);
    for (const { start, end } of sentence.words) out.push(at === undefined || start === end ? undefined : { start: article.starts[at + start] ?? 0, end: article.ends[at + end - 1] ?? 0 });
    if (at !== undefined) cursor = at + sentence.text.length;
  }
  return out;
}

/** Where a word may begin: after white space or a sign. */
function headsOf({ text, starts, ends }: Squeezed): ReadonlyMap<string, number[]> {
  const heads = new Map<string, number[]>();
  for (let at = 0; at + HEAD <= text.length; at++) {
    if (at > 0 && starts[at] === ends[at - 1] && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const head = text.slice(at, at + HEAD);
    const known = heads.get(head);
    if (!known) heads.set(head, [at]);
    else if (known.length <= OFTEN) known.push(at);
  }
  return heads;
}

function placeOf(sentence: string, text: string, heads: ReadonlyMap<string, readonly number[]>, cursor: number): number | undefined {
  if (sentence === '') return undefined;
  if (text.startsWith(sentence, cursor)) return cursor;
  const places = heads.get(sentence.slice(0, HEAD)) ?? [];
  if (sentence.length < HEAD || places.length > OFTEN) return undefined;
  const found = places.filter((at) => text.startsWith(sentence, at));
  return found.length === 1 ? found[0] : undefined;
}

/** One text of all words, folded together as the article's is, and where in it each of them stands. */
function squeezeWords(words: readonly string[]): { readonly text: string; readonly words: readonly Span[] } {
  const { text, starts } = squeeze(words.join(' '));
  const spans: Span[] = [];
  let source = 0;
  let at = 0;
  for (const word of words) {
    const end = source + word.length;
    const start = at;
    while (at < starts.length && (starts[at] ?? 0) < end) at++;
    spans.push({ start, end: at });
    source = end + 1;
  }
  return { text, words: spans };
}
