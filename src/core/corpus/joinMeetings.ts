// Which tellings are of one meeting. Likely pairs come from keys (who, where), the best pairs are joined first, and nothing
// joins over a pair that is different, stands in one article, or was kept apart by a person. Each stage remembers its last
// run by what it depends on, so that a changed article costs what it touches.
import type { FolderDecisions } from '../model/annotation.ts';
import type { Conflict } from '../model/corpus.ts';
import { createBundler } from './bundles.ts';
import { createCandidates } from './candidates.ts';
import { findConflicts } from './conflicts.ts';
import { namedJoined } from './decidedFacts.ts';
import type { DoubtedMeetings } from './doubts.ts';
import { createMerger } from './mergeBundles.ts';
import type { ArticleNodes } from './nodes.ts';
import type { NumberedActors } from './numberActors.ts';
import { createMeetingNumbers, type Draft } from './numberMeetings.ts';
import { createPairs } from './pairs.ts';
import { createTold } from './told.ts';

export interface JoinedMeetings {
  /** In the order of the report. */
  readonly meetings: readonly Draft[];
  readonly maybeSame: DoubtedMeetings;
  readonly conflicts: readonly Conflict[];
}

export interface MeetingJoin {
  /** `articles` sorted by id. Near-linear in the tellings: see `bundles` and `candidates`. */
  join(articles: readonly ArticleNodes[], actors: NumberedActors, folder: FolderDecisions): JoinedMeetings;
  /** How many sets of tellings are remembered. */
  readonly size: number;
}

/** `nameOf` a nation: `Parties.nameOf`. */
export function createMeetingJoin(nameOf: (nation: number) => string): MeetingJoin {
  const tell = createTold();
  const bundler = createBundler();
  const table = createPairs(bundler, createCandidates(bundler.slots, bundler.columns, nameOf));
  const merger = createMerger(bundler, table.pairs);
  const numbers = createMeetingNumbers();
  return {
    get size() {
      return merger.size;
    },
    join(articles, actors, folder) {
      const told = tell(articles, folder);
      table.update(bundler.update(told));
      const sets = merger.merge();
      const { drafts, maybeSame } = numbers.number(bundler.slots, sets, actors, folder, namedJoined(actors.all));
      numbers.forget(told.changed);
      return { meetings: drafts, maybeSame, conflicts: findConflicts({ drafts, homes: told.homes, lines: actors.lines }) };
    },
  };
}
