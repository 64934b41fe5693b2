// Are two tellings of one meeting? Same, maybe, or different, with the reasons in words. Different is final: nothing joins
// two such tellings, not even a third that fits both.
import type { MeetingKind } from '../model/analysis.ts';
import { gap, length } from './period.ts';
import type { Telling } from './tellings.ts';

export interface Comparison {
  readonly verdict: 'same' | 'maybe' | 'different';
  readonly score: number;
  readonly why: string;
}

const SAME = 4;
const MAYBE = 3;

/** Two reports of one day may be a day apart: a slip, a time zone, or a contradiction worth showing. */
const SLIP = 1;

/** News of a meeting mostly stands within so many days of it. */
const SOON = 14;

export function compareTellings(a: Telling, b: Telling): Comparison {
  const parts = [company(a, b), days(a, b), places(a, b), kinds(a.meeting.kind, b.meeting.kind), statuses(a, b)];
  const blocked = parts.find((p) => p.score === DIFFERENT);
  if (blocked) return { verdict: 'different', score: 0, why: blocked.why };
  const score = parts.reduce((sum, p) => sum + p.score, 0);
  const why = parts.filter((p) => p.why !== '').map((p) => p.why).join('; ');
  return { verdict: score >= SAME ? 'same' : score >= MAYBE ? 'maybe' : 'different', score, why };
}

interface Part {
  readonly score: number;
  readonly why: string;
}

const DIFFERENT = -Infinity;
const different = (why: string): Part => ({ score: DIFFERENT, why });
const NOTHING: Part = { score: 0, why: '' };

/** Who took part: persons first, else the countries and bodies that they stand for. */
function company(a: Telling, b: Telling): Part {
  if (isBeside(a, b) || isBeside(b, a)) return different('one is beside the other');
  const common = shared(a.people, b.people);
  const fewer = Math.min(a.people.size, b.people.size);
  const many = isOpen(a) || isOpen(b);
  if (fewer >= 2) {
    if (common === a.people.size && common === b.people.size) return { score: common > 2 ? 4 : 3, why: 'the same people' };
    if (common === fewer && common >= 2) return { score: 1.5, why: 'one names more people than the other' };
    if (many && common > 0) return { score: 1, why: 'people in common' };
    return different(common > 0 ? 'other people besides' : 'other people');
  }
  const nations = shared(a.nations, b.nations);
  const bodies = shared(a.bodies, b.bodies);
  if (fewer === 1) {
    if (common === 0 && nations < 2 && bodies === 0) return many ? NOTHING : different('other people');
    return common === 1 ? { score: nations >= 2 ? 2.5 : 2, why: 'a person in common' } : { score: 1, why: 'the same countries' };
  }
  if (nations >= 2) return { score: nations === Math.max(a.nations.size, b.nations.size) ? 2.5 : 2, why: 'the same countries' };
  if (bodies > 0) return { score: 2, why: 'the same organization' };
  if (a.nations.size + a.bodies.size + a.people.size === 0 || b.nations.size + b.bodies.size + b.people.size === 0) return NOTHING;
  return nations === 1 ? { score: 0.5, why: 'a country in common' } : different('other participants');
}

/** Many take part, and each article names others of them. */
const isOpen = (t: Telling): boolean => t.meeting.kind === 'summit' || t.meeting.kind === 'conference';

/** Two people by themselves, against a gathering of a body. */
const isBeside = (a: Telling, b: Telling): boolean => isOpen(a) && !isOpen(b) && a.bodies.size > 0 && b.people.size === 2 && b.bodies.size === 0;

function days(a: Telling, b: Telling): Part {
  const [p, q] = [a.period, b.period];
  if (!p || !q) return bounds(a, b);
  const apart = gap(p, q);
  if (apart > SLIP) return different('other days');
  if (apart > 0) return length(p) === 1 && length(q) === 1 ? { score: 0.5, why: 'a day apart' } : different('other days');
  const longest = Math.max(length(p), length(q));
  if (longest === 1) return { score: 2.5, why: 'the same day' };
  return longest <= 31 ? { score: 1.5, why: 'dates that fit' } : { score: 0.5, why: 'dates that do not contradict' };
}

/** One date is unknown: what was held before one day cannot be what was still to come after it. */
function bounds(a: Telling, b: Telling): Part {
  for (const [open, known] of [[a, b], [b, a]] as const) {
    if (open.period || !known.period || known.period.yearless || open.published === undefined) continue;
    const past = open.meeting.status === 'held';
    const future = open.meeting.status === 'scheduled' || open.meeting.status === 'proposed';
    if (past && known.period.from > open.published) return different('held before the other was due');
    if (future && known.period.to < open.published) return different('still to come after the other');
    if (past && open.published - known.period.to > 60) return { score: -1, why: 'long after' };
    if (future && known.period.from - open.published > 60) return { score: -1, why: 'long before' };
    if (past ? open.published - known.period.to <= SOON : future && known.period.from - open.published <= SOON) return { score: 1, why: 'told of at that time' };
  }
  const together = !a.period && !b.period && a.published !== undefined && b.published !== undefined && Math.abs(a.published - b.published) <= SOON;
  return together && a.meeting.status === b.meeting.status ? { score: 1, why: 'told of at one time' } : NOTHING;
}

function places(a: Telling, b: Telling): Part {
  if (!a.place || !b.place) return NOTHING;
  if (a.place.id === b.place.id) return { score: 1.5, why: `both in ${a.place.name}` };
  const within = a.placeNation !== undefined && a.placeNation === b.placeNation;
  return within ? { score: 0.5, why: '' } : different('another place');
}

/** A telephone call is no visit; a summit of many is not the talks of two beside it. */
function kinds(a: MeetingKind, b: MeetingKind): Part {
  if (a === b) return { score: 0.5, why: '' };
  if (a === 'call' || b === 'call') return different('one is a call');
  if (a === 'visit' || b === 'visit') return { score: -0.5, why: '' }; // talks are held during a visit, which has more of them
  return NOTHING;
}

function statuses(a: Telling, b: Telling): Part {
  const [x, y] = [a.meeting.status, b.meeting.status];
  const off = (s: string): boolean => s === 'cancelled' || s === 'refused';
  if ((off(x) && y === 'held') || (off(y) && x === 'held')) return { score: -1, why: 'one was called off' };
  return NOTHING;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const item of a) if (b.has(item)) n++;
  return n;
}
