// An article as training tools take it: line ends LF, well-formed, every place in code points of that text. What doccano,
// Label Studio and Prodigy are written from.
import type { Relation } from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';
import { codePointOffsets, lineFeedOffsets } from '../text/offsets.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import { lostNotes, type Mark, marksOf, mismatchNote } from './marks.ts';
import { wellFormed } from './plainText.ts';

export interface PointMark {
  readonly mark: Mark;
  /** Code points of `PointText.text`; the end is excluded. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in `PointText.text`. */
  readonly quote: string;
}

export interface PointText {
  readonly article: ExportArticle;
  /** Browsers read CRLF as LF, and so do the tools' text fields: offsets that count both would drift. */
  readonly text: string;
  /** What people marked or accepted, in text order. */
  readonly decided: readonly PointMark[];
  /** Detections that people rejected. */
  readonly rejected: readonly PointMark[];
  /** What Dateline detected, where it is asked for. */
  readonly suggested: readonly PointMark[];
  /** Between two of `decided`. */
  readonly relations: readonly Relation[];
  readonly notes: readonly Problem[];
}

type Actors = Parameters<typeof marksOf>[2];

/** O(n log n) in the article's text and marks. */
export function pointTextOf(article: ExportArticle, input: ExportInput, actors: Actors): PointText {
  const text = trainingText(article.text);
  const lines = lineFeedOffsets(article.text);
  const points = codePointOffsets(text);
  const marks = marksOf(article, input, actors);
  const notes = lostNotes(marks);
  const placed: PointMark[] = [];
  for (const mark of marks) {
    if (!mark.span) continue;
    const [start, end] = [points.to(lines.to(mark.span.start)), points.to(lines.to(mark.span.end))];
    const quote = text.slice(points.from(start), points.from(end));
    if (quote !== '' && quote === trainingText(mark.quote)) placed.push({ mark, start, end, quote });
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
    article, text, decided, relations, notes,
    rejected: placed.filter(({ mark }) => mark.status === 'rejected'),
    suggested: placed.filter(({ mark }) => mark.status === 'suggested'),
  };
}

const trainingText = (text: string): string => wellFormed(text.replace(/\r\n/g, '\n'));

/** One note for what the format has no place for: rejected detections. */
export function rejectedNotes(texts: readonly PointText[], format: string): Problem[] {
  const count = texts.reduce((sum, t) => sum + t.rejected.length, 0);
  return count === 0 ? [] : [{ code: 'export-rejected', severity: 'information', span: { start: 0, end: 0 }, data: { count, format } }];
}

/** Notes, tags, attributes, actors and values of annotations that the format has no field for, counted. */
export function detailNotes(texts: readonly PointText[], format: string): Problem[] {
  const count = texts.reduce((sum, t) => sum + t.decided.filter(({ mark }) => hasDetails(mark)).length, 0);
  return count === 0 ? [] : [{ code: 'export-details', severity: 'information', span: { start: 0, end: 0 }, data: { count, format } }];
}

const hasDetails = ({ annotation: a }: Mark): boolean =>
  a !== undefined && (a.note !== undefined || a.actor !== undefined || a.value !== undefined || (a.tags?.length ?? 0) + (a.links?.length ?? 0) > 0 || Object.keys(a.attributes ?? {}).length > 0);
