// An article as the CoNLL formats write it: sentences of tokens, and for each mark the tokens that it covers.
import type { ExportArticle, ExportInput } from '../exporter.ts';
import { mismatchNote } from '../marks.ts';
import type { Problem } from '../../model/problem.ts';
import { type Actors, isName, lineFeedReading, type PlacedMark, type PlacedMarks, placeMarks, writtenMarks } from '../placedMarks.ts';
import { sentenceTokens, type SentenceTokens, type TokenRange } from '../sentenceTokens.ts';

export interface TokenMark extends TokenRange {
  readonly place: PlacedMark;
}

export interface ConllText {
  readonly placed: PlacedMarks;
  readonly tokens: SentenceTokens;
  /** In text order. */
  readonly marks: readonly TokenMark[];
  /** How many marks hold no token. */
  readonly wordless: number;
  readonly notes: readonly Problem[];
}

export function conllText(article: ExportArticle, input: ExportInput, actors: Actors): ConllText {
  const placed = placeMarks(article, input, actors, lineFeedReading(article.text));
  const all = writtenMarks(placed);
  const tokens = sentenceTokens(placed.text, all, all.filter(isName));
  const proper = tokens.tokens[0]?.start ?? 0;
  const notes: Problem[] = [...placed.notes];
  const marks: TokenMark[] = [];
  let wordless = 0;
  for (const place of all) {
    const range = tokens.rangeOf(place);
    const written = range && tokens.tokens.slice(range.first, range.end).map((t) => placed.text.slice(t.start, t.end)).join('');
    // What begins in the front matter lacks its first words.
    if (!range || visible(placed.text.slice(place.start, Math.max(place.start, proper))) !== '') wordless++;
    else if (visible(written ?? '') !== visible(place.quote)) notes.push(mismatchNote(place.mark));
    else marks.push({ ...range, place });
  }
  return { placed, tokens, marks, wordless, notes };
}

/** Without what parts tokens: white space, and marks of direction, which no token holds. */
const visible = (text: string): string => text.replace(/[\u0000-\u0020\u007f\u0085\u00a0\u1680\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f\u2066-\u2069\u3000\ufeff]+/g, '');
