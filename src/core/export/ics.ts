// iCalendar (RFC 5545): an all-day event for each dated meeting. Nobody is an ATTENDEE: calendar programs might send them
// mail; people stand in the description. No clock: DTSTAMP is the day of the last report, so the same folder gives the same file.
import type { MeetingStatus } from '../model/analysis.ts';
import { dateWords, isDay } from '../util/dateWords.ts';
import { counted } from '../util/lists.ts';
import { dayAfter } from './calendarDays.ts';
import { type Exporter, oneFile } from './exporter.ts';
import { historyLine } from './history.ts';
import { contentLine, icsText } from './icsText.ts';
import { type LedgerEntry, readLedger } from './ledger.ts';
import { countNote, missingNotes } from './ledgerNotes.ts';
import type { LedgerReport } from './ledgerReports.ts';
import { kindWord, meetingTitle, STATUS_WORDS, whenWords } from './meetingWords.ts';
import { plainLine } from './plainText.ts';

export const icsExporter: Exporter = {
  id: 'ics',
  title: 'Calendar of meetings (iCalendar)',
  detail: 'for calendar programs: dated meetings as all-day events, sources in the description; nobody is invited',
  about: 'meetings',
  makes: 'text',
  extension: '.ics',
  write(input) {
    const ledger = readLedger(input);
    const shown = ledger.filter(fitsCalendar);
    const lines = [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Article Annotator//EN', 'CALSCALE:GREGORIAN',
      contentLine('X-WR-CALNAME', icsText(plainLine(input.title))),
      ...shown.flatMap(eventOf),
      'END:VCALENDAR',
    ];
    const notes = [
      ...countNote('export-no-day', 'warning', ledger.filter((e) => !fitsCalendar(e))),
      ...countNote('export-some-day', 'information', shown.filter((e) => e.days?.known !== 'days')),
      ...countNote('export-sources-cut', 'information', shown.filter((e) => e.reports.length > SOURCES), { most: SOURCES }),
      ...missingNotes(shown),
    ];
    return oneFile(`${lines.join('\r\n')}\r\n`, notes);
  },
};

/** Days, or a week or month that is marked as such. "In 2025" would only cover a year's page. */
const fitsCalendar = (entry: LedgerEntry): boolean => entry.days !== undefined && entry.days.known !== 'longer';

/** Where articles leave it open the event says nothing either. */
const STATUS: Readonly<Record<MeetingStatus, string | undefined>> = {
  held: 'CONFIRMED', ongoing: 'CONFIRMED', scheduled: 'TENTATIVE', proposed: 'TENTATIVE', cancelled: 'CANCELLED', refused: 'CANCELLED', unknown: undefined,
};

function eventOf(entry: LedgerEntry): string[] {
  const { days, meeting, place, participants, uid } = entry;
  if (!days) return [];
  const status = STATUS[meeting.status];
  const categories = [kindWord(entry), ...participants.map((p) => plainLine(p.name))].filter((c) => c !== '');
  return [
    'BEGIN:VEVENT',
    contentLine('UID', uid),
    contentLine('DTSTAMP', `${stampDay(entry)}T000000Z`),
    `DTSTART;VALUE=DATE:${compact(days.first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(days.last))}`,
    contentLine('SUMMARY', icsText(meetingTitle(entry))),
    contentLine('DESCRIPTION', icsText(description(entry))),
    ...(place === undefined ? [] : [contentLine('LOCATION', icsText(plainLine(place)))]),
    contentLine('CATEGORIES', categories.map(icsText).join(',')),
    ...(status === undefined ? [] : [`STATUS:${status}`]),
    // Other people's meetings keep nobody's own day busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** The day on which the last article spoke of it: what RFC 5545 calls the last revision. Without one, the first day that stamps know. */
function stampDay({ reports }: LedgerEntry): string {
  const days = reports.flatMap(({ published }) => (published !== null && isDay(published) ? [published] : [])).sort();
  return compact(days.at(-1) ?? '1970-01-01');
}

/** Calendar programs show descriptions in a small window; an agency's words may stand in a hundred articles. */
const SOURCES = 25;

function sourceLine({ path, line, published, status, sentence }: LedgerReport): string {
  const facts = [...(published === null ? [] : [dateWords(published)]), STATUS_WORDS[status]].join(', ');
  return `- ${plainLine(path)}${line === undefined ? '' : `, line ${line}`} (${facts})${sentence === '' ? '' : `: “${sentence}”`}`;
}

function description(entry: LedgerEntry): string {
  const { meeting, place, participants, topics, history, articles, reports } = entry;
  const named = participants.map(({ name, roles }) => `${plainLine(name)}${roles.length === 0 ? '' : ` (${roles.map(plainLine).join(' | ')})`}`);
  const lines = [
    `${kindWord(entry)}, ${STATUS_WORDS[meeting.status]}. Gathered by Dateline from ${counted(articles, 'article')}; check it against the sentences below.`,
    `When: ${whenWords(entry)}`,
    ...(place === undefined ? [] : [`Where: ${plainLine(place)}`]),
    ...(named.length === 0 ? [] : [`Who: ${named.join('; ')}`]),
    ...(topics.length === 0 ? [] : [`About: ${topics.map(plainLine).join('; ')}`]),
    ...(history.length < 2 ? [] : [`History: ${historyLine(history, (day) => dateWords(day), (status) => STATUS_WORDS[status])}`]),
    '',
    'Sources:',
    ...reports.slice(0, SOURCES).map(sourceLine),
    ...(reports.length > SOURCES ? [`- and ${reports.length - SOURCES} more, which the other exports list`] : []),
  ];
  return lines.join('\n');
}
