// A text put together from words, as a person would write it: for words that could not be found in the article one by one.
import type { Span } from '../text/span.ts';
import type { ForeignDocument } from './importer.ts';

/** Signs that stand at the word before, and at the word after. */
const CLOSES = /^(?:[.,;:!?%)\]}’”»…]|['’]\w{0,3}$|n['’]t$)/;
const OPENS = /^[([{“‘«$€£#]$/;

export interface TokenText {
  readonly text: string;
  readonly words: readonly Span[];
}

export function textOfTokens({ words, sentences }: NonNullable<ForeignDocument['tokens']>): TokenText {
  const begins = new Set(sentences);
  const parts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  for (const [i, word] of words.entries()) {
    const gap = i === 0 || CLOSES.test(word) || OPENS.test(words[i - 1] ?? '') ? '' : begins.has(i) ? '\n' : ' ';
    parts.push(gap, word);
    spans.push({ start: length + gap.length, end: length + gap.length + word.length });
    length += gap.length + word.length;
  }
  return { text: parts.join(''), words: spans };
}
