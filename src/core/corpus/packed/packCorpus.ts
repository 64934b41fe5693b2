// A joined corpus as a few pieces of bytes and one string, to go from thread to thread without being copied and to lie in
// little memory: some 60 bytes an actor. With it go the look-ups that readers need, so that nobody builds maps of it all.
import { createBounded } from '../bounded.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { CorpusActor, CorpusReport, Joining } from '../../model/corpus.ts';
import { type Brief, briefNames, briefOf } from './briefNames.ts';
import { createStated, type QuotationsOf, type Stated } from './fromArticles.ts';
import { copyOf, type NumberLists, numbersCopied, type PackedLists, placeOf } from './numbers.ts';
import { packLookUps, type PackedLookUps, tookPart } from './packLookUps.ts';
import { groupByMonth, type PackedOrders, rankActors } from './packOrders.ts';
import { createColumns, createLists, createNumbers, type From, placesBefore } from './splice.ts';
import { createStringTable, type PackedStrings } from './strings.ts';
import { thingWriters } from './writeThings.ts';

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
export type Pack = (report: CorpusReport) => PackedCorpus;

/** Linear, but for the orders. */
export const packCorpus = (report: CorpusReport, quotationsOf?: QuotationsOf): PackedCorpus => createMemory(quotationsOf).pack(report);

/** When so many times the strings of the first report have come for each article, it is time to forget those that went. */
const GROWN = 2;
const SMALL = 20_000;

/**
 * Packs one report after the other: what is the same object as in the last is not written again. What `quotationsOf`
 * gives is the same as long as the article is.
 */
export function createPack(quotationsOf?: QuotationsOf): Pack {
  const remembering = createBounded(() => createMemory(quotationsOf), SMALL, GROWN);
  return (report) => remembering(report.articles.length, (memory) => memory.pack(report));
}

interface Memory {
  readonly pack: Pack;
  /** How many strings there are. */
  readonly size: number;
}

const NOTHING: Pick<CorpusReport, 'articles' | 'actors' | 'meetings' | 'conflicts'> = { articles: [], actors: [], meetings: [], conflicts: [] };

function createMemory(quotationsOf: QuotationsOf | undefined): Memory {
  const strings = createStringTable();
  const forms = createStringTable();
  const write = thingWriters(strings);
  const lists = {
    actors: createLists(write.actor), members: createColumns(write.members), mentions: createLists(write.mentions),
    meetings: createColumns(write.meeting), reports: createColumns(write.reports), conflicts: createLists(write.conflict),
    articles: createNumbers(({ id }: Analysis) => strings.numberOfArticle(id)),
  };
  const state = createStated(strings, quotationsOf);
  let last = NOTHING;
  let briefs: readonly (Brief | undefined)[] = [];

  function pack(report: CorpusReport): PackedCorpus {
    const { actors, meetings, conflicts } = report;
    const from = placesOf(last, report);
    const written = {
      actors: lists.actors(actors, from.actors), members: lists.members(actors, from.members), mentions: lists.mentions(actors, from.mentions),
      meetings: lists.meetings(meetings, from.meetings), reports: lists.reports(meetings, from.reports), conflicts: lists.conflicts(conflicts, from.conflicts),
    };
    const articles = lists.articles(report.articles, from.articles);
    const places = new Int32Array(strings.size).fill(-1);
    for (let place = 0; place < articles.length; place++) places[articles[place] as number] = place;
    const lookUps = packLookUps(written, articles.length, places);
    const stated = state(report.articles, from.articles, lookUps.owners, actors.length);
    const orders = { ...rankActors(written.actors, lookUps.attended), briefNames: briefsOf(actors, from.actors, lookUps), ...groupByMonth(meetings, written.meetings, strings) };
    const pairs = {
      maybeSame: pairsOf(report.maybeSame, ({ meetings: pair }) => pair, strings.numberOf),
      maybeSameActors: pairsOf(report.maybeSameActors, ({ actors: pair }) => pair, strings.numberOf),
    };
    last = report;
    return {
      strings: strings.packed(), articles: articles.slice(), ...pairs, lookUps, orders,
      actors: copyOf(written.actors), members: numbersCopied(written.members), mentions: copyOf(written.mentions), meetings: numbersCopied(written.meetings),
      reports: numbersCopied(written.reports), conflicts: copyOf(written.conflicts),
      stated: { ...stated, roles: copyOf(stated.roles) },
    };
  }

  /** Of those who met, numbers of strings and one more. */
  function briefsOf(actors: readonly CorpusActor[], from: From, { attended }: PackedLookUps): Uint32Array<ArrayBuffer> {
    const before = briefs;
    briefs = actors.map((actor, i) => (tookPart(attended, i) ? before[from[i] as number] ?? briefOf(actor, forms) : undefined));
    return briefNames(briefs, actors, forms, strings);
  }

  return {
    pack,
    get size() {
      return strings.size;
    },
  };
}

type Places = Readonly<Record<'articles' | 'actors' | 'members' | 'mentions' | 'meetings' | 'reports' | 'conflicts', From>>;

/** Where each thing was written the last time. Those who took part in a meeting have other ids where an actor came or went. */
function placesOf(last: typeof NOTHING, now: typeof NOTHING): Places {
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
  return { actors, members, mentions, meetings, reports, articles: placesBefore(last.articles, now.articles, (a) => a), conflicts: placesBefore(last.conflicts, now.conflicts, (c) => c) };
}

/** But for the id, and where it is mentioned. */
function saysTheSame(a: CorpusActor, b: CorpusActor): boolean {
  return a.name === b.name && a.type === b.type && a.decided === b.decided && (a.mentions === b.mentions || a.mentions.length === b.mentions.length)
    && a.members === b.members && isSame(a.aliases, b.aliases, (x, y) => x === y) && isSame(a.joined, b.joined, isSameJoining);
}

const isSameJoining = (a: Joining, b: Joining): boolean => a.spelling === b.spelling && a.to === b.to && a.why === b.why;

const isSame = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean => a === b || (a.length === b.length && a.every((x, i) => same(x, b[i] as T)));

function pairsOf<T extends { readonly why: string }>(list: readonly T[], pairOf: (item: T) => readonly [string, string], numberOf: (text: string) => number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(3 * list.length);
  let n = 0;
  for (const item of list) {
    const pair = pairOf(item);
    numbers[n++] = placeOf(pair[0]);
    numbers[n++] = placeOf(pair[1]);
    numbers[n++] = numberOf(item.why);
  }
  return numbers;
}
