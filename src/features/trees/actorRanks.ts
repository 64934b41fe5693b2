// The folder's actors in the order in which lists show them: those who matter most first. A joined corpus knows it; of those
// that a filter leaves it is taken from there.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { EntityType } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { grouped } from './longLists.ts';

export interface ActorRanks {
  count(type: EntityType): number;
  has(type: EntityType, id: string): boolean;
  /** The first `most` by weight, then by name. */
  first(type: EntityType, most: number): readonly CorpusActor[];
  /** All of a type by name, as the corpus has them. */
  named(type: EntityType): readonly CorpusActor[];
}

const known = new WeakMap<CorpusReport, readonly CorpusActor[]>();

/** Every actor that articles name, the weightiest first. Made once a corpus. */
export function rankedActors(corpus: CorpusReport): readonly CorpusActor[] {
  const before = known.get(corpus);
  if (before) return before;
  const ranked = corpusIndex(corpus).ranking();
  known.set(corpus, ranked);
  return ranked;
}

export function ranksOf(corpus: CorpusReport): ActorRanks {
  const { actor, namedOf, weightiest } = corpusIndex(corpus);
  return { count: namedOf, has: (type, id) => actor(id)?.type === type, first: weightiest, named: (type) => byName(weightiest(type, Infinity)) };
}

/** Of some: `chosen` in the order of the ranking. */
export function ranksAmong(chosen: readonly CorpusActor[]): ActorRanks {
  const byType = grouped(chosen, (a) => a.type);
  const of = (type: EntityType): readonly CorpusActor[] => byType.get(type) ?? [];
  return { count: (type) => of(type).length, has: (type, id) => of(type).some((a) => a.id === id), first: (type, most) => of(type).slice(0, most), named: (type) => byName(of(type)) };
}

/** Ids are numbered by type, then by folded name. */
const byName = (actors: readonly CorpusActor[]): readonly CorpusActor[] =>
  actors.map((actor) => ({ actor, number: Number(actor.id.slice(1)) })).sort((a, b) => a.number - b.number).map(({ actor }) => actor);
