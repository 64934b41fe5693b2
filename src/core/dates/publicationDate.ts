// When the article appeared, as it says itself: front matter, then lines such as "Published: 3 Apr 2025 14:02", then the
// dateline. Never today, never a guessed year.
import type { NumericOrder, PublicationDate } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { tokenAt, tokenize } from '../text/tokens.ts';
import { isDay } from './calendar.ts';
import type { Draft } from './draft.ts';
import { inYear } from './occurrences.ts';
import { parseDrafts } from './parse.ts';
import { valueOf } from './point.ts';
import { createReader, type Reader } from './scan.ts';

const NONE: PublicationDate = { value: null, source: 'none' };
/** In order of trust; compared by their letters alone, without case. */
const KEYS = [
  'published', 'datepublished', 'publishedat', 'publisheddate', 'publicationdate', 'publishdate', 'publishedon', 'pubdate', 'firstpublished', 'publishedtime', 'articlepublishedtime',
  'publishtime', 'date', 'dcdate', 'dateline', 'posted', 'postedat', 'dateposted', 'issued', 'released', 'created', 'createdat', 'datecreated', 'updated', 'updatedat', 'dateupdated',
  'modified', 'modifiedat', 'datemodified', 'lastmodified', 'lastmod',
];
/** Paragraphs at the beginning, and at the end, that may tell of the article itself. */
const HEAD = 12;
const TAIL = 4;
/** Longer paragraphs are prose. */
const MAX_LINE = 160;

export function findPublicationDate(article: Article, numericOrder?: NumericOrder): PublicationDate {
  const order = numericOrder ?? 'auto';
  return inFrontMatter(article, order) ?? inLines(article, order) ?? inDateline(article, order) ?? NONE;
}

function inFrontMatter(article: Article, order: NumericOrder): PublicationDate | undefined {
  const fm = article.frontMatter;
  if (!fm) return undefined;
  const byKey = new Map<string, unknown>();
  for (const [key, value] of Object.entries(fm.data)) byKey.set(key.toLowerCase().replace(/[^a-z]/g, ''), value);
  for (const key of KEYS) {
    const stated = byKey.get(key);
    const text = typeof stated === 'string' || typeof stated === 'number' ? String(stated) : undefined;
    const value = text === undefined ? undefined : readStated(text.slice(0, MAX_LINE), order);
    if (text === undefined || value === undefined) continue;
    const at = article.text.slice(fm.start, fm.end).indexOf(text);
    return { value, source: 'frontMatter', ...(at >= 0 && { span: { start: fm.start + at, end: fm.start + at + text.length } }) };
  }
  return undefined;
}

/** The day that a short text states in full, in any form that articles write; `20250403` too. */
function readStated(text: string, order: NumericOrder): string | undefined {
  const compact = /^\s*(\d{4})(\d\d)(\d\d)\s*$/.exec(text);
  if (compact) return isDay(Number(compact[1]), Number(compact[2]), Number(compact[3])) ? `${compact[1]}-${compact[2]}-${compact[3]}` : undefined;
  const tokens = tokenize(text);
  for (const draft of parseDrafts(createReader(text, tokens), 0, tokens.count)) {
    const value = fullValue(draft, order);
    if (value !== undefined) return value;
  }
  return undefined;
}

const PUBLISHED = /^[^\p{L}]{0,4}(?:first )?(?:published|posted|issued|released|publication date|pub\. date|date|created|dated)\b/iu;
const UPDATED = /^[^\p{L}]{0,4}(?:last )?(?:updated|modified|edited|revised|update)\b/iu;
const BARE = /^(?:\p{L}{3,9}\.?,?\s+)?(?:\d|\p{L}{3,9}\.?\s+\d)/u;

/** "Published …" before a byline's or a bare date, and these before "Updated …". A bare date counts only above the text. */
function inLines(article: Article, order: NumericOrder): PublicationDate | undefined {
  const reader = createReader(article.text, article.tokens);
  let plain: PublicationDate | undefined;
  let updated: PublicationDate | undefined;
  let bodies = 0;
  const count = article.paragraphs.length;
  for (const [i, p] of article.paragraphs.entries()) {
    if (i >= HEAD && i < count - TAIL) continue;
    if (p.end - p.start > MAX_LINE) {
      bodies++;
      continue;
    }
    const line = article.text.slice(p.start, p.end);
    const words = saysPublished(line);
    const bare = bodies === 0 && i < HEAD && (p.kind === 'byline' || (p.kind === 'meta' && BARE.test(line)));
    if (words === undefined && !bare && !UPDATED.test(line)) continue;
    const found = firstFull(article, reader, p, p.start + (words ?? 0), order);
    if (!found) continue;
    if (words !== undefined) return found;
    if (UPDATED.test(line)) updated ??= found;
    else plain ??= found;
  }
  return plain ?? updated;
}

/** Where "published" stands in a line about the article; undefined where the line says no such thing. */
function saysPublished(line: string): number | undefined {
  if (PUBLISHED.test(line)) return 0;
  if (!UPDATED.test(line) && !/^(?:by|from)\s/i.test(line)) return undefined;
  const at = line.search(/\b(?:published|posted)\b/i);
  return at < 0 ? undefined : at;
}

function inDateline(article: Article, order: NumericOrder): PublicationDate | undefined {
  const span = article.dateline?.date;
  return span && firstFull(article, createReader(article.text, article.tokens), span, span.start, order);
}

/** The first date of a stretch, from an offset on, that says day, month and year by itself. */
function firstFull(article: Article, reader: Reader, stretch: Span | Paragraph, from: number, order: NumericOrder): PublicationDate | undefined {
  const t = article.tokens;
  for (const d of parseDrafts(reader, tokenAt(t, stretch.start), tokenAt(t, stretch.end))) {
    const start = t.start[d.first] as number;
    const value = start < from ? undefined : fullValue(d, order);
    if (value !== undefined) return { value, source: 'dateline', span: { start, end: t.end[d.end - 1] as number } };
  }
  return undefined;
}

/** Undefined where a part is missing, and where nobody can tell day from month. */
function fullValue({ open }: Draft, order: NumericOrder): string | undefined {
  if (open.kind === 'numeric') {
    const dayFirst = inYear({ day: open.a, month: open.b }, open.year);
    const monthFirst = inYear({ day: open.b, month: open.a }, open.year);
    if (dayFirst && monthFirst && open.a !== open.b) return order === 'auto' ? (open.dots ? valueOf(dayFirst) : undefined) : valueOf(order === 'dayFirst' ? dayFirst : monthFirst);
    const p = dayFirst ?? monthFirst;
    return p && valueOf(p);
  }
  if (open.kind !== 'calendar') return undefined;
  const { year, month, day, bc } = open.fields;
  if (year === undefined || month === undefined || day === undefined || bc) return undefined;
  const p = inYear({ month, day }, year);
  return p && valueOf(p);
}
