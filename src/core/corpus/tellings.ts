// What the join of meetings compares: each article's account of a meeting with its actors joined and rolled up to the
// countries that they act for, and the stretch of days in which it can have been. Kept from join to join while the actors
// of its article stay who they are.
import type { Analysis, Meeting } from '../model/analysis.ts';
import type { Bundle } from './bundles.ts';
import type { Party } from './parties.ts';
import type { ArticleNodes } from './nodes.ts';
import { type Period, periodOf } from '../util/period.ts';

/** One article's account of one meeting. Who and where as numbers: `Party.line`, or `Nations.idOf` of a country. */
export interface Telling {
  readonly article: Analysis;
  readonly meeting: Meeting;
  /** In the order of the meeting's participants. */
  readonly people: readonly number[];
  /** Organizations, groups and events that take part. */
  readonly bodies: readonly number[];
  /** Countries and other places that take part as such: the country's number, then the place's. */
  readonly places: readonly (readonly [nation: number, line: number])[];
  /** Countries that take part as such, through a person or through their capital; in ascending order. */
  readonly nations: readonly number[];
  /** The same as they were met. */
  readonly nationsMet: readonly number[];
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
  /** All that `compareTellings` looks at, as a text. */
  readonly content: string;
  /** The bundle that it is the first of, and the number of its content there. */
  bundle: Bundle | undefined;
  number: number;
}

/** Equal lists of numbers are one list: thousands of tellings share a few. */
export type SharedLists = (list: readonly number[]) => readonly number[];

const NONE: readonly number[] = [];

export function createSharedLists(): SharedLists {
  const known = new Map<string, readonly number[]>();
  return (list) => {
    if (list.length === 0) return NONE;
    const key = list.join();
    const same = known.get(key);
    if (same) return same;
    known.set(key, list);
    return list;
  };
}

/** In text order. What is as it was `before` is the same object. */
export function tellingsOf(nodes: ArticleNodes, share: SharedLists, before: readonly Telling[] | undefined): readonly Telling[] {
  const { article } = nodes;
  const published = article.published.value === null ? undefined : periodOf(article.published.value)?.from;
  const preparatory = article.meetings.filter((m) => m.relation === 'preparatory').length;
  let isNew = before === undefined;
  const all = nodes.meetings.map(({ meeting, who, place: where }, i): Telling => {
    const [people, bodies, acting, held]: [number[], number[], number[], number[]] = [[], [], [], []];
    const places: [number, number][] = [];
    for (const node of who) {
      const { party } = node;
      if (!party) continue;
      if (party.type === 'person') people.push(party.line);
      else if (party.type !== 'place') bodies.push(party.line);
      for (const nation of party.nations) acting.push(nation);
      for (const body of party.offices) held.push(body);
      if (party.type === 'place') {
        acting.push(party.nation);
        const known = places.find(([nation]) => nation === party.nation);
        if (known) known[1] = party.line;
        else places.push([party.nation, party.line]);
      }
    }
    for (const list of [people, bodies, acting, held]) onceEach(list);
    const place = where?.party;
    const period = periodIn(meeting, published);
    const prepared = preparatory > (meeting.relation === 'preparatory' ? 1 : 0);
    const nations = [...acting].sort((a, b) => a - b);
    const content = [
      [...people].sort().join(','), [...bodies].sort().join(','), nations.join(','), [...held].sort().join(','), place?.line, place?.nation, meeting.kind, meeting.status,
      meeting.relation, prepared, period?.from, period?.to, period?.yearless, published,
    ].join('|');
    const known = before?.[i];
    if (known?.content === content && known.place === place && isSame(known.nationsMet, acting) && isSame(known.people, people) && isSamePlaces(known.places, places)) return known;
    isNew = true;
    return {
      article, meeting, place, period, published, prepared, content, bundle: undefined, number: -1, relation: meeting.relation, places,
      people: share(people), bodies: share(bodies), nations: share(nations), nationsMet: share(acting), offices: share(held),
    };
  });
  return isNew ? all : (before as readonly Telling[]);
}

/** Takes out what comes again. */
function onceEach(list: number[]): void {
  if (list.length < 2) return;
  const once = new Set(list);
  if (once.size === list.length) return;
  list.length = 0;
  for (const item of once) list.push(item);
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);
const isSamePlaces = (a: Telling['places'], b: Telling['places']): boolean => a.length === b.length && a.every(([nation, line], i) => nation === b[i]?.[0] && line === b[i]?.[1]);

/** What is still to come has no date in the past: such a one was misread, and says nothing. */
function periodIn({ date, status }: Meeting, published: number | undefined): Period | undefined {
  const period = date && periodOf(date.value);
  if (!period || period.yearless || published === undefined) return period;
  return (status === 'scheduled' || status === 'proposed') && period.to < published ? undefined : period;
}
