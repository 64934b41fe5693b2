// When the article appeared: what it says itself counts; what only may be is offered to the person. Never today, never a
// guessed year.
import type { NumericOrder, PublicationDate } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { type DigitOrder, digitOrderOf } from './digitOrder.ts';
import { draftsOf } from './drafts.ts';
import { fileNameDays } from './fileName.ts';
import { findDates } from './findDates.ts';
import { type Statement, STATEMENTS, statementsOf } from './publicationLines.ts';
import { createReader } from './scan.ts';
import { fitsYear, type StatedDay, valueOfDay } from './statedDay.ts';

const NONE: PublicationDate = { value: null, source: 'none' };

/** A day on which the article may have appeared. */
export interface PublicationCandidate {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly source: Statement['kind'] | 'fileName' | 'text';
  /** The words that say so, as they stand in the text or the file name. */
  readonly words: string;
  /** Where in the text; missing for a file name and where front matter writes it otherwise. */
  readonly span?: Span;
  /** Why it may be the day, in English; starts small. */
  readonly why: string;
  /** The words leave the year or the order of digits open. */
  readonly guess?: true;
}

/** What the article states in full, the most trusted statement first. */
export function findPublicationDate(article: Article, numericOrder?: NumericOrder): PublicationDate {
  const [first] = statedInFull(article, numericOrder);
  if (!first) return NONE;
  return { value: first.value, source: first.source === 'frontMatter' || first.source === 'updatedKey' ? 'frontMatter' : 'dateline', ...(first.span && { span: first.span }) };
}

/**
 * The article's own date where it differs from the one that a person set: the editor can point at both. Undefined where
 * the article says nothing, or says the set day anywhere.
 */
export function publicationContradiction(article: Article, set: string, numericOrder?: NumericOrder): PublicationCandidate | undefined {
  const stated = statedInFull(article, numericOrder);
  return stated.some((c) => c.value === set) ? undefined : stated[0];
}

const MOST_FROM_TEXT = 8;

/** Days to offer, the likeliest first: stated, in the file name, stated in part, named in the text (the latest first). */
export function publicationCandidates(article: Article, fileName = '', numericOrder?: NumericOrder): readonly PublicationCandidate[] {
  const statements = byTrust(statementsOf(article));
  const sure = statedInFull(article, numericOrder);
  const named = fileNameDays(fileName).map((d): PublicationCandidate => ({
    value: valueOfDay(d) ?? '', source: 'fileName', words: fileName.slice(d.start, d.end), why: 'in the file name', ...(d.swapped && { guess: true as const }),
  }));
  const dates = findDates(article, { published: null, annotations: [], ...(numericOrder && { numericOrder }) });
  const days = dates.filter((d) => d.status === 'absolute' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(d.value));
  const inferred = dates.flatMap((d) => (d.guess && d.status === 'needs-date' ? (d.alternatives ?? []).slice(0, 1) : []))[0];
  const hint = inferred && { year: Number(inferred.value.slice(0, 4)), why: inferred.why };
  const years = [...named.map((c) => ({ year: Number(c.value.slice(0, 4)), why: 'the year of the file name' })), ...(hint ? [hint] : []), ...days.map((d) => ({ year: Number(d.value.slice(0, 4)), why: `the year of “${d.text}”` }))];
  const open = statements.flatMap((s) => s.days.flatMap((d) => openCandidates(article, s, d, years)));
  const told = days.map((d): PublicationCandidate => ({ value: d.value.slice(0, 10), source: 'text', words: d.text, span: { start: d.start, end: d.end }, why: 'named in the text' }))
    .sort((a, b) => (a.value < b.value ? 1 : a.value > b.value ? -1 : 0)).slice(0, MOST_FROM_TEXT);
  return distinct([...sure, ...named, ...open, ...told]);
}

function distinct(candidates: readonly PublicationCandidate[]): readonly PublicationCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ value }) => !seen.has(value) && seen.add(value));
}

const WHY: Readonly<Record<Statement['kind'], string>> = {
  frontMatter: 'in the front matter', published: 'stated as published', line: 'on a line of its own', dateline: 'in the dateline', updatedKey: 'in the front matter, as updated', updated: 'stated as updated',
};

const byTrust = (statements: readonly Statement[]): readonly Statement[] =>
  [...statements].sort((a, b) => STATEMENTS.indexOf(a.kind) - STATEMENTS.indexOf(b.kind));

function statedInFull(article: Article, numericOrder: NumericOrder | undefined): readonly PublicationCandidate[] {
  let order: DigitOrder | undefined | 'unread' = 'unread';
  return byTrust(statementsOf(article)).flatMap((s) => {
    const [first, second] = s.days;
    if (second?.swapped && order === 'unread') order = orderOf(article, numericOrder);
    const chosen = !second?.swapped ? first : order === undefined || order === 'unread' ? undefined : order.dayFirst ? second : first;
    const value = chosen && valueOfDay(chosen);
    return chosen && value !== undefined ? [candidate(article, s, chosen, value, WHY[s.kind])] : [];
  });
}

/** Asked only where digits leave it open. */
function orderOf(article: Article, numericOrder: NumericOrder | undefined): DigitOrder | undefined {
  return digitOrderOf(draftsOf(article, createReader(article.text, article.tokens)), null, numericOrder);
}

function candidate(article: Article, s: Statement, d: StatedDay, value: string, why: string): PublicationCandidate {
  const span = s.at === undefined ? undefined : { start: s.at + d.start, end: s.at + d.end };
  return { value, source: s.kind, words: span ? article.text.slice(span.start, span.end) : value, ...(span && { span }), why };
}

/** Both orders of open digits, and the years that a day without one may be of. */
function openCandidates(article: Article, s: Statement, d: StatedDay, years: readonly { readonly year: number; readonly why: string }[]): PublicationCandidate[] {
  const value = valueOfDay(d);
  if (value !== undefined) return [{ ...candidate(article, s, d, value, `${WHY[s.kind]}; day and month may be the other way round`), guess: true }];
  const [likely] = years.filter(({ year }) => fitsYear(d, year));
  return likely ? [{ ...candidate(article, s, d, valueOfDay({ ...d, year: likely.year }) ?? '', `${WHY[s.kind]}; ${likely.why}`), guess: true }] : [];
}
