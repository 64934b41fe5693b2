// An article as labelling and coding tools take it: line ends LF, well-formed, every place in code points of that text. What
// doccano, Label Studio, Prodigy, brat and REFI-QDA are written from.
import { asCodePoint, codePointOffsets, lineFeedOffsets } from '../text/offsets.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import { type Actors, lineFeedText, type PlacedMark, type PlacedMarks, placeMarks } from './placedMarks.ts';

export { detailNotes, rejectedNotes } from './placedMarks.ts';

/** Places count code points of `PointText.text`. */
export type PointMark = PlacedMark;

/** Browsers and Python read CRLF, and CR alone, as LF: offsets that count both would drift. */
export type PointText = PlacedMarks;

/** O(n log n) in the article's text and marks. */
export function pointTextOf(article: ExportArticle, input: ExportInput, actors: Actors): PointText {
  const text = lineFeedText(article.text);
  const lines = lineFeedOffsets(article.text);
  const points = codePointOffsets(text);
  return placeMarks(article, input, actors, {
    text, words: lineFeedText,
    at: (utf16) => points.to(lines.to(utf16)),
    slice: (start, end) => text.slice(points.from(asCodePoint(start)), points.from(asCodePoint(end))),
  });
}
