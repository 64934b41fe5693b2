// An annotation's relations, from its own point of view, and the types that relations of a folder have. Pure.
import type { AnchoredAnnotation, FolderDecisions, Relation } from '../../core/model/annotation.ts';

export interface Related {
  readonly relation: Relation;
  /** True: from here to the other one. */
  readonly outgoing: boolean;
  /** Undefined where the file names an annotation that it does not have. */
  readonly other: AnchoredAnnotation | undefined;
}

/**
 * By annotation: those that begin there first, each group as the file has them. One from an annotation to itself stands
 * once. Linear in relations and annotations together.
 */
export function relationIndex(relations: readonly Relation[], annotations: readonly AnchoredAnnotation[]): (id: string) => readonly Related[] {
  if (relations.length === 0) return () => [];
  const byId = new Map(annotations.map((a) => [a.annotation.id, a]));
  const index = new Map<string, Related[]>();
  const add = (id: string, related: Related): void => {
    const list = index.get(id);
    if (list) list.push(related);
    else index.set(id, [related]);
  };
  for (const relation of relations) add(relation.from, { relation, outgoing: true, other: byId.get(relation.to) });
  for (const relation of relations) if (relation.to !== relation.from) add(relation.to, { relation, outgoing: false, other: byId.get(relation.from) });
  return (id) => index.get(id) ?? [];
}

/** The same for one annotation. */
export const relatedTo = (id: string, relations: readonly Relation[], annotations: readonly AnchoredAnnotation[]): readonly Related[] =>
  relationIndex(relations.filter((r) => r.from === id || r.to === id), annotations)(id);

/** What the folder agreed on, then what is used, the most used first. */
export function relationTypes(folder: FolderDecisions, relations: Iterable<Relation>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type } of relations) counts.set(type, (counts.get(type) ?? 0) + 1);
  const used = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type]) => type);
  return [...new Set([...(folder.relationTypes ?? []), ...used])];
}
