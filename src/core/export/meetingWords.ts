// Meetings in words for readers of reports and calendars: kind, status, who, when.
import type { MeetingStatus } from '../model/analysis.ts';
import { dateWords } from '../util/dateWords.ts';
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

/** `Talks: A, B and C (planned)`; with many, `A, B, C, D and 12 others`. */
export function meetingTitle(entry: LedgerEntry): string {
  const names = entry.participants.map((p) => plainLine(p.name));
  const shown = names.length <= NAMED + 1 ? names : [...names.slice(0, NAMED), `${names.length - NAMED} others`];
  const who = shown.length <= 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${String(shown.at(-1))}`;
  const { status } = entry.meeting;
  const remarks = [
    ...(status === 'held' || status === 'ongoing' ? [] : [STATUS_WORDS[status]]),
    ...(entry.days && entry.days.known !== 'days' ? [`${entry.days.known} only`] : []),
  ];
  return `${kindWord(entry)}${who === '' ? '' : `: ${who}`}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}

/** `3 April 2025`, `some time in April 2025`. */
export function whenWords({ meeting, days }: LedgerEntry): string {
  if (!meeting.date) return 'date unknown';
  const words = plainLine(dateWords(meeting.date.value));
  return days && days.known !== 'days' ? `some time in ${words}` : words;
}
