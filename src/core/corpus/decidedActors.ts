// What `dateline.yaml` says about actors: who is one, who is never one. Decisions win over every rule of the join.
import type { EntityType } from '../model/analysis.ts';
import type { DecidedActor, FolderDecisions } from '../model/annotation.ts';
import type { Clusters } from './clusters.ts';
import { formOf } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';

export interface DecisionRules {
  /** Whether the sets of two actors may be put together. */
  allowed(a: number, b: number): boolean;
  /** The type that a person gave to the node's actor. */
  typeOf(n: number): EntityType | undefined;
  /** The decided actor that the node's set is. */
  decidedOf(n: number): DecidedActor | undefined;
}

/**
 * Joins what a person tied to one decided actor: by the node's `decided`, else by a spelling that only this decided actor
 * has. Two decided actors are two, whatever their names.
 */
export function createDecisionRules(all: readonly ActorNode[], folder: FolderDecisions, clusters: Clusters): DecisionRules {
  if (folder.actors.length === 0) return { allowed: (a, b) => mayJoin(clusters, a, b), typeOf: () => undefined, decidedOf: () => undefined };
  const byId = new Map(folder.actors.map((a) => [a.id, a]));
  const bySpelling = spellingsOf(folder.actors);
  const decidedOf = all.map(({ actor, type, spellings }) => {
    if (actor.decided !== undefined) return byId.get(actor.decided);
    const found = bySpelling.get(spellings[0]?.form ?? '');
    return found?.type === type ? found : undefined;
  });
  const first = new Map<string, number>();
  for (const [n, decided] of decidedOf.entries()) {
    if (!decided) continue;
    const leader = first.get(decided.id) ?? n;
    first.set(decided.id, leader);
    clusters.mark(clusters.join(leader, n), decided.id);
  }
  return {
    allowed: (a, b) => mayJoin(clusters, a, b),
    typeOf: (n) => decidedOf[n]?.type,
    decidedOf: (n) => byId.get(clusters.markOf(n) ?? ''),
  };
}

/** Marks of two decided actors, or of two people of one name, keep their sets apart. */
function mayJoin(clusters: Clusters, a: number, b: number): boolean {
  const left = clusters.markOf(a);
  if (left === undefined) return true;
  const right = clusters.markOf(b);
  return right === undefined || left === right;
}

/** Spellings that exactly one decided actor has. */
function spellingsOf(actors: readonly DecidedActor[]): Map<string, DecidedActor> {
  const found = new Map<string, DecidedActor>();
  const shared = new Set<string>();
  for (const actor of actors) {
    for (const form of new Set([actor.name, ...actor.aliases].map(formOf))) {
      if (found.has(form)) shared.add(form);
      found.set(form, actor);
    }
  }
  for (const form of shared) found.delete(form);
  return found;
}
