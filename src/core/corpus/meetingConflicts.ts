// What the tellings of one meeting that was held state differently: its day, its place, who was there, how many were.
// Each function returns every place that states one of the differing values, or nothing.
import { isBuilding } from '../meetings/index.ts';
import { countryOf, isCapital, sameName } from '../names/index.ts';
import type { Fact, Mention } from '../model/analysis.ts';
import type { Conflict, CorpusActor } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import { gap, length } from '../util/period.ts';
import { memberKey } from './nodes.ts';
import type { Telling } from './tellings.ts';

export type Stated = Conflict['values'][number];

type ByMember = ReadonlyMap<string, CorpusActor>;

/** Tellings that are compared pair by pair; a report that a thousand articles repeat needs no more. */
const COMPARED = 60;

const isHeld = (t: Telling): boolean => t.meeting.status === 'held' || t.meeting.status === 'ongoing';

/** Exact days that are not all one day. */
export function daysOf(group: readonly Telling[]): Stated[] {
  const held = group.filter((t) => t.meeting.status === 'held' && t.period && !t.period.yearless && length(t.period) === 1);
  const first = held[0]?.period;
  if (!first || held.every((t) => t.period && gap(first, t.period) === 0)) return [];
  return held.flatMap((t) => (t.meeting.date ? [{ article: t.article.id, ...t.meeting.date }] : []));
}

/** A building or a country says more or less of where a city's meeting was; only two cities contradict each other. */
function isCity({ place, placeNation }: Telling): boolean {
  if (!place || place.type !== 'place' || placeNation === undefined) return false;
  const name = fold(place.name).replace(/^the /, '');
  return !isBuilding(name) && (countryOf(name) === undefined || isCapital(name));
}

export function placesOf(group: readonly Telling[], byMember: ByMember): Stated[] {
  const held = group.filter((t) => isHeld(t) && isCity(t)).slice(0, COMPARED);
  if (new Set(held.map((t) => t.placeNation)).size < 2) return [];
  return heldApart(held.flatMap((t) => (t.place ? statedAt(t, byMember, t.place, t.place.name) : [])));
}

/** One of several people differs, and both act for the same office. Spellings of one name are none. */
export function peopleOf(group: readonly Telling[], byMember: ByMember, nameOf: ReadonlyMap<string, string>): Stated[] {
  const held = group.filter((t) => isHeld(t) && t.people.size >= 2).slice(0, COMPARED);
  const odd = new Map<Telling, Set<string>>();
  for (const [i, a] of held.entries()) {
    for (const b of held.slice(i + 1)) {
      if (a.people.size !== b.people.size) continue;
      const [left, right] = [only(a.people, b.people), only(b.people, a.people)];
      if (left.length !== 1 || right.length !== 1 || sameName(nameOf.get(left[0] as string) ?? '', nameOf.get(right[0] as string) ?? '')) continue;
      odd.set(a, (odd.get(a) ?? new Set()).add(left[0] as string));
      odd.set(b, (odd.get(b) ?? new Set()).add(right[0] as string));
    }
  }
  return heldApart([...odd].flatMap(([t, ids]) => [...ids].flatMap((id) => statedAt(t, byMember, { id }, nameOf.get(id) ?? id))));
}

const only = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((id) => !b.has(id));

/** `11 leaders` here, `12 leaders` there; ministers and leaders are counted apart. */
export function attendanceOf(group: readonly Telling[], counts: ReadonlyMap<string, readonly Fact[]>): Stated[] {
  const all = group.flatMap((t) => (counts.get(memberKey(t.article.id, t.meeting.id)) ?? []).map(({ value, start, end }): Stated => ({ article: t.article.id, start, end, value })));
  const unitOf = ({ value }: Stated): string => value.slice(value.indexOf(' ') + 1);
  const [first] = all;
  return first ? heldApart(all.filter((s) => unitOf(s) === unitOf(first))) : [];
}

/** What two articles state differently; a value that only one article disputes with itself is left out. */
function heldApart(stated: readonly Stated[]): Stated[] {
  const some = stated.slice(0, COMPARED);
  return some.filter((a) => some.some((b) => a.article !== b.article && a.value !== b.value));
}

/** Where the sentences of a telling name an actor: the first time. */
function statedAt({ article, meeting }: Telling, byMember: ByMember, actor: { readonly id: string }, value: string): Stated[] {
  const isHere = (m: Mention): boolean => byMember.get(memberKey(article.id, m.actor))?.id === actor.id && meeting.evidence.some((s) => contains(s, m));
  const mention = article.mentions.find(isHere);
  return mention ? [{ article: article.id, start: mention.start, end: mention.end, value }] : [];
}
