// The folder as one: actors and meetings of all articles joined, with what the articles contradict each other in.
import type { Analysis } from '../model/analysis.ts';
import { type FolderDecisions, NO_DECISIONS } from '../model/annotation.ts';
import type { CorpusReport } from '../model/corpus.ts';
import { createBounded } from './bounded.ts';
import { createActorJoin } from './joinActors.ts';
import { createMeetingJoin } from './joinMeetings.ts';
import { createNamings } from './namings.ts';
import { type ArticleNodes, articleNodes } from './nodes.ts';
import { compareText } from './order.ts';
import { createParties } from './parties.ts';
import { type JoinedCorpus, plainReport } from './plainReport.ts';
import { createSpellings } from './spellings.ts';

export interface Join {
  /**
   * The same as `joinCorpus` of these articles. An article that did not change has to be the same object as last time.
   */
  join(articles: readonly Analysis[], folder?: FolderDecisions): CorpusReport;
  /** The same as the join holds it, for who needs no plain objects of tens of thousands: valid until the next join. */
  joined(articles: readonly Analysis[], folder?: FolderDecisions): JoinedCorpus;
}

/** Pure, and independent of the order of `articles`, whose ids differ. Near-linear in what they hold. */
export const joinCorpus = (articles: readonly Analysis[], folder: FolderDecisions = NO_DECISIONS): CorpusReport => createJoin().join(articles, folder);

/** More than these times what the first join left for each article, and it is time to forget. */
const GROWN = 3;
const SMALL = 100_000;

/** Joins a folder again and again: what is worked out of an article, a set of articles or a pair is kept while these stay the same. */
export function createJoin(): Join {
  const remembering = createBounded(createMemory, SMALL, GROWN);
  const joined = (articles: readonly Analysis[], folder = NO_DECISIONS): JoinedCorpus => remembering(articles.length, (memory) => memory.joined(articles, folder));
  return { joined, join: (articles, folder) => plainReport(joined(articles, folder)) };
}

interface Memory {
  joined(articles: readonly Analysis[], folder: FolderDecisions): JoinedCorpus;
  readonly size: number;
}

function createMemory(): Memory {
  const namings = createNamings(createSpellings());
  const nodes = new WeakMap<Analysis, ArticleNodes>();
  const joinActors = createActorJoin(namings);
  const parties = createParties();
  const meetingJoin = createMeetingJoin(parties.nameOf);
  let lineCount = 0;
  const nodesOf = (article: Analysis): ArticleNodes => {
    let known = nodes.get(article);
    if (!known) nodes.set(article, (known = articleNodes(article, namings)));
    return known;
  };
  return {
    get size() {
      return namings.spellings.texts.length + lineCount + meetingJoin.size;
    },
    joined(articles, folder) {
      const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
      const all = sorted.map(nodesOf);
      const actors = joinActors(all, folder);
      parties.join(actors);
      lineCount = actors.lines.length;
      return { articles: sorted, actors: actors.all, places: actors.places, maybeSameActors: actors.maybeSame, ...meetingJoin.join(all, actors, folder) };
    },
  };
}
