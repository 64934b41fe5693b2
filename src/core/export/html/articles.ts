// The report's statements by speaker, the annotated passages article by article, and the table of articles.
import { memberKey } from '../../corpus/index.ts';
import { dateWords } from '../../util/dateWords.ts';
import type { ExportArticle } from '../exporter.ts';
import { actorsByMember, type Mark } from '../marks.ts';
import { byPublication } from '../ledgerReports.ts';
import { linkTo } from '../markdownText.ts';
import { shortName } from '../plainText.ts';
import { type ReportContext, titleOf } from './reportContext.ts';
import { type Html, html, joined, NOTHING } from './markup.ts';

/** What was said in quotation marks, by who said it; those who said most first. */
export function statementsSection(context: ReportContext): Html {
  const byMember = actorsByMember(context.input);
  const said = new Map<string, Html[]>();
  for (const article of [...context.input.articles].sort(byPublication)) {
    for (const quote of article.analysis.quotes) {
      const speaker = quote.speaker === undefined || quote.kind === 'indirect' ? undefined : byMember.get(memberKey(article.analysis.id, quote.speaker));
      if (!speaker) continue;
      const list = said.get(speaker.id) ?? [];
      said.set(speaker.id, list);
      list.push(context.source(article, quote, quote.guess ? { after: html`. Speaker inferred` } : {}));
    }
  }
  if (said.size === 0) return NOTHING;
  const speakers = [...said].sort(([, a], [, b]) => b.length - a.length);
  return html`<section id="statements" aria-labelledby="statements-head"><h2 id="statements-head">Statements</h2>
${speakers.map(([id, quotes]) => html`<h3>${context.name(id)}</h3>
${quotes}`)}</section>
`;
}

export function annotationsSection(context: ReportContext): Html {
  const parts = context.input.articles.flatMap((article) => {
    const marks = context.passages.marksOf(article);
    return marks.length === 0 ? [] : [html`<h3>${titleOf(article)}</h3>
${marks.map((m) => annotation(context, m))}`];
  });
  return parts.length === 0 ? NOTHING : html`<section id="annotations" aria-labelledby="annotations-head"><h2 id="annotations-head">Annotations</h2>
${parts}</section>
`;
}

function annotation(context: ReportContext, mark: Mark): Html {
  const { article, span, label, status, actor, value, quote, annotation: a } = mark;
  const facts = [
    html`<span class="label" style="--dot:${context.colourOf(label)}">${context.labelOf(label)}</span>`,
    ...(actor ? [context.name(actor.id)] : []),
    ...(value === undefined ? [] : [html`${dateWords(value)}`]),
    ...(status === 'added' ? [] : [html`${status}`]),
    ...Object.entries(a?.attributes ?? {}).map(([key, of]) => html`${key}: ${of}`),
    ...(a?.tags ?? []).map((t) => html`#${t}`),
  ];
  const said = html`<p class="facts">${joined(facts, ' · ')}</p>
`;
  const note = a?.note?.trim() ?? '';
  const links = (a?.links ?? []).map((l) => (/^https?:\/\//i.test(l) ? html`<p><a href="${l}" rel="noreferrer">${l}</a></p>` : html`<p>${l}</p>`));
  const noted = note === '' && links.length === 0 ? NOTHING : html`
<div class="note">${note.split(/\n+/).filter((p) => p.trim() !== '').map((p) => html`<p dir="auto">${p}</p>`)}${links}</div>`;
  if (span) return context.source(article, span, { before: said, below: noted, inArticle: true });
  return html`<figure>${said}<blockquote dir="auto"><p>“${shortName(quote)}”</p></blockquote>
<figcaption>No longer in the article</figcaption>${noted}</figure>
`;
}

export function articlesSection(context: ReportContext): Html {
  const { articles, linkPrefix } = context.input;
  if (articles.length === 0) return html`<section id="articles"><h2>Articles</h2><p>None.</p></section>
`;
  const row = (article: ExportArticle): Html => {
    const { published } = article.analysis;
    return html`<tr id="${context.anchorOf(article)}"><th scope="row" dir="auto">${titleOf(article)}</th><td>${published.value === null ? 'unknown' : html`<time datetime="${published.value}">${dateWords(published.value)}</time>`}</td><td><a href="${linkTo(linkPrefix ?? '', article.path)}">${article.path}</a></td></tr>
`;
  };
  return html`<section id="articles" aria-labelledby="articles-head"><h2 id="articles-head">Articles</h2>
<div class="table" role="region" aria-labelledby="articles-head" tabindex="0"><table aria-labelledby="articles-head"><thead><tr><th scope="col">Title</th><th scope="col">Published</th><th scope="col">File</th></tr></thead>
<tbody>${articles.map(row)}</tbody></table></div></section>
`;
}
