// A sentence of our token table as compromise's terms: words with the punctuation before and after them. Because we make
// the terms, every term's place in the article is known and what is found needs no searching for.
import type { Sentence } from '../../core/text/sentences.ts';
import type { Span } from '../../core/text/span.ts';
import { flagsAt, LETTERS, NUMBER, POSSESSIVE, type Tokens } from '../../core/text/tokens.ts';

/** As compromise's `Term`, before it has looked at it. */
export interface PlainTerm {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}

export interface SentenceTerms {
  readonly terms: readonly PlainTerm[];
  /** Where each term stands in the article, without its punctuation. */
  readonly spans: readonly Span[];
}

/** `prefixes`: beginnings that compromise keeps in one term with what follows the hyphen (`co-operation`). Linear. */
export function sentenceTerms(text: string, tokens: Tokens, sentence: Sentence, prefixes: ReadonlySet<string>): SentenceTerms {
  const spans: Span[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const flags = flagsAt(tokens, i);
    if ((flags & (LETTERS | NUMBER)) === 0) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const before = spans.at(-1);
    if (before && ((flags & POSSESSIVE) !== 0 || continuesPrefix(text, before, start, prefixes))) spans[spans.length - 1] = { start: before.start, end };
    else spans.push({ start, end });
  }
  const terms = spans.map((span, i): PlainTerm => {
    const next = spans[i + 1]?.start ?? sentence.end;
    return {
      text: text.slice(span.start, span.end),
      pre: i === 0 ? text.slice(sentence.start, span.start) : '',
      post: text.slice(span.end, next),
      tags: new Set(),
    };
  });
  return { terms, spans };
}

const continuesPrefix = (text: string, before: Span, start: number, prefixes: ReadonlySet<string>): boolean =>
  start === before.end + 1 && text[before.end] === '-' && prefixes.has(text.slice(before.start, before.end).toLowerCase());
