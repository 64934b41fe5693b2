// The folder as one: actors and meetings of all articles joined, with what the articles contradict each other in.
import type { Analysis } from '../model/analysis.ts';
import { type FolderDecisions, NO_DECISIONS } from '../model/annotation.ts';
import type { CorpusReport } from '../model/corpus.ts';
import { createBounded } from './bounded.ts';
import { createActorJoin } from './joinActors.ts';
import { createMeetingJoin } from './joinMeetings.ts';
import { type ArticleNodes, articleNodes } from './nodes.ts';
import { compareText } from './order.ts';
import { createParties } from './parties.ts';
import { createSpellings } from './spellings.ts';

export interface Join {
  /**
   * The same as `joinCorpus` of these articles. An article that did not change has to be the same object as last time.
   * What is equal to something of the last report is the same object.
   */
  join(articles: readonly Analysis[], folder?: FolderDecisions): CorpusReport;
}

/** Pure, and independent of the order of `articles`, whose ids differ. Near-linear in what they hold. */
export const joinCorpus = (articles: readonly Analysis[], folder: FolderDecisions = NO_DECISIONS): CorpusReport => createJoin().join(articles, folder);

/** More than these times what the first join left for each article, and it is time to forget. */
const GROWN = 3;
const SMALL = 100_000;

/** Joins a folder again and again: what is worked out of an article, a set of articles or a pair is kept while these stay the same. */
export function createJoin(): Join {
  const remembering = createBounded(createMemory, SMALL, GROWN);
  return { join: (articles, folder) => remembering(articles.length, (memory) => memory.join(articles, folder)) };
}

interface Memory extends Join {
  readonly size: number;
}

function createMemory(): Memory {
  const spellings = createSpellings();
  const nodes = new WeakMap<Analysis, ArticleNodes>();
  const joinActors = createActorJoin(spellings);
  const parties = createParties();
  const meetingJoin = createMeetingJoin(parties.nameOf);
  let lineCount = 0;
  const nodesOf = (article: Analysis): ArticleNodes => {
    let known = nodes.get(article);
    if (!known) nodes.set(article, (known = articleNodes(article, spellings)));
    return known;
  };
  return {
    get size() {
      return spellings.texts.length + lineCount + meetingJoin.size;
    },
    join(articles, folder = NO_DECISIONS) {
      const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
      const all = sorted.map(nodesOf);
      const joined = joinActors(all, folder);
      parties.join(joined);
      const { actors, lines, maybeSame: maybeSameActors } = joined;
      lineCount = lines.length;
      const { meetings, maybeSame, conflicts } = meetingJoin.join(all, actors, lines, folder);
      return { schema: 'dateline-corpus/1', articles: sorted, actors, meetings, maybeSame, maybeSameActors, conflicts };
    },
  };
}
