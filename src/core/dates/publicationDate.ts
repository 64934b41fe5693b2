// When the article appeared, as it says itself: front matter, then lines such as "Published: 3 Apr 2025 14:02", then the
// dateline. Never today, never a guessed year.
import type { PublicationDate } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { dayNumber, dayOf, isDay } from './calendar.ts';
import type { Draft } from './draft.ts';
import { parseDrafts } from './parse.ts';
import { valueOf } from './point.ts';
import { inYear } from './resolveCalendar.ts';
import { createReader } from './scan.ts';

const NONE: PublicationDate = { value: null, source: 'none' };
/** In order of trust; compared without case, hyphens and underscores. */
const KEYS = ['published', 'datepublished', 'publishedat', 'publicationdate', 'publisheddate', 'publishdate', 'pubdate', 'firstpublished', 'publishedon', 'published_time', 'articlepublishedtime', 'date', 'posted', 'created', 'issued', 'dateline', 'dcdate', 'updated', 'modified', 'lastmod', 'datemodified'];
/** How far from the article's beginning lines about it are looked for, and from its end. */
const HEAD = 12;
const TAIL = 4;

export function findPublicationDate(article: Article): PublicationDate {
  return inFrontMatter(article) ?? inLines(article) ?? inDateline(article) ?? NONE;
}

function inFrontMatter(article: Article): PublicationDate | undefined {
  const fm = article.frontMatter;
  if (!fm) return undefined;
  const byKey = new Map<string, unknown>();
  for (const [key, value] of Object.entries(fm.data)) byKey.set(key.toLowerCase().replace(/[^a-z]/g, ''), value);
  for (const key of KEYS) {
    const stated = byKey.get(key.replace(/[^a-z]/g, ''));
    const text = stated instanceof Date ? isoOf(stated.getTime()) : typeof stated === 'string' ? stated : undefined;
    const value = text === undefined ? undefined : readStated(text);
    if (value === undefined) continue;
    const span = text === undefined ? undefined : spanIn(article.text, fm, text);
    return { value, source: 'frontMatter', ...(span && { span }) };
  }
  return undefined;
}

const isoOf = (ms: number): string => {
  const { year, month, day } = dayOf(Math.floor(ms / 86_400_000));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

function spanIn(text: string, fm: Span, words: string): Span | undefined {
  const at = text.slice(fm.start, fm.end).indexOf(words);
  return at < 0 ? undefined : { start: fm.start + at, end: fm.start + at + words.length };
}

/** A full date in a short text: ISO, or as articles write it. Day-month order that nothing settles gives none. */
function readStated(text: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? `${iso[1]}-${iso[2]}-${iso[3]}` : undefined;
  return undefined;
}

function inLines(article: Article): PublicationDate | undefined {
  let updated: PublicationDate | undefined;
  const reader = createReader(article.text, article.tokens);
  for (const [i, p] of article.paragraphs.entries()) {
    if (i >= HEAD && i < article.paragraphs.length - TAIL) continue;
    if (p.kind !== 'meta' && p.kind !== 'byline') continue;
    const line = article.text.slice(p.start, Math.min(p.end, p.start + 60));
    if (/^(?:photo|image|picture|source|credit|caption|tags?|topics?|section|category|read more|see also|based on)/i.test(line)) continue;
    const first = fullDate(parseDrafts(reader, tokenAt(article.tokens, p.start), tokenAt(article.tokens, p.end)), article);
    if (!first) continue;
    if (/^(?:last )?(?:updated|modified|last modified)/i.test(line)) updated ??= first;
    else return first;
  }
  return updated;
}

function inDateline(article: Article): PublicationDate | undefined {
  const span = article.dateline?.date;
  if (!span) return undefined;
  return fullDate(parseDrafts(createReader(article.text, article.tokens), tokenAt(article.tokens, span.start), tokenAt(article.tokens, span.end)), article);
}

/** The first draft that says day, month and year by itself. */
function fullDate(drafts: readonly Draft[], article: Article): PublicationDate | undefined {
  for (const d of drafts) {
    const value = valueOfFull(d);
    if (value === undefined) continue;
    return { value, source: 'dateline', span: { start: article.tokens.start[d.first] as number, end: article.tokens.end[d.end - 1] as number } };
  }
  return undefined;
}

function valueOfFull({ open }: Draft): string | undefined {
  if (open.kind === 'numeric') {
    const dayFirst = isDay(open.year, open.b, open.a);
    const monthFirst = isDay(open.year, open.a, open.b);
    if (dayFirst && monthFirst && open.a !== open.b) return undefined; // which is the month, nobody said
    const { year, month, day } = dayOf(dayFirst ? dayNumber(open.year, open.b, open.a) : dayNumber(open.year, open.a, open.b));
    return valueOf({ grain: 'day', year, month, day });
  }
  if (open.kind !== 'calendar' || open.fields.year === undefined || open.fields.bc || open.fields.month === undefined || open.fields.day === undefined) return undefined;
  const p = inYear({ month: open.fields.month, day: open.fields.day }, open.fields.year);
  return p && valueOf(p);
}
