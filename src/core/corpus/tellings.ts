// What the join of meetings compares: each article's account of a meeting with its actors joined and rolled up to the
// countries that they act for, and the stretch of days in which it can have been. Kept from join to join while the actors
// of its article stay who they are.
import type { Meeting } from '../model/analysis.ts';
import type { Bundle } from './bundles.ts';
import { exactly } from './changes.ts';
import type { Party } from './parties.ts';
import type { ActorNode, ArticleNodes } from './nodes.ts';
import type { Span } from '../text/span.ts';
import { type Period, periodOf } from '../util/period.ts';

/** An article of the join and what it tells. */
export interface Home {
  readonly nodes: ArticleNodes;
  /** A number that no other home ever has. */
  readonly number: number;
  /** In text order. */
  tellings: readonly Telling[];
  /** The last join that it was part of. */
  run: number;
  /** For `conflicts` alone: stated foundings, once they were looked for. */
  foundings: readonly Founding[] | undefined;
}

/** Where an article states when somebody was founded. */
export interface Founding extends Span {
  readonly article: string;
  readonly value: string;
  readonly period: Period;
  readonly about: ActorNode;
}

/** One article's account of one meeting. Who and where as numbers: `Party.line`, or `Nations.idOf` of a country. */
export interface Telling {
  readonly home: Home;
  /** Its place among those of its article. What is seldom asked of it stands there alone: `meetingOf`. */
  readonly ordinal: number;
  /** As its article calls it. */
  readonly id: string;
  readonly kind: Meeting['kind'];
  readonly status: Meeting['status'];
  /** The value of its date. */
  readonly date: string | undefined;
  /** Where its trigger stands. */
  readonly start: number;
  /** In the order of the meeting's participants. */
  readonly people: readonly number[];
  /** Organizations, groups and events that take part. */
  readonly bodies: readonly number[];
  /** Countries and other places that take part as such, two numbers each: the country's, then the place's. */
  readonly places: readonly number[];
  /** Countries that take part as such, through a person or through their capital; in ascending order. */
  readonly nations: readonly number[];
  /** Organizations that the people who take part hold an office in. */
  readonly offices: readonly number[];
  readonly place: Party | undefined;
  /** It prepares another meeting, or is the next one. */
  readonly relation: Meeting['relation'];
  /** Its article tells of a preparatory meeting beside it. */
  readonly prepared: boolean;
  readonly period: Period | undefined;
  /** Day of publication. */
  readonly published: number | undefined;
  /** Id of its decided meeting. */
  decided: string | undefined;
  /** The number of what it is bundled by; below 0 where it stays alone. */
  key: number;
  /** The one that it is part of. */
  bundle: Bundle | undefined;
}

/** As its article tells it. Where the article is kept packed it is unpacked, unless it was the last. */
export const meetingOf = ({ home, ordinal }: Telling): Meeting => home.nodes.article.meetings[ordinal] as Meeting;

export const articleIdOf = ({ home }: Telling): string => home.nodes.article.id;

/** What thousands of tellings share. */
export interface Shared {
  /** Equal lists of numbers are one list. */
  list(list: readonly number[]): readonly number[];
  period(value: string): Period | undefined;
}

const NONE: readonly number[] = [];

export function createShared(): Shared {
  const lists = new Map<string, readonly number[]>();
  const periods = new Map<string, Period | undefined>();
  return {
    list(list) {
      if (list.length === 0) return NONE;
      const key = list.join();
      let same = lists.get(key);
      if (!same) lists.set(key, (same = list.slice()));
      return same;
    },
    period(value) {
      let period = periods.get(value);
      if (period === undefined && !periods.has(value)) periods.set(value, (period = periodOf(value)));
      return period;
    },
  };
}

/** Those of a home, in text order. What is as it was is the same object. */
export function tellingsOf(home: Home, shared: Shared): readonly Telling[] {
  const { nodes: { article, nodes, told }, tellings: before } = home;
  const published = article.published.value === null ? undefined : shared.period(article.published.value)?.from;
  const tellings: Telling[] = [];
  let isNew = false;
  let preparatory: number | undefined;
  for (let at = 0; at < told.length; at += 2 + (told[at + 1] as number)) {
    const ordinal = tellings.length;
    const company = companyOf(nodes, told, at + 2, at + 2 + (told[at + 1] as number));
    const [people, bodies, nations, offices, places] = [shared.list(company.people), shared.list(company.bodies), shared.list(company.nations), shared.list(company.offices), shared.list(company.places)];
    const place = nodes[told[at] as number]?.party;
    const known = before[ordinal];
    if (known && known.place === place && known.people === people && known.bodies === bodies && known.nations === nations && known.offices === offices && known.places === places) {
      tellings.push(known);
      continue;
    }
    isNew = true;
    const meeting = article.meetings[ordinal] as Meeting;
    const { id, kind, status, date, trigger, relation } = meeting;
    preparatory ??= article.meetings.reduce((sum, m) => sum + Number(m.relation === 'preparatory'), 0);
    tellings.push({
      home, ordinal, id, kind, status, date: date?.value, start: trigger.start, people, bodies, nations, offices, places, place, published, period: periodIn(meeting, published, shared), relation,
      prepared: preparatory > (relation === 'preparatory' ? 1 : 0), decided: undefined, key: -1, bundle: undefined,
    });
  }
  return isNew || before.length !== tellings.length ? exactly(tellings) : before;
}

/** Of the nodes whose places stand in a part of a list. */
function companyOf(nodes: readonly ActorNode[], list: Int32Array, from: number, to: number): { people: number[]; bodies: number[]; nations: number[]; offices: number[]; places: number[] } {
  const [people, bodies, nations, offices, places]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  for (let i = from; i < to; i++) {
    const party = nodes[list[i] as number]?.party;
    if (!party) continue;
    if (party.type === 'person') people.push(party.line);
    else if (party.type !== 'place') bodies.push(party.line);
    for (const nation of party.nations) nations.push(nation);
    for (const body of party.offices) offices.push(body);
    if (party.type === 'place') {
      nations.push(party.nation);
      let at = 0;
      while (at < places.length && places[at] !== party.nation) at += 2;
      places[at] = party.nation;
      places[at + 1] = party.line;
    }
  }
  onceEach(people);
  onceEach(bodies);
  onceEach(nations);
  onceEach(offices);
  nations.sort((a, b) => a - b);
  return { people, bodies, nations, offices, places };
}

/** Takes out what comes again. */
function onceEach(list: number[]): void {
  if (list.length < 2 || (list.length === 2 && list[0] !== list[1])) return;
  const once = new Set(list);
  if (once.size === list.length) return;
  list.length = 0;
  for (const item of once) list.push(item);
}

/** What is still to come has no date in the past: such a one was misread, and says nothing. */
function periodIn({ date, status }: Meeting, published: number | undefined, shared: Shared): Period | undefined {
  const period = date && shared.period(date.value);
  if (!period || period.yearless || published === undefined) return period;
  return (status === 'scheduled' || status === 'proposed') && period.to < published ? undefined : period;
}
