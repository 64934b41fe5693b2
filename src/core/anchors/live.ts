// Annotations of an open text, followed edit by edit: a span moves with what is typed before it, grows and shrinks with what
// is typed inside it, and is empty once its words are gone. What the words and surroundings say still comes first.
import type { AnchoredAnnotation } from '../model/annotation.ts';
import { lineFeedOffsets } from '../text/offsets.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { foldText } from './foldText.ts';

/** Where the span stands after the edits, all on the text before any of them. Empty: its words were taken out, or replaced as a whole. */
export function spanAfter(span: Span, edits: readonly TextEdit[]): Span {
  return [...edits].sort((a, b) => b.start - a.start).reduce(afterOne, span);
}

function afterOne({ start, end }: Span, { start: from, end: to, newText }: TextEdit): Span {
  const shift = newText.length - (to - from);
  if (start === end) return to <= start ? { start: start + shift, end: end + shift } : from >= end ? { start, end } : { start: from, end: from };
  if (to <= start) return { start: start + shift, end: end + shift };
  if (from >= end) return { start, end };
  if (from <= start && to >= end) return { start: from, end: from };
  if (from < start) return { start: from + newText.length, end: end + shift };
  return { start, end: to > end ? from : end + shift };
}

/**
 * `live`: by id, where edits have taken the annotations of the open text. One that nothing else would find again keeps its
 * place, as changed where its words are others; one whose words were taken out is nowhere but where they surely stand again.
 */
export function keepLive(text: string, found: readonly AnchoredAnnotation[], live: ReadonlyMap<string, Span>): readonly AnchoredAnnotation[] {
  return found.map((one) => {
    const span = live.get(one.annotation.id);
    return span ? keepOne(text, one, span) : one;
  });
}

function keepOne(text: string, found: AnchoredAnnotation, span: Span): AnchoredAnnotation {
  const { annotation, state } = found;
  if (span.start >= span.end) return state === 'changed' ? { annotation, state: 'lost', score: 0 } : found;
  if (found.span && overlaps(found.span, span)) return found;
  const words = text.slice(span.start, span.end);
  if (words.trim() === '') return found;
  if (!isSame(words, annotation.quote)) return { annotation, state: 'changed', span, score: 0.5 };
  const isThere = lineFeedOffsets(text).to(span.start) === annotation.start && words.replaceAll('\r\n', '\n') === annotation.quote;
  return { annotation, state: isThere ? 'exact' : 'moved', span, score: 1 };
}

function isSame(a: string, b: string): boolean {
  const [one, two] = [foldText(a), foldText(b)];
  return one.length === two.length && one.units.every((unit, i) => unit === two.units[i]);
}
