// One record of the folder's ledger out of the tellings of one meeting: what most say, or the more exact of what fits.
import type { MeetingKind, MeetingStatus } from '../model/analysis.ts';
import type { DecidedMeeting } from '../model/annotation.ts';
import { compareText } from './order.ts';
import { length } from '../util/period.ts';
import type { Telling } from './tellings.ts';

/** A meeting of the ledger before it and its actors are numbered. */
export interface RolledUp {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Lines of actors, put in order by who numbers them. */
  readonly participants: number[];
  /** Lines of the places that are told of most often. */
  readonly places: readonly number[];
  readonly date: string | undefined;
}

export function rollUp(group: readonly Telling[], decided: DecidedMeeting | undefined): RolledUp {
  return {
    kind: kindOf(group),
    status: decided?.status ?? statusOf(group),
    participants: participantsOf(group),
    places: placesOf(group),
    date: decided?.value ?? dateOf(group),
  };
}

function placesOf(group: readonly Telling[]): readonly number[] {
  const [only] = group;
  if (group.length === 1) return only?.place ? [only.place.line] : NONE;
  const counts = new Map<number, number>();
  let most = 0;
  for (const { place } of group) {
    if (!place) continue;
    const count = (counts.get(place.line) ?? 0) + 1;
    counts.set(place.line, count);
    most = Math.max(most, count);
  }
  return most === 0 ? NONE : [...counts].flatMap(([line, count]) => (count === most ? [line] : []));
}

const NONE: readonly number[] = [];

const isGathering = ({ kind }: Telling): boolean => kind === 'summit' || kind === 'conference' || kind === 'commission';

/** People of every telling; a body or a country only where nobody among them acts for it. */
function participantsOf(group: readonly Telling[]): number[] {
  const [people, offices, bodies, countries] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
  for (const t of group) {
    for (const line of t.people) people.add(line);
    if (!isGathering(t)) for (const line of t.offices) offices.add(line);
  }
  for (const t of group) for (const line of t.bodies) if (!offices.has(line)) bodies.add(line);
  const enough = people.size >= 2 && group.some((t) => t.people.length >= 2 && t.places.length === 0);
  if (!enough && group.some((t) => t.places.length > 0)) {
    const represented = new Set<number>();
    for (const t of group) if (t.people.length > 0) for (const n of t.nations) if (!hasPlace(t, n)) represented.add(n);
    for (const { places } of group) for (let i = 0; i < places.length; i += 2) if (!represented.has(places[i] as number)) countries.add(places[i + 1] as number);
  }
  const all = [...people, ...bodies, ...countries];
  return new Set(all).size === all.length ? all : [...new Set(all)];
}

const hasPlace = ({ places }: Telling, nation: number): boolean => {
  for (let i = 0; i < places.length; i += 2) if (places[i] === nation) return true;
  return false;
};

/** Generic kinds count only where nothing says more. */
function kindOf(group: readonly Telling[]): MeetingKind {
  const kinds = group.map((t) => t.kind);
  return mostTold(kinds.filter((k) => k !== 'meeting' && k !== 'other')) ?? mostTold(kinds) ?? 'other';
}

/** Planned → held is a history, not a contradiction: what was held was held; before that the last article to speak rules. */
function statusOf(group: readonly Telling[]): MeetingStatus {
  const said = (status: MeetingStatus): boolean => group.some((t) => t.status === status);
  if (said('held')) return 'held';
  if (said('ongoing')) return 'ongoing';
  const settled = group.filter((t) => t.status !== 'unknown');
  const last = Math.max(...settled.map((t) => t.published ?? -Infinity));
  const latest = settled.filter((t) => (t.published ?? -Infinity) === last || t.published === undefined).map((t) => t.status);
  return BY_WEIGHT.find((status) => latest.includes(status)) ?? 'unknown';
}

const BY_WEIGHT: readonly MeetingStatus[] = ['cancelled', 'refused', 'scheduled', 'proposed'];

/** The date that most tellings of the final status give, of those that say it most exactly; at least a weekday. "Now" and "ten days" are no dates. */
function dateOf(group: readonly Telling[]): string | undefined {
  const [only] = group;
  if (group.length === 1 && only?.period && only.date !== undefined) return dayValue(only.date);
  const dated = group.filter((t) => t.period && t.date !== undefined);
  if (dated.length === 0) return mostTold(group.map((t) => t.date).filter((v) => v !== undefined && /^XXXX-WXX-\d/.test(v)));
  const known = dated.some((t) => !t.period?.yearless) ? dated.filter((t) => !t.period?.yearless) : dated;
  const shortest = Math.min(...known.map((t) => (t.period ? length(t.period) : Infinity)));
  const exact = known.filter((t) => t.period && length(t.period) === shortest);
  // When something was called off says less of its day than when it was planned for.
  const best = ['held', 'ongoing', 'scheduled'].map((status) => exact.filter((t) => t.status === status)).find((list) => list.length > 0);
  return mostTold((best ?? exact).map((t) => dayValue(t.date)));
}

/** A stretch of the calendar without the time of day, which tellings round differently. */
const dayValue = (value: string | undefined): string | undefined => (value?.includes('T') ? value.replace(/T[^/]*/g, '') : value);

/** The value that stands most often; of equals the first in the alphabet, so that order cannot matter. */
function mostTold<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  if (values.length < 2) return values[0];
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}
