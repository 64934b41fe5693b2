// Where articles contradict each other about one thing: a joined meeting or an organization. Careful on purpose: a vaguer
// value never contradicts a more exact one, a plan never contradicts what came of it, what one article says twice is its
// own business, and each disagreement is told once, with every place that states one of its values.
import type { Fact } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { Conflict, CorpusActor, CorpusMeeting } from '../model/corpus.ts';
import { listed } from '../util/lists.ts';
import { gap, type Period, periodOf } from '../util/period.ts';
import { attendanceOf, daysOf, peopleOf, placesOf, type Stated } from './meetingConflicts.ts';
import { type ArticleNodes, memberKey } from './nodes.ts';
import type { Joined } from './numberActors.ts';
import { put } from './order.ts';
import type { Telling } from './tellings.ts';

export interface Joins {
  readonly articles: readonly ArticleNodes[];
  readonly actors: readonly CorpusActor[];
  /** By `Party.line`. */
  readonly lines: readonly (Joined | undefined)[];
  readonly meetings: readonly CorpusMeeting[];
  /** The tellings of each of `meetings`. */
  readonly groups: readonly (readonly Telling[])[];
}

/** Meetings in their order, then organizations by id. Linear in the tellings, but for the facts of one thing, which are few. */
export function findConflicts(joined: Joins, folder: FolderDecisions): Conflict[] {
  return [...ofMeetings(joined, folder), ...ofFoundings(joined)].map((c) => ({ ...c, values: onceEach(c.values) }));
}

/** Of an article that states one value several times the first place. */
function onceEach(values: Conflict['values']): Conflict['values'] {
  const seen = new Set<string>();
  return values.filter(({ article, value }) => !seen.has(`${article}\n${value}`) && seen.add(`${article}\n${value}`));
}

function ofMeetings({ articles, actors, lines, meetings, groups }: Joins, folder: FolderDecisions): Conflict[] {
  const settled = new Map(folder.meetings.map((m) => [m.id, m]));
  const homes = new Map(articles.map((nodes) => [nodes.article, nodes]));
  const counts = countsOf(articles);
  const nameOf = (line: number): string => lines[line]?.draft.name ?? '';
  return meetings.flatMap((meeting, i): Conflict[] => {
    const group = groups[i] ?? [];
    if (group.length < 2) return [];
    const decided = settled.get(meeting.decided ?? '');
    const found: (readonly [Conflict['kind'], readonly Stated[]])[] = [
      ['date', decided?.value === undefined ? daysOf(group) : []],
      ['place', decided?.place === undefined ? placesOf(group, homes) : []],
      ['participants', decided?.participants === undefined ? peopleOf(group, homes, nameOf) : []],
      ['participants', attendanceOf(group, counts)],
    ];
    return found.flatMap(([kind, values]) => (values.length < 2 ? [] : [{ kind, about: aboutOf(meeting, actors), values }]));
  });
}

/** How many attended: facts by article and meeting. */
function countsOf(articles: readonly ArticleNodes[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const { article, facts } of articles) for (const { fact } of facts) if (fact.kind === 'attended') put(found, memberKey(article.id, fact.about), fact);
  return found;
}

/** Stated foundings of one organization that are compared with each other. */
const COMPARED = 200;

function ofFoundings({ articles }: Joins): Conflict[] {
  const stated = new Map<Joined, (Stated & { readonly period: Period })[]>();
  for (const { article, facts } of articles) {
    for (const { fact: { kind, value, start, end }, about } of facts) {
      const actor = kind === 'founded' ? about?.joined : undefined;
      const period = actor && periodOf(value);
      if (period) put(stated, actor, { article: article.id, start, end, value, period });
    }
  }
  return [...stated].sort(([a], [b]) => a.at - b.at).flatMap(([actor, list]): Conflict[] => {
    const all = list.slice(0, COMPARED);
    const differing = all.filter((a) => all.some((b) => a.article !== b.article && gap(a.period, b.period) > 0));
    return differing.length < 2 ? [] : [{ kind: 'founded', about: actor.draft.name, values: differing.map(({ period: _, ...value }) => value) }];
  });
}

/** `the talks of Nguyen Van Thinh and Ramon Villacorta in Manila`. */
function aboutOf({ kind, participants, place }: CorpusMeeting, actors: readonly CorpusActor[]): string {
  const nameOf = (id: string): string => actors[Number(id.slice(1)) - 1]?.name ?? id;
  const names = participants.map(nameOf);
  return `the ${kind === 'other' ? 'meeting' : kind}${names.length === 0 ? '' : ` of ${listed(names)}`}${place === undefined ? '' : ` in ${nameOf(place)}`}`;
}
