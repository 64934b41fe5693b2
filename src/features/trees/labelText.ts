// Article text on its way into labels: one line, no control characters, cut to fit, with the words in question marked.
// Articles are untrusted: direction marks in them could turn a label around, so they go.
import type { Span } from '../../core/text/span.ts';

/** Controls, line and paragraph separators, direction marks and overrides, invisible joiners that only mislead. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** One line of visible text. */
export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ');

/** `oneLine`, trimmed and cut at a word end with an ellipsis. */
export function shortText(text: string, most = 80): string {
  const line = oneLine(text.length > most * 4 ? text.slice(0, most * 4) : text).trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most - 1);
  return `${wholeCharacters(line.slice(0, cut > most / 2 ? cut : most - 1))}…`;
}

/** Without half of a surrogate pair at the end. */
const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

export interface MarkedText {
  readonly label: string;
  readonly highlights: readonly [number, number][];
}

/** The words with what stands around them on their line, as search results show a hit. */
export function wordsInContext(text: string, words: Span, before = 28, after = 72): MarkedText {
  const lineStart = Math.max(text.lastIndexOf('\n', words.start - 1), text.lastIndexOf('\r', words.start - 1)) + 1;
  const from = words.start - lineStart <= before ? lineStart : nextWord(text, words.start - before, words.start);
  const lead = (from > lineStart ? '…' : '') + oneLine(text.slice(from, words.start)).replace(/^ /, '');
  const hit = oneLine(text.slice(words.start, words.end));
  const rest = /^[^\r\n]*/.exec(text.slice(words.end, words.end + after))?.[0] ?? '';
  const isCut = rest.length === after;
  const tail = isCut && rest.includes(' ') ? rest.slice(0, rest.lastIndexOf(' ')) : rest;
  const label = `${lead}${hit}${wholeCharacters(oneLine(tail).trimEnd())}${isCut ? '…' : ''}`;
  return { label, highlights: hit === '' ? [] : [[lead.length, lead.length + hit.length]] };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : limit;
}

/** What a narrow side bar shows before the words, as search results do. */
const LEAD = 22;

/** The sentence around `words` as one line, with the words marked; lead-ins are cut so that the words show in a narrow view. */
export function sentenceWithWords(text: string, sentence: Span, words: readonly Span[]): MarkedText {
  const first = words[0] ?? sentence;
  const from = first.start - sentence.start > LEAD ? nextWord(text, first.start - LEAD, first.start) : sentence.start;
  let label = from > sentence.start ? '…' : '';
  let at = from;
  const highlights: [number, number][] = [];
  for (const w of words) {
    if (w.start < at || w.end > sentence.end) continue;
    label += oneLine(text.slice(at, w.start));
    const start = label.length;
    label += oneLine(text.slice(w.start, w.end));
    highlights.push([start, label.length]);
    at = w.end;
  }
  return { label: label + oneLine(text.slice(at, sentence.end)), highlights };
}
