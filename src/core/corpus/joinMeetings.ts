// Which tellings are of one meeting. Likely pairs come from keys (who, where), the best pairs are joined first, and nothing
// joins over a pair that is different, stands in one article, or was kept apart by a person. Each stage remembers its last
// run by what it depends on, so that a changed article costs what it touches.
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { createBundler } from './bundles.ts';
import { createCandidates } from './candidates.ts';
import { namedActors } from './decidedFacts.ts';
import { decidedMeetings } from './decidedMeetings.ts';
import { createMerger } from './mergeBundles.ts';
import type { ArticleNodes } from './nodes.ts';
import type { Joined } from './numberActors.ts';
import { createMeetingNumbers, type JoinedMeetings } from './numberMeetings.ts';
import { emptyPairs, updatedPairs } from './pairs.ts';
import { createSharedLists, type Telling, tellingsOf } from './tellings.ts';

export interface MeetingJoin {
  /** `articles` sorted by id. Near-linear in the tellings: see `bundles` and `candidates`. */
  join(articles: readonly ArticleNodes[], actors: readonly CorpusActor[], lines: readonly (Joined | undefined)[], folder: FolderDecisions): JoinedMeetings;
  /** How many sets of tellings are remembered. */
  readonly size: number;
}

/** `nameOf` a nation: `Parties.nameOf`. */
export function createMeetingJoin(nameOf: (nation: number) => string): MeetingJoin {
  const share = createSharedLists();
  const tellings = new WeakMap<ArticleNodes, readonly Telling[]>();
  const bundler = createBundler();
  const candidates = createCandidates(bundler.slots, bundler.columns, nameOf);
  const merger = createMerger();
  const numbers = createMeetingNumbers();
  let pairs = emptyPairs();

  function allTellings(articles: readonly ArticleNodes[]): Telling[] {
    const all: Telling[] = [];
    for (const nodes of articles) {
      if (nodes.stale || !tellings.has(nodes)) {
        tellings.set(nodes, tellingsOf(nodes, share, tellings.get(nodes)));
        nodes.stale = false;
      }
      for (const telling of tellings.get(nodes) ?? []) all.push(telling);
    }
    return all;
  }

  return {
    get size() {
      return merger.size;
    },
    join(articles, actors, lines, folder) {
      const all = allTellings(articles);
      const decided = decidedMeetings(all, folder);
      const bundles = bundler.bundle(all, (i) => decided.get(i));
      pairs = updatedPairs(pairs, bundles, bundler, candidates);
      const sets = merger.merge(bundles.all, bundler.slots, pairs);
      return numbers.number(bundles.all, sets, lines, folder, namedActors(actors));
    },
  };
}
