// The ledger as CSV (RFC 4180): a row for each meeting, for spreadsheets. Lists share a cell, parted by `;`; reports stand
// on a line each. JSON has the same without folding lists into cells.
import type { Problem } from '../model/problem.ts';
import { csvText } from './csvText.ts';
import { type Exporter, oneFile } from './exporter.ts';
import { historyLine } from './history.ts';
import { type LedgerEntry, readLedger } from './ledger.ts';
import { countNote, missingNotes } from './ledgerNotes.ts';
import { plainLine } from './plainText.ts';

const COLUMNS = [
  'id', 'uid', 'kind', 'status', 'date', 'first day', 'last day', 'place', 'participants', 'types', 'roles', 'topics', 'history', 'articles', 'reports',
] as const;

export const meetingsCsvExporter: Exporter = {
  id: 'meetings-csv',
  title: 'Meetings as CSV (one row a meeting)',
  detail: 'for spreadsheets: date, place, who with which office, status, every source sentence',
  about: 'meetings',
  makes: 'text',
  extension: '.csv',
  write(input) {
    const ledger = readLedger(input);
    const rows = ledger.map(rowOf);
    return oneFile(csvText(COLUMNS, rows, input), [...missingNotes(ledger), ...longNotes(ledger, rows)]);
  },
};

/** What Excel keeps of a cell. */
const CELL = 32_767;

const longNotes = (ledger: readonly LedgerEntry[], rows: readonly (readonly (string | number)[])[]): Problem[] =>
  countNote('export-long-cell', 'information', ledger.filter((_, i) => rows[i]?.some((cell) => typeof cell === 'string' && cell.length > CELL)), { most: CELL });

function rowOf({ meeting, uid, days, place, participants, topics, history, articles, reports }: LedgerEntry): (string | number)[] {
  const roles = participants.filter((p) => p.roles.length > 0).map((p) => `${p.name}: ${p.roles.join(' | ')}`);
  return [
    meeting.id, uid, meeting.kind, meeting.status, meeting.date?.value ?? '', days?.first ?? '', days?.last ?? '',
    plainLine(place ?? ''), list(participants.map((p) => p.name)), list(participants.map((p) => p.type)), list(roles), list(topics),
    historyLine(history, (day) => day, (status) => status),
    articles,
    reports.map(({ path, line, status, sentence }) => `${plainLine(path)}${line === undefined ? '' : `:${line}`} (${status})${sentence === '' ? '' : `: ${sentence}`}`).join('\n'),
  ];
}

const list = (items: readonly string[]): string => items.map(plainLine).join('; ');
