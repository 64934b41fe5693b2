// The pieces of a text that revisions work on and that people mark.
import type { Span } from '../../../src/core/text/span.ts';
import { pick, type Random } from './tracked.ts';

const found = (text: string, pattern: RegExp): Span[] => [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

export const wordsOf = (text: string): Span[] => found(text, /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu);
export const sentencesOf = (text: string): Span[] => found(text, /[^.!?\n]+[.!?]+[”"]? ?/g);
/** Each with the line ends after it. */
export const paragraphsOf = (text: string): Span[] => found(text, /[^\n]+(?:\n(?!\n)[^\n]+)*\n*/g);
const namesOf = (text: string): Span[] => found(text, /\p{Lu}[\p{L}\p{M}’-]+(?: \p{Lu}[\p{L}\p{M}’-]+)*/gu);

export const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

export const sentencesIn = (text: string): string[] => sentencesOf(text).map((s) => cut(text, s));

/** A name, a word, a phrase or a sentence: what people mark. */
export function someQuote(text: string, random: Random): Span {
  const kind = random();
  const names = namesOf(text);
  if (kind < 0.55 && names.length > 0) return pick(random, names);
  const words = wordsOf(text);
  if (words.length === 0) return { start: 0, end: text.length };
  if (kind < 0.7) return pick(random, words);
  const sentences = sentencesOf(text);
  if (kind < 0.85 || sentences.length === 0) {
    const first = Math.floor(random() * words.length);
    const last = Math.min(words.length - 1, first + 1 + Math.floor(random() * 6));
    return { start: (words[first] as Span).start, end: (words[last] as Span).end };
  }
  return trimmed(text, pick(random, sentences));
}

/** Without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = cut(text, { start, end });
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}
