// A plan's additions as changes to a sidecar, with ids that nothing else has.
import type { Annotation } from '../model/annotation.ts';
import type { SidecarChange } from '../sidecar/index.ts';
import type { PlannedArticle, RelationEnd } from './planImport.ts';

/** `newId`: a random id that nothing known uses. */
export function importChanges({ add, relations }: Pick<PlannedArticle, 'add' | 'relations'>, newId: () => string): readonly SidecarChange[] {
  const annotations = add.map((proposed): Annotation => ({ ...proposed, id: proposed.id ?? newId() }));
  const idOf = (end: RelationEnd): string => ('id' in end ? end.id : (annotations[end.added]?.id ?? ''));
  return [
    ...annotations.map((annotation) => ({ kind: 'add', annotation }) as const),
    ...relations.map(({ type, from, to }) => ({ kind: 'addRelation', relation: { id: newId(), type, from: idOf(from), to: idOf(to) } }) as const),
  ];
}
