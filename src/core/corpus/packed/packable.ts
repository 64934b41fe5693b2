// What can be packed, and how a report of plain objects is: what it is made of and where its things were written the last
// time. `joinedThings.ts` says the same of what the join holds.
import type { Analysis } from '../../model/analysis.ts';
import type { Conflict, CorpusActor, CorpusMeeting, CorpusReport, Joining, MaybeSameActors } from '../../model/corpus.ts';
import type { DoubtedMeetings } from '../doubts.ts';
import { placeOf } from './numbers.ts';
import { type From, placesBefore } from './splice.ts';
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
    from: placesOf,
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

/** Those who took part in a meeting have other ids where an actor came or went. */
function placesOf(before: CorpusReport | undefined, now: CorpusReport): Places {
  const last = before ?? { actors: [], meetings: [] };
  const members = placesBefore(last.actors, now.actors, (a) => a.members);
  const [actors, mentions] = [members.slice(), members.slice()];
  for (let i = 0; i < members.length; i++) {
    const a = now.actors[i] as CorpusActor;
    const b = last.actors[members[i] as number];
    if (a === b || !b) continue;
    if (a.mentions !== b.mentions) mentions[i] = -1;
    if (!saysTheSame(a, b)) actors[i] = -1;
  }
  const reports = placesBefore(last.meetings, now.meetings, (m) => m.reports);
  const meetings = reports.map((place, i) => (now.meetings[i] === last.meetings[place] ? place : -1));
  return { actors, members, mentions, meetings, reports };
}

/** But for the id, and where it is mentioned. */
function saysTheSame(a: CorpusActor, b: CorpusActor): boolean {
  return a.name === b.name && a.type === b.type && a.decided === b.decided && (a.mentions === b.mentions || a.mentions.length === b.mentions.length)
    && a.members === b.members && isSame(a.aliases, b.aliases, (x, y) => x === y) && isSame(a.joined, b.joined, isSameJoining);
}

const isSameJoining = (a: Joining, b: Joining): boolean => a.spelling === b.spelling && a.to === b.to && a.why === b.why;

const isSame = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean => a === b || (a.length === b.length && a.every((x, i) => same(x, b[i] as T)));
