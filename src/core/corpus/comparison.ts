// Are two tellings of one meeting? Same, maybe, or different, and the reasons in words. Different is final: nothing joins
// two such tellings, not even a third that fits both.
import type { MeetingKind, MeetingStatus } from '../model/analysis.ts';
import { gap, length } from '../util/period.ts';
import type { Telling } from './tellings.ts';

export interface Comparison {
  readonly verdict: 'same' | 'maybe' | 'different';
  /** In steps of a half. */
  readonly score: number;
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
  const where = places(a, b, who, when);
  if (where.score === DIFFERENT) return FINAL;
  const kind = kinds(a.kind, b.kind);
  const status = statuses(a, b);
  const related = relations(a, b);
  if (kind.score === DIFFERENT || related.score === DIFFERENT) return FINAL;
  const score = who.score + when.score + where.score + kind.score + status.score + related.score;
  if (score < MAYBE) return UNLIKE;
  const sure = score >= SAME && (when.score >= (isPart(a, b) ? DATED : TIMELY) || (when.score >= 0 && who.whole === true));
  return verdictOf(sure, score);
}

/** Why two tellings may be of one meeting, in words. */
export function whyOf(a: Telling, b: Telling): string {
  const when = days(a, b);
  const who = company(a, b);
  const parts = [who, when, places(a, b, who, when), kinds(a.kind, b.kind), statuses(a, b), relations(a, b)];
  return parts.map((p) => (p.why === '' ? p.inPlaces?.(a, b) ?? '' : p.why)).filter((why) => why !== '').join('; ');
}

/** Pairs are compared by the million: the same result is the same object. By twice the score, doubled, with one more for a sure one. */
const results: Comparison[] = [];

const verdictOf = (sure: boolean, score: number): Comparison => (results[score * 4 + (sure ? 1 : 0)] ??= { verdict: sure ? 'same' : 'maybe', score, final: false });

interface Part {
  readonly score: number;
  readonly why: string;
  /** In place of `why`, where that names the places. */
  readonly inPlaces?: (a: Telling, b: Telling) => string;
  /** All who took part are the same, not some of them. */
  readonly whole?: true;
}

const DIFFERENT = -Infinity;
const OTHER: Part = { score: DIFFERENT, why: '' };
const NOTHING: Part = { score: 0, why: '' };
const SAME_PEOPLE: Part = { score: 3, why: 'the same people', whole: true };
const SAME_CROWD: Part = { score: 4, why: 'the same people', whole: true };
const MORE_PEOPLE: Part = { score: 1.5, why: 'one names more people than the other' };
const SOME_PEOPLE: Part = { score: 1, why: 'people in common' };
const ALL_BUT_ONE: Part = { score: 1.5, why: 'the same people but one' };
const ONE_PERSON: Part = { score: 2, why: 'a person in common' };
const ONE_PERSON_MORE: Part = { score: 2.5, why: 'a person in common' };
const ONE_PERSON_MORE_ALL: Part = { ...ONE_PERSON_MORE, whole: true };
const JUST_NATIONS: Part = { score: 1, why: 'the same countries' };
const JUST_NATIONS_ALL: Part = { ...JUST_NATIONS, whole: true };
const NATIONS: Part = { score: 2, why: 'the same countries' };
const NATIONS_ALL: Part = { score: 2.5, why: 'the same countries', whole: true };
const ONE_BODY: Part = { score: 2, why: 'the same organization' };
const ONE_NATION: Part = { score: 0.5, why: 'a country in common' };
const DAY_APART: Part = { score: 0.5, why: 'a day apart' };
const SAME_DAY: Part = { score: 2.5, why: 'the same day' };
const DATES_FIT: Part = { score: 1.5, why: 'dates that fit' };
const DATES_ALLOW: Part = { score: 0.5, why: 'dates that do not contradict' };
const LONG_AFTER: Part = { score: -1, why: 'long after' };
const LONG_BEFORE: Part = { score: -1, why: 'long before' };
const AT_THAT_TIME: Part = { score: 1, why: 'told of at that time' };
const OTHER_TIMES: Part = { score: -0.5, why: 'told of at other times' };
const ONE_TIME: Part = { score: 1, why: 'told of at one time' };
const ONE_PLACE: Part = { score: 1.5, why: '', inPlaces: (a) => `both in ${a.place?.name ?? ''}` };
const TWO_PLACES: Part = { score: -1.5, why: '', inPlaces: (a, b) => `in ${a.place?.name ?? ''}, or in ${b.place?.name ?? ''}` };
const FITS: Part = { score: 0.5, why: '' };
const HARDLY: Part = { score: -0.5, why: '' };
const CALLED_OFF: Part = { score: -1, why: 'one was called off' };
const PREPARES: Part = { score: -0.5, why: 'one is called preparatory' };

const FINAL: Comparison = { verdict: 'different', score: 0, final: true };
const UNLIKE: Comparison = { verdict: 'different', score: 0, final: false };

/** Who took part: persons first, else the countries and bodies that they stand for. */
function company(a: Telling, b: Telling): Part {
  if (isBeside(a, b) || isBeside(b, a)) return OTHER;
  const bodies = shared(a.bodies, b.bodies) + shared(a.bodies, b.offices) + shared(a.offices, b.bodies);
  const common = shared(a.people, b.people);
  const fewer = Math.min(a.people.length, b.people.length);
  const most = Math.max(a.people.length, b.people.length);
  const many = isOpen(a) || isOpen(b);
  if (fewer >= 2) {
    if (common === most) return common > 2 ? SAME_CROWD : SAME_PEOPLE;
    if (common === fewer) return MORE_PEOPLE;
    if (many) return common > 0 ? SOME_PEOPLE : OTHER;
    return common >= 1 && common === fewer - 1 && fewer === most && sameNations(a, b) ? ALL_BUT_ONE : OTHER;
  }
  const nations = sharedSorted(a.nations, b.nations);
  const allNations = nations >= 2 && nations === Math.max(a.nations.length, b.nations.length);
  if (fewer === 1) {
    if (common === 0 && nations < 2 && bodies === 0) return many ? NOTHING : OTHER;
    if (common !== 1) return allNations ? JUST_NATIONS_ALL : JUST_NATIONS;
    if (nations < 2 && bodies === 0) return ONE_PERSON;
    return allNations ? ONE_PERSON_MORE_ALL : ONE_PERSON_MORE;
  }
  if (nations >= 2) return allNations ? NATIONS_ALL : NATIONS;
  if (bodies > 0) return ONE_BODY;
  if (a.nations.length + a.bodies.length + a.people.length === 0 || b.nations.length + b.bodies.length + b.people.length === 0) return NOTHING;
  return nations === 1 ? ONE_NATION : OTHER;
}

/** How many sides the telling names. */
const sides = (t: Telling): number => Math.max(t.people.length, t.nations.length);

/** Two of several: the talks of all, or a word of two beside them? Only a day that both give can say. */
const isPart = (a: Telling, b: Telling): boolean => Math.min(sides(a), sides(b)) === 2 && Math.max(sides(a), sides(b)) > 2;

/** Many take part, and each article names others of them. */
const isOpen = (t: Telling): boolean => t.kind === 'summit' || t.kind === 'conference';

/** Two people by themselves, against a gathering of a body: one that is open to many, or that the one of the two who is not named there has no office in. */
function isBeside(a: Telling, b: Telling): boolean {
  if (isOpen(b) || a.bodies.length === 0 || b.people.length !== 2 || b.bodies.length > 0) return false;
  return isOpen(a) || (shared(a.bodies, b.offices) === 0 && shared(a.people, b.people) < 2);
}

/** Everybody of both acts for the same countries, so that the odd one out stands for the same office. */
const sameNations = (a: Telling, b: Telling): boolean => a.nations.length >= 2 && a.nations.length === b.nations.length && sharedSorted(a.nations, b.nations) === a.nations.length;

function days(a: Telling, b: Telling): Part {
  const [p, q] = [a.period, b.period];
  if (!p || !q) return bounds(a, b);
  const apart = gap(p, q);
  if (apart > SLIP) return OTHER;
  if (apart > 0) return length(p) === 1 && length(q) === 1 ? DAY_APART : OTHER;
  const longest = Math.max(length(p), length(q));
  if (longest === 1) return SAME_DAY;
  return longest <= 31 ? DATES_FIT : DATES_ALLOW;
}

/** One date is unknown: what was held before one day cannot be what was still to come after it. */
function bounds(a: Telling, b: Telling): Part {
  const one = openAndKnown(a, b) ?? openAndKnown(b, a);
  if (one) return one;
  if (isOverBefore(a, b) || isOverBefore(b, a)) return OTHER;
  if (a.period || b.period || a.published === undefined || b.published === undefined) return NOTHING;
  const apart = Math.abs(a.published - b.published);
  if (apart > LATER) return OTHER_TIMES;
  return apart <= SOON && a.status === b.status ? ONE_TIME : NOTHING;
}

function openAndKnown(open: Telling, { period }: Telling): Part | undefined {
  if (open.period || !period || period.yearless || open.published === undefined) return undefined;
  const past = open.status === 'held';
  const future = isToCome(open);
  if (past && period.from > open.published) return OTHER;
  if (future && period.to < open.published) return OTHER;
  if (past && open.published - period.to > LATER) return LONG_AFTER;
  if (future && period.from - open.published > LATER) return LONG_BEFORE;
  return (past ? open.published - period.to <= SOON : future && period.from - open.published <= SOON) ? AT_THAT_TIME : undefined;
}

/** The one was held, undated, before the other, undated too, was still to come. */
const isOverBefore = (past: Telling, future: Telling): boolean =>
  past.status === 'held' && past.published !== undefined && !past.period && isToCome(future) && !future.period && future.published !== undefined && future.published > past.published;

const isToCome = ({ status }: Telling): boolean => status === 'scheduled' || status === 'proposed';

/** The same people on one day, held in two places: rather a contradiction than two encounters. */
const isContradiction = (a: Telling, b: Telling, who: Part, when: Part): boolean =>
  who.whole === true && a.people.length >= 2 && when.score > DATED && a.status === 'held' && b.status === 'held' && a.kind !== 'visit' && b.kind !== 'visit';

function places(a: Telling, b: Telling, who: Part, when: Part): Part {
  if (!a.place || !b.place) return NOTHING;
  if (a.place.line === b.place.line) return ONE_PLACE;
  if (a.place.nation === b.place.nation) return FITS;
  return isContradiction(a, b, who, when) ? TWO_PLACES : OTHER;
}

/** A telephone call is no visit; a summit of many is not the talks of two beside it. */
function kinds(a: MeetingKind, b: MeetingKind): Part {
  if (a === b) return FITS;
  if (a === 'call' || b === 'call') return OTHER;
  if (a === 'visit' || b === 'visit') return HARDLY; // talks are held during a visit, which has more of them
  return NOTHING;
}

function statuses(a: Telling, b: Telling): Part {
  const [x, y] = [a.status, b.status];
  return (isOff(x) && y === 'held') || (isOff(y) && x === 'held') ? CALLED_OFF : NOTHING;
}

const isOff = (status: MeetingStatus): boolean => status === 'cancelled' || status === 'refused';

/** What prepares talks is not these talks, and the next ones are not those that were held. */
function relations(a: Telling, b: Telling): Part {
  if (a.relation === b.relation) return NOTHING;
  if (a.relation === 'preparatory' || b.relation === 'preparatory') return preparing(a, b);
  const [next, other] = a.relation === 'next' ? [a, b] : [b, a];
  if (other.status !== 'held' || (next.period && other.period)) return NOTHING;
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
  const alike = shared(plain.people, prep.people) === plain.people.length && isOpen(a) === isOpen(b);
  const sameDay = !a.period || !b.period || gap(a.period, b.period) === 0;
  return plain.prepared || !alike || !sameDay ? OTHER : PREPARES;
}

/** Few of either. */
function shared(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.length * b.length > 256) {
    const set = new Set(b);
    return a.filter((item) => set.has(item)).length;
  }
  let n = 0;
  for (const item of a) if (b.includes(item)) n++;
  return n;
}

/** Of lists in ascending order. */
function sharedSorted(a: readonly number[], b: readonly number[]): number {
  if (a === b) return a.length;
  let n = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) n++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return n;
}
