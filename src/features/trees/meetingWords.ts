// How a meeting is named on one line, in the actor tree, the meetings tree and the pickers alike.
import type { CorpusActor, CorpusMeeting } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { dateWords, dayAndMonth, isDay } from '../../core/util/dateWords.ts';
import type { CorpusView } from './corpusView.ts';
import { calendarGroup } from './calendarGroups.ts';
import { meetingWord, statusWord } from './kindWords.ts';
import { shortText } from './labelText.ts';

/** Who took part; people first, for they tell meetings apart best. Leaves `without` out. */
export function participantsOf(meeting: CorpusMeeting, view: CorpusView, without?: string): readonly CorpusActor[] {
  const order = ['person', 'organization', 'group', 'place', 'event'];
  return meeting.participants
    .flatMap((id) => (id === without ? [] : (view.actor(id) ?? [])))
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** `Talks: Lavrov, Diop, AES +2`, or the kind alone where nobody else is named. */
export function meetingLabel(meeting: CorpusMeeting, view: CorpusView, without?: string): string {
  const participants = participantsOf(meeting, view, without);
  const short = participants.map(shortName);
  const names = participants.map((a, i) => shortText(short.indexOf(short[i] ?? '') === short.lastIndexOf(short[i] ?? '') ? (short[i] ?? '') : a.name, 40));
  const kind = meetingWord(meeting.kind, view.t);
  if (names.length === 0) return kind;
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${kind}: ${shown} +${names.length - 3}` : `${kind}: ${shown}`;
}

/** The label after its day, for lists that stand under a month: a narrow view cuts the end off. */
export function withDay(label: string, meeting: CorpusMeeting, view: CorpusView): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(meeting.date?.value ?? '')?.[0];
  return day === undefined || !isDay(day) ? label : `${dayAndMonth(day, view.locale)} · ${label}`;
}

/** As articles call the actor for short: `Lavrov`, `AES`. Only spellings that they use; the name where there is none. */
function shortName({ name, aliases, type }: CorpusActor): string {
  const whole = fold(name);
  const isShort = (alias: string): boolean =>
    type === 'person' ? alias.length > 2 && whole.endsWith(` ${fold(alias)}`) && !alias.includes(' ') : /^\p{Lu}{2,6}$/u.test(alias);
  return aliases.find(isShort) ?? name;
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

/** `3 Apr 2025 · Moscow · held`; without the day where `withDay` has said it. */
export function meetingFacts(meeting: CorpusMeeting, view: CorpusView, { day = true } = {}): string {
  const place = view.actor(meeting.place)?.name;
  const when = day || !isDay(meeting.date?.value ?? '') ? meetingDate(meeting, view) : undefined;
  return [
    ...(when === undefined ? [] : [when]),
    ...(place === undefined ? [] : [shortText(place, 40)]),
    statusWord(meeting.status, view.t),
  ].join(' · ');
}

/** Dated ones newest first, then those without a date that a calendar has. */
export function newestFirst(a: CorpusMeeting, b: CorpusMeeting): number {
  const key = (m: CorpusMeeting): string => (calendarGroup(m.date?.value) === undefined ? '' : (m.date?.value ?? ''));
  return key(b).localeCompare(key(a));
}

/** Corpus ids are renumbered when articles come and go; who met, and where that is first told, stays. */
export const meetingKey = (meeting: CorpusMeeting, view: CorpusView): string =>
  [meeting.kind, meeting.reports[0]?.article ?? '', ...participantsOf(meeting, view).map((a) => fold(a.name))].join(':');
