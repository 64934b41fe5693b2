// The folder as one: actors and meetings of all articles joined, with what the articles contradict each other in.
import type { Analysis } from '../model/analysis.ts';
import { type FolderDecisions, NO_DECISIONS } from '../model/annotation.ts';
import type { CorpusReport } from '../model/corpus.ts';
import { findConflicts } from './conflicts.ts';
import { joinActors } from './joinActors.ts';
import { joinMeetings } from './joinMeetings.ts';
import { compareText } from './order.ts';

/** Pure, and independent of the order of `articles`, whose ids differ. Near-linear in what they hold. */
export function joinCorpus(articles: readonly Analysis[], folder: FolderDecisions = NO_DECISIONS): CorpusReport {
  const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
  const { actors, byMember, maybeSame: maybeSameActors } = joinActors(sorted, folder);
  const { meetings, maybeSame, groups } = joinMeetings(sorted, byMember, folder);
  const conflicts = findConflicts({ articles: sorted, actors, byMember, meetings, groups }, folder);
  return { schema: 'dateline-corpus/1', articles: sorted, actors, meetings, maybeSame, maybeSameActors, conflicts };
}
