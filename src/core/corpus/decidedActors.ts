// What `dateline.yaml` says about actors: who is one, who is never one. Decisions win over every rule of the join.
import type { DecidedActor, FolderDecisions } from '../model/annotation.ts';
import type { Clusters } from './clusters.ts';
import { type Columns, TIED } from './columns.ts';
import { formOf } from './nameKeys.ts';
import { type Namings, TYPE_NUMBERS } from './namings.ts';
import type { ActorNode } from './nodes.ts';

export interface DecisionRules {
  /** Whether the sets of two actors may be put together. */
  allowed(a: number, b: number): boolean;
  /** Nodes to whose actors a person gave another type than their articles do, with the number of that type. */
  readonly retyped: ReadonlyMap<ActorNode, number>;
  /** The decided actor that the node's set is; not there where nothing is decided. */
  readonly decidedOf: ((n: number) => DecidedActor | undefined) | undefined;
}

/**
 * Joins what a person tied to one decided actor: by the node's `decided`, else by a spelling that only this decided actor
 * has. Two decided actors are two, whatever their names.
 */
export function createDecisionRules({ nodes, names, types, flags }: Columns, { spellings }: Namings, folder: FolderDecisions, clusters: Clusters): DecisionRules {
  const allowed = (a: number, b: number): boolean => mayJoin(clusters, a, b);
  const retyped = new Map<ActorNode, number>();
  if (folder.actors.length === 0) return { allowed, retyped, decidedOf: undefined };
  const byId = new Map(folder.actors.map((a) => [a.id, a]));
  const bySpelling = spellingsOf(folder.actors);
  const byForm = spellings.formTexts.map((form) => bySpelling.get(form));
  const first = new Map<string, number>();
  for (let n = 0; n < nodes.length; n++) {
    const node = (flags[n] as number) & TIED ? nodes[n] : undefined;
    const named = node ? undefined : byForm[spellings.forms[names[n] as number] as number];
    const decided = node ? byId.get(node.home.ties.get(node.local) ?? '') : named && TYPE_NUMBERS[named.type] === types[n] ? named : undefined;
    if (!decided) continue;
    if (node && TYPE_NUMBERS[decided.type] !== types[n]) retyped.set(node, TYPE_NUMBERS[decided.type]);
    const leader = first.get(decided.id) ?? n;
    first.set(decided.id, leader);
    clusters.mark(clusters.join(leader, n), decided.id);
  }
  return { allowed, retyped, decidedOf: (n) => byId.get(clusters.markOf(n) ?? '') };
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
