// What of an article is highlighted, by kind: a pure step between its state and the editor's decorations.
import { ENTITY_TYPES } from '../core/model/analysis.ts';
import type { Span } from '../core/text/span.ts';
import type { ArticleState } from '../host/services.ts';
import type { HighlightKind } from '../host/settings.ts';
import { type Layer, segmentsOf } from './highlightSegments.ts';

/** How annotations lie on each other: alone, within or across another one, deeper still. */
export type Level = 'label' | 'inner' | 'deep';

/** A kind, or a level and the theme colour of a label; `annotation` is one that lies alone and has no colour. */
export type HighlightKey = HighlightKind | `${Level}:${string}`;

/** What the analysis finds. */
export const NAME_KINDS = [...ENTITY_TYPES, 'date'] as const satisfies readonly HighlightKind[];

/** Spans by kind. O(n log n). */
export function highlightSpans(state: Pick<ArticleState, 'analysis' | 'annotations' | 'folder'>): Map<HighlightKey, Span[]> {
  const found = new Map<HighlightKey, Span[]>();
  const add = (key: HighlightKey, span: Span): void => {
    const list = found.get(key);
    if (list) list.push(span);
    else found.set(key, [span]);
  };
  for (const mention of state.analysis.mentions) add(mention.type, mention);
  for (const date of state.analysis.dates) add('date', date);
  for (const { start, end, color, depth } of segmentsOf(labelled(state))) add(keyOf(color, depth), { start, end });
  return found;
}

/** Annotations with a label of their own, each with its colour; empty where it has none. */
function labelled({ annotations, folder }: Pick<ArticleState, 'annotations' | 'folder'>): readonly Layer[] {
  const colors = new Map(folder.decisions.labels.map((label) => [label.id, label.color]));
  return annotations.flatMap(({ annotation, span }) =>
    !span || annotation.status === 'rejected' || isShownAsName(annotation.label) ? [] : [{ start: span.start, end: span.end, color: colors.get(annotation.label) ?? '' }]);
}

function keyOf(color: string, depth: number): HighlightKey {
  if (depth <= 1) return color === '' ? 'annotation' : `label:${color}`;
  return depth === 2 ? `inner:${color}` : `deep:${color}`;
}

/** Annotations of these labels are mentions and dates of the analysis already. */
const isShownAsName = (label: string): boolean => label === 'date' || (ENTITY_TYPES as readonly string[]).includes(label);

export interface KeyParts {
  readonly kind: HighlightKind;
  readonly level: Level;
  /** Empty: none. */
  readonly color: string;
}

export function partsOf(key: HighlightKey): KeyParts {
  const at = key.indexOf(':');
  return at < 0 ? { kind: key as HighlightKind, level: 'label', color: '' } : { kind: 'annotation', level: key.slice(0, at) as Level, color: key.slice(at + 1) };
}
