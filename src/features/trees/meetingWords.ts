// How a meeting is named on one line, in the actor tree, the meetings tree and the pickers alike.
import type { CorpusActor, CorpusMeeting } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { dateWords, dayAndMonth, isDay } from '../../core/util/dateWords.ts';
import type { CorpusView } from './corpusView.ts';
import { calendarGroup } from '../../core/util/calendarGroups.ts';
import { meetingWord, statusWord } from './kindWords.ts';
import { shortText } from './labelText.ts';
import { shortNameOf } from './shortNames.ts';

const ORDER: readonly CorpusActor['type'][] = ['person', 'organization', 'group', 'place', 'event'];

/** Of which the order of names is taken. */
const MOST_REPORTS = 3;

/** Who took part, as the articles name them: people first, for they tell meetings apart best. Leaves `without` out. */
export function participantsOf(meeting: CorpusMeeting, view: CorpusView, without?: string): readonly CorpusActor[] {
  const told = view.reportsOf(meeting, MOST_REPORTS).flatMap((r) => r.meeting.participants.map((local) => view.actorOf(r.path, local)?.id));
  const rank = new Map([...told, ...meeting.participants].reverse().map((id, i) => [id, -i]));
  return meeting.participants
    .flatMap((id) => (id === without ? [] : (view.actor(id) ?? [])))
    .sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** `Talks: Lavrov, Diop, AES +2`, or the kind alone where nobody is named: for titles and lists that are wide. */
export function meetingLabel(meeting: CorpusMeeting, view: CorpusView): string {
  const names = participantsOf(meeting, view).map((a) => shortText(shortNameOf(view.corpus, a), 40));
  const kind = meetingWord(meeting.kind, view.t);
  if (names.length === 0) return kind;
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${kind}: ${shown} +${names.length - 3}` : `${kind}: ${shown}`;
}

/** As many characters as a side bar of 250 pixels shows with the day behind them. */
const NARROW = 20;
/** Names are not cut to less: "United…" could be States, Nations or Kingdom. */
const LEAST = 13;

/** `Lavrov, Diop +2`: who met, for the views; the kind where nobody else is named. */
export function meetingNames(meeting: CorpusMeeting, view: CorpusView, without?: string): string {
  const names = participantsOf(meeting, view, without).map((a) => shortNameOf(view.corpus, a));
  const [one, two, ...rest] = names;
  if (one === undefined) return meetingWord(meeting.kind, view.t);
  if (two === undefined) return shortText(one, NARROW);
  const cut = (name: string, beside: string): string => shortText(name, Math.max(LEAST, NARROW - 2 - beside.length));
  const first = cut(one, two);
  let shown = `${first}, ${cut(two, first)}`;
  let count = 2;
  for (; count < names.length && shown.length + (rest[count - 2] ?? '').length + 2 <= NARROW; count++) shown += `, ${rest[count - 2] ?? ''}`;
  return names.length > count ? `${shown} +${names.length - count}` : shown;
}

/** More than these are not read out. */
const SPOKEN = 12;

/** `Talks: Sergey Lavrov, Abdoulaye Diop`: names in full, for screen readers and tooltips. */
export function meetingInFull(meeting: CorpusMeeting, view: CorpusView): string {
  const names = participantsOf(meeting, view).map((a) => shortText(a.name));
  const kind = meetingWord(meeting.kind, view.t);
  const more = names.length > SPOKEN ? [view.t('and {0} more', names.length - SPOKEN)] : [];
  return names.length === 0 ? kind : `${kind}: ${[...names.slice(0, SPOKEN), ...more].join(', ')}`;
}

export const shortWords = (value: string, { locale, t }: CorpusView): string => dateWords(value, { style: 'short', locale, t });

/** When it was, in words; an article's own words (`“Thursday”`) where no calendar day is known. */
export function meetingDate(meeting: CorpusMeeting, view: CorpusView): string | undefined {
  if (!meeting.date) return undefined;
  if (calendarGroup(meeting.date.value) !== undefined) return shortWords(meeting.date.value, view);
  const report = view.reportsOf(meeting).find((r) => r.meeting.date);
  const said = report?.meeting.date;
  return said ? `“${shortText(view.textOf(report.path).slice(said.start, said.end), 40)}”` : undefined;
}

/** `3 Apr 2025 · Moscow · held` */
export const meetingFacts = (meeting: CorpusMeeting, view: CorpusView): string => facts(meeting, view, meetingDate(meeting, view), '');

/** Behind the names of a view: `3 Apr 2025 · Moscow · Talks · held`; below a heading with month and year, `3 Apr · …`. The first is what a narrow view shows. */
export function meetingDetails(meeting: CorpusMeeting, view: CorpusView, isUnderMonth = false, without?: string): string {
  const isNamed = meeting.participants.some((id) => id !== without);
  const kind = meeting.kind === 'meeting' || !isNamed ? '' : meetingWord(meeting.kind, view.t);
  return facts(meeting, view, isUnderMonth ? dayUnderMonth(meeting, view) : meetingDate(meeting, view), kind);
}

/** Without what the heading says. */
function dayUnderMonth(meeting: CorpusMeeting, view: CorpusView): string | undefined {
  const { value = '' } = meeting.date ?? {};
  if (value === calendarGroup(value)) return undefined;
  const days = value.split('/').map((end) => end.replace(/T.*$/, ''));
  return days.every(isDay) && days[0]?.slice(0, 4) === days.at(-1)?.slice(0, 4) ? days.map((day) => dayAndMonth(day, view.locale)).join(' – ') : meetingDate(meeting, view);
}

function facts(meeting: CorpusMeeting, view: CorpusView, when: string | undefined, kind: string): string {
  const place = view.actor(meeting.place)?.name;
  return [when ?? '', place === undefined ? '' : shortText(place, 40), kind, statusWord(meeting.status, view.t)].filter((s) => s !== '').join(' · ');
}

/** Dated ones newest first, then those without a date that a calendar has. */
export function newestMeetingsFirst(meetings: readonly CorpusMeeting[]): readonly CorpusMeeting[] {
  const key = (m: CorpusMeeting): string => (calendarGroup(m.date?.value) === undefined ? '' : (m.date?.value ?? ''));
  return meetings.map((meeting) => ({ meeting, key: key(meeting) })).sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)).map(({ meeting }) => meeting);
}

/** Corpus ids are renumbered when articles come and go; who met, and where that is first told, stays. */
export const meetingKey = (meeting: CorpusMeeting, view: CorpusView): string =>
  [meeting.kind, meeting.reports[0]?.article ?? '', ...meeting.participants.flatMap((id) => view.actor(id)?.name ?? []).map(fold).sort()].join(':');
