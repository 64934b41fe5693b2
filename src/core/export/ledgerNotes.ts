// What exports of the ledger could not express, counted: one note a reason, with the meetings that it concerns.
import type { Problem } from '../model/problem.ts';
import type { LedgerEntry } from './ledger.ts';

/** Ids that a note lists; more help nobody. */
const LISTED = 12;

/** No note for nothing. `data` is filled into the sentence besides `count` and `meetings`. */
export function countNote(code: string, severity: Problem['severity'], entries: readonly LedgerEntry[], data: Problem['data'] = {}): Problem[] {
  if (entries.length === 0) return [];
  const ids = entries.map((e) => e.meeting.id).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).slice(0, LISTED).join(', ');
  const meetings = entries.length > LISTED ? `${ids} and ${entries.length - LISTED} more` : ids;
  return [{ code, severity, span: { start: 0, end: 0 }, data: { ...data, count: entries.length, meetings } }];
}

/** Meetings with a report whose article is not part of the export: no sentence can be shown. */
export const missingNotes = (ledger: readonly LedgerEntry[]): Problem[] =>
  countNote('export-report-missing', 'warning', ledger.filter((e) => e.reports.some((r) => r.span === undefined)));
