// The folder's actors in the order in which lists show them: those who matter most first. Made once a corpus; a sort of
// numbers, so that 50,000 actors take a few milliseconds.
import type { EntityType } from '../../core/model/analysis.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { memberCount, mentionCount } from './actorFacts.ts';
import type { CorpusView } from './corpusView.ts';
import { grouped } from './longLists.ts';

/** Mentions count once, articles and meetings twice: a name in many articles matters more than one in a long one. */
const weight = (actor: CorpusActor, view: CorpusView): number => mentionCount(actor) + 2 * memberCount(actor) + 2 * view.meetingCount(actor.id);

export interface ActorRanks {
  /** By weight, then by name. Without those that no article names. */
  readonly all: readonly CorpusActor[];
  /** The same by name, as the corpus has them. */
  readonly inOrder: readonly CorpusActor[];
  ofType(type: EntityType): readonly CorpusActor[];
  /** By name. */
  named(type: EntityType): readonly CorpusActor[];
}

const known = new WeakMap<CorpusView, ActorRanks>();

export function rankedActors(view: CorpusView): ActorRanks {
  const before = known.get(view);
  if (before) return before;
  const ranks = ranksOf(view.corpus.actors.filter((a) => mentionCount(a) > 0), view);
  known.set(view, ranks);
  return ranks;
}

/** `named`: in the order of the corpus. */
export function ranksOf(named: readonly CorpusActor[], view: CorpusView): ActorRanks {
  const all = byWeight(named, view);
  let [ranked, byName]: (Map<EntityType, CorpusActor[]> | undefined)[] = [];
  return {
    all,
    inOrder: named,
    ofType: (type) => (ranked ??= grouped(all, (a) => a.type)).get(type) ?? [],
    named: (type) => (byName ??= grouped(named, (a) => a.type)).get(type) ?? [],
  };
}

/** Room for the place in the list below the weight: together they stay whole numbers. */
const ROOM = 2 ** 24;
const HEAVIEST = 2 ** 28;

function byWeight(named: readonly CorpusActor[], view: CorpusView): readonly CorpusActor[] {
  const keys = Float64Array.from(named, (actor, i) => Math.min(weight(actor, view), HEAVIEST) * ROOM + (ROOM - 1 - i)).sort().reverse();
  return Array.from(keys, (key) => named[ROOM - 1 - (key % ROOM)] as CorpusActor);
}
