// A joined corpus as a few pieces of bytes and one string, to go from thread to thread without being copied and to lie in
// little memory: some 60 bytes an actor. With it go the look-ups that readers need, so that nobody builds maps of it all.
import { createBounded } from '../bounded.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { CorpusReport, MaybeSameActors } from '../../model/corpus.ts';
import type { JoinedCorpus } from '../plainReport.ts';
import { type Brief, briefNames, briefOf } from './briefNames.ts';
import { createStated, type QuotationsOf, type Stated } from './fromArticles.ts';
import { joinedThings } from './joinedThings.ts';
import { copyOf, type NumberLists, numbersCopied, type PackedLists, placeOf } from './numbers.ts';
import { type Packable, plainThings, type Things } from './packable.ts';
import { packLookUps, type PackedLookUps, tookPart } from './packLookUps.ts';
import { groupByMonth, type PackedOrders, rankActors } from './packOrders.ts';
import { createColumns, createLists, createNumbers, type From, placesBefore } from './splice.ts';
import { createStringTable, type PackedStrings } from './strings.ts';
import { type PartWriters, partWriters } from './writeThings.ts';

/** Articles, actors and meetings by their places in the report, strings by their numbers in the table. */
export interface PackedCorpus {
  readonly strings: PackedStrings;
  /** Numbers of the articles' ids. */
  readonly articles: Uint32Array<ArrayBuffer>;
  /** Name, type, spellings, and how many mentions and members. */
  readonly actors: PackedLists;
  readonly members: NumberLists;
  readonly mentions: PackedLists;
  readonly meetings: NumberLists;
  readonly reports: NumberLists;
  /** Three numbers a pair: the two and why. */
  readonly maybeSame: Uint32Array<ArrayBuffer>;
  readonly maybeSameActors: Uint32Array<ArrayBuffer>;
  readonly conflicts: PackedLists;
  readonly lookUps: PackedLookUps;
  readonly stated: Stated;
  readonly orders: PackedOrders;
}

/** Exact for any strings; ids are `A1`, `A2` … and `M1`, `M2` … in the order of the lists, as the join gives them. */
export type Pack<R = CorpusReport> = (report: R) => PackedCorpus;

/** Of a report by itself. Linear, but for the orders. */
export const packCorpus = (report: CorpusReport, quotationsOf?: QuotationsOf): PackedCorpus => createMemory(plainThings, quotationsOf).pack(report);

/** When so many times the strings of the first report have come for each article, it is time to forget those that went. */
const GROWN = 2;
const SMALL = 20_000;

/**
 * Packs what one join holds after the other: what is the same object as in the last is not written again. What
 * `quotationsOf` gives is the same as long as the article is.
 */
export function createJoinedPack(quotationsOf?: QuotationsOf): Pack<JoinedCorpus> {
  const remembering = createBounded(() => createMemory(joinedThings, quotationsOf), SMALL, GROWN);
  return (joined) => remembering(joined.articles.length, (memory) => memory.pack(joined));
}

type ThingsOf<R extends Packable<A, M>, A, M> = (parts: PartWriters, numberOfArticle: (id: string) => number) => Things<R, A, M>;

interface Memory<R> {
  readonly pack: Pack<R>;
  /** How many strings there are. */
  readonly size: number;
}

function createMemory<R extends Packable<A, M>, A, M>(thingsOf: ThingsOf<R, A, M>, quotationsOf: QuotationsOf | undefined): Memory<R> {
  const strings = createStringTable();
  const forms = createStringTable();
  const parts = partWriters(strings);
  const things = thingsOf(parts, strings.numberOfArticle);
  const lists = {
    actors: createLists(things.actor), members: createColumns(things.members), mentions: createLists(things.mentions),
    meetings: createColumns(things.meeting), reports: createColumns(things.reports), conflicts: createLists(parts.conflict),
    articles: createNumbers(({ id }: Analysis) => strings.numberOfArticle(id)),
  };
  const state = createStated(strings, quotationsOf);
  let last: R | undefined;
  let briefs: readonly (Brief | undefined)[] = [];

  function pack(report: R): PackedCorpus {
    const { actors, meetings, conflicts } = report;
    const articlesFrom = placesBefore(last?.articles ?? [], report.articles, (a) => a);
    const articles = lists.articles(report.articles, articlesFrom);
    const from = things.from(last, report, articles);
    const written = {
      actors: lists.actors(actors, from.actors), members: lists.members(actors, from.members), mentions: lists.mentions(actors, from.mentions),
      meetings: lists.meetings(meetings, from.meetings), reports: lists.reports(meetings, from.reports),
      conflicts: lists.conflicts(conflicts, placesBefore(last?.conflicts ?? [], conflicts, (c) => c)),
    };
    const places = new Int32Array(strings.size).fill(-1);
    for (let place = 0; place < articles.length; place++) places[articles[place] as number] = place;
    const lookUps = packLookUps(written, articles.length, places);
    const stated = state(report.articles, articlesFrom, lookUps.owners, actors.length);
    const orders = { ...rankActors(written.actors, lookUps.attended), briefNames: briefsOf(actors, from.actors, lookUps), ...groupByMonth(meetings, things.dateOf, written.meetings, strings) };
    const doubts = things.doubtsOf(report);
    const pairs = {
      maybeSame: pairsOf(doubts.whys, (i) => [doubts.places[2 * i] as number, doubts.places[2 * i + 1] as number]),
      maybeSameActors: pairsOf(report.maybeSameActors.map(({ why }) => why), (i) => (report.maybeSameActors[i] as MaybeSameActors).actors.map(placeOf)),
    };
    last = report;
    return {
      strings: strings.packed(), articles: articles.slice(), ...pairs, lookUps, orders,
      actors: copyOf(written.actors), members: numbersCopied(written.members), mentions: copyOf(written.mentions), meetings: numbersCopied(written.meetings),
      reports: numbersCopied(written.reports), conflicts: copyOf(written.conflicts),
      stated: { ...stated, roles: copyOf(stated.roles) },
    };
  }

  function pairsOf(whys: readonly string[], placesAt: (pair: number) => readonly number[]): Uint32Array<ArrayBuffer> {
    const numbers = new Uint32Array(3 * whys.length);
    for (const [i, why] of whys.entries()) numbers.set([...placesAt(i), strings.numberOf(why)], 3 * i);
    return numbers;
  }

  /** Of those who met, numbers of strings and one more. */
  function briefsOf(actors: readonly A[], from: From, { attended }: PackedLookUps): Uint32Array<ArrayBuffer> {
    const before = briefs;
    briefs = actors.map((actor, i) => (tookPart(attended, i) ? before[from[i] as number] ?? briefOf(things.saidOf(actor), forms) : undefined));
    return briefNames(briefs, (place) => things.saidOf(actors[place] as A).name, forms, strings);
  }

  return {
    pack,
    get size() {
      return strings.size;
    },
  };
}
