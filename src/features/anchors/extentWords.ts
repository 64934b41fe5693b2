// One word more or less at either end of a stretch of text. Pure.
import type { Span } from '../../core/text/span.ts';
import { wordAt } from '../commands/words.ts';

export type End = 'start' | 'end';

/** Undefined at the end of the text. Never past an empty line: an annotation of two paragraphs is made by selecting both. */
export function grown(text: string, { start, end }: Span, side: End): Span | undefined {
  if (side === 'end') {
    const word = wordFrom(text, end);
    return word && word.end > end && isOneParagraph(text, end, word.start) ? { start, end: word.end } : undefined;
  }
  const word = wordUpTo(text, start);
  return word && word.start < start && isOneParagraph(text, word.end, start) ? { start: word.start, end } : undefined;
}

/** Undefined where only one word is left. */
export function shrunk(text: string, { start, end }: Span, side: End): Span | undefined {
  const kept = side === 'end' ? wordUpTo(text, (wordUpTo(text, end)?.start ?? 0)) : wordFrom(text, wordFrom(text, start)?.end ?? end);
  if (!kept) return undefined;
  const span = side === 'end' ? { start, end: kept.end } : { start: kept.start, end };
  return span.start < span.end && span.start >= start && span.end <= end ? span : undefined;
}

/** The word that goes on, or begins, at or after the offset. */
function wordFrom(text: string, offset: number): Span | undefined {
  for (let at = offset; at < text.length; at++) {
    const word = wordAt(text, at);
    if (word && word.end > offset) return word;
  }
  return undefined;
}

/** The word that began, or ended, before the offset. */
function wordUpTo(text: string, offset: number): Span | undefined {
  for (let at = offset; at > 0; at--) {
    const word = wordAt(text, at);
    if (word && word.start < offset) return word;
  }
  return undefined;
}

const isOneParagraph = (text: string, from: number, to: number): boolean => !/\n[ \t\r]*\n/.test(text.slice(Math.max(0, from), Math.max(from, to)));
