// What `dateline.yaml` says about meetings: which reports are of one, which are kept apart.
import type { DecidedReport, FolderDecisions } from '../model/annotation.ts';
import type { Clusters } from './clusters.ts';
import { put } from './order.ts';
import type { Telling } from './tellings.ts';

export interface MeetingDecisions {
  /** A person keeps the meetings of these two tellings apart. */
  apart(i: number, j: number): boolean;
  /** Id of the decided meeting of a telling. */
  of(i: number): string | undefined;
}

/** Joins the tellings of each decided meeting. Two decided meetings are two. */
export function applyMeetingDecisions(tellings: readonly Telling[], folder: FolderDecisions, clusters: Clusters): MeetingDecisions {
  const inArticle = new Map<string, number[]>();
  for (const [i, t] of tellings.entries()) put(inArticle, t.article.id, i);
  for (const decided of folder.meetings) {
    const found = decided.reports.map((r) => locate(r, inArticle.get(r.article) ?? [], tellings)).filter((i) => i !== undefined);
    for (const i of found) {
      if (clusters.markOf(i) !== undefined) continue; // two decisions claim one telling: the first stands
      clusters.mark(i, decided.id);
      if (found[0] !== undefined && clusters.markOf(found[0]) === decided.id) clusters.join(found[0], i);
    }
  }
  return {
    apart(i, j) {
      const [a, b] = [clusters.markOf(i), clusters.markOf(j)];
      return a !== undefined && b !== undefined && a !== b;
    },
    of: (i) => clusters.markOf(i),
  };
}

/** The telling whose trigger words stand in the report's quotation; of several the one with most triggers there. */
function locate({ quote }: DecidedReport, candidates: readonly number[], tellings: readonly Telling[]): number | undefined {
  const fitting = candidates.filter((i) => quote.includes((tellings[i] as Telling).meeting.trigger.text));
  return fitting.length === 1 ? fitting[0] : fitting.find((i) => (tellings[i] as Telling).meeting.trigger.text === quote);
}
