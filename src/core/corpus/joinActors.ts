// Who is who across the folder: a person's decisions first, then each type by its own rules, then names that articles
// give to different types. The result is numbered by type, name and place, never by order of arrival.
import { ENTITY_TYPES, type Analysis, type EntityType } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { joinBodies } from './bodies.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { createDecisionRules } from './decidedActors.ts';
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
  for (const [n, node] of all.entries()) {
    if (node.type === 'group') continue; // "Georgian" the group and "Georgia" never share a name; "Democrats" may be both
    if (node.type !== 'person' || clusters.membersOf(clusters.rootOf(n)).every((m) => all[m]?.actor.name === node.actor.name)) {
      put(byName, squeeze(node.actor.name), n);
    }
  }
  for (const list of byName.values()) {
    for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
  }
}

function number(all: readonly ActorNode[], clusters: Clusters, folder: FolderDecisions): JoinedActors {
  const sets = new Map<number, ActorNode[]>();
  for (const [n, node] of all.entries()) put(sets, clusters.rootOf(n), node);
  const drafts = [...sets.values()].map((members) => describe(members, folder));
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

/** Type by mentions; the fullest name that most articles use; the other spellings by how often they name it. */
function describe(members: readonly ActorNode[], folder: FolderDecisions): { actor: Omit<CorpusActor, 'id'>; members: readonly ActorNode[] } {
  const types = new Map<EntityType, number>();
  const names = new Map<string, number>();
  const spellings = new Map<string, number>();
  for (const { actor, type, mentions } of members) {
    types.set(type, (types.get(type) ?? 0) + mentions.length + 1);
    names.set(actor.name, (names.get(actor.name) ?? 0) + 1);
    for (const text of [actor.name, ...actor.aliases]) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  const decidedId = members.find((m) => m.actor.decided !== undefined)?.actor.decided;
  const decided = folder.actors.find((a) => a.id === decidedId);
  const type = decided?.type ?? best(types, (t) => -ENTITY_TYPES.indexOf(t)) ?? 'organization';
  const name = decided?.name ?? best(names, fullness) ?? '';
  for (const alias of decided?.aliases ?? []) spellings.set(alias, spellings.get(alias) ?? 0);
  const aliases = [...spellings].filter(([s]) => s !== name).sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([s]) => s);
  return {
    members,
    actor: {
      type, name, aliases,
      mentions: members.flatMap((m) => m.mentions.map((s) => ({ article: m.article.id, start: s.start, end: s.end }))),
      members: members.map((m) => ({ article: m.article.id, actor: m.actor.id })),
      ...(decidedId !== undefined && { decided: decidedId }),
    },
  };
}

/** Words count before how often a name is used, so that "Sergey Lavrov" is the name and "Lavrov" a spelling; acronyms last. */
const fullness = (name: string): number => Math.min(3, name.split(' ').length) * 1_000;

function best<T extends string>(counts: ReadonlyMap<T, number>, bonus: (key: T) => number): T | undefined {
  let found: T | undefined;
  let most = -Infinity;
  for (const [key, count] of [...counts].sort((a, b) => compareText(a[0], b[0]))) {
    const weight = count + bonus(key);
    if (weight > most) [found, most] = [key, weight];
  }
  return found;
}
