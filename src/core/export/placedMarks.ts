// An article's marks with their places in the text as a format writes it: sorted into what people decided, rejected, and
// what Dateline only suggests, with the relations that can be written. What formats with offsets or inline markup start from.
import { isEntityType } from '../model/analysis.ts';
import type { Relation } from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';
import { lineFeedOffsets } from '../text/offsets.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import { lostNotes, type Mark, marksOf, mismatchNote } from './marks.ts';
import { wellFormed } from './plainText.ts';

/** The text that a format writes, and how it counts it. */
export interface Reading {
  readonly text: string;
  /** From UTF-16 offsets of the article to the format's own of `text`. */
  at(utf16: number): number;
  slice(start: number, end: number): string;
  /** Words of the article as `text` has them. */
  words(quote: string): string;
}

export interface PlacedMark {
  readonly mark: Mark;
  /** In the format's own count; the end is excluded. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the format's text. */
  readonly quote: string;
}

export interface PlacedMarks {
  readonly article: ExportArticle;
  /** As the format writes it. */
  readonly text: string;
  /** What people marked or accepted, in text order. */
  readonly decided: readonly PlacedMark[];
  /** Detections that people rejected. */
  readonly rejected: readonly PlacedMark[];
  /** What Dateline detected, where it is asked for. */
  readonly suggested: readonly PlacedMark[];
  /** Annotations whose words are gone. */
  readonly lost: readonly Mark[];
  /** Between two of `decided`. */
  readonly relations: readonly Relation[];
  readonly notes: readonly Problem[];
}

export type Actors = Parameters<typeof marksOf>[2];

export const lineFeedText = (text: string): string => wellFormed(text.replace(/\r\n?/g, '\n'));

/** The text with CRLF and lone CR read as LF, well-formed, counted in UTF-16 code units. */
export function lineFeedReading(article: string): Reading {
  const lines = lineFeedOffsets(article);
  const text = lineFeedText(article);
  return { text, words: lineFeedText, at: (utf16) => lines.to(utf16), slice: (start, end) => text.slice(start, end) };
}

/** O(n log n) in the article's marks. */
export function placeMarks(article: ExportArticle, input: ExportInput, actors: Actors, reading: Reading): PlacedMarks {
  const marks = marksOf(article, input, actors);
  const notes = lostNotes(marks);
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    if (!mark.span) continue;
    const [start, end] = [reading.at(mark.span.start), reading.at(mark.span.end)];
    const quote = reading.slice(start, end);
    if (quote !== '' && quote === reading.words(mark.quote)) placed.push({ mark, start, end, quote });
    else notes.push(mismatchNote(mark));
  }
  const decided = placed.filter(({ mark }) => mark.status === 'added' || mark.status === 'accepted');
  const known = new Set(decided.map(({ mark }) => mark.id));
  const relations = (article.relations ?? []).filter(({ id, from, to }) => {
    const whole = known.has(from) && known.has(to);
    if (!whole) notes.push({ code: 'export-relation', severity: 'warning', span: { start: 0, end: 0 }, data: { path: article.path, id } });
    return whole;
  });
  return {
    article, text: reading.text, decided, relations, notes,
    lost: marks.filter((m) => m.span === undefined),
    rejected: placed.filter(({ mark }) => mark.status === 'rejected'),
    suggested: placed.filter(({ mark }) => mark.status === 'suggested'),
  };
}

/** Of names and dates no end of a sentence parts the words; other annotations may go over several. */
export const isName = ({ mark: { label } }: PlacedMark): boolean => isEntityType(label) || label === 'date';

/** Decided and suggested, in text order; of two that start together the longer comes first. */
export const writtenMarks = ({ decided, suggested }: PlacedMarks): PlacedMark[] => [...decided, ...suggested].sort((a, b) => a.start - b.start || b.end - a.end);

/** One note for what the format has no place for: rejected detections. */
export function rejectedNotes(texts: readonly PlacedMarks[], format: string): Problem[] {
  const count = texts.reduce((sum, t) => sum + t.rejected.length, 0);
  return count === 0 ? [] : [{ code: 'export-rejected', severity: 'information', span: { start: 0, end: 0 }, data: { count, format } }];
}

/** Where the format cannot tell suggestions from what people decided. */
export function suggestionNotes(texts: readonly PlacedMarks[], format: string): Problem[] {
  const count = texts.reduce((sum, t) => sum + t.suggested.length, 0);
  return count === 0 ? [] : [{ code: 'export-suggestions', severity: 'information', span: { start: 0, end: 0 }, data: { count, format } }];
}

/** Notes, tags, attributes, actors and values of annotations that the format has no field for, counted. */
export function detailNotes(texts: readonly PlacedMarks[], format: string): Problem[] {
  const count = texts.reduce((sum, t) => sum + t.decided.filter(({ mark }) => hasDetails(mark)).length, 0);
  return count === 0 ? [] : [{ code: 'export-details', severity: 'information', span: { start: 0, end: 0 }, data: { count, format } }];
}

const hasDetails = ({ annotation: a }: Mark): boolean =>
  a !== undefined && (a.note !== undefined || a.actor !== undefined || a.value !== undefined || (a.tags?.length ?? 0) + (a.links?.length ?? 0) > 0 || Object.keys(a.attributes ?? {}).length > 0);
