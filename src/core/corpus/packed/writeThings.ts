// What a packed corpus holds of each thing, as a list of numbers: `packedActor.ts` and `unpackCorpus.ts` read them. Loops
// over ten thousands, here and beside, make no arrays to take them apart again.
import { ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES } from '../../model/analysis.ts';
import type { Conflict, CorpusActor, CorpusMeeting } from '../../model/corpus.ts';
import { type ListWriter, type NumberWriter, placeOf } from './numbers.ts';
import type { StringTable } from './strings.ts';

export const CONFLICT_KINDS: readonly Conflict['kind'][] = ['date', 'place', 'participants', 'founded'];

type Write<T, To = ListWriter> = (item: T, to: To) => void;

export interface ThingWriters {
  /** Type, name, decision, how many mentions and members, spellings, and how they were joined. */
  readonly actor: Write<CorpusActor>;
  /** Two numbers each: article, and what the actor is called there. */
  readonly members: Write<CorpusActor, NumberWriter>;
  readonly mentions: Write<CorpusActor>;
  /** Kind, status, place, date, decision, then who took part. Actors by their places. */
  readonly meeting: Write<CorpusMeeting, NumberWriter>;
  /** Three numbers each: article, what the meeting is called there, status. */
  readonly reports: Write<CorpusMeeting, NumberWriter>;
  readonly conflict: Write<Conflict>;
}

export function thingWriters({ numberOf, numberOfMaybe, numberOfArticle, numberOfLocal }: StringTable): ThingWriters {
  // Meetings stand by their dates.
  let lastDate: string | undefined;
  let lastNumber = 0;
  const numberOfDate = (date: string | undefined): number => {
    if (date !== lastDate) lastNumber = numberOfMaybe(date);
    lastDate = date;
    return lastNumber;
  };
  return {
    actor({ type, name, decided, aliases, joined, mentions, members }, to) {
      to.add(ENTITY_TYPES.indexOf(type));
      to.add(numberOf(name));
      to.add(numberOfMaybe(decided));
      to.add(mentions.length);
      to.add(members.length);
      to.add(aliases.length);
      for (const alias of aliases) to.add(numberOf(alias));
      for (const { spelling, to: other, why } of joined) for (const text of [spelling, other, why]) to.add(numberOf(text));
    },
    members({ members }, to) {
      for (const { article, actor } of members) {
        to.add(numberOfArticle(article));
        to.add(numberOfLocal(actor));
      }
    },
    mentions({ mentions }, to) {
      let last = 0;
      let place = 0;
      for (const { article, start, end } of mentions) {
        const number = numberOfArticle(article);
        to.addSigned(number - last);
        to.addSigned(start - place);
        to.addSigned(end - start);
        last = number;
        place = start;
      }
    },
    meeting({ kind, status, participants, place, date, decided }, to) {
      to.add(MEETING_KINDS.indexOf(kind));
      to.add(MEETING_STATUSES.indexOf(status));
      to.add(place === undefined ? 0 : placeOf(place) + 1);
      to.add(numberOfDate(date?.value));
      to.add(numberOfMaybe(decided));
      for (const id of participants) to.add(placeOf(id));
    },
    reports({ reports }, to) {
      for (const { article, meeting, status } of reports) {
        to.add(numberOfArticle(article));
        to.add(numberOfLocal(meeting));
        to.add(MEETING_STATUSES.indexOf(status));
      }
    },
    conflict({ kind, about, values }, to) {
      to.add(CONFLICT_KINDS.indexOf(kind));
      to.add(numberOf(about));
      for (const { article, start, end, value } of values) {
        for (const text of [article, value]) to.add(numberOf(text));
        for (const place of [start, end]) to.addSigned(place);
      }
    },
  };
}
