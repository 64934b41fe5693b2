// What an article's sidecar says already: nothing is imported twice, and what a person decided here is never changed by
// what a file says.
import type { AnchoredAnnotation, Annotation } from '../model/annotation.ts';
import type { Anchor } from '../model/annotation.ts';
import { lineFeedOffsets } from '../text/offsets.ts';

/** What an import would add; the id only where Dateline gave one. */
export type ProposedAnnotation = Omit<Annotation, 'id'> & { readonly id?: string };

/** Found by its words and label, or by an id of ours; `said`: what the sidecar says of it. */
export interface KnownAnnotation {
  readonly said: Omit<Annotation, 'id'> & { readonly id?: string };
  /** Id in the sidecar, or place among the additions. */
  readonly end: { readonly id: string } | { readonly added: number };
}

export interface KnownAnnotations {
  find(proposed: ProposedAnnotation, isLost: boolean): KnownAnnotation | undefined;
  /** Remembers an addition, so that the file itself cannot add it twice. */
  add(proposed: ProposedAnnotation, isLost: boolean, added: number): void;
  has(id: string): boolean;
}

export function createKnown(text: string, annotations: readonly AnchoredAnnotation[]): KnownAnnotations {
  const lines = lineFeedOffsets(text);
  const byPlace = new Map<string, KnownAnnotation>();
  const byId = new Map<string, { readonly known: KnownAnnotation; readonly place: string }>();
  const remember = (place: string, known: KnownAnnotation): void => void (byPlace.has(place) || byPlace.set(place, known));
  for (const { annotation, span } of annotations) {
    const known: KnownAnnotation = { said: annotation, end: { id: annotation.id } };
    const place = span ? placeKey(lines.to(span.start), lines.to(span.end)) : lostKey(annotation);
    remember(`${place}/${annotation.label}`, known);
    byId.set(annotation.id, { known, place });
  }
  const keyOf = (proposed: ProposedAnnotation, isLost: boolean): string => (isLost ? lostKey(proposed) : placeKey(proposed.start, proposed.end));
  return {
    has: (id) => byId.has(id),
    find(proposed, isLost) {
      const place = keyOf(proposed, isLost);
      const own = proposed.id === undefined ? undefined : byId.get(proposed.id);
      // An id may be the same by chance: neither words nor label of it are these.
      if (own && (own.place === place || own.known.said.label === proposed.label || own.known.said.quote === proposed.quote)) return own.known;
      const same = byPlace.get(`${place}/${proposed.label}`);
      // Two of ours on the same words are two, if both say something.
      const isOther = same && 'added' in same.end && proposed.id !== undefined && same.said.id !== undefined && differences(same.said, proposed).length > 0;
      return isOther ? undefined : same;
    },
    add(proposed, isLost, added) {
      const place = keyOf(proposed, isLost);
      const known: KnownAnnotation = { said: proposed, end: { added } };
      remember(`${place}/${proposed.label}`, known);
      if (proposed.id !== undefined) byId.set(proposed.id, { known, place });
    },
  };
}

const placeKey = (start: number, end: number): string => `${start}-${end}`;

const lostKey = ({ prefix, quote, suffix }: Anchor): string => JSON.stringify([prefix, quote, suffix]);

/** Keys of the facts that the file states and the sidecar does not, or otherwise. That it was marked at all is no difference. */
export function differences(said: Omit<Annotation, 'id'>, proposed: ProposedAnnotation): readonly string[] {
  const keys = (['note', 'value', 'actor', 'meeting', 'tags', 'attributes', 'links', 'label'] as const).filter((key) => !holds(said[key], proposed[key]));
  return (said.status === 'rejected') === (proposed.status === 'rejected') ? keys : [...keys, 'status'];
}

/** Everything of `more` is in `said`. */
function holds(said: unknown, more: unknown): boolean {
  if (more === undefined || said === more) return true;
  if (typeof said === 'string' && typeof more === 'string') return said.trim() === more.trim();
  if (Array.isArray(said) && Array.isArray(more)) return more.every((item) => said.includes(item));
  if (typeof said !== 'object' || typeof more !== 'object' || said === null || more === null) return false;
  return Object.entries(more).every(([key, value]) => Object.hasOwn(said, key) && (said as Record<string, unknown>)[key] === value);
}
