// Where articles contradict each other about one thing: a joined meeting or an organization. Careful on purpose: a vaguer
// value never contradicts a more exact one, a plan never contradicts what came of it, what one article says twice is its
// own business, and each disagreement is told once, with every place that states one of its values.
import type { Conflict, CorpusActor, CorpusMeeting } from '../model/corpus.ts';
import { listed } from '../util/lists.ts';
import { gap, type Period, periodOf } from '../util/period.ts';
import { contradictionsOf, onceEach, type Stated } from './meetingConflicts.ts';
import type { Joined } from './numberActors.ts';
import type { JoinedMeetings } from './numberMeetings.ts';
import { put } from './order.ts';
import type { Home } from './tellings.ts';

export interface Joins extends JoinedMeetings {
  /** In the order of the articles. */
  readonly homes: readonly Home[];
  readonly actors: readonly CorpusActor[];
  /** By `Party.line`. */
  readonly lines: readonly (Joined | undefined)[];
}

/** Meetings in their order, then organizations by id. Linear in the meetings that are told of anew, but for the facts of one thing, which are few. */
export const findConflicts = (joins: Joins): Conflict[] => [...ofMeetings(joins), ...ofFoundings(joins)];

function ofMeetings({ actors, lines, meetings, drafts }: Joins): Conflict[] {
  const nameOf = (line: number): string => lines[line]?.draft.name ?? '';
  const found: Conflict[] = [];
  for (const [i, draft] of drafts.entries()) {
    draft.stated ??= contradictionsOf(draft.group, draft.decision, nameOf);
    for (const { kind, values } of draft.stated) found.push({ kind, about: aboutOf(meetings[i] as CorpusMeeting, actors), values });
  }
  return found;
}

/** Stated foundings of one organization that are compared with each other. */
const COMPARED = 200;

function ofFoundings({ homes }: Joins): Conflict[] {
  const stated = new Map<Joined, (Stated & { readonly period: Period })[]>();
  for (const { nodes: { article, facts } } of homes) {
    for (const { fact: { kind, value, start, end }, about } of facts) {
      const actor = kind === 'founded' ? about?.joined : undefined;
      const period = actor && periodOf(value);
      if (period) put(stated, actor, { article: article.id, start, end, value, period });
    }
  }
  return [...stated].sort(([a], [b]) => a.at - b.at).flatMap(([actor, list]): Conflict[] => {
    const all = list.slice(0, COMPARED);
    const differing = all.filter((a) => all.some((b) => a.article !== b.article && gap(a.period, b.period) > 0));
    return differing.length < 2 ? [] : [{ kind: 'founded', about: actor.draft.name, values: onceEach(differing.map(({ period: _, ...value }) => value)) }];
  });
}

/** `the talks of Nguyen Van Thinh and Ramon Villacorta in Manila`. */
function aboutOf({ kind, participants, place }: CorpusMeeting, actors: readonly CorpusActor[]): string {
  const nameOf = (id: string): string => actors[Number(id.slice(1)) - 1]?.name ?? id;
  const names = participants.map(nameOf);
  return `the ${kind === 'other' ? 'meeting' : kind}${names.length === 0 ? '' : ` of ${listed(names)}`}${place === undefined ? '' : ` in ${nameOf(place)}`}`;
}
