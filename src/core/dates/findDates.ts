// The dates of an article: paragraphs → drafts → values, ranges joined, a person's decisions last.
import type { DateMention, DateType, NumericOrder } from '../model/analysis.ts';
import type { AnchoredAnnotation } from '../model/annotation.ts';
import type { Article } from '../text/article.ts';
import { tokenAt } from '../text/tokens.ts';
import { dayNumber, dayOf, isDay } from './calendar.ts';
import { type Cue, cueOf, storyOf } from './context.ts';
import { digitOrderOf } from './digitOrder.ts';
import { applyDecisions } from './decisions.ts';
import type { Draft } from './draft.ts';
import { parseDrafts } from './parse.ts';
import { joinRanges } from './ranges.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { createReader, type Reader } from './scan.ts';
import { shareYears } from './share.ts';
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
  const found = resolveAll(article, drafts, readDay(published), numericOrder);
  return applyDecisions(article.text, joinRanges(article, reader, drafts, found), annotations);
}

function draftsOf(article: Article, reader: Reader): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const p of article.paragraphs) {
    for (const d of parseDrafts(reader, tokenAt(article.tokens, p.start), tokenAt(article.tokens, p.end))) drafts.push(d);
  }
  reader.from = 0;
  reader.to = article.tokens.count;
  return shareYears(reader, drafts);
}

/** The day number of `YYYY-MM-DD…`; null for anything else. */
function readDay(value: string | null): number | null {
  const m = value === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

function resolveAll(article: Article, drafts: readonly Draft[], published: number | null, numericOrder: NumericOrder | undefined): DateMention[] {
  const order = digitOrderOf(drafts, published, numericOrder);
  const story = storyOf(drafts, published === null ? undefined : dayOf(published).year);
  const timeline = createTimeline(story.narrative);
  let sentence = 0;
  return drafts.map((draft) => {
    const start = article.tokens.start[draft.first] as number;
    while ((article.sentences[sentence + 1]?.start ?? Infinity) <= start) sentence++;
    const { previous, previousDay, previousQuarter } = timeline;
    const cue = cueFor(article, draft, sentence);
    const r = resolve(draft, { published, previous, previousDay, previousQuarter, narrative: story.narrative, cue }, order);
    timeline.see(draft, r.point);
    return mentionOf(article, draft, r);
  });
}

/** Only what lacks its year or week, and a weekend, asks the clause. */
function cueFor(article: Article, draft: Draft, sentence: number): Cue | undefined {
  const { open } = draft;
  const asks = open.kind === 'calendar' ? open.fields.year === undefined && open.which === undefined : open.kind === 'unit' && open.unit === 'weekend';
  const bounds = asks ? article.sentences[sentence] : undefined;
  return bounds && cueOf(article.tokens, draft, bounds.firstToken, bounds.endToken);
}

function mentionOf(article: Article, draft: Draft, r: Resolution): DateMention {
  const start = article.tokens.start[draft.first] as number;
  const end = article.tokens.end[draft.end - 1] as number;
  return {
    start, end, text: article.text.slice(start, end), type: typeOf(draft, r.value), value: r.value, mod: draft.mod ?? null, status: r.status, reason: r.reason,
    ...(r.alternatives && { alternatives: r.alternatives }), ...(r.guess && { guess: r.guess }),
  };
}

function typeOf({ open }: Draft, value: string): DateType {
  if (open.kind === 'duration') return 'DURATION';
  if (open.kind === 'set') return 'SET';
  return value.includes('T') && !value.includes('_REF') ? 'TIME' : 'DATE';
}
