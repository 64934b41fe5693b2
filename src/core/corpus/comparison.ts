// Are two tellings of one meeting? Same, maybe, or different, with the reasons in words. Different is final: nothing joins
// two such tellings, not even a third that fits both.
import type { MeetingKind } from '../model/analysis.ts';
import { gap, length } from '../util/period.ts';
import type { Telling } from './tellings.ts';

export interface Comparison {
  readonly verdict: 'same' | 'maybe' | 'different';
  readonly score: number;
  readonly why: string;
  /** There is a reason why not; a low score alone is none, for a bare telling is unlike everything. */
  readonly final: boolean;
}

const SAME = 4;
const MAYBE = 3;

/** What `days` gives when one time is told of, and when both tellings date the meeting. Less joins only the same company. */
const TIMELY = 1;
const DATED = 1.5;

/** Two reports of one day may be a day apart: a slip, a time zone, or a contradiction worth showing. */
const SLIP = 1;

/** News of a meeting mostly stands within so many days of it. */
const SOON = 14;

/** Who meets again after so many days meets another time, unless a date says that it is the same. */
const LATER = 60;

export function compareTellings(a: Telling, b: Telling): Comparison {
  const when = days(a, b); // first: it tells most pairs apart, and costs least
  if (when.score === DIFFERENT) return FINAL;
  const who = company(a, b);
  if (who.score === DIFFERENT) return FINAL;
  const others = [places(a, b, who, when), kinds(a.meeting.kind, b.meeting.kind), statuses(a, b), relations(a, b)];
  if (others.some((p) => p.score === DIFFERENT)) return FINAL;
  const parts = [who, when, ...others];
  const score = parts.reduce((sum, p) => sum + p.score, 0);
  if (score < MAYBE) return UNLIKE;
  const sure = score >= SAME && (when.score >= (isPart(a, b) ? DATED : TIMELY) || (when.score >= 0 && who.whole === true));
  return { verdict: sure ? 'same' : 'maybe', score, why: parts.filter((p) => p.why !== '').map((p) => p.why).join('; '), final: false };
}

interface Part {
  readonly score: number;
  readonly why: string;
  /** All who took part are the same, not some of them. */
  readonly whole?: true;
}

const DIFFERENT = -Infinity;
const OTHER: Part = { score: DIFFERENT, why: '' };
const NOTHING: Part = { score: 0, why: '' };
const FINAL: Comparison = { verdict: 'different', score: 0, why: '', final: true };
const UNLIKE: Comparison = { verdict: 'different', score: 0, why: '', final: false };

/** Who took part: persons first, else the countries and bodies that they stand for. */
function company(a: Telling, b: Telling): Part {
  if (isBeside(a, b) || isBeside(b, a)) return OTHER;
  const bodies = shared(a.bodies, b.bodies) + shared(a.bodies, b.offices) + shared(a.offices, b.bodies);
  const common = shared(a.people, b.people);
  const fewer = Math.min(a.people.size, b.people.size);
  const most = Math.max(a.people.size, b.people.size);
  const many = isOpen(a) || isOpen(b);
  if (fewer >= 2) {
    if (common === most) return { score: common > 2 ? 4 : 3, why: 'the same people', whole: true };
    if (common === fewer) return { score: 1.5, why: 'one names more people than the other' };
    if (many) return common > 0 ? { score: 1, why: 'people in common' } : OTHER;
    return common >= 1 && common === fewer - 1 && fewer === most && sameNations(a, b) ? { score: 1.5, why: 'the same people but one' } : OTHER;
  }
  const nations = shared(a.nations, b.nations);
  const allNations = nations >= 2 && nations === Math.max(a.nations.size, b.nations.size);
  if (fewer === 1) {
    if (common === 0 && nations < 2 && bodies === 0) return many ? NOTHING : OTHER;
    const whole = allNations && { whole: true as const };
    return common === 1 ? { score: nations >= 2 || bodies > 0 ? 2.5 : 2, why: 'a person in common', ...whole } : { score: 1, why: 'the same countries', ...whole };
  }
  if (nations >= 2) return allNations ? { score: 2.5, why: 'the same countries', whole: true } : { score: 2, why: 'the same countries' };
  if (bodies > 0) return { score: 2, why: 'the same organization' };
  if (a.nations.size + a.bodies.size + a.people.size === 0 || b.nations.size + b.bodies.size + b.people.size === 0) return NOTHING;
  return nations === 1 ? { score: 0.5, why: 'a country in common' } : OTHER;
}

/** How many sides the telling names. */
const sides = (t: Telling): number => Math.max(t.people.size, t.nations.size);

/** Two of several: the talks of all, or a word of two beside them? Only a day that both give can say. */
const isPart = (a: Telling, b: Telling): boolean => Math.min(sides(a), sides(b)) === 2 && Math.max(sides(a), sides(b)) > 2;

/** Many take part, and each article names others of them. */
const isOpen = (t: Telling): boolean => t.meeting.kind === 'summit' || t.meeting.kind === 'conference';

/** Two people by themselves, against a gathering of a body: one that is open to many, or that the one of the two who is not named there has no office in. */
function isBeside(a: Telling, b: Telling): boolean {
  if (isOpen(b) || a.bodies.size === 0 || b.people.size !== 2 || b.bodies.size > 0) return false;
  return isOpen(a) || (shared(a.bodies, b.offices) === 0 && shared(a.people, b.people) < 2);
}

/** Everybody of both acts for the same countries, so that the odd one out stands for the same office. */
const sameNations = (a: Telling, b: Telling): boolean => a.nations.size >= 2 && a.nations.size === b.nations.size && shared(a.nations, b.nations) === a.nations.size;

function days(a: Telling, b: Telling): Part {
  const [p, q] = [a.period, b.period];
  if (!p || !q) return bounds(a, b);
  const apart = gap(p, q);
  if (apart > SLIP) return OTHER;
  if (apart > 0) return length(p) === 1 && length(q) === 1 ? { score: 0.5, why: 'a day apart' } : OTHER;
  const longest = Math.max(length(p), length(q));
  if (longest === 1) return { score: 2.5, why: 'the same day' };
  return longest <= 31 ? { score: 1.5, why: 'dates that fit' } : { score: 0.5, why: 'dates that do not contradict' };
}

/** One date is unknown: what was held before one day cannot be what was still to come after it. */
function bounds(a: Telling, b: Telling): Part {
  for (const [open, known] of [[a, b], [b, a]] as const) {
    if (open.period || !known.period || known.period.yearless || open.published === undefined) continue;
    const past = open.meeting.status === 'held';
    const future = isToCome(open);
    if (past && known.period.from > open.published) return OTHER;
    if (future && known.period.to < open.published) return OTHER;
    if (past && open.published - known.period.to > LATER) return { score: -1, why: 'long after' };
    if (future && known.period.from - open.published > LATER) return { score: -1, why: 'long before' };
    if (past ? open.published - known.period.to <= SOON : future && known.period.from - open.published <= SOON) return { score: 1, why: 'told of at that time' };
  }
  for (const [past, future] of [[a, b], [b, a]] as const) {
    const over = past.meeting.status === 'held' && past.published !== undefined && !past.period;
    if (over && isToCome(future) && !future.period && future.published !== undefined && future.published > past.published) return OTHER;
  }
  if (a.period || b.period || a.published === undefined || b.published === undefined) return NOTHING;
  const apart = Math.abs(a.published - b.published);
  if (apart > LATER) return { score: -0.5, why: 'told of at other times' };
  return apart <= SOON && a.meeting.status === b.meeting.status ? { score: 1, why: 'told of at one time' } : NOTHING;
}

const isToCome = ({ meeting: { status } }: Telling): boolean => status === 'scheduled' || status === 'proposed';

/** The same people on one day, held in two places: rather a contradiction than two encounters. */
const isContradiction = (a: Telling, b: Telling, who: Part, when: Part): boolean =>
  who.whole === true && a.people.size >= 2 && when.score > DATED && a.meeting.status === 'held' && b.meeting.status === 'held' && a.meeting.kind !== 'visit' && b.meeting.kind !== 'visit';

function places(a: Telling, b: Telling, who: Part, when: Part): Part {
  if (!a.place || !b.place) return NOTHING;
  if (a.place.id === b.place.id) return { score: 1.5, why: `both in ${a.place.name}` };
  const within = a.placeNation !== undefined && a.placeNation === b.placeNation;
  if (within) return { score: 0.5, why: '' };
  return isContradiction(a, b, who, when) ? { score: -1.5, why: `in ${a.place.name}, or in ${b.place.name}` } : OTHER;
}

/** A telephone call is no visit; a summit of many is not the talks of two beside it. */
function kinds(a: MeetingKind, b: MeetingKind): Part {
  if (a === b) return { score: 0.5, why: '' };
  if (a === 'call' || b === 'call') return OTHER;
  if (a === 'visit' || b === 'visit') return { score: -0.5, why: '' }; // talks are held during a visit, which has more of them
  return NOTHING;
}

function statuses(a: Telling, b: Telling): Part {
  const [x, y] = [a.meeting.status, b.meeting.status];
  const off = (s: string): boolean => s === 'cancelled' || s === 'refused';
  if ((off(x) && y === 'held') || (off(y) && x === 'held')) return { score: -1, why: 'one was called off' };
  return NOTHING;
}

/** What prepares talks is not these talks, and the next ones are not those that were held. */
function relations(a: Telling, b: Telling): Part {
  if (a.relation === b.relation) return NOTHING;
  if (a.relation === 'preparatory' || b.relation === 'preparatory') return preparing(a, b);
  const [next, other] = a.relation === 'next' ? [a, b] : [b, a];
  if (other.meeting.status !== 'held' || (next.period && other.period)) return NOTHING;
  const day = other.period && !other.period.yearless ? other.period.from : other.published;
  const later = next.published !== undefined && day !== undefined && day > next.published;
  return later ? NOTHING : OTHER;
}

/**
 * Another article may tell of a preparatory meeting without the word. It is another one where that article has a
 * preparatory one beside it, where it names people whom the preparatory one lacks (ministers, after their experts), on
 * another day, or where only one of the two is a gathering of many.
 */
function preparing(a: Telling, b: Telling): Part {
  const [plain, prep] = a.relation === 'preparatory' ? [b, a] : [a, b];
  const alike = shared(plain.people, prep.people) === plain.people.size && isOpen(a) === isOpen(b);
  const sameDay = !a.period || !b.period || gap(a.period, b.period) === 0;
  return plain.prepared || !alike || !sameDay ? OTHER : { score: -0.5, why: 'one is called preparatory' };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const item of a) if (b.has(item)) n++;
  return n;
}
