// The folder's meetings as exports write them: names instead of ids, days, roles, topics, the history of the status, and
// each report with its line and sentence. What `meetings-csv`, `ics`, `json` and the networks are made from.
import type { EntityType } from '../model/analysis.ts';
import type { CorpusActor, CorpusMeeting } from '../model/corpus.ts';
import { type CalendarDays, calendarDays } from './calendarDays.ts';
import type { ExportInput } from './exporter.ts';
import { historyOf, type StatusAt } from './history.ts';
import { type FoundReport, type LedgerReport, reportFinder } from './ledgerReports.ts';
import { rolesFinder } from './ledgerRoles.ts';
import { meetingUids } from './meetingUid.ts';
import { shortName } from './plainText.ts';

export interface LedgerParticipant {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** As the reporting articles state them: `foreign minister, Mali`. The first few. */
  readonly roles: readonly string[];
}

export interface LedgerEntry {
  readonly meeting: CorpusMeeting;
  /** The same in every export that holds the meeting's earliest report, whatever else is in the folder. */
  readonly uid: string;
  readonly days?: CalendarDays;
  readonly place?: string;
  readonly participants: readonly LedgerParticipant[];
  readonly topics: readonly string[];
  readonly history: readonly StatusAt[];
  /** How many tell of it. */
  readonly articles: number;
  /** By publication; articles without a date last. */
  readonly reports: readonly LedgerReport[];
}

/** In the order of the corpus. Linear in what the meetings and their reports hold. */
export function readLedger(input: ExportInput): readonly LedgerEntry[] {
  const { actors, meetings } = input.corpus;
  const byId = new Map(actors.map((a) => [a.id, a]));
  const find = reportFinder(input);
  const rolesOf = rolesFinder(input);
  const found = meetings.map((m) => m.reports.map(find).sort(inTime));
  const uids = meetingUids(found);
  return meetings.map((meeting, i): LedgerEntry => {
    const reports = found[i] as FoundReport[];
    const roles = rolesOf(reports);
    const days = calendarDays(meeting.date?.value);
    const place = meeting.place === undefined ? undefined : shortName(byId.get(meeting.place)?.name ?? meeting.place);
    return {
      meeting, uid: uids[i] as string,
      ...(days && { days }),
      ...(place !== undefined && { place }),
      participants: meeting.participants.map((id) => participant(id, byId.get(id), roles)),
      topics: distinct(reports.flatMap((r) => r.told?.topics.map(shortName) ?? [])),
      history: historyOf(reports.map((r) => r.report), meeting.status),
      articles: new Set(reports.map((r) => r.report.path)).size,
      reports: reports.map((r) => r.report),
    };
  });
}

const participant = (id: string, actor: CorpusActor | undefined, roles: ReadonlyMap<string, readonly string[]>): LedgerParticipant => ({
  id, name: shortName(actor?.name ?? id), type: actor?.type ?? 'organization', roles: roles.get(id) ?? [],
});

const inTime = (a: FoundReport, b: FoundReport): number =>
  compare(a.report.published ?? NEVER, b.report.published ?? NEVER) || compare(a.report.path, b.report.path) || (a.report.span?.start ?? 0) - (b.report.span?.start ?? 0);

/** Sorts after every day. */
const NEVER = '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function distinct(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) if (!seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  return [...seen.values()];
}
