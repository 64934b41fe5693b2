// Where articles contradict each other about one joined meeting. Careful on purpose: a vaguer value never contradicts a more
// exact one, a plan never contradicts what came of it, and what one article says twice is its own business.
import type { Conflict, CorpusActor, CorpusMeeting } from '../model/corpus.ts';
import { listed } from '../util/lists.ts';
import { gap, length } from '../util/period.ts';
import type { Telling } from './tellings.ts';

/** `groups`: the tellings of each of `meetings`. */
export function findConflicts(meetings: readonly CorpusMeeting[], groups: readonly (readonly Telling[])[], actors: readonly CorpusActor[]): Conflict[] {
  const nameOf = new Map(actors.map((a) => [a.id, a.name]));
  return meetings.flatMap((meeting, i) => {
    const values = differingDays(groups[i] ?? []);
    return values.length < 2 ? [] : [{ kind: 'date' as const, about: aboutOf(meeting, nameOf), values }];
  });
}

/** Exact days that articles give for something that was held, when they are not all one day. */
function differingDays(group: readonly Telling[]): Conflict['values'] {
  const held = group.filter((t) => t.meeting.status === 'held' && t.period && !t.period.yearless && length(t.period) === 1);
  const first = held[0]?.period;
  if (!first || held.every((t) => t.period && gap(first, t.period) === 0)) return [];
  return held.flatMap((t) => (t.meeting.date ? [{ article: t.article.id, ...t.meeting.date }] : []));
}

/** `talks of Nguyen Van Thinh and Ramon Villacorta in Manila`. */
function aboutOf({ kind, participants, place }: CorpusMeeting, nameOf: ReadonlyMap<string, string>): string {
  const names = participants.map((id) => nameOf.get(id) ?? id);
  return `${kind === 'other' ? 'meeting' : kind}${names.length === 0 ? '' : ` of ${listed(names)}`}${place === undefined ? '' : ` in ${nameOf.get(place) ?? place}`}`;
}
