// Which meetings the view shows: by who took part, place, status and period. Pure data that outlives renumbering, because
// it is remembered for the workspace.
import { corpusIndex } from '../../core/corpus/index.ts';
import { isEntityType, MEETING_STATUSES, type EntityType, type MeetingStatus } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import { calendarGroup } from '../../core/util/calendarGroups.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { statusWord } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';

/** An actor by what does not change when articles come and go. */
export interface FilterActor {
  readonly name: string;
  readonly type: EntityType;
}

/** Lists that are empty ask nothing. All of `actors` took part; any of the others will do. */
export interface MeetingFilter {
  readonly actors: readonly FilterActor[];
  readonly places: readonly string[];
  readonly statuses: readonly MeetingStatus[];
  /** Years (`2025`), months (`2025-04`), or `undated`. */
  readonly periods: readonly string[];
}

export const NO_FILTER: MeetingFilter = { actors: [], places: [], statuses: [], periods: [] };

export const isFiltering = (f: MeetingFilter): boolean => f.actors.length + f.places.length + f.statuses.length + f.periods.length > 0;

export const asFilterActor = ({ name, type }: CorpusActor): FilterActor => ({ name, type });

/** Linear in the folder's actors and meetings. */
export function filteredMeetings(view: CorpusView, filter: MeetingFilter): readonly CorpusMeeting[] {
  const { meetings, actors } = view.corpus;
  if (!isFiltering(filter)) return meetings;
  const wanted = filter.actors.map((a) => idsOf(actors, a));
  const standIns = wanted.map((ids) => actingFor(view, ids));
  const places = new Set(filter.places.map(fold));
  const isPlace = (m: CorpusMeeting): boolean => {
    const place = view.actor(m.place);
    return place !== undefined && [place.name, ...place.aliases].some((n) => places.has(fold(n)));
  };
  return meetings.filter((m) =>
    takePart(m, standIns) &&
    (filter.places.length === 0 || isPlace(m)) &&
    (filter.statuses.length === 0 || filter.statuses.includes(m.status)) &&
    (filter.periods.length === 0 || filter.periods.some((p) => isIn(m, p))));
}

/** Each of the wanted by a participant of its own: a minister is one side of a meeting, not both. A place by what was there. */
function takePart({ participants, place }: CorpusMeeting, wanted: readonly ReadonlySet<string>[]): boolean {
  const there = place === undefined ? participants : [...participants, place];
  if (!wanted.every((ids) => there.some((p) => ids.has(p)))) return false;
  const [a, b] = wanted;
  return wanted.length !== 2 || !a || !b || there.some((p) => a.has(p) && there.some((q) => q !== p && b.has(q)));
}

function idsOf(actors: readonly CorpusActor[], { name, type }: FilterActor): ReadonlySet<string> {
  const form = fold(name);
  const named = actors.filter((a) => a.type === type && fold(a.name) === form);
  const found = named.length > 0 ? named : actors.filter((a) => a.type === type && a.aliases.some((x) => fold(x) === form));
  return new Set(found.map((a) => a.id));
}

/** A country meets through those whose office is its own. */
function actingFor(view: CorpusView, ids: ReadonlySet<string>): ReadonlySet<string> {
  const acting = new Set(ids);
  if (![...ids].some((id) => view.actor(id)?.type !== 'person')) return acting;
  const { officersOf } = corpusIndex(view.corpus);
  for (const id of ids) for (const officer of officersOf(id)) acting.add(officer.id);
  return acting;
}

function isIn({ date }: CorpusMeeting, period: string): boolean {
  const group = calendarGroup(date?.value);
  return period === 'undated' ? group === undefined : group !== undefined && group.startsWith(period);
}

/** Words for the line above the tree: `Lavrov + Diop · Moscow · held · April 2025`. */
export function filterWords(filter: MeetingFilter, { t, locale }: Pick<CorpusView, 't' | 'locale'>): string {
  const any = t('or');
  const list = (words: readonly string[]): string => words.join(` ${any} `);
  return [
    filter.actors.map((a) => shortText(a.name, 40)).join(' + '), list(filter.places.map((p) => t('in {0}', shortText(p, 40)))),
    list(filter.statuses.map((s) => statusWord(s, t))), list(filter.periods.map((p) => periodWords(p, { t, locale }))),
  ].filter((s) => s !== '').join(' · ');
}

export const periodWords = (period: string, { t, locale }: Pick<CorpusView, 't' | 'locale'>): string =>
  period === 'undated' ? t('date unknown') : period.length === 4 ? period : monthWords(period, locale);

/** What was remembered, whatever wrote it. */
export function readFilter(value: unknown): MeetingFilter {
  const { actors, places, statuses, periods } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const strings = (list: unknown): string[] => (Array.isArray(list) ? list.filter((x): x is string => typeof x === 'string') : []);
  return {
    actors: (Array.isArray(actors) ? actors : []).flatMap((a: unknown): FilterActor[] => {
      const { name, type } = (typeof a === 'object' && a !== null ? a : {}) as Record<string, unknown>;
      return typeof name === 'string' && typeof type === 'string' && isEntityType(type) ? [{ name, type }] : [];
    }),
    places: strings(places),
    statuses: MEETING_STATUSES.filter((s) => strings(statuses).includes(s)),
    periods: strings(periods).filter((p) => /^(?:\d{4}(?:-\d\d)?|undated)$/.test(p)),
  };
}
