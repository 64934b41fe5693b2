// What `dateline.yaml` says about meetings: which reports are of one. Reports of two decided meetings are kept apart.
import type { DecidedReport, FolderDecisions } from '../model/annotation.ts';
import { put } from './order.ts';
import type { Telling } from './tellings.ts';

/** Index of a telling → id of its decided meeting. Where two decisions claim one telling the first stands. */
export function decidedMeetings(tellings: readonly Telling[], folder: FolderDecisions): Map<number, string> {
  const inArticle = new Map<string, number[]>();
  const found = new Map<number, string>();
  if (folder.meetings.length === 0) return found;
  for (const [i, t] of tellings.entries()) {
    // The analysis has seen the words around; below, only the trigger is known.
    if (t.meeting.decided !== undefined) found.set(i, t.meeting.decided);
    else put(inArticle, t.article.id, i);
  }
  const told = new Set([...found].map(([i, id]) => `${id}\n${(tellings[i] as Telling).article.id}`));
  for (const decided of folder.meetings) {
    for (const report of decided.reports) {
      if (told.has(`${decided.id}\n${report.article}`)) continue;
      const i = locate(report, inArticle.get(report.article) ?? [], tellings);
      if (i !== undefined && !found.has(i)) found.set(i, decided.id);
    }
  }
  return found;
}

/** The telling whose trigger words stand in the report's quotation; of several the one with most triggers there. */
function locate({ quote }: DecidedReport, candidates: readonly number[], tellings: readonly Telling[]): number | undefined {
  const fitting = candidates.filter((i) => quote.includes((tellings[i] as Telling).meeting.trigger.text));
  return fitting.length === 1 ? fitting[0] : fitting.find((i) => (tellings[i] as Telling).meeting.trigger.text === quote);
}
