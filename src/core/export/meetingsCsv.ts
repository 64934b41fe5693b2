// The ledger as CSV (RFC 4180): a row for each meeting, for spreadsheets. Lists share a cell, parted by `;`; reports stand
// on a line each. JSON has the same without folding lists into cells.
import papaparse from 'papaparse';
import type { Exporter } from './exporter.ts';
import { FORMULA } from './formula.ts';
import { historyLine } from './history.ts';
import { type LedgerEntry, readLedger } from './ledger.ts';
import { missingNotes } from './ledgerNotes.ts';
import { plainLine } from './plainText.ts';

const COLUMNS = [
  'id', 'uid', 'kind', 'status', 'date', 'first day', 'last day', 'place', 'participants', 'types', 'roles', 'topics', 'history', 'articles', 'reports',
] as const;

export const meetingsCsvExporter: Exporter = {
  id: 'meetings-csv',
  title: 'Meetings as CSV (one row a meeting)',
  detail: 'for spreadsheets: date, place, who with which office, status, every source sentence',
  about: 'meetings',
  extension: '.csv',
  write(input) {
    const ledger = readLedger(input);
    const csv = papaparse.unparse({ fields: [...COLUMNS], data: ledger.map(rowOf) }, { newline: '\r\n', escapeFormulae: FORMULA });
    return { text: `${input.byteOrderMark ? '\uFEFF' : ''}${csv}\r\n`, notes: missingNotes(ledger) };
  },
};

function rowOf({ meeting, uid, days, place, participants, topics, history, reports }: LedgerEntry): (string | number)[] {
  const roles = participants.filter((p) => p.roles.length > 0).map((p) => `${p.name}: ${p.roles.join(' | ')}`);
  return [
    meeting.id, uid, meeting.kind, meeting.status, meeting.date?.value ?? '', days?.first ?? '', days?.last ?? '',
    plainLine(place ?? ''), list(participants.map((p) => p.name)), list(participants.map((p) => p.type)), list(roles), list(topics),
    historyLine(history, (day) => day, (status) => status),
    new Set(reports.map((r) => r.path)).size,
    reports.map(({ path, line, status, sentence }) => `${plainLine(path)}${line === undefined ? '' : `:${line}`} (${status})${sentence === '' ? '' : `: ${sentence}`}`).join('\n'),
  ];
}

const list = (items: readonly string[]): string => items.map(plainLine).join('; ');
