// An anchor in today's text.
import type { Anchor, AnchoredAnnotation, AnchorState, Annotation } from '../model/annotation.ts';
import { lineFeedOffsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

export interface Found {
  readonly state: AnchorState;
  /** In UTF-16 offsets of the text as it is; missing exactly when lost. */
  readonly span?: Span;
  /** 0 to 1: how well quote and context fit the place. */
  readonly score: number;
}

export function findAnchor(text: string, anchor: Anchor): Found {
  const map = lineFeedOffsets(text);
  const plain = text.replaceAll('\r\n', '\n');
  const whole = anchor.prefix + anchor.quote + anchor.suffix;
  const at = anchor.start - anchor.prefix.length;
  if (at >= 0 && plain.startsWith(whole, at)) {
    return { state: 'exact', span: { start: map.from(anchor.start), end: map.from(anchor.start + anchor.quote.length) }, score: 1 };
  }
  const first = plain.indexOf(whole);
  if (first < 0 || plain.includes(whole, first + 1)) return { state: 'lost', score: 0 };
  const start = first + anchor.prefix.length;
  return { state: 'moved', span: { start: map.from(start), end: map.from(start + anchor.quote.length) }, score: 1 };
}

export function anchorAnnotations(text: string, annotations: readonly Annotation[]): readonly AnchoredAnnotation[] {
  return annotations.map((annotation) => ({ annotation, ...findAnchor(text, annotation) }));
}
