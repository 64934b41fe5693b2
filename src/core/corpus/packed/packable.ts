// What can be packed, and how a report of plain objects is: what it is made of and where its things were written the last
// time. `joinedThings.ts` says the same of what the join holds.
import type { Analysis } from '../../model/analysis.ts';
import type { Conflict, CorpusActor, CorpusMeeting, CorpusReport, MaybeSameActors } from '../../model/corpus.ts';
import type { DoubtedMeetings } from '../doubts.ts';
import { placeOf } from './numbers.ts';
import type { From } from './splice.ts';
import type { PartWriters, ThingWriters } from './writeThings.ts';

/** Things stand in the order of the report. */
export interface Packable<A, M> {
  readonly articles: readonly Analysis[];
  readonly actors: readonly A[];
  readonly meetings: readonly M[];
  readonly maybeSameActors: readonly MaybeSameActors[];
  readonly conflicts: readonly Conflict[];
}

/** Where each thing was written the last time. */
export type Places = Readonly<Record<'actors' | 'members' | 'mentions' | 'meetings' | 'reports', From>>;

export interface Things<R extends Packable<A, M>, A, M> extends ThingWriters<A, M> {
  /** Asked once for each report, before its things are written. `articles`: the numbers of its articles' ids. */
  from(last: R | undefined, now: R, articles: Uint32Array): Places;
  saidOf(actor: A): Pick<CorpusActor, 'type' | 'name' | 'aliases'>;
  dateOf(meeting: M): string | undefined;
  doubtsOf(report: R): DoubtedMeetings;
}

export function plainThings(parts: PartWriters, numberOfArticle: (id: string) => number): Things<CorpusReport, CorpusActor, CorpusMeeting> {
  return {
    // Packed once, so nothing was written before.
    from: (_, { actors, meetings }) => {
      const [no, none] = [new Int32Array(actors.length).fill(-1), new Int32Array(meetings.length).fill(-1)];
      return { actors: no, members: no, mentions: no, meetings: none, reports: none };
    },
    saidOf: (actor) => actor,
    dateOf: ({ date }) => date?.value,
    doubtsOf: ({ maybeSame }) => ({ places: Int32Array.from(maybeSame.flatMap(({ meetings }) => meetings.map(placeOf))), whys: maybeSame.map(({ why }) => why) }),
    actor(actor, to) {
      parts.actor(actor, actor.decided, actor.mentions.length, actor.members.length, to);
    },
    members({ members }, to) {
      for (const { article, actor } of members) parts.member(numberOfArticle(article), actor, to);
    },
    mentions({ mentions }, to) {
      const last = { article: 0, start: 0 };
      for (const { article, start, end } of mentions) parts.mention(last, numberOfArticle(article), start, end - start, to);
    },
    meeting(meeting, to) {
      parts.meeting(meeting, meeting.place === undefined ? 0 : placeOf(meeting.place) + 1, meeting.date?.value, meeting.decided, to);
      for (const id of meeting.participants) to.add(placeOf(id));
    },
    reports({ reports }, to) {
      for (const { article, meeting, status } of reports) parts.report(numberOfArticle(article), meeting, status, to);
    },
  };
}
