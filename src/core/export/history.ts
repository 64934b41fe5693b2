// How the status of a meeting changed from article to article: planned, then held, is a history.
import type { MeetingStatus } from '../model/analysis.ts';
import type { LedgerReport } from './ledgerReports.ts';

export interface StatusAt {
  readonly status: MeetingStatus;
  /** Publication day of the first article to say so; null where it states none. */
  readonly published: string | null;
  /** Missing where no article says so: a person set it. */
  readonly path?: string;
}

/** `reports` in the order of time. The status that rules at the end comes from a person where no article has it. */
export function historyOf(reports: readonly LedgerReport[], status: MeetingStatus): StatusAt[] {
  const said = reports.filter((r) => r.status !== 'unknown');
  const changes = said.filter((r, i) => r.status !== said[i - 1]?.status).map((r): StatusAt => ({ status: r.status, published: r.published, path: r.path }));
  return status === 'unknown' || said.some((r) => r.status === status) ? changes : [...changes, { status, published: null }];
}

/** `2025-03-30 scheduled → 2025-04-03 held`; `wordOf` names days and statuses. */
export function historyLine(history: readonly StatusAt[], dayOf: (day: string) => string, statusOf: (status: MeetingStatus) => string): string {
  return history.map(({ status, published, path }) => {
    const when = published !== null ? dayOf(published) : path === undefined ? 'set by hand:' : 'day unknown:';
    return `${when} ${statusOf(status)}`;
  }).join(' → ');
}
