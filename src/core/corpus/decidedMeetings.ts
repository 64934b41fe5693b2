// What `dateline.yaml` says about meetings: which reports are of one. Reports of two decided meetings are kept apart.
import type { DecidedReport, FolderDecisions } from '../model/annotation.ts';
import { put } from './order.ts';
import { meetingOf, type Telling } from './tellings.ts';

/** A report with the id of its decided meeting. */
type Claim = DecidedReport & { readonly id: string };

/** By article, in the order of the decisions. */
export function reportsByArticle(meetings: FolderDecisions['meetings']): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const { id, reports } of meetings) for (const report of reports) put(found, report.article, { ...report, id });
  return found;
}

/** Index of a telling of one article → id of its decided meeting. Where two decisions claim one telling the first stands. */
export function decidedIn(tellings: readonly Telling[], claims: readonly Claim[] | undefined): Map<number, string> {
  const found = new Map<number, string>();
  // The analysis has seen the words around; below, only the trigger is known.
  for (const [i, telling] of tellings.entries()) {
    const { decided } = meetingOf(telling);
    if (decided !== undefined) found.set(i, decided);
  }
  if (!claims) return found;
  const told = new Set(found.values());
  const open = tellings.flatMap((_, i) => (found.has(i) ? [] : [i]));
  for (const { id, quote } of claims) {
    const i = told.has(id) ? undefined : locate(quote, open, tellings);
    if (i !== undefined && !found.has(i)) found.set(i, id);
  }
  return found;
}

/** The telling whose trigger words stand in the report's quotation; of several the one with most triggers there. */
function locate(quote: string, candidates: readonly number[], tellings: readonly Telling[]): number | undefined {
  const fitting = candidates.filter((i) => quote.includes(meetingOf(tellings[i] as Telling).trigger.text));
  return fitting.length === 1 ? fitting[0] : fitting.find((i) => meetingOf(tellings[i] as Telling).trigger.text === quote);
}
