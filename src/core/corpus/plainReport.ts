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

/** An actor or a meeting that is equal to one of the last report is the same object. */
export function createPlainReport(): (joined: JoinedCorpus) => CorpusReport {
  const actorsOf = createPlainThings<Joined, CorpusActor>(({ members: [first] }) => `${first?.article ?? ''}\n${first?.actor ?? ''}`);
  const meetingsOf = createPlainThings<Draft, CorpusMeeting>(({ reports: [first] }) => `${first?.article ?? ''}\n${first?.meeting ?? ''}`);
  return ({ articles, actors, places, meetings, maybeSame, maybeSameActors, conflicts }) => ({
    schema: 'dateline-corpus/1', articles,
    actors: actorsOf(actors, plainActor, ({ at }, before) => numberedAs(idAt(at), before)),
    meetings: meetingsOf(meetings, (draft) => plainMeeting(draft, places), (draft, before) => (isAsBefore(draft, before, places) ? numberedAs(meetingIdAt(draft.at), before) : { ...plainMeeting(draft, places), reports: before.reports })),
    maybeSame: maybeSame.whys.map((why, i) => ({ meetings: [meetingIdAt(maybeSame.places[2 * i] as number), meetingIdAt(maybeSame.places[2 * i + 1] as number)], why })),
    maybeSameActors, conflicts,
  });
}

const meetingIdAt = (at: number): string => `M${at + 1}`;
const numberedAs = <P extends { readonly id: string }>(id: string, before: P): P => (before.id === id ? before : { ...before, id });

/** `again`: of what was there before, with what may have changed since. What is new may take the place of what is no more, found by `keyOf`. */
function createPlainThings<T, P extends { readonly id: string }>(keyOf: (plain: P) => string): (all: readonly T[], make: (thing: T) => P, again: (thing: T, before: P) => P) => P[] {
  let last: ReadonlyMap<T, P> = new Map();
  return (all, make, again) => {
    const here = new Set(all);
    const gone = new Map<string, P>();
    for (const [thing, plain] of last) if (!here.has(thing)) gone.set(keyOf(plain), plain);
    const now = new Map<T, P>();
    for (const thing of all) {
      const known = last.get(thing);
      if (known) {
        now.set(thing, again(thing, known));
        continue;
      }
      const made = make(thing);
      const before = gone.get(keyOf(made));
      now.set(thing, before && JSON.stringify({ ...before, id: made.id }) === JSON.stringify(made) ? numberedAs(made.id, before) : made);
    }
    last = now;
    return [...now.values()];
  };
}

/** But for its own id. */
function isAsBefore({ participants, place }: Draft, before: CorpusMeeting, places: Int32Array): boolean {
  const idOf = (line: number): string => idAt(places[line] as number);
  return before.place === (place < 0 ? undefined : idOf(place)) && participants.every((line, i) => idOf(line) === before.participants[i]);
}

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
