// What of an article is highlighted, by kind: a pure step between its state and the editor's decorations.
import { ENTITY_TYPES } from '../core/model/analysis.ts';
import type { Span } from '../core/text/span.ts';
import { overlaps } from '../core/text/span.ts';
import type { ArticleState } from '../host/services.ts';
import type { HighlightKind } from '../host/settings.ts';

/** A kind, or `label:` and the theme colour of a label. */
export type HighlightKey = HighlightKind | `label:${string}`;

/** Spans by kind, of those that touch `within` (the whole text without it). Linear. */
export function highlightSpans(state: ArticleState, within?: Span): Map<HighlightKey, Span[]> {
  const found = new Map<HighlightKey, Span[]>();
  const add = (key: HighlightKey, span: Span): void => {
    if (within && !overlaps(within, span)) return;
    const list = found.get(key);
    if (list) list.push(span);
    else found.set(key, [span]);
  };
  for (const mention of state.analysis.mentions) add(mention.type, mention);
  for (const date of state.analysis.dates) add('date', date);
  const colors = new Map(state.folder.decisions.labels.map((label) => [label.id, label.color]));
  for (const { annotation, span } of state.annotations) {
    if (!span || annotation.status === 'rejected' || isShownAsName(annotation.label)) continue;
    const color = colors.get(annotation.label);
    add(color === undefined ? 'annotation' : `label:${color}`, span);
  }
  return found;
}

/** Annotations of these labels are mentions and dates of the analysis already. */
const isShownAsName = (label: string): boolean => label === 'date' || (ENTITY_TYPES as readonly string[]).includes(label);

export const kindOf = (key: HighlightKey): HighlightKind => (key.startsWith('label:') ? 'annotation' : (key as HighlightKind));
