// Meetings in words for readers of reports and calendars: kind, status, who, when.
import type { MeetingStatus } from '../model/analysis.ts';
import { dateWords } from '../util/dateWords.ts';
import { listed } from '../util/lists.ts';
import type { LedgerEntry } from './ledger.ts';
import { plainLine } from './plainText.ts';

export const STATUS_WORDS: Readonly<Record<MeetingStatus, string>> = {
  held: 'held', ongoing: 'going on', scheduled: 'planned', proposed: 'proposed', cancelled: 'called off', refused: 'refused', unknown: 'status unknown',
};

/** `Talks`; what the articles give no kind is a meeting. */
export function kindWord({ meeting: { kind } }: LedgerEntry): string {
  const word = kind === 'other' ? 'meeting' : kind;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** More names than these make no title. */
const NAMED = 4;

/** `Talks: A, B and C`; with many, `A, B, C, D and 12 others`. */
export function meetingName(entry: LedgerEntry): string {
  const names = entry.participants.map((p) => plainLine(p.name));
  const shown = names.length <= NAMED + 1 ? names : [...names.slice(0, NAMED), `${names.length - NAMED} others`];
  return `${kindWord(entry)}${shown.length === 0 ? '' : `: ${listed(shown)}`}`;
}

/** `Talks: A, B and C (planned)`. */
export function meetingTitle(entry: LedgerEntry): string {
  const { status } = entry.meeting;
  const remarks = [
    ...(status === 'held' || status === 'ongoing' ? [] : [STATUS_WORDS[status]]),
    ...(entry.days && entry.days.known !== 'days' ? [entry.days.known === 'longer' ? 'day unknown' : `${entry.days.known} only`] : []),
  ];
  return `${meetingName(entry)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}

/** `3 April 2025`, `some time in April 2025`. */
export function whenWords({ meeting, days }: LedgerEntry): string {
  if (!meeting.date) return 'date unknown';
  const words = plainLine(dateWords(meeting.date.value));
  return days && days.known !== 'days' ? `some time in ${words}` : words;
}
