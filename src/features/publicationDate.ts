// The article's publication date in the status bar, with where it comes from. A click sets it.
import * as vscode from 'vscode';
import type { PublicationDate } from '../core/model/analysis.ts';
import { lacksSidecar } from '../host/articleRules.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { SET_PUBLICATION_DATE } from './commands/setPublicationDate.ts';
import { fullDate, longDate, shortDate } from './dateText.ts';
import { shortText } from './trees/labelText.ts';

/** Most articles are read before anybody could see a sign that they are being read. */
const READING_AFTER_MS = 700;

export function registerPublicationDate(services: Services): vscode.Disposable {
  const { library } = services;
  const item = vscode.window.createStatusBarItem('dateline.publicationDate', vscode.StatusBarAlignment.Right, 110);
  item.name = vscode.l10n.t('Publication Date of the Article');
  let waiting: NodeJS.Timeout | undefined;
  const refresh = (): void => {
    clearTimeout(waiting);
    const document = vscode.window.activeTextEditor?.document;
    const state = document && library.peek(document.uri);
    if (!state) {
      item.hide();
      if (document && library.isArticle(document)) waiting = setTimeout(() => showReading(item), READING_AFTER_MS);
      return;
    }
    item.text = statusText(state);
    item.tooltip = statusTooltip(state);
    item.accessibilityInformation = { label: statusSpoken(state), role: 'button' };
    item.command = { command: SET_PUBLICATION_DATE, title: vscode.l10n.t('Set Publication Date'), arguments: [state.uri.toString()] };
    item.show();
  };
  const refreshIfActive = (uri: vscode.Uri): void => {
    if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) refresh();
  };
  refresh();
  return vscode.Disposable.from(
    item,
    new vscode.Disposable(() => clearTimeout(waiting)),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    library.onDidChangeArticle((state) => refreshIfActive(state.uri)),
    library.onDidRemoveArticle(refreshIfActive),
  );
}

/** A long text takes its time: better said than left to wonder. */
function showReading(item: vscode.StatusBarItem): void {
  item.text = `$(sync~spin) ${vscode.l10n.t('reading …')}`;
  item.tooltip = vscode.l10n.t('Dateline is reading this article.');
  item.accessibilityInformation = { label: vscode.l10n.t('Dateline is reading this article.') };
  item.command = undefined;
  item.show();
}

/** The date in short form, and the language in one word where it is not analysed as English. */
export function statusText({ analysis, sidecar }: ArticleState): string {
  const { value } = analysis.published;
  const date = value === null ? vscode.l10n.t('date unknown: set') : shortDate(value);
  const language = analysis.language.analysed ? '' : ` · ${analysis.language.name}`;
  return `$(calendar) ${date}${language}${isStale(sidecar) ? ' $(warning)' : ''}`;
}

/** What a screen reader says of it. */
export function statusSpoken({ analysis, sidecar }: ArticleState): string {
  const { value } = analysis.published;
  return [
    ...(value === null ? [vscode.l10n.t('Publication date unknown')] : [vscode.l10n.t('Published {0}', fullDate(value)), sourceWords(analysis.published)]),
    ...(analysis.language.analysed ? [] : [vscode.l10n.t('text in {0}', analysis.language.name)]),
    ...(isStale(sidecar) ? [vscode.l10n.t('the annotations cannot be read')] : []),
  ].join(', ');
}

/** Unreadable, though it is there: what is shown is its last good state. */
const isStale = (sidecar: ArticleState['sidecar']): boolean => !sidecar.readable && !lacksSidecar(sidecar.uri);

function statusTooltip({ text, analysis, sidecar }: ArticleState): string {
  const { value, span, insteadOf } = analysis.published;
  const waiting = analysis.dates.filter((date) => date.status === 'needs-date').length;
  const said = span ? `: “${shortText(lineAt(text, span.start), 100)}”` : '';
  const lines = value === null
    ? [vscode.l10n.t('Nothing in the article says when it was published, so “Tuesday” or “last week” have no date.'), ...(waiting === 0 ? [] : [waitingWords(waiting)])]
    : [vscode.l10n.t('Published {0}, {1}', fullDate(value), sourceWords(analysis.published)) + said];
  if (insteadOf) lines.push(vscode.l10n.t('The article itself says {0}.', longDate(insteadOf.value)));
  lines.push(value === null ? vscode.l10n.t('Click to set it.') : vscode.l10n.t('Click to change it.'));
  if (!analysis.language.analysed) lines.push(vscode.l10n.t('The text is not English: names are guesses, dates and meetings are not looked for.'));
  if (isStale(sidecar)) lines.push(vscode.l10n.t('The annotations beside this article cannot be read at the moment; what is shown is their last good state. The Problems panel says why.'));
  return lines.join('\n');
}

const waitingWords = (count: number): string => (count === 1 ? vscode.l10n.t('One date waits for it.') : vscode.l10n.t('{0} dates wait for it.', count));

function lineAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[^\r\n]*/.exec(text.slice(start, start + 400))?.[0] ?? '';
}

function sourceWords({ source }: PublicationDate): string {
  switch (source) {
    case 'sidecar':
      return vscode.l10n.t('as set by hand');
    case 'frontMatter':
      return vscode.l10n.t('from the front matter');
    case 'dateline':
      return vscode.l10n.t('from the dateline or byline');
    case 'option':
    case 'none':
      return vscode.l10n.t('as given');
  }
}
