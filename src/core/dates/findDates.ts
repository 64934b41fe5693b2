// The dates of an article: paragraphs → drafts → values, ranges joined, a person's decisions last.
import type { DateMention, DateType } from '../model/analysis.ts';
import type { AnchoredAnnotation } from '../model/annotation.ts';
import type { Article } from '../text/article.ts';
import { tokenAt } from '../text/tokens.ts';
import { dayNumber, dayOf, isDay } from './calendar.ts';
import { cueOf, storyOf } from './context.ts';
import { applyDecisions } from './decisions.ts';
import type { Draft } from './draft.ts';
import { parseDrafts } from './parse.ts';
import { dayPoint, type Point, valueOf } from './point.ts';
import { joinRanges } from './ranges.ts';
import { resolve } from './resolve.ts';
import type { Anchor, Resolution } from './resolveCalendar.ts';
import { shareYears } from './share.ts';
import { createReader } from './scan.ts';

export interface DateContext {
  /** `YYYY-MM-DD`, or null where nobody knows. */
  readonly published: string | null;
  readonly annotations: readonly AnchoredAnnotation[];
}

/** Every time expression with its value, in the order of their ends (a range behind its two dates). Linear in the text; never throws. */
export function findDates(article: Article, { published, annotations }: DateContext): readonly DateMention[] {
  const reader = createReader(article.text, article.tokens);
  const parsed: Draft[] = [];
  for (const p of article.paragraphs) {
    for (const d of parseDrafts(reader, tokenAt(article.tokens, p.start), tokenAt(article.tokens, p.end))) parsed.push(d);
  }
  reader.from = 0;
  reader.to = article.tokens.count;
  const drafts = shareYears(reader, parsed);
  const found = resolveAll(article, drafts, readDay(published));
  return applyDecisions(article.text, joinRanges(article, reader, drafts, found), annotations);
}

/** The day number of `YYYY-MM-DD…`; null for anything else. */
export function readDay(value: string | null): number | null {
  const m = value === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Years from the story's own, for a bare year and for a full date. */
const FAR_YEAR = 3;
const FAR_DATE = 12;

function resolveAll(article: Article, drafts: readonly Draft[], published: number | null): DateMention[] {
  const story = storyOf(drafts, published === null ? undefined : dayOf(published).year);
  const publishedText = published === null ? '' : valueOf(dayPoint(published));
  let previous: Point | undefined;
  let previousDay: Point | undefined;
  let previousQuarter: Point | undefined;
  let sentence = 0;
  let aside: number | undefined;
  /** A year far from the story's, in passing: the story goes on in its own. Two that agree are the story's. */
  const isAside = (draft: Draft, point: Point): boolean => {
    const far = Math.abs(point.year - (previous?.year ?? point.year)) > (point.grain === 'year' || draft.open.kind === 'shift' ? FAR_YEAR : FAR_DATE);
    const passing = far && (aside === undefined || Math.abs(aside - point.year) > FAR_YEAR);
    aside = far ? point.year : aside;
    if (!far) aside = undefined;
    return passing;
  };
  return drafts.map((draft) => {
    const start = article.tokens.start[draft.first] as number;
    while (sentence + 1 < article.sentences.length && (article.sentences[sentence + 1]?.start ?? Infinity) <= start) sentence++;
    const bounds = article.sentences[sentence];
    const needsCue = (draft.open.kind === 'calendar' && draft.open.fields.year === undefined && draft.open.which === undefined) || (draft.open.kind === 'unit' && draft.open.unit === 'weekend');
    const cue = needsCue && bounds ? cueOf(article.tokens, draft, bounds.firstToken, bounds.endToken) : undefined;
    const anchor: Anchor = { published, publishedText, previous, previousDay, previousQuarter, narrative: story.narrative, cue };
    const r = shiftedForEve(resolve(draft, anchor, story.order), draft);
    if (r.point && r.point.grain !== 'century' && r.point.grain !== 'decade' && draft.open.kind !== 'yearBefore' && !(story.narrative && isAside(draft, r.point))) {
      previous = r.point;
      if (r.point.grain === 'quarter') previousQuarter = r.point;
      if (r.point.grain === 'day') previousDay = r.point;
    }
    return mentionOf(article, draft, r);
  });
}

/** "the eve of 3 April" is 2 April. */
function shiftedForEve(r: Resolution, draft: Draft): Resolution {
  if (!draft.eve || r.point?.grain !== 'day' || r.point.year < 1) return r;
  const point = dayPoint(dayNumber(r.point.year, r.point.month ?? 1, r.point.day ?? 1) - 1);
  return { ...r, point, value: valueOf(point), reason: `the day before ${r.value}; ${r.reason}` };
}

function mentionOf(article: Article, draft: Draft, r: Resolution): DateMention {
  const start = article.tokens.start[draft.first] as number;
  const end = article.tokens.end[draft.end - 1] as number;
  return {
    start, end, text: article.text.slice(start, end), type: typeOf(draft, r.value), value: r.value, mod: draft.mod ?? null, status: r.status, reason: r.reason,
    ...(r.alternatives && { alternatives: r.alternatives }),
  };
}

function typeOf(draft: Draft, value: string): DateType {
  if (draft.open.kind === 'duration') return 'DURATION';
  if (draft.open.kind === 'set') return 'SET';
  return value.includes('T') && !value.includes('_REF') ? 'TIME' : 'DATE';
}
