// Meetings as FollowTheMoney events, with a link from each who took part that keeps the role; dates as exactly as the model
// can say them.
import type { ExportInput } from '../exporter.ts';
import type { LedgerEntry, LedgerParticipant } from '../ledger.ts';
import { historyLine } from '../history.ts';
import { kindWord, meetingName, STATUS_WORDS } from '../meetingWords.ts';
import { plainLine } from '../plainText.ts';
import { dateWords } from '../../util/dateWords.ts';
import type { FtmActors } from './actors.ts';
import { type Entity, entity, entityId } from './entity.ts';

export function ftmMeetings(ledger: readonly LedgerEntry[], actors: FtmActors, articleIds: ReadonlyMap<string, string>): Entity[] {
  return ledger.flatMap((entry) => {
    const id = entityId('meeting', entry.uid);
    return [eventOf(entry, id, actors, articleIds), ...entry.participants.flatMap((p) => linkOf(entry, p, id, actors))];
  });
}

function eventOf(entry: LedgerEntry, id: string, actors: FtmActors, articleIds: ReadonlyMap<string, string>): Entity {
  const { meeting, place, topics, history, reports, participants } = entry;
  return entity('Event', id, {
    name: `${meetingName(entry)}${['held', 'ongoing'].includes(meeting.status) ? '' : ` (${STATUS_WORDS[meeting.status]})`}`,
    ...datesOf(entry),
    location: place === undefined ? undefined : plainLine(place),
    addressEntity: meeting.place === undefined ? undefined : actors.addresses.get(meeting.place),
    involved: participants.map((p) => actors.parties.get(p.id)),
    summary: reports.map((r) => r.sentence),
    description: history.length > 1 && history.some((h) => h.published !== null) ? `As reported: ${historyLine(history, (day) => dateWords(day), (status) => STATUS_WORDS[status])}` : undefined,
    keywords: [kindWord(entry).toLowerCase(), STATUS_WORDS[meeting.status], ...topics.map(plainLine)],
    proof: reports.map((r) => articleIds.get(r.path)),
  });
}

/** A day, month or year is one date; what covers more of the calendar begins and ends. */
function datesOf({ meeting, days }: LedgerEntry): Parameters<typeof entity>[2] {
  if (!days) return {};
  const prefix = /^\d{4}(?:-\d\d)?$/.exec(meeting.date?.value ?? '')?.[0];
  if (prefix !== undefined) return { date: prefix };
  return days.first === days.last ? { date: days.first } : { startDate: days.first, endDate: days.last };
}

/** Between any two things, so that named events can take part too. */
function linkOf(entry: LedgerEntry, { id, roles }: LedgerParticipant, event: string, actors: FtmActors): Entity[] {
  const subject = actors.parties.get(id) ?? actors.events.get(id);
  if (subject === undefined) return [];
  return [entity('UnknownLink', entityId('part', subject, event), {
    subject, object: event, role: roles.length === 0 ? 'participant' : roles.map(plainLine), status: STATUS_WORDS[entry.meeting.status], ...datesOf(entry),
  })];
}

/** Ids of the actors that any meeting names as taking part. */
export const actingIn = (input: ExportInput): ReadonlySet<string> => new Set(input.corpus.meetings.flatMap((m) => m.participants));
