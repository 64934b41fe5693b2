// The whole of what Dateline finds in one article: `text + decisions → analysis`. A pure function; every layer reads the
// results of the ones before it and can be replaced behind the same types.
import { findDates, findPublicationDate, publicationContradiction } from './dates/index.ts';
import { findFacts } from './facts/index.ts';
import { findMeetings, withMeetingDecisions } from './meetings/index.ts';
import type { Analysis, NumericOrder, PublicationDate } from './model/analysis.ts';
import { type AnchoredAnnotation, type FolderDecisions, NO_DECISIONS } from './model/annotation.ts';
import { findNames, findNominals, type RememberedRuns } from './names/index.ts';
import { findQuotes } from './quotes/index.ts';
import { type Article, readArticle } from './text/article.ts';
import { recogniseLanguage } from './text/language.ts';

export interface AnalysisInput {
  readonly id: string;
  /** Decoded, byte order mark removed, line ends as in the file. */
  readonly text: string;
  /** A publication date from outside the text, which rules: `YYYY-MM-DD`. */
  readonly published?: { readonly value: string; readonly source: 'option' | 'sidecar' };
  /** A date to take where neither the above nor the text states one (`corpus --published`). */
  readonly publishedFallback?: string;
  /** How to read 03/04/2025 where the article does not show it; `auto` where missing. */
  readonly numericOrder?: NumericOrder;
  /** The article's own decisions, placed in this text. */
  readonly annotations?: readonly AnchoredAnnotation[];
  /** What holds for the whole folder. */
  readonly folder?: FolderDecisions;
}

/**
 * Never throws on any string; linear in the text. In a language other than English: names only. `remembered`: what earlier
 * analyses of the same article left, so that this one tags only what changed; the answer is the same without it.
 */
export function analyze(input: AnalysisInput, remembered?: RememberedRuns): Analysis {
  const article = readArticle(input.text);
  const body = article.frontMatter ? input.text.slice(article.frontMatter.end, article.frontMatter.end + 5_000) : input.text;
  const language = recogniseLanguage(body);
  const annotations = input.annotations ?? [];
  const published = publicationDate(input, article);
  const { mentions, actors } = findNames(article, { language, annotations, folder: input.folder ?? NO_DECISIONS, ...(remembered && { remembered }) });
  const base = { schema: 'dateline-analysis/1', id: input.id, language, published, title: article.title, mentions, actors } as const;
  if (!language.analysed) return { ...base, dates: [], meetings: [], quotes: [] };
  const dates = findDates(article, { published: published.value, annotations, ...(input.numericOrder && { numericOrder: input.numericOrder }) });
  const told = findMeetings(article, { mentions, actors, dates, published: published.value });
  const meetings = withMeetingDecisions(told, article, { id: input.id, mentions, actors, dates, annotations, folder: input.folder ?? NO_DECISIONS });
  const quotes = findQuotes(article, { mentions, actors });
  const nominals = findNominals(article, { mentions, actors });
  const facts = findFacts(article, { mentions, actors, dates, meetings });
  return { ...base, ...(nominals.length > 0 && { nominals }), dates, meetings, quotes, ...(facts.length > 0 && { facts }) };
}

/** Order: option, sidecar, front matter, dateline or byline, then the fallback. Never today. */
function publicationDate(input: AnalysisInput, article: Article): PublicationDate {
  if (input.published?.source === 'option') return input.published;
  if (input.published) {
    const other = publicationContradiction(article, input.published.value, input.numericOrder);
    return other ? { ...input.published, insteadOf: { value: other.value, ...(other.span && { span: other.span }) } } : input.published;
  }
  const found = findPublicationDate(article, input.numericOrder);
  if (found.value !== null || input.publishedFallback === undefined) return found;
  return { value: input.publishedFallback, source: 'option' };
}
