// What Dateline knows about an article, as tags for the pattern matcher: `#Person`, `#Place`, `#Date`, `#Role` … and the
// folder's own labels.
import type { Analysis, EntityType } from '../../core/model/analysis.ts';
import type { AnchoredAnnotation } from '../../core/model/annotation.ts';
import type { Span } from '../../core/text/span.ts';

/** Words with the tag that patterns find them by. */
export interface Mark extends Span {
  readonly tag: string;
}

const TYPE_TAGS: Readonly<Record<EntityType, string>> = {
  person: 'Person', organization: 'Organization', place: 'Place', group: 'Group', event: 'Event',
};

/** Tags of ours that compromise does not know by itself; `Name` is on every mention. */
export const OWN_TAGS: readonly string[] = ['Name', 'Group', 'Event', 'Role', 'Meeting'];

/** Tags that are only ever set by us, so that a sentence without such a mark cannot match them. */
export const DECIDED_TAGS: ReadonlySet<string> = new Set([...OWN_TAGS, 'Person', 'Organization', 'Place']);

/** `my claim` → `Myclaim`: patterns know letters and digits only, and begin tags with a capital. */
export function labelTag(label: string): string {
  const letters = label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** In text order. */
export function marksOf(analysis: Analysis, annotations: readonly AnchoredAnnotation[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const m of analysis.mentions) {
    marks.push({ start: m.start, end: m.end, tag: TYPE_TAGS[m.type] }, { start: m.start, end: m.end, tag: 'Name' });
  }
  for (const d of analysis.dates) marks.push({ start: d.start, end: d.end, tag: 'Date' });
  for (const a of analysis.actors) for (const r of a.roles) marks.push({ start: r.start, end: r.end, tag: 'Role' });
  for (const m of analysis.meetings) for (const t of m.triggers) marks.push({ start: t.start, end: t.end, tag: 'Meeting' });
  for (const { annotation, span } of annotations) {
    const tag = labelTag(annotation.label);
    const isOwn = annotation.label in TYPE_TAGS || annotation.label === 'date' || annotation.label === 'meeting';
    if (span && tag !== '' && !isOwn && annotation.status !== 'rejected') marks.push({ ...span, tag });
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}
