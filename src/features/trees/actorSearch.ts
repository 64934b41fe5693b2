// Every actor of the folder by name, spelling and initials, for the filter, the pickers and Go to Symbol. The index is made
// once a corpus, when somebody first searches.
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { breathe } from '../../host/breathe.ts';
import { indexing, indexNames, type NameIndex } from '../search/nameIndex.ts';
import { rankedActors } from './actorRanks.ts';

export interface SearchableActors {
  /** Those that fit, the best first, those who matter most before others that fit as well; and how many there are. */
  find(typed: string, most: number): { readonly actors: readonly CorpusActor[]; readonly total: number };
  /** The same, then those whose name has the typed letters in this order. */
  like(typed: string, most: number): { readonly actors: readonly CorpusActor[] };
  /** Every one with the typed words, as they stand, in a spelling. */
  holding(typed: string): readonly CorpusActor[];
}

const known = new WeakMap<CorpusReport, SearchableActors>();

export function searchableActors(corpus: CorpusReport): SearchableActors {
  const before = known.get(corpus);
  if (before) return before;
  const made = searchable(rankedActors(corpus));
  known.set(corpus, made);
  return made;
}

/** Makes the same a little at a time, before somebody searches. */
export async function prepareSearch(corpus: CorpusReport): Promise<void> {
  if (!known.has(corpus)) known.set(corpus, await searchableSoon(rankedActors(corpus)));
}

const namesOf = (actor: CorpusActor): readonly string[] => [actor.name, ...actor.aliases];

/** `actors`: in the order in which equals are to stand. */
export const searchable = (actors: readonly CorpusActor[]): SearchableActors => searchIn(actors, indexNames(actors, namesOf));

/** The same, letting what else waits go first. */
export async function searchableSoon(actors: readonly CorpusActor[]): Promise<SearchableActors> {
  const work = indexing(actors, namesOf);
  for (;;) {
    const step = work.next();
    if (step.done) return searchIn(actors, step.value);
    await breathe();
  }
}

function searchIn(actors: readonly CorpusActor[], index: NameIndex): SearchableActors {
  const of = (at: readonly number[]): readonly CorpusActor[] => at.map((i) => actors[i] as CorpusActor);
  return {
    find(typed, most) {
      const { at, total } = index.find(typed, most);
      return { actors: of(at), total };
    },
    like(typed, most) {
      const { at } = index.find(typed, most);
      return { actors: of(at.length >= most ? at : [...new Set([...at, ...index.withLetters(typed, most)])].slice(0, most)) };
    },
    holding: (typed) => of(index.holding(typed)),
  };
}
