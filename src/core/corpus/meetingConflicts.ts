// What the tellings of one meeting that was held state differently: its day, its place, who was there, how many were.
// Each function returns every place that states one of the differing values, or nothing.
import { isBuilding } from '../meetings/index.ts';
import { countryOf, isCapital, sameName } from '../names/index.ts';
import type { DecidedMeeting } from '../model/annotation.ts';
import type { Fact } from '../model/analysis.ts';
import type { Conflict } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import { gap, length } from '../util/period.ts';
import type { ArticleNodes } from './nodes.ts';
import { put } from './order.ts';
import { articleIdOf, meetingOf, type Telling } from './tellings.ts';

export type Stated = Conflict['values'][number];

/** `nameOf` the actor of a line. What a person decided is no contradiction any more. Linear in the tellings, but for a few of them. */
export function contradictionsOf(group: readonly Telling[], decided: DecidedMeeting | undefined, nameOf: (line: number) => string): Pick<Conflict, 'kind' | 'values'>[] {
  if (group.length < 2) return [];
  const found: (readonly [Conflict['kind'], readonly Stated[]])[] = [
    ['date', decided?.value === undefined ? daysOf(group) : []],
    ['place', decided?.place === undefined ? placesOf(group) : []],
    ['participants', decided?.participants === undefined ? peopleOf(group, nameOf) : []],
    ['participants', attendanceOf(group)],
  ];
  return found.flatMap(([kind, values]) => (values.length < 2 ? [] : [{ kind, values: onceEach(values) }]));
}

/** Of an article that states one value several times the first place. */
export function onceEach(values: readonly Stated[]): Stated[] {
  const seen = new Set<string>();
  return values.filter(({ article, value }) => !seen.has(`${article}\n${value}`) && seen.add(`${article}\n${value}`));
}

/** Tellings that are compared pair by pair; a report that a thousand articles repeat needs no more. */
const COMPARED = 60;

const isHeld = (t: Telling): boolean => t.status === 'held' || t.status === 'ongoing';

/** Exact days that are not all one day. */
function daysOf(group: readonly Telling[]): Stated[] {
  const held = group.filter((t) => t.status === 'held' && t.period && !t.period.yearless && length(t.period) === 1);
  const first = held[0]?.period;
  if (!first || held.every((t) => t.period && gap(first, t.period) === 0)) return [];
  return held.flatMap((t) => {
    const { date } = meetingOf(t);
    return date ? [{ article: articleIdOf(t), ...date }] : [];
  });
}

/** A building or a country says more or less of where a city's meeting was; only two cities contradict each other. */
function isCity({ place }: Telling): boolean {
  if (place?.type !== 'place') return false;
  const name = fold(place.name).replace(/^the /, '');
  return !isBuilding(name) && (countryOf(name) === undefined || isCapital(name));
}

function placesOf(group: readonly Telling[]): Stated[] {
  const held = group.filter((t) => isHeld(t) && isCity(t)).slice(0, COMPARED);
  if (new Set(held.map((t) => t.place?.nation)).size < 2) return [];
  return heldApart(held.flatMap((t) => (t.place ? statedAt(t, t.place.line, t.place.name) : [])));
}

/** One of several people differs, and both act for the same office. Spellings of one name are none. */
function peopleOf(group: readonly Telling[], nameOf: (line: number) => string): Stated[] {
  const held = group.filter((t) => isHeld(t) && t.people.length >= 2).slice(0, COMPARED);
  const odd = new Map<Telling, Set<number>>();
  for (const [i, a] of held.entries()) {
    for (const b of held.slice(i + 1)) {
      if (a.people === b.people || a.people.length !== b.people.length) continue;
      const [left, right] = [only(a.people, b.people), only(b.people, a.people)];
      if (left.length !== 1 || right.length !== 1 || sameName(nameOf(left[0] as number), nameOf(right[0] as number))) continue;
      odd.set(a, (odd.get(a) ?? new Set()).add(left[0] as number));
      odd.set(b, (odd.get(b) ?? new Set()).add(right[0] as number));
    }
  }
  return heldApart([...odd].flatMap(([t, people]) => [...people].flatMap((line) => statedAt(t, line, nameOf(line)))));
}

const only = (a: readonly number[], b: readonly number[]): number[] => a.filter((line) => !b.includes(line));

/** `11 leaders` here, `12 leaders` there; ministers and leaders are counted apart. */
function attendanceOf(group: readonly Telling[]): Stated[] {
  const all = group.flatMap((t) => (countsIn(t.home.nodes).get(t.id) ?? []).map(({ value, start, end }): Stated => ({ article: articleIdOf(t), start, end, value })));
  const unitOf = ({ value }: Stated): string => value.slice(value.indexOf(' ') + 1);
  const [first] = all;
  return first ? heldApart(all.filter((s) => unitOf(s) === unitOf(first))) : [];
}

const NO_COUNTS: ReadonlyMap<string, readonly Fact[]> = new Map();
const counts = new WeakMap<ArticleNodes, ReadonlyMap<string, readonly Fact[]>>();

/** How many attended: facts by meeting. */
function countsIn(home: ArticleNodes): ReadonlyMap<string, readonly Fact[]> {
  if (home.facts.length === 0) return NO_COUNTS;
  const known = counts.get(home);
  if (known) return known;
  const found = new Map<string, Fact[]>();
  for (const { fact } of home.facts) if (fact.kind === 'attended') put(found, fact.about, fact);
  counts.set(home, found);
  return found;
}

/** What two articles state differently; a value that only one article disputes with itself is left out. */
function heldApart(stated: readonly Stated[]): Stated[] {
  const some = stated.slice(0, COMPARED);
  return some.filter((a) => some.some((b) => a.article !== b.article && a.value !== b.value));
}

/** Where the sentences of a telling name an actor: the first time. */
function statedAt(telling: Telling, line: number, value: string): Stated[] {
  const { article, nodes } = telling.home.nodes;
  const { evidence } = meetingOf(telling);
  const here = new Set(nodes.flatMap(({ joined, id }) => (joined?.line === line ? [id] : [])));
  const mention = article.mentions.find((m) => here.has(m.actor) && evidence.some((s) => contains(s, m)));
  return mention ? [{ article: article.id, start: mention.start, end: mention.end, value }] : [];
}
