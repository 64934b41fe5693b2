// How a meeting is named on one line, in the actor tree, the meetings tree and the pickers alike.
import type { CorpusActor, CorpusMeeting } from '../../core/model/corpus.ts';
import type { CorpusView } from './corpusView.ts';
import { dateWords } from './dateWords.ts';
import { meetingWord, statusWord } from './kindWords.ts';
import { shortText } from './labelText.ts';

/** Who took part; people first, for they tell meetings apart best. Leaves `without` out. */
export function participantsOf(meeting: CorpusMeeting, view: CorpusView, without?: string): readonly CorpusActor[] {
  const order = ['person', 'organization', 'group', 'place', 'event'];
  return meeting.participants
    .flatMap((id) => (id === without ? [] : (view.actor(id) ?? [])))
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** `Talks: Sergey Lavrov, Abdoulaye Diop +2`, or the article's own words where nobody is named. */
export function meetingLabel(meeting: CorpusMeeting, view: CorpusView, without?: string): string {
  const names = participantsOf(meeting, view, without).map((a) => shortText(a.name, 40));
  const kind = meetingWord(meeting.kind, view.t);
  if (names.length === 0) return kind;
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${kind}: ${shown} +${names.length - 3}` : `${kind}: ${shown}`;
}

/** `3 Apr 2025 · Moscow · held` */
export function meetingFacts(meeting: CorpusMeeting, view: CorpusView): string {
  const place = view.actor(meeting.place)?.name;
  return [
    ...(meeting.date ? [dateWords(meeting.date.value, view.locale)] : []),
    ...(place === undefined ? [] : [shortText(place, 40)]),
    statusWord(meeting.status, view.t),
  ].join(' · ');
}
