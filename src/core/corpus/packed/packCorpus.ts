// A joined corpus as a few pieces of bytes and one string, to go from thread to thread without being copied and to lie in
// little memory: some 60 bytes an actor. With it go the look-ups that readers need, so that nobody builds maps of it all.
import { ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES } from '../../model/analysis.ts';
import type { Conflict, CorpusActor, CorpusMeeting, CorpusReport } from '../../model/corpus.ts';
import { type ListWriter, listsOf, type PackedLists, placeOf } from './numbers.ts';
import { packLookUps, type PackedLookUps, type QuotationsOf } from './packLookUps.ts';
import { packOrders, type PackedOrders } from './packOrders.ts';
import { createStringTable, type PackedStrings, type StringTable } from './strings.ts';

/** Articles, actors, meetings and strings by their numbers: the place in the report, or in the table. */
export interface PackedCorpus {
  /** The articles' ids are the first. */
  readonly strings: PackedStrings;
  readonly articles: number;
  /** Name, type, spellings, and how many mentions and members. */
  readonly actors: PackedLists;
  readonly members: PackedLists;
  readonly mentions: PackedLists;
  readonly meetings: PackedLists;
  /** Three numbers a pair: the two and why. */
  readonly maybeSame: Uint32Array<ArrayBuffer>;
  readonly maybeSameActors: Uint32Array<ArrayBuffer>;
  readonly conflicts: PackedLists;
  readonly lookUps: PackedLookUps;
  readonly orders: PackedOrders;
}

export const CONFLICT_KINDS: readonly Conflict['kind'][] = ['date', 'place', 'participants', 'founded'];

/** Linear. Exact for any strings; ids are `A1`, `A2` … and `M1`, `M2` … in the order of the lists, as the join gives them. */
export function packCorpus(report: CorpusReport, quotationsOf?: QuotationsOf): PackedCorpus {
  const { articles, actors, meetings } = report;
  const strings = createStringTable(articles.map((a) => a.id));
  const parts = { members: [] as number[], reports: [] as number[] };
  const packed = {
    articles: articles.length,
    actors: listsOf(actors, (actor, to) => writeActor(actor, to, strings)),
    members: listsOf(actors, ({ members }, to, i) => {
      const step = stepper(to);
      for (const { article: id, actor } of members) {
        const [article, local] = [strings.numberOfArticle(id), strings.numberOfLocal(actor)];
        step(article);
        to.add(local);
        parts.members.push(article, local, i);
      }
    }),
    mentions: listsOf(actors, ({ mentions }, to) => {
      const [article, place] = [stepper(to), stepper(to)];
      for (const { article: id, start, end } of mentions) {
        article(strings.numberOfArticle(id));
        place(start);
        to.addSigned(end - start);
      }
    }),
    meetings: listsOf(meetings, (meeting, to, i) => writeMeeting(meeting, to, strings, (article, local) => parts.reports.push(article, local, i))),
    maybeSame: Uint32Array.from(report.maybeSame.flatMap(({ meetings: [a, b], why }) => [placeOf(a), placeOf(b), strings.numberOf(why)])),
    maybeSameActors: Uint32Array.from(report.maybeSameActors.flatMap(({ actors: [a, b], why }) => [placeOf(a), placeOf(b), strings.numberOf(why)])),
    conflicts: listsOf(report.conflicts, ({ kind, about, values }, to) => {
      to.add(CONFLICT_KINDS.indexOf(kind));
      to.add(strings.numberOf(about));
      for (const { article, start, end, value } of values) {
        for (const text of [article, value]) to.add(strings.numberOf(text));
        for (const place of [start, end]) to.addSigned(place);
      }
    }),
    lookUps: packLookUps(report, parts, strings, quotationsOf),
    orders: packOrders(report, strings),
  };
  return { strings: strings.done(), ...packed };
}

/** Writes numbers as steps from one to the next. */
function stepper(to: ListWriter): (number: number) => void {
  let last = 0;
  return (number) => {
    to.addSigned(number - last);
    last = number;
  };
}

function writeActor({ type, name, decided, aliases, joined, mentions, members }: CorpusActor, to: ListWriter, strings: StringTable): void {
  to.add(ENTITY_TYPES.indexOf(type));
  to.add(strings.numberOf(name));
  to.add(strings.numberOfMaybe(decided));
  to.add(mentions.length);
  to.add(members.length);
  to.add(aliases.length);
  for (const alias of aliases) to.add(strings.numberOf(alias));
  for (const { spelling, to: other, why } of joined) for (const text of [spelling, other, why]) to.add(strings.numberOf(text));
}

function writeMeeting({ kind, status, participants, place, date, reports, decided }: CorpusMeeting, to: ListWriter, strings: StringTable, tell: (article: number, local: number) => void): void {
  to.add(MEETING_KINDS.indexOf(kind));
  to.add(MEETING_STATUSES.indexOf(status));
  to.add(place === undefined ? 0 : placeOf(place) + 1);
  to.add(strings.numberOfMaybe(date?.value));
  to.add(strings.numberOfMaybe(decided));
  to.add(participants.length);
  for (const id of participants) to.add(placeOf(id));
  const article = stepper(to);
  for (const report of reports) {
    const [number, local] = [strings.numberOfArticle(report.article), strings.numberOfLocal(report.meeting)];
    article(number);
    to.add(local);
    tell(number, local);
    to.add(MEETING_STATUSES.indexOf(report.status));
  }
}
