// Who is who across the folder: a person's decisions first, then each type by its own rules, then names that articles
// give to different types. The result is numbered by type, name and place, never by order of arrival.
import { ENTITY_TYPES, type Analysis, type EntityType } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor, MaybeSameActors } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { joinBodies } from './bodies.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { createContexts } from './contexts.ts';
import { createDecisionRules } from './decidedActors.ts';
import { describe } from './describe.ts';
import { maybeSameActors } from './maybeActors.ts';
import { joinMistyped } from './mistyped.ts';
import { type ActorNode, actorNodes, firstOf, memberKey, nameOf } from './nodes.ts';
import { compareText, put } from './order.ts';
import { joinPeople, type PeopleDoubts } from './people.ts';

export interface JoinedActors {
  readonly actors: readonly CorpusActor[];
  /** `memberKey(article, actor)` → corpus actor. */
  readonly byMember: ReadonlyMap<string, CorpusActor>;
  readonly maybeSame: readonly MaybeSameActors[];
}

/** `articles` sorted by id. Near-linear in the number of actors. */
export function joinActors(articles: readonly Analysis[], folder: FolderDecisions): JoinedActors {
  const all = actorNodes(articles);
  const clusters = createClusters(all.length);
  const rules = createDecisionRules(all, folder, clusters);
  const byType = new Map<EntityType, number[]>();
  for (const [n, node] of all.entries()) put(byType, rules.typeOf(n) ?? node.type, n);
  const contexts = createContexts(all);
  const doubts = joinPeople(all, byType.get('person') ?? [], clusters, contexts, rules.allowed);
  for (const type of ENTITY_TYPES) if (type !== 'person') joinBodies(all, byType.get(type) ?? [], clusters, contexts, rules.allowed);
  joinTypes(all, clusters, rules.allowed);
  joinMistyped(all, clusters, rules.allowed);
  const { actors, byMember, indexOf } = number(all, clusters, folder);
  const pairsOf = (pairs: PeopleDoubts['alike']): [number, number][] => pairs.map(([a, b]) => [indexOf(a), indexOf(b)]);
  return { actors, byMember, maybeSame: maybeSameActors(actors, folder, { alike: pairsOf(doubts.alike), homonyms: pairsOf(doubts.homonyms) }) };
}

/** One name of which articles disagree whether it is a body or a place: one actor, of the type that most mentions have. */
function joinTypes(all: readonly ActorNode[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const byName = new Map<number, number[]>();
  const several = new Set<number>(); // roots of persons with more names than one: what these are is known
  for (const [n, { actor, type }] of all.entries()) {
    const root = clusters.rootOf(n);
    if (type === 'person' && all[root]?.actor.name !== actor.name) several.add(root);
  }
  for (const [n, node] of all.entries()) {
    if (node.type === 'group') continue; // "Georgian" the group and "Georgia" never share a name; "Democrats" may be both
    if (node.type !== 'person' || !several.has(clusters.rootOf(n))) put(byName, nameOf(node).key, n);
  }
  for (const list of byName.values()) {
    for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
  }
}

interface Numbered extends Pick<JoinedActors, 'actors' | 'byMember'> {
  /** Index of the actor that a node belongs to. */
  indexOf(n: number): number;
}

function number(all: readonly ActorNode[], clusters: Clusters, folder: FolderDecisions): Numbered {
  const sets = new Map<number, ActorNode[]>();
  for (const [n, node] of all.entries()) put(sets, clusters.rootOf(n), node);
  const decided = new Map(folder.actors.map((a) => [a.id, a]));
  const drafts = [...sets].map(([root, members]) => ({ root, members, actor: describe(members, decided.get(clusters.markOf(root) ?? '')) }));
  const sorted = drafts.map((draft) => ({ draft, key: fold(draft.actor.name) })).sort(
    (a, b) =>
      ENTITY_TYPES.indexOf(a.draft.actor.type) - ENTITY_TYPES.indexOf(b.draft.actor.type) ||
      compareText(a.key, b.key) ||
      compareText(a.draft.members[0]?.article.id ?? '', b.draft.members[0]?.article.id ?? '') ||
      firstOf(a.draft.members[0] as ActorNode) - firstOf(b.draft.members[0] as ActorNode),
  );
  const byMember = new Map<string, CorpusActor>();
  const places = new Map<number, number>();
  const actors = sorted.map(({ draft }, i) => {
    const actor: CorpusActor = { id: `A${i + 1}`, ...draft.actor };
    places.set(draft.root, i);
    for (const m of draft.members) byMember.set(memberKey(m.article.id, m.actor.id), actor);
    return actor;
  });
  return { actors, byMember, indexOf: (n) => places.get(clusters.rootOf(n)) as number };
}
