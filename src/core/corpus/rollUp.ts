// One record of the folder's ledger out of the tellings of one meeting: what most say, or the more exact of what fits.
import type { MeetingKind, MeetingStatus } from '../model/analysis.ts';
import type { DecidedMeeting } from '../model/annotation.ts';
import type { CorpusMeeting } from '../model/corpus.ts';
import { compareText } from './order.ts';
import { length, periodOf } from '../util/period.ts';
import type { Telling } from './tellings.ts';

export function rollUp(group: readonly Telling[], decided: DecidedMeeting | undefined): Omit<CorpusMeeting, 'id'> {
  const place = mostTold(group.map((t) => t.place?.id));
  const value = decided?.value ?? dateOf(group);
  return {
    kind: kindOf(group),
    status: decided?.status ?? statusOf(group),
    participants: participantsOf(group),
    ...(place !== undefined && { place }),
    ...(value !== undefined && { date: { value } }),
    reports: group.map((t) => ({ article: t.article.id, meeting: t.meeting.id, status: t.meeting.status })),
  };
}

const isGathering = ({ meeting: { kind } }: Telling): boolean => kind === 'summit' || kind === 'conference' || kind === 'commission';

/** People of every telling; a body or a country only where nobody among them acts for it. Ids are A1, A2 … */
function participantsOf(group: readonly Telling[]): string[] {
  const people = new Set(group.flatMap((t) => [...t.people]));
  const offices = new Set(group.filter((t) => !isGathering(t)).flatMap((t) => [...t.offices]));
  const bodies = new Set(group.flatMap((t) => [...t.bodies]).filter((id) => !offices.has(id)));
  const represented = new Set(group.filter((t) => t.people.size > 0).flatMap((t) => [...t.nations].filter((n) => !t.places.has(n))));
  const enough = people.size >= 2 && group.some((t) => t.people.size >= 2 && t.places.size === 0);
  const countries = group.flatMap((t) => [...t.places]).filter(([nation]) => !represented.has(nation)).map(([, id]) => id);
  const all = new Set([...people, ...bodies, ...(enough ? [] : countries)]);
  return [...all].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** Generic kinds count only where nothing says more. */
function kindOf(group: readonly Telling[]): MeetingKind {
  const kinds = group.map((t) => t.meeting.kind);
  return mostTold(kinds.filter((k) => k !== 'meeting' && k !== 'other')) ?? mostTold(kinds) ?? 'other';
}

/** Planned → held is a history, not a contradiction: what was held was held; before that the last article to speak rules. */
function statusOf(group: readonly Telling[]): MeetingStatus {
  const said = (status: MeetingStatus): boolean => group.some((t) => t.meeting.status === status);
  if (said('held')) return 'held';
  if (said('ongoing')) return 'ongoing';
  const settled = group.filter((t) => t.meeting.status !== 'unknown');
  const last = Math.max(...settled.map((t) => t.published ?? -Infinity));
  const latest = settled.filter((t) => (t.published ?? -Infinity) === last || t.published === undefined).map((t) => t.meeting.status);
  return BY_WEIGHT.find((status) => latest.includes(status)) ?? 'unknown';
}

const BY_WEIGHT: readonly MeetingStatus[] = ['cancelled', 'refused', 'scheduled', 'proposed'];

/** The date that most tellings of the final status give, of those that say it most exactly; at least a weekday. "Now" and "ten days" are no dates. */
function dateOf(group: readonly Telling[]): string | undefined {
  const dated = group.filter((t) => t.period && t.meeting.date);
  if (dated.length === 0) return mostTold(group.map((t) => t.meeting.date?.value).filter((v) => v !== undefined && /^XXXX-WXX-\d/.test(v)));
  const known = dated.some((t) => !t.period?.yearless) ? dated.filter((t) => !t.period?.yearless) : dated;
  const shortest = Math.min(...known.map((t) => (t.period ? length(t.period) : Infinity)));
  const exact = known.filter((t) => t.period && length(t.period) === shortest);
  // When something was called off says less of its day than when it was planned for.
  const best = ['held', 'ongoing', 'scheduled'].map((status) => exact.filter((t) => t.meeting.status === status)).find((list) => list.length > 0);
  return mostTold((best ?? exact).map((t) => dayValue(t.meeting.date?.value)));
}

/** Without the time of day, which tellings round differently. */
const dayValue = (value: string | undefined): string | undefined => (value && periodOf(value) ? value.replace(/T[^/]*/g, '') : value);

/** The value that stands most often; of equals the first in the alphabet, so that order cannot matter. */
function mostTold<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}
