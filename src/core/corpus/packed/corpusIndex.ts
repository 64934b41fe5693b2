// Answers about a joined corpus without a map of it all: of a packed one they stand in the bytes. A plain one (tests, a
// join in place) is packed when the first question comes.
import { type Analysis, ENTITY_TYPES, type EntityType } from '../../model/analysis.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../../model/corpus.ts';
import type { Span } from '../../text/span.ts';
import { getOrMake } from '../../util/getOrMake.ts';
import { ListReader, type PackedLists, placeOf } from './numbers.ts';
import { packCorpus, type PackedCorpus } from './packCorpus.ts';
import { PackedActor } from './packedActor.ts';
import { maybeStringAt, stringAt } from './strings.ts';
import { type Places, placesOf } from './unpackCorpus.ts';

/** An actor's role as an article states it. */
export interface RoleStatement extends Span {
  readonly article: string;
  readonly title: string;
  /** Whose, where the article says it. */
  readonly of?: CorpusActor;
}

/** The meetings of a month, or of a year where no month is known. */
export interface MonthOfMeetings {
  /** `2025-04`, `2025`; undefined where the date is no calendar's. */
  readonly group: string | undefined;
  readonly count: number;
  has(meeting: string): boolean;
  /** Newest first. */
  meetings(): readonly CorpusMeeting[];
}

export interface MaybeTwin<T> {
  readonly other: T;
  readonly why: string;
}

/** Ids are of this report. */
export interface CorpusIndex {
  article(id: string): Analysis | undefined;
  actor(id: string | undefined): CorpusActor | undefined;
  meeting(id: string | undefined): CorpusMeeting | undefined;
  /** The folder's actor that an actor of one article is part of. */
  actorOf(article: string, local: string | undefined): CorpusActor | undefined;
  /** The folder's meeting that a meeting of one article reports. */
  meetingOf(article: string, local: string): CorpusMeeting | undefined;
  /** Meetings that an actor took part in. */
  meetingsOf(actor: string): readonly CorpusMeeting[];
  /** The same, and those that were at the place that it is. */
  meetingsWith(actor: string): readonly CorpusMeeting[];
  /** How many `meetingsWith` has. */
  meetingCount(actor: string): number;
  /** Whether `meetingsOf` has any. */
  tookPart(actor: string): boolean;
  /** In the order of the articles; the first `most`. */
  rolesOf(actor: string, most?: number): readonly RoleStatement[];
  /** Those that articles name, the weightiest first: mentions count once, articles and meetings twice. */
  ranking(): readonly CorpusActor[];
  /** How many of a type articles name, and the first `most` of the ranking. */
  namedOf(type: EntityType): number;
  weightiest(type: EntityType, most: number): readonly CorpusActor[];
  /** `Lavrov`, `AES`; `K. Traoré` where the ledger has another Traoré. Undefined for those who met nobody. */
  briefNameOf(actor: string): string | undefined;
  /** Newest first; those without a date last, in no month. */
  months(): readonly MonthOfMeetings[];
  /** Persons who hold an office of it. */
  officersOf(actor: string): readonly CorpusActor[];
  /** How many quotations are its own; undefined where nobody counted. */
  quotationsOf(actor: string): number | undefined;
  /** Who an actor may be the same as. */
  maybeSameActors(actor: string): readonly MaybeTwin<CorpusActor>[];
  maybeSameMeetings(meeting: string): readonly MaybeTwin<CorpusMeeting>[];
}

const indexes = new WeakMap<CorpusReport, CorpusIndex>();

/** The bytes of a report, for another thread; made where there are none. */
export const packedCorpus = (report: CorpusReport): PackedCorpus => placesOf(report)?.packed ?? packCorpus(report);

/** Made once a report. */
export function corpusIndex(report: CorpusReport): CorpusIndex {
  const known = indexes.get(report);
  if (known) return known;
  const made = indexOf(report, placesOf(report) ?? { packed: packCorpus(report), actor: (n) => report.actors[n] as CorpusActor, meeting: (n) => report.meetings[n] as CorpusMeeting });
  indexes.set(report, made);
  return made;
}

function indexOf({ articles }: CorpusReport, { packed, actor, meeting }: Places): CorpusIndex {
  const { lookUps, orders, strings } = packed;
  let places: ReadonlyMap<string, number> | undefined;
  const articlePlace = (id: string): number | undefined => (places ??= new Map(articles.map((a, i) => [a.id, i]))).get(id);
  const isActor = (place: number): boolean => place >= 0 && place < packed.actors.starts.length - 1;
  const isMeeting = (place: number): boolean => place >= 0 && place < packed.meetings.starts.length - 1;

  /** Of an article's actors or meetings. */
  function lookUp(lists: PackedLists, article: string, local: string): number | undefined {
    const place = articlePlace(article);
    if (place === undefined) return undefined;
    for (const from = new ListReader(lists, place); from.more;) {
      const isIt = stringAt(strings, from.next()) === local;
      const found = from.next();
      if (isIt) return found;
    }
    return undefined;
  }

  function listOf<T>(lists: PackedLists, id: string, read: (from: ListReader) => T | undefined, most = Infinity): readonly T[] {
    if (!isActor(placeOf(id))) return [];
    const list: T[] = [];
    for (const from = new ListReader(lists, placeOf(id)); from.more && list.length < most;) {
      const item = read(from);
      if (item !== undefined) list.push(item);
    }
    return list;
  }

  function attendedIn(from: ListReader, orWasPlace: boolean): CorpusMeeting | undefined {
    const number = from.next();
    return orWasPlace || number % 2 === 0 ? meeting(Math.floor(number / 2)) : undefined;
  }

  let byType: ReadonlyMap<number, readonly number[]> | undefined;
  /** Places, the weightiest first. */
  function ofType(type: EntityType): readonly number[] {
    if (!byType) {
      const lists = new Map<number, number[]>();
      for (const place of orders.ranking) getOrMake(lists, orders.types[place] as number, (): number[] => []).push(place);
      byType = lists;
    }
    return byType.get(ENTITY_TYPES.indexOf(type)) ?? [];
  }

  const actorTwins = createTwins(packed, packed.maybeSameActors, actor);
  const meetingTwins = createTwins(packed, packed.maybeSame, meeting);
  return {
    article: (id) => articles[articlePlace(id) ?? -1],
    actor: (id) => (id !== undefined && isActor(placeOf(id)) ? actor(placeOf(id)) : undefined),
    meeting: (id) => (id !== undefined && isMeeting(placeOf(id)) ? meeting(placeOf(id)) : undefined),
    actorOf(article, local) {
      const place = local === undefined ? undefined : lookUp(lookUps.owners, article, local);
      return place === undefined ? undefined : actor(place);
    },
    meetingOf(article, local) {
      const place = lookUp(lookUps.told, article, local);
      return place === undefined ? undefined : meeting(place);
    },
    meetingsOf: (id) => listOf(lookUps.attended, id, (from) => attendedIn(from, false)),
    meetingsWith: (id) => listOf(lookUps.attended, id, (from) => attendedIn(from, true)),
    meetingCount(id) {
      let count = 0;
      if (isActor(placeOf(id))) for (const from = new ListReader(lookUps.attended, placeOf(id)); from.more; count++) from.next();
      return count;
    },
    tookPart(id) {
      const from = isActor(placeOf(id)) ? new ListReader(lookUps.attended, placeOf(id)) : undefined;
      while (from?.more) if (from.next() % 2 === 0) return true;
      return false;
    },
    rolesOf: (id, most) => listOf(lookUps.roles, id, (from): RoleStatement => {
      const [article, title, owner, start, length] = [1, 2, 3, 4, 5].map(() => from.nextSigned()) as [number, number, number, number, number];
      return { article: stringAt(strings, article), title: stringAt(strings, title), start, end: start + length, ...(owner > 0 && { of: actor(owner - 1) }) };
    }, most),
    ranking: () => Array.from(orders.ranking, actor),
    namedOf: (type) => ofType(type).length,
    weightiest: (type, most) => ofType(type).slice(0, most).map(actor),
    briefNameOf: (id) => maybeStringAt(strings, orders.briefNames[placeOf(id)] ?? 0),
    months: () => monthsOf(packed, meeting),
    officersOf: (id) => listOf(lookUps.officers, id, (from) => actor(from.nextSigned())),
    quotationsOf: (id) => lookUps.quotations[placeOf(id)],
    maybeSameActors: actorTwins,
    maybeSameMeetings: meetingTwins,
  };
}

const monthsOf = ({ orders: { months, monthStarts, byMonth }, strings }: PackedCorpus, meeting: (place: number) => CorpusMeeting): readonly MonthOfMeetings[] =>
  Array.from(months, (number, i) => {
    const places = byMonth.subarray(monthStarts[i], monthStarts[i + 1]);
    return { group: maybeStringAt(strings, number), count: places.length, has: (id) => places.includes(placeOf(id)), meetings: () => Array.from(places, meeting) };
  });

/** Sorted by thing when somebody asks for the first time: there are few pairs. */
function createTwins<T>({ strings }: PackedCorpus, pairs: Uint32Array, thing: (place: number) => T): (id: string) => readonly MaybeTwin<T>[] {
  let byPlace: Map<number, (readonly [other: number, why: number])[]> | undefined;
  return (id) => {
    if (!byPlace) {
      byPlace = new Map();
      for (let i = 0; i < pairs.length; i += 3) {
        const [a, b, why] = [pairs[i] as number, pairs[i + 1] as number, pairs[i + 2] as number];
        for (const [one, other] of [[a, b], [b, a]] as const) {
          const list = byPlace.get(one);
          if (list) list.push([other, why]);
          else byPlace.set(one, [[other, why]]);
        }
      }
    }
    return (byPlace.get(placeOf(id)) ?? []).map(([other, why]) => ({ other: thing(other), why: stringAt(strings, why) }));
  };
}

/** Without making a list of them. */
export const mentionCount = (actor: CorpusActor): number => (actor instanceof PackedActor ? (actor as PackedActor).mentionCount : actor.mentions.length);

/** In how many articles, nearly: members are actors of articles. */
export const memberCount = (actor: CorpusActor): number => (actor instanceof PackedActor ? (actor as PackedActor).memberCount : actor.members.length);
