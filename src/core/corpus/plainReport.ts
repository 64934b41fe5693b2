// What was joined as a report of plain objects. Who packs it needs none: see `packed/`.
import type { Analysis } from '../model/analysis.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport, MaybeSameActors } from '../model/corpus.ts';
import type { JoinedMeetings } from './joinMeetings.ts';
import { idAt, type Joined } from './numberActors.ts';
import type { Draft } from './numberMeetings.ts';
import { articleIdOf } from './tellings.ts';

/** What one join leaves; actors and meetings stand in the order of the report, and are the same objects from join to join as long as their members are. */
export interface JoinedCorpus extends JoinedMeetings {
  /** Sorted by id. */
  readonly articles: readonly Analysis[];
  readonly actors: readonly Joined[];
  /** By `Joined.line`: the place in the report. */
  readonly places: Int32Array;
  readonly maybeSameActors: readonly MaybeSameActors[];
}

/** Linear. */
export function plainReport({ articles, actors, places, meetings, maybeSame, maybeSameActors, conflicts }: JoinedCorpus): CorpusReport {
  return {
    schema: 'dateline-corpus/1', articles, actors: actors.map(plainActor), meetings: meetings.map((draft) => plainMeeting(draft, places)),
    maybeSame: maybeSame.whys.map((why, i) => ({ meetings: [meetingIdAt(maybeSame.places[2 * i] as number), meetingIdAt(maybeSame.places[2 * i + 1] as number)], why })),
    maybeSameActors, conflicts,
  };
}

const meetingIdAt = (at: number): string => `M${at + 1}`;

function plainActor({ at, said: { type, name, aliases, joined }, members, decided }: Joined): CorpusActor {
  const mentions: CorpusActor['mentions'][number][] = [];
  for (const { home: { article, spans }, local } of members) {
    for (let i = spans[local] as number; i < (spans[local + 1] as number); i += 2) mentions.push({ article: article.id, start: spans[i] as number, end: spans[i + 1] as number });
  }
  const list = members.map(({ home, id }) => ({ article: home.article.id, actor: id }));
  return { id: idAt(at), type, name, aliases, joined, mentions, members: list, ...(decided && { decided: decided.id }) };
}

function plainMeeting({ at, kind, status, participants, place, date, decision, group }: Draft, places: Int32Array): CorpusMeeting {
  const idOf = (line: number): string => idAt(places[line] as number);
  const reports = group.map((t) => ({ article: articleIdOf(t), meeting: t.id, status: t.status }));
  return {
    id: meetingIdAt(at), kind, status, participants: participants.map(idOf), ...(place >= 0 && { place: idOf(place) }), ...(date !== undefined && { date: { value: date } }), reports,
    ...(decision && { decided: decision.id }),
  };
}
