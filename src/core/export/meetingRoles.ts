// Which of the words that an export writes name those who took part in a meeting, its place and its day: what formats of
// text annotation tie together where Dateline's own records name actors.
import { memberKey } from '../corpus/index.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import type { CorpusActor } from '../model/corpus.ts';
import type { Actors, PlacedMark, PlacedMarks } from './placedMarks.ts';

export interface MeetingRoles {
  readonly participants: readonly PlacedMark[];
  readonly place?: PlacedMark;
  readonly date?: PlacedMark;
  /** Participants, place and day without words among those written. */
  readonly unplaced: number;
}

/** Of each actor the mention nearest to the meeting's own words; O(log n) a role. */
export function rolesFinder({ article }: PlacedMarks, written: readonly PlacedMark[], actors: Actors): (of: PlacedMark) => MeetingRoles {
  const mentions = new Map<CorpusActor, (PlacedMark & Span)[]>();
  const dates = new Map<number, PlacedMark>();
  for (const point of written) {
    const { actor, label, span } = point.mark;
    if (label === 'date' && span) dates.set(span.start, point);
    if (!actor || label === 'quote' || label === 'meeting') continue;
    const known = mentions.get(actor);
    if (known) known.push(point);
    else mentions.set(actor, [point]);
  }
  const nearest = (local: string, at: number): PlacedMark | undefined => {
    const actor = actors.get(memberKey(article.analysis.id, local));
    const of = (actor && mentions.get(actor)) ?? [];
    const before = lastStartingAt(of, at);
    const [left, right] = [of[before], of[before + 1]];
    return left && right ? (at - left.end <= right.start - at ? left : right) : (left ?? right);
  };
  return ({ mark: { meeting }, start }) => {
    if (!meeting) return { participants: [], unplaced: 0 };
    const participants = meeting.participants.flatMap((p) => nearest(p, start) ?? []);
    const place = meeting.place === undefined ? undefined : nearest(meeting.place, start);
    const date = meeting.date && dates.get(meeting.date.start);
    const named = participants.length + Number(place !== undefined) + Number(date !== undefined);
    const said = meeting.participants.length + Number(meeting.place !== undefined) + Number(meeting.date !== undefined);
    return { participants, ...(place && { place }), ...(date && { date }), unplaced: said - named };
  };
}
