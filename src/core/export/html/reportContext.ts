// What every section of the HTML report is written from: the ledger, passages, and anchors inside the document.
import type { CorpusActor } from '../../model/corpus.ts';
import { dateWords } from '../../util/dateWords.ts';
import type { Span } from '../../text/span.ts';
import type { ExportArticle, ExportInput } from '../exporter.ts';
import { labelColours } from '../labelColours.ts';
import { labelNames } from '../labelNames.ts';
import { languageTag } from '../languageTag.ts';
import { type LedgerEntry, readLedger } from '../ledger.ts';
import { createPassages, type Passages } from '../passages.ts';
import { shortName } from '../plainText.ts';
import { type Html, html, NOTHING } from './markup.ts';

export interface ReportContext {
  readonly input: ExportInput;
  readonly ledger: readonly LedgerEntry[];
  readonly passages: Passages;
  readonly actorById: ReadonlyMap<string, CorpusActor>;
  /** Actors with a row of their own: ids. */
  readonly listed: ReadonlySet<string>;
  /** Anchor of an article's row. */
  anchorOf(article: ExportArticle): string;
  /** The name, linked to the actor's row where there is one. */
  name(id: string): Html;
  /** The sentence with the words marked, and where it stands. */
  source(article: ExportArticle, span: Span, around?: Around): Html;
  labelOf(label: string): string;
  colourOf(label: string): string;
}

export interface Around {
  readonly before?: Html;
  /** Behind the place, in the caption. */
  readonly after?: Html;
  /** Below the caption. */
  readonly below?: Html;
  /** The heading above names the article: the caption says the line only. */
  readonly inArticle?: boolean;
}

export function createReportContext(input: ExportInput, listed: (ledger: readonly LedgerEntry[]) => ReadonlySet<string>): ReportContext {
  const ledger = readLedger(input);
  const passages = createPassages(input);
  const actorById = new Map(input.corpus.actors.map((a) => [a.id, a]));
  const anchors = new Map(input.articles.map((a, i) => [a, `article-${i + 1}`]));
  const rows = listed(ledger);
  const anchorOf = (article: ExportArticle): string => anchors.get(article) ?? 'articles';
  return {
    input, ledger, passages, actorById, anchorOf, listed: rows,
    labelOf: labelNames(input.folder), colourOf: labelColours(input.folder),
    name(id) {
      const name = shortName(actorById.get(id)?.name ?? id);
      return rows.has(id) ? html`<a href="#${id}"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`;
    },
    source(article, span, { before, after, below, inArticle = false } = {}) {
      const passage = passages.passage(article, span);
      const line = passages.lineOf(article, span.start);
      const place = inArticle ? html`<a href="#${anchorOf(article)}">Line ${line}</a>` : html`<a href="#${anchorOf(article)}">${titleOf(article)}</a>, line ${line}${publishedWords(article)}`;
      return html`<figure>${before}<blockquote dir="auto" lang="${languageTag(article.analysis.language.code)}"><p>${passage.before}<mark>${passage.words}</mark>${passage.after}</p></blockquote>
<figcaption>${place}${after}</figcaption>${below}</figure>
`;
    },
  };
}

export const titleOf = ({ path, analysis }: ExportArticle): string => shortName(analysis.title === '' ? path : analysis.title);

/** `, published 3 April 2025`. */
const publishedWords = ({ analysis: { published } }: ExportArticle): Html => (published.value === null ? NOTHING : html`, published <time datetime="${published.value}">${dateWords(published.value)}</time>`);
