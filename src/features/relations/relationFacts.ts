// An annotation's relations, from its own point of view, and the types that relations of a folder have. Pure.
import type { AnchoredAnnotation, FolderDecisions, Relation } from '../../core/model/annotation.ts';

export interface Related {
  readonly relation: Relation;
  /** True: from here to the other one. */
  readonly outgoing: boolean;
  /** Undefined where the file names an annotation that it does not have. */
  readonly other: AnchoredAnnotation | undefined;
}

/** Those that begin here first, each group as the file has them. One from an annotation to itself stands once. */
export function relatedTo(id: string, relations: readonly Relation[], annotations: readonly AnchoredAnnotation[]): readonly Related[] {
  const outgoing = relations.filter((r) => r.from === id);
  const incoming = relations.filter((r) => r.to === id && r.from !== id);
  if (outgoing.length + incoming.length === 0) return [];
  const byId = new Map(annotations.map((a) => [a.annotation.id, a]));
  return [
    ...outgoing.map((relation) => ({ relation, outgoing: true, other: byId.get(relation.to) })),
    ...incoming.map((relation) => ({ relation, outgoing: false, other: byId.get(relation.from) })),
  ];
}

/** What the folder agreed on, then what is used, the most used first. */
export function relationTypes(folder: FolderDecisions, relations: Iterable<Relation>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type } of relations) counts.set(type, (counts.get(type) ?? 0) + 1);
  const used = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type]) => type);
  return [...new Set([...(folder.relationTypes ?? []), ...used])];
}
