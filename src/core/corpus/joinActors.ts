// Who is who across the folder: a person's decisions first, then each type by its own rules, then names that articles
// give to different types. The result is numbered by type, name and place, never by order of arrival.
import { ENTITY_TYPES, type Analysis, type EntityType } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { joinBodies } from './bodies.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { createDecisionRules } from './decidedActors.ts';
import { describe } from './describe.ts';
import { squeeze } from './nameKeys.ts';
import { joinMistyped } from './mistyped.ts';
import { type ActorNode, actorNodes, firstOf, memberKey } from './nodes.ts';
import { compareText, put } from './order.ts';
import { joinPeople } from './people.ts';

export interface JoinedActors {
  readonly actors: readonly CorpusActor[];
  /** `memberKey(article, actor)` → corpus actor. */
  readonly byMember: ReadonlyMap<string, CorpusActor>;
}

/** `articles` sorted by id. Near-linear in the number of actors. */
export function joinActors(articles: readonly Analysis[], folder: FolderDecisions): JoinedActors {
  const all = actorNodes(articles);
  const clusters = createClusters(all.length);
  const rules = createDecisionRules(all, folder, clusters);
  const byType = new Map<EntityType, number[]>();
  for (const [n, node] of all.entries()) put(byType, rules.typeOf(n) ?? node.type, n);
  for (const type of ENTITY_TYPES) {
    const nodes = byType.get(type) ?? [];
    if (type === 'person') joinPeople(all, nodes, clusters, rules.allowed);
    else joinBodies(all, nodes, clusters, rules.allowed);
  }
  joinTypes(all, clusters, rules.allowed);
  joinMistyped(all, clusters, rules.allowed);
  return number(all, clusters, folder);
}

/** One name of which articles disagree whether it is a body or a place: one actor, of the type that most mentions have. */
function joinTypes(all: readonly ActorNode[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const byName = new Map<string, number[]>();
  const several = new Set<number>(); // roots of persons with more names than one: what these are is known
  for (const [n, { actor, type }] of all.entries()) {
    const root = clusters.rootOf(n);
    if (type === 'person' && all[root]?.actor.name !== actor.name) several.add(root);
  }
  for (const [n, node] of all.entries()) {
    if (node.type === 'group') continue; // "Georgian" the group and "Georgia" never share a name; "Democrats" may be both
    if (node.type !== 'person' || !several.has(clusters.rootOf(n))) put(byName, squeeze(node.actor.name), n);
  }
  for (const list of byName.values()) {
    for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
  }
}

function number(all: readonly ActorNode[], clusters: Clusters, folder: FolderDecisions): JoinedActors {
  const sets = new Map<number, ActorNode[]>();
  for (const [n, node] of all.entries()) put(sets, clusters.rootOf(n), node);
  const drafts = [...sets.values()].map((members) => ({ members, actor: describe(members, folder) }));
  const sorted = drafts.map((draft) => ({ draft, key: fold(draft.actor.name) })).sort(
    (a, b) =>
      ENTITY_TYPES.indexOf(a.draft.actor.type) - ENTITY_TYPES.indexOf(b.draft.actor.type) ||
      compareText(a.key, b.key) ||
      compareText(a.draft.members[0]?.article.id ?? '', b.draft.members[0]?.article.id ?? '') ||
      firstOf(a.draft.members[0] as ActorNode) - firstOf(b.draft.members[0] as ActorNode),
  );
  const byMember = new Map<string, CorpusActor>();
  const actors = sorted.map(({ draft }, i) => {
    const actor: CorpusActor = { id: `A${i + 1}`, ...draft.actor };
    for (const m of draft.members) byMember.set(memberKey(m.article.id, m.actor.id), actor);
    return actor;
  });
  return { actors, byMember };
}
