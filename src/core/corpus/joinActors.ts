// Who is who across the folder: a person's decisions first, then each type by its own rules, then names that articles
// give to different types. Stages remember their last run by what it depends on.
import { ENTITY_TYPES, type EntityType } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { MaybeSameActors } from '../model/corpus.ts';
import { createBodies } from './bodies.ts';
import { createChoice } from './chooseBearer.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { createContexts } from './contexts.ts';
import { createDecisionRules } from './decidedActors.ts';
import { maybeSameActors } from './maybeActors.ts';
import { joinMistyped } from './mistyped.ts';
import type { Spellings } from './nameKeys.ts';
import { type ActorNode, type ArticleNodes, nameOf } from './nodes.ts';
import { createActorNumbers, type Joined } from './numberActors.ts';
import { createPeople } from './people.ts';

export interface JoinedActors {
  /** In the order of the report. Each node knows its own: `ActorNode.joined`. */
  readonly actors: readonly Joined[];
  /** By `Joined.line`. */
  readonly lines: readonly (Joined | undefined)[];
  readonly maybeSame: readonly MaybeSameActors[];
}

/** `articles` sorted by id. Near-linear in the number of actors. */
export type JoinActors = (articles: readonly ArticleNodes[], folder: FolderDecisions) => JoinedActors;

export function createActorJoin(spellings: Spellings): JoinActors {
  const choose = createChoice();
  const joinPeople = createPeople(choose);
  const joinBodies = createBodies(spellings, choose);
  const numbers = createActorNumbers();
  return (articles, folder) => {
    const all = allNodes(articles);
    const clusters = createClusters(all.length);
    const rules = createDecisionRules(all, folder, clusters);
    const byType = new Map<EntityType, ActorNode[]>(ENTITY_TYPES.map((type) => [type, []]));
    for (const node of all) byType.get(rules.typeOf(node.at) ?? node.type)?.push(node);
    const pass = { clusters, contexts: createContexts(), allowed: rules.allowed };
    const doubts = joinPeople(byType.get('person') ?? [], pass);
    for (const type of ENTITY_TYPES) if (type !== 'person') joinBodies(byType.get(type) ?? [], pass);
    joinTypes(all, spellings.keys, clusters, rules.allowed);
    joinMistyped(all, spellings.keys, clusters, rules.allowed);
    const actors = numbers.number(all, clusters, rules.decidedOf);
    return { actors, lines: numbers.lines, maybeSame: maybeSameActors(actors, folder, doubts, spellings) };
  };
}

function allNodes(articles: readonly ArticleNodes[]): ActorNode[] {
  const all: ActorNode[] = [];
  for (const { nodes } of articles) {
    for (const node of nodes) {
      node.at = all.length;
      all.push(node);
    }
  }
  return all;
}

/** One name of which articles disagree whether it is a body or a place: one actor, of the type that most mentions have. */
function joinTypes(all: readonly ActorNode[], keys: number, clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const several = new Uint8Array(all.length); // roots of persons with more names than one: what these are is known
  for (const { at, actor, type } of all) {
    if (type !== 'person') continue;
    const root = clusters.rootOf(at);
    if (all[root]?.actor.name !== actor.name) several[root] = 1;
  }
  // Linked by name, the first of each name first.
  const [firsts, lasts, next] = [new Int32Array(keys).fill(-1), new Int32Array(keys), new Int32Array(all.length).fill(-1)];
  const order: number[] = [];
  for (const node of all) {
    if (node.type === 'group') continue; // "Georgian" the group and "Georgia" never share a name; "Democrats" may be both
    if (node.type === 'person' && several[clusters.rootOf(node.at)] === 1) continue;
    const { key } = nameOf(node);
    if (firsts[key] === -1) {
      firsts[key] = node.at;
      order.push(node.at);
    } else next[lasts[key] as number] = node.at;
    lasts[key] = node.at;
  }
  for (const first of order) for (let n = next[first] as number; n >= 0; n = next[n] as number) if (allowed(first, n)) clusters.join(first, n);
}
