// What a packed corpus holds of each thing, as a list of numbers: `packedActor.ts` and `unpackCorpus.ts` read them. Loops
// over ten thousands, here and beside, make no arrays to take them apart again.
import { ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES, type MeetingStatus } from '../../model/analysis.ts';
import type { Conflict, CorpusActor, CorpusMeeting } from '../../model/corpus.ts';
import type { ListWriter, NumberLists, NumberWriter, PackedLists } from './numbers.ts';
import type { StringTable } from './strings.ts';

export const CONFLICT_KINDS: readonly Conflict['kind'][] = ['date', 'place', 'participants', 'founded'];

/** How things of a report are written, whatever they are while it is made. */
export interface ThingWriters<A, M> {
  /** Type, name, decision, how many mentions and members, spellings, and how they were joined. */
  readonly actor: (actor: A, to: ListWriter) => void;
  /** Two numbers each: article, and what the actor is called there. */
  readonly members: (actor: A, to: NumberWriter, kept: NumberLists) => void;
  /** Three signed numbers each, `Mentioned` from one to the next, and the length. */
  readonly mentions: (actor: A, to: ListWriter, kept: PackedLists) => void;
  /** Kind, status, place, date, decision, then who took part. Actors by their places. */
  readonly meeting: (meeting: M, to: NumberWriter) => void;
  /** Three numbers each: article, what the meeting is called there, status. */
  readonly reports: (meeting: M, to: NumberWriter) => void;
}

/** The last mention of an actor that was written or read: what its next one is told from. */
export interface Mentioned {
  article: number;
  start: number;
}

/** What the writers of things are made of. */
export interface PartWriters {
  actor(actor: Pick<CorpusActor, 'type' | 'name' | 'aliases' | 'joined'>, decided: string | undefined, mentions: number, members: number, to: ListWriter): void;
  /** Articles by the numbers of their ids. */
  member(article: number, actor: string, to: NumberWriter): void;
  /** Changes `last`. */
  mention(last: Mentioned, article: number, start: number, length: number, to: ListWriter): void;
  /** `place` counts from 1; 0 where there is none. */
  meeting(meeting: Pick<CorpusMeeting, 'kind' | 'status'>, place: number, date: string | undefined, decided: string | undefined, to: NumberWriter): void;
  report(article: number, meeting: string, status: MeetingStatus, to: NumberWriter): void;
  conflict(conflict: Conflict, to: ListWriter): void;
}

export function partWriters({ numberOf, numberOfMaybe, numberOfLocal }: StringTable): PartWriters {
  // Meetings stand by their dates.
  let lastDate: string | undefined;
  let lastNumber = 0;
  const numberOfDate = (date: string | undefined): number => {
    if (date !== lastDate) lastNumber = numberOfMaybe(date);
    lastDate = date;
    return lastNumber;
  };
  return {
    actor({ type, name, aliases, joined }, decided, mentions, members, to) {
      to.add(ENTITY_TYPES.indexOf(type));
      to.add(numberOf(name));
      to.add(numberOfMaybe(decided));
      to.add(mentions);
      to.add(members);
      to.add(aliases.length);
      for (const alias of aliases) to.add(numberOf(alias));
      for (const { spelling, to: other, why } of joined) for (const text of [spelling, other, why]) to.add(numberOf(text));
    },
    member(article, actor, to) {
      to.add(article);
      to.add(numberOfLocal(actor));
    },
    mention(last, article, start, length, to) {
      to.addSigned(article - last.article);
      to.addSigned(start - last.start);
      to.addSigned(length);
      last.article = article;
      last.start = start;
    },
    meeting({ kind, status }, where, date, decided, to) {
      to.add(MEETING_KINDS.indexOf(kind));
      to.add(MEETING_STATUSES.indexOf(status));
      to.add(where);
      to.add(numberOfDate(date));
      to.add(numberOfMaybe(decided));
    },
    report(article, meeting, status, to) {
      to.add(article);
      to.add(numberOfLocal(meeting));
      to.add(MEETING_STATUSES.indexOf(status));
    },
    conflict({ kind, about, values }, to) {
      to.add(CONFLICT_KINDS.indexOf(kind));
      to.add(numberOf(about));
      for (const { article, start, end, value } of values) {
        for (const text of [article, value]) to.add(numberOf(text));
        for (const at of [start, end]) to.addSigned(at);
      }
    },
  };
}
