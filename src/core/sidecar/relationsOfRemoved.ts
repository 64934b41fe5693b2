// Annotations that go take the relations from and to them along, so that no edit leaves a relation without an end.
import type { Relation } from '../model/annotation.ts';
import type { SidecarChange } from './types.ts';

/** `relations`: those of the file. One that the same changes give other ends stays. Linear. */
export function withRelationsOfRemoved(changes: readonly SidecarChange[], relations: readonly Relation[]): readonly SidecarChange[] {
  const gone = new Set(changes.flatMap((c) => (c.kind === 'remove' ? [c.id] : [])));
  if (gone.size === 0 || relations.length === 0) return changes;
  const now = new Map(relations.map((r) => [r.id, r]));
  for (const change of changes) {
    const known = change.kind === 'updateRelation' ? now.get(change.id) : undefined;
    if (change.kind === 'updateRelation' && known) now.set(change.id, { ...known, from: change.set.from ?? known.from, to: change.set.to ?? known.to });
    else if (change.kind === 'removeRelation') now.delete(change.id);
  }
  const left = [...now.values()].filter((r) => gone.has(r.from) || gone.has(r.to));
  return [...changes, ...left.map(({ id }): SidecarChange => ({ kind: 'removeRelation', id }))];
}
