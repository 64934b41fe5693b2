// Who is who across the folder: a person's decisions first, then each type by its own rules, then names that articles
// give to different types. Stages remember their last run by what it depends on.
import { ENTITY_TYPES } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { MaybeSameActors } from '../model/corpus.ts';
import { createAcronyms } from './acronyms.ts';
import { createBodies } from './bodies.ts';
import { createChoice } from './chooseBearer.ts';
import { createClusters } from './clusters.ts';
import { type Columns, createColumns } from './columns.ts';
import { createContexts } from './contexts.ts';
import { createDecisionRules } from './decidedActors.ts';
import { createMaybeActors } from './maybeActors.ts';
import { joinMistyped } from './mistyped.ts';
import { type Namings, PERSON } from './namings.ts';
import type { ActorNode, ArticleNodes } from './nodes.ts';
import { createActorNumbers, type NumberedActors } from './numberActors.ts';
import type { Places } from './pass.ts';
import { createPeople } from './people.ts';
import { createPersonChanges } from './personChanges.ts';
import { joinSameNames } from './sameNames.ts';
import { createShortKeys } from './shortKeys.ts';

/** Each node knows its actor: `ActorNode.joined`. */
export interface JoinedActors extends NumberedActors {
  readonly maybeSame: readonly MaybeSameActors[];
}

/** `articles` sorted by id. Near-linear in the number of actors, as columns; else in what changed. */
export type JoinActors = (articles: readonly ArticleNodes[], folder: FolderDecisions) => JoinedActors;

export function createActorJoin(namings: Namings): JoinActors {
  const { spellings } = namings;
  const choose = createChoice();
  const shortKeys = createShortKeys(spellings);
  const acronyms = createAcronyms(spellings);
  const columnsOf = createColumns(namings);
  const personChanges = createPersonChanges(namings);
  const joinPeople = createPeople(namings, shortKeys, choose);
  const joinBodies = createBodies(namings, acronyms, choose);
  const number = createActorNumbers(namings);
  const maybeSameActors = createMaybeActors(namings, shortKeys, acronyms);
  return (articles, folder) => {
    const columns = columnsOf(articles);
    const clusters = createClusters(columns.nodes.length);
    const { allowed, retyped, decidedOf } = createDecisionRules(columns, namings, folder, clusters);
    const byType = placesByType(columns, retyped);
    const pass = { columns, clusters, contexts: createContexts(columns, namings), allowed };
    const persons = { places: byType[PERSON] as Places, isDecided: decidedOf !== undefined, ...personChanges(columns, retyped) };
    const doubts = joinPeople(persons, pass);
    for (const [type, places] of byType.entries()) if (type !== PERSON) joinBodies(places, pass);
    joinSameNames(pass, namings);
    joinMistyped(pass, namings);
    const actors = number(columns, clusters, decidedOf);
    return { ...actors, maybeSame: maybeSameActors(actors, columns, folder, doubts) };
  };
}

/** For each type its nodes; of `retyped` ones as a person decided. */
function placesByType({ types: own, nodes }: Columns, retyped: ReadonlyMap<ActorNode, number>): Places[] {
  const types = retyped.size === 0 ? own : own.map((type, n) => retyped.get(nodes[n] as ActorNode) ?? type);
  const counts = new Int32Array(ENTITY_TYPES.length);
  for (const type of types) counts[type] = (counts[type] as number) + 1;
  const places = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let n = 0; n < types.length; n++) {
    const type = types[n] as number;
    (places[type] as Int32Array)[counts[type] as number] = n;
    counts[type] = (counts[type] as number) + 1;
  }
  return places;
}
