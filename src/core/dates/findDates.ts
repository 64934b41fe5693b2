// The dates of an article: paragraphs → drafts → values, ranges joined, a person's decisions last.
import type { DateMention, DateType, NumericOrder } from '../model/analysis.ts';
import type { AnchoredAnnotation } from '../model/annotation.ts';
import type { Article } from '../text/article.ts';
import { wordAt } from '../text/tokens.ts';
import { dayNumber, dayOf, isDay } from './calendar.ts';
import { type Cue, cueOf, storyOf } from './context.ts';
import { type DigitOrder, digitOrderOf } from './digitOrder.ts';
import { applyDecisions } from './decisions.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import { datedEvents, type Events } from './events.ts';
import { inferYear, withInferredYear } from './inferYear.ts';
import type { Point } from './point.ts';
import { joinRanges } from './ranges.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { createReader, type Reader } from './scan.ts';
import { createTimeline } from './timeline.ts';

export interface DateContext {
  /** `YYYY-MM-DD`, or null where nobody knows. */
  readonly published: string | null;
  readonly annotations: readonly AnchoredAnnotation[];
  readonly numericOrder?: NumericOrder;
}

/**
 * Every time expression with its value, in the order of their ends (a range behind its two dates). Linear in the text;
 * never throws.
 */
export function findDates(article: Article, { published, annotations, numericOrder }: DateContext): readonly DateMention[] {
  const reader = createReader(article.text, article.tokens);
  const drafts = draftsOf(article, reader);
  const found = resolveAll(article, reader, drafts, readDay(published), numericOrder);
  return applyDecisions(article.text, joinRanges(article, reader, drafts, found), annotations);
}

/** The day number of `YYYY-MM-DD…`; null for anything else. */
function readDay(value: string | null): number | null {
  const m = value === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Twice where dates hang on events: the event may be dated behind them. */
function resolveAll(article: Article, reader: Reader, drafts: readonly Draft[], published: number | null, numericOrder: NumericOrder | undefined): DateMention[] {
  const order = digitOrderOf(drafts, published, numericOrder);
  let found = resolveOnce(article, drafts, published, order, NO_EVENTS, []);
  if (drafts.some(({ open }) => open.kind === 'event')) {
    const points = found.map((r) => r.point);
    found = resolveOnce(article, drafts, published, order, datedEvents(article, reader, drafts, points), points);
  }
  const inferred = published === null ? inferYear(reader, drafts, found) : undefined;
  return drafts.map((draft, i) => mentionOf(article, draft, withInferredYear(found[i] as Resolution, inferred), drafts[i + 1]?.first ?? Infinity));
}

const NO_EVENTS: Events = new Map();

function resolveOnce(article: Article, drafts: readonly Draft[], published: number | null, order: DigitOrder | undefined, events: Events, points: readonly (Point | undefined)[]): Resolution[] {
  const story = storyOf(drafts, published === null ? undefined : dayOf(published).year);
  const timeline = createTimeline(story.narrative);
  const out: Resolution[] = [];
  let sentence = 0;
  for (const [i, draft] of drafts.entries()) {
    const start = article.tokens.start[draft.first] as number;
    while ((article.sentences[sentence + 1]?.start ?? Infinity) <= start) sentence++;
    const { previous, previousDay, previousQuarter } = timeline;
    const cue = cueFor(article, draft, sentence);
    const sight = { events, own: isOwnDate(article, draft, drafts[i + 1]) ? points[i + 1] : undefined, apposed: isApposed(article, drafts[i - 1], draft) ? out[i - 1]?.point : undefined };
    const r = resolve(draft, { published, previous, previousDay, previousQuarter, narrative: story.narrative, cue }, order, sight);
    timeline.see(draft, r.point);
    out.push(r);
  }
  return out;
}

const DUE = new Set(['due', 'scheduled', 'planned', 'set', 'held', 'on', 'for', 'in']);

/** "the 2020 coup", "elections due on 20 May": the next date is that of the event. */
function isOwnDate({ tokens }: Article, { open, end }: Draft, b: Draft | undefined): boolean {
  if (open.kind !== 'event' || !b) return false;
  if (open.dated) return b.first <= end + 2;
  if (open.head === '' || b.first > open.phraseEnd + 2) return false;
  for (let i = open.phraseEnd; i < b.first; i++) if (!DUE.has(wordAt(tokens, i))) return false;
  return true;
}

/** "on Monday, a day after the vote". */
const isApposed = ({ tokens }: Article, a: Draft | undefined, b: Draft): boolean => a !== undefined && a.end + 1 === b.first && wordAt(tokens, a.end) === ',';

/** Only what lacks its year or week, and a weekend, asks the clause. */
function cueFor(article: Article, draft: Draft, sentence: number): Cue | undefined {
  const { open } = draft;
  const asks = open.kind === 'calendar' ? open.fields.year === undefined && open.which === undefined : open.kind === 'unit' && open.unit === 'weekend';
  const bounds = asks ? article.sentences[sentence] : undefined;
  return bounds && cueOf(article.tokens, draft, bounds.firstToken, bounds.endToken);
}

function mentionOf(article: Article, draft: Draft, r: Resolution, nextFirst: number): DateMention {
  const start = article.tokens.start[draft.first] as number;
  const withEvent = draft.open.kind === 'event' && r.point !== undefined && draft.open.phraseEnd <= nextFirst ? draft.open.phraseEnd : draft.end;
  const end = article.tokens.end[withEvent - 1] as number;
  return {
    start, end, text: article.text.slice(start, end), type: typeOf(draft, r.value), value: r.value, mod: draft.mod ?? null, status: r.status, reason: r.reason,
    ...(r.alternatives && { alternatives: r.alternatives }), ...(r.guess && { guess: r.guess }),
  };
}

function typeOf({ open }: Draft, value: string): DateType {
  if (open.kind === 'duration' || (open.kind === 'event' && value.startsWith('P'))) return 'DURATION';
  if (open.kind === 'set') return 'SET';
  return value.includes('T') && !value.includes('_REF') ? 'TIME' : 'DATE';
}
