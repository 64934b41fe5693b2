// The HTML report: one file that any browser opens, without script and without network, light or dark as the reader has it.
// Its policy forbids to load anything, so a report that is handed on tells nobody that it was opened.
import { counted } from '../../util/lists.ts';
import { type Exporter, oneFile } from '../exporter.ts';
import { missingNotes } from '../ledgerNotes.ts';
import { lostNotes } from '../marks.ts';
import { actorsSection, listedActors } from './actors.ts';
import { annotationsSection, articlesSection, statementsSection } from './articles.ts';
import { createReportContext, type ReportContext } from './reportContext.ts';
import { type Html, html } from './markup.ts';
import { conflictsSection, meetingsSection } from './meetings.ts';
import { STYLE } from './style.ts';

export const htmlExporter: Exporter = {
  id: 'html',
  title: 'HTML report',
  detail: 'to hand on: one page that opens anywhere, with meetings, people, statements, annotations and their sources',
  about: 'annotations',
  makes: 'text',
  extension: '.html',
  write(input) {
    const context = createReportContext(input, (ledger) => listedActors(input, ledger));
    const notes = [...missingNotes(context.ledger), ...lostNotes(input.articles.flatMap((a) => context.passages.marksOf(a)))];
    return oneFile(pageOf(context).markup, notes);
  },
};

function pageOf(context: ReportContext): Html {
  const { input, ledger } = context;
  const sections: readonly (readonly [string, string, Html])[] = [
    ['meetings', 'Meetings', meetingsSection(context)],
    ['differences', 'Where articles differ', conflictsSection(context)],
    ['actors', 'People, organizations and places', actorsSection(context)],
    ['statements', 'Statements', statementsSection(context)],
    ['annotations', 'Annotations', annotationsSection(context)],
    ['articles', 'Articles', articlesSection(context)],
  ];
  const shown = sections.filter(([, , content]) => content.markup !== '');
  const marked = input.articles.reduce((sum, a) => sum + a.annotations.length, 0);
  const counts = [counted(input.articles.length, 'article'), counted(ledger.length, 'meeting'), counted(input.corpus.actors.length, 'name'), counted(marked, 'annotation')].join(' · ');
  return html`<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<meta name="generator" content="Dateline"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
<title>${input.title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1 dir="auto">${input.title}</h1>
<p class="lead">${counts}</p>
<p class="lead">Meetings, names and statements were found by software and corrected by people. Every entry shows the sentence it comes from: check it before you rely on it.</p>
<nav aria-label="Contents"><ul>${shown.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main id="content">
${shown.map(([, , content]) => content)}</main>
<footer><p>Made with Dateline from the articles listed above.</p></footer>
</body>
</html>
`;
}
