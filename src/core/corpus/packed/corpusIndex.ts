// Answers about a joined corpus without a map of it all: of a packed one they stand in the bytes. A plain one (tests, a
// join in place) is packed when the first question comes.
import { type Analysis, ENTITY_TYPES, type EntityType } from '../../model/analysis.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../../model/corpus.ts';
import type { Span } from '../../text/span.ts';
import { getOrMake } from '../../util/getOrMake.ts';
import { holdersOf, HOLDS, IS_HELD, rolesHeld } from './fromArticles.ts';
import { type NumberLists, placeOf } from './numbers.ts';
import { packCorpus, type PackedCorpus } from './packCorpus.ts';
import { PackedActor } from './packedActor.ts';
import { numberBeside, tookPart } from './packLookUps.ts';
import { maybeStringAt, stringAt } from './strings.ts';
import { articleIdsOf, type Places, placesOf } from './unpackCorpus.ts';

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

export interface MaybePair {
  readonly one: CorpusMeeting;
  readonly other: CorpusMeeting;
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
  /** Pairs of meetings that may be one, the likeliest first: how many, and the first `most`. */
  readonly maybePairs: number;
  firstMaybePairs(most?: number): readonly MaybePair[];
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

function indexOf(report: CorpusReport, { packed, actor, meeting, article }: Places): CorpusIndex {
  const { lookUps, stated, orders, strings } = packed;
  let places: ReadonlyMap<string, number> | undefined;
  const articlePlace = (id: string): number | undefined => (places ??= new Map(articleIdsOf(packed).map((a, i) => [a, i]))).get(id);
  const isActor = (place: number): boolean => place >= 0 && place < packed.actors.starts.length - 1;
  const isMeeting = (place: number): boolean => place >= 0 && place < packed.meetings.starts.length - 1;

  /** Of an article's actors or meetings. */
  function lookUp({ all, starts }: NumberLists, article: string, local: string): number | undefined {
    const place = articlePlace(article) ?? -1;
    for (let k = starts[place] ?? 0; k < (starts[place + 1] as number); k += 2) if (place >= 0 && stringAt(strings, all[k] as number) === local) return all[k + 1];
    return undefined;
  }

  /** What the articles' own actors say that it is made of, up to `most`; `offices` is what it has to have. */
  function gather<T>(id: string, offices: number, read: (articlePlace: number, article: number, local: number) => readonly T[], most = Infinity): readonly T[] {
    const place = placeOf(id);
    if (!isActor(place) || ((stated.offices[place] as number) & offices) === 0) return [];
    const list: T[] = [];
    const { all, starts } = packed.members;
    for (let k = starts[place] as number; k < (starts[place + 1] as number) && list.length < most; k += 2) {
      const article = all[k] as number;
      list.push(...read(articlePlace(stringAt(strings, article)) ?? -1, article, all[k + 1] as number));
    }
    return list.length > most ? list.slice(0, most) : list;
  }

  const rolesOf = (id: string, most?: number): readonly RoleStatement[] => gather(id, HOLDS, (home, article, local) => rolesHeld(stated.roles, home, local).map(({ title, body, start, end }): RoleStatement => {
    const owner = body === undefined ? undefined : numberBeside(lookUps.owners, home, body);
    return { article: stringAt(strings, article), title: stringAt(strings, title), start, end, ...(owner !== undefined && { of: actor(owner) }) };
  }), most);

  const officersOf = (id: string): Iterable<number> => new Set(gather(id, IS_HELD, (home, _, local) => holdersOf(stated.roles, home, local).flatMap((holder) => numberBeside(lookUps.owners, home, holder) ?? [])));

  function meetingsOf(id: string, orWasPlace: boolean): readonly CorpusMeeting[] {
    const place = placeOf(id);
    if (!isActor(place)) return [];
    const numbers = lookUps.attended.all.subarray(lookUps.attended.starts[place], lookUps.attended.starts[place + 1]);
    return Array.from(orWasPlace ? numbers : numbers.filter((n) => n % 2 === 0), (n) => meeting(Math.floor(n / 2)));
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
    article: article ?? ((id) => report.articles[articlePlace(id) ?? -1]),
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
    meetingsOf: (id) => meetingsOf(id, false),
    meetingsWith: (id) => meetingsOf(id, true),
    meetingCount(id) {
      const [place, { starts }] = [placeOf(id), lookUps.attended];
      return isActor(place) ? (starts[place + 1] as number) - (starts[place] as number) : 0;
    },
    tookPart: (id) => isActor(placeOf(id)) && tookPart(lookUps.attended, placeOf(id)),
    rolesOf,
    ranking: () => Array.from(orders.ranking, actor),
    namedOf: (type) => ofType(type).length,
    weightiest: (type, most) => ofType(type).slice(0, most).map(actor),
    briefNameOf: (id) => maybeStringAt(strings, orders.briefNames[placeOf(id)] ?? 0),
    months: () => monthsOf(packed, meeting),
    officersOf: (id) => Array.from(officersOf(id), actor),
    quotationsOf: (id) => stated.quotations[placeOf(id)],
    maybeSameActors: actorTwins,
    maybeSameMeetings: meetingTwins,
    maybePairs: packed.maybeSame.length / 3,
    firstMaybePairs: (most = Infinity) => Array.from({ length: Math.min(most, packed.maybeSame.length / 3) }, (_, i) => {
      const [one, other, why] = packed.maybeSame.subarray(3 * i);
      return { one: meeting(one as number), other: meeting(other as number), why: stringAt(strings, why as number) };
    }),
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
