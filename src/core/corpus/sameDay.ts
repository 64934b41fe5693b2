// What else happened on a date: the words over the folder that name the same day, a part of it, or a short stretch that
// holds it. Asked by the editor over all articles; nothing is kept but each article's periods.
import type { Analysis, DateMention } from '../model/analysis.ts';
import { contains, lastStartingAt, overlaps, type Span } from '../text/span.ts';
import { length, type Period, periodOf } from '../util/period.ts';

/** same: exactly this day (month, year …); within: a part of it; around: a longer stretch that holds it. */
export type Nearness = 'same' | 'within' | 'around';

export interface DayHit {
  /** Id of the analysis. */
  readonly article: string;
  /** The date's words, or those that tell of a meeting whose date stands elsewhere. */
  readonly span: Span;
  readonly nearness: Nearness;
}

/** Whether a value names a stretch of the calendar, so that something else can have happened then. */
export const isCalendarDate = (value: string): boolean => knownPeriod(value) !== undefined;

/** `dateValues`: those of all dates and meetings, of an analysis whose parts are dear to look at. */
export type Dated = Analysis & { readonly dateValues?: readonly string[] };

/**
 * What names the date, the same first, then what lies within it, then what holds it, shortest first; at most `most`,
 * and of one article `mostOfOne`.
 * The first call reads every date (about a microsecond each), later ones only compare numbers.
 */
export function onSameDay(analyses: readonly Dated[], value: string, most = 1000, mostOfOne = Infinity): readonly DayHit[] {
  const steps = searchDay(analyses, value, most, mostOfOne);
  for (;;) {
    const { done, value: found } = steps.next();
    if (done) return found;
  }
}

/**
 * The same in steps, one for each article that is looked into: to unpack a thousand takes half a second. Those whose
 * `dateValues` are the nearest are looked into first, and no more of them than it takes.
 */
export function* searchDay(analyses: readonly Dated[], value: string, most = 1000, mostOfOne = Infinity): Generator<undefined, readonly DayHit[]> {
  const asked = knownPeriod(value);
  if (!asked) return [];
  const longest = longestAround(length(asked));
  const hits: (Ranked & { readonly at: number })[] = [];
  let [rank, nearer, asNear] = [-1, 0, 0]; // of the hits so far; only those of articles before count as near
  for (const { at, best } of candidates(analyses, asked, longest)) {
    if (best !== rank) [rank, nearer, asNear] = [best, hits.filter((hit) => hit.rank < best).length, 0];
    if (nearer + asNear >= most) break;
    for (const hit of inArticle(analyses[at] as Dated, asked, longest).sort((a, b) => a.rank - b.rank).slice(0, mostOfOne)) {
      hits.push({ ...hit, at });
      if (hit.rank === rank) asNear++;
    }
    yield;
  }
  return hits.sort((a, b) => a.rank - b.rank || a.at - b.at).slice(0, most).map(({ hit }) => hit);
}

/** How many articles name exactly this day (month, year …). Looks into none whose `dateValues` are known. */
export function countSameDay(analyses: readonly Dated[], value: string): number {
  const asked = knownPeriod(value);
  return asked ? candidates(analyses, asked, longestAround(length(asked))).filter(({ best }) => best === 0).length : 0;
}

/** Places of the articles that may name the time, with their nearest rank, the nearest first. */
function candidates(analyses: readonly Dated[], asked: Period, longest: number): readonly { readonly at: number; readonly best: number }[] {
  const ranks = new Map<string, number | undefined>();
  const rankOfKnown = (value: string): number => {
    if (!ranks.has(value)) ranks.set(value, rankOfValue(value, asked, longest));
    return ranks.get(value) ?? Infinity;
  };
  const bestOf = (analysis: Dated): number =>
    analysis.dateValues?.reduce((best, value) => Math.min(best, rankOfKnown(value)), Infinity) ?? bestInTable(tableOf(analysis), asked, longest);
  return analyses.map((analysis, at) => ({ at, best: bestOf(analysis) })).filter(({ best }) => best < Infinity).sort((a, b) => a.best - b.best || a.at - b.at);
}

function bestInTable(table: Float64Array, asked: Period, longest: number): number {
  let best = Infinity;
  for (let i = 0; i < table.length; i += 2) best = Math.min(best, rankOf(table[i] as number, table[i + 1] as number, asked, longest) ?? Infinity);
  return best;
}

function rankOfValue(value: string, asked: Period, longest: number): number | undefined {
  const period = knownPeriod(value);
  return period && rankOf(period.from, period.to, asked, longest);
}

interface Ranked {
  readonly hit: DayHit;
  readonly rank: number;
}

/** For a day a month tells something, a year nothing. */
const longestAround = (days: number): number => (days <= 7 ? 31 : days <= 31 ? 92 : Math.max(366, days));

/** From and to of each date, and then of each meeting; NaN where the value names no stretch. */
const tables = new WeakMap<Analysis, Float64Array>();

function tableOf(analysis: Analysis): Float64Array {
  const known = tables.get(analysis);
  if (known) return known;
  const { dates, meetings } = analysis;
  const table = new Float64Array((dates.length + meetings.length) * 2).fill(Number.NaN);
  const put = (i: number, value: string | undefined): void => {
    const period = value === undefined ? undefined : knownPeriod(value);
    if (period) table.set([period.from, period.to], i * 2);
  };
  dates.forEach((date, i) => put(i, date.value));
  meetings.forEach((meeting, i) => put(dates.length + i, meeting.date?.value));
  tables.set(analysis, table);
  return table;
}

function knownPeriod(value: string): Period | undefined {
  const period = periodOf(value);
  return period?.yearless ? undefined : period;
}

function inArticle(analysis: Analysis, asked: Period, longest: number): Ranked[] {
  const table = tableOf(analysis);
  const found: Ranked[] = [];
  const { dates, meetings } = analysis;
  const rankAt = (i: number): number | undefined => rankOf(table[i * 2] as number, table[i * 2 + 1] as number, asked, longest);
  const add = (span: Span, rank: number): void => {
    found.push({ rank, hit: { article: analysis.id, span: { start: span.start, end: span.end }, nearness: rank === 0 ? 'same' : rank === 1 ? 'within' : 'around' } });
  };
  for (let i = 0; i < dates.length; i++) {
    const rank = rankAt(i);
    if (rank !== undefined) addDate(dates[i] as DateMention, rank);
  }
  const told = found.map(({ hit }) => hit.span);
  for (let i = 0; i < meetings.length; i++) {
    const rank = rankAt(dates.length + i);
    const meeting = meetings[i];
    if (rank === undefined || !meeting) continue;
    if (!meeting.evidence.some((sentence) => holdsOne(sentence, told))) add(meeting.trigger, rank);
  }
  return found;

  /** Of a range and one of its ends, which stand in this order by their ends, the nearer one. */
  function addDate(date: DateMention, rank: number): void {
    for (let last = found.at(-1); last && overlaps(last.hit.span, date); last = found.at(-1)) {
      if (last.rank <= rank) return;
      found.pop();
    }
    add(date, rank);
  }
}

/** Whether one of the spans, which are sorted and do not overlap, lies within. */
function holdsOne(sentence: Span, spans: readonly Span[]): boolean {
  const last = spans[lastStartingAt(spans, sentence.end)];
  return last !== undefined && contains(sentence, last);
}

/** 0: the same; 1: within; else the number of days of what holds it. Undefined: another time, or too long a stretch. */
function rankOf(from: number, to: number, asked: Period, longest: number): number | undefined {
  if (!(from <= asked.to && asked.from <= to)) return undefined;
  if (from === asked.from && to === asked.to) return 0;
  if (from >= asked.from && to <= asked.to) return 1;
  const days = to - from + 1;
  return days <= longest ? days : undefined;
}
