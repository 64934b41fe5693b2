// The article's publication date: a status-bar item that shows it, and the command that sets it. Kept in the sidecar;
// relative dates follow at once, since the article is analysed again.
import * as vscode from 'vscode';
import type { PublicationSource } from '../core/model/analysis.ts';
import { isDay } from '../core/util/dateWords.ts';
import { lacksSidecar } from '../host/articleRules.ts';
import { registerCommand } from '../host/commands.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { rangeOf } from '../host/spans.ts';
import { fullDate, shortDate } from './dateText.ts';

const COMMAND = 'dateline.setPublicationDate';
const MOST_CANDIDATES = 8;
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
    item.command = { command: COMMAND, title: vscode.l10n.t('Set Publication Date'), arguments: [state.uri.toString()] };
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
    registerCommand(services, COMMAND, (article, value) => setPublicationDate(services, article, value)),
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
    value === null ? vscode.l10n.t('Publication date unknown') : vscode.l10n.t('Published {0}', fullDate(value)),
    ...(analysis.language.analysed ? [] : [vscode.l10n.t('text in {0}', analysis.language.name)]),
    ...(isStale(sidecar) ? [vscode.l10n.t('the annotations cannot be read')] : []),
  ].join(', ');
}

/** Unreadable, though it is there: what is shown is its last good state. */
const isStale = (sidecar: ArticleState['sidecar']): boolean => !sidecar.readable && !lacksSidecar(sidecar.uri);

function statusTooltip({ analysis, sidecar }: ArticleState): string {
  const { value, source } = analysis.published;
  const lines = [
    value === null
      ? vscode.l10n.t('Nothing in the article says when it was published, so “Tuesday” or “last week” have no date. Click to set it.')
      : vscode.l10n.t('Published {0}, {1}. Click to change it.', fullDate(value), sourceWords(source)),
  ];
  if (!analysis.language.analysed) lines.push(vscode.l10n.t('The text is not English: names are guesses, dates and meetings are not looked for.'));
  if (isStale(sidecar)) lines.push(vscode.l10n.t('The annotations beside this article cannot be read at the moment; what is shown is their last good state. The Problems panel says why.'));
  return lines.join('\n\n');
}

function sourceWords(source: PublicationSource): string {
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

/** `article`: its URI as a string, else the active one. `value`: a day, null to remove; asked for when missing. */
async function setPublicationDate({ library, decisions }: Services, article: unknown, value: unknown): Promise<boolean> {
  const uri = typeof article === 'string' ? vscode.Uri.parse(article, true) : vscode.window.activeTextEditor?.document.uri;
  const state = uri && (await library.get(uri));
  if (!state) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
    return false;
  }
  const day = value === null || (typeof value === 'string' && isDay(value)) ? value : await askForDate(state);
  if (day === undefined) return false;
  return decisions.apply(vscode.l10n.t('Set Publication Date'), [{ article: state.uri, changes: [{ kind: 'published', value: day }] }]);
}

interface DateChoice extends vscode.QuickPickItem {
  /** Undefined: not a day yet, cannot be accepted. */
  readonly day?: string | null;
}

/** What the picker offers for what was typed so far: the typed day first, then days that the text names. */
function dateChoices(state: ArticleState, typed: string): DateChoice[] {
  const text = typed.trim().replace(/[./]/g, '-');
  const first: DateChoice[] = [];
  if (text !== '' && isDay(text)) first.push({ label: `$(check) ${fullDate(text)}`, description: text, day: text, alwaysShow: true });
  else if (text !== '') first.push({ label: `$(warning) ${vscode.l10n.t('Write a day as 2025-04-03')}`, alwaysShow: true });
  const days = new Map<string, vscode.Range>();
  for (const date of state.analysis.dates) {
    const day = date.value.slice(0, 10);
    if (date.status === 'absolute' && isDay(day) && !days.has(day)) days.set(day, rangeOf(state.lines, date));
  }
  const found = [...days].slice(0, MOST_CANDIDATES).map(([day, range]): DateChoice => ({
    label: fullDate(day),
    description: day,
    detail: vscode.l10n.t('line {0}: {1}', range.start.line + 1, lineAround(state, range.start)),
    day,
  }));
  if (found[0]) first.push({ label: vscode.l10n.t('Named in the article'), kind: vscode.QuickPickItemKind.Separator });
  const byHand = state.sidecar.sidecar.published;
  const remove: DateChoice[] = byHand === undefined ? [] : [{ label: `$(trash) ${vscode.l10n.t('Remove the date set by hand ({0})', shortDate(byHand))}`, day: null, alwaysShow: true }];
  return [...first, ...found, ...remove];
}

function lineAround(state: ArticleState, position: vscode.Position): string {
  const start = state.lines.offsetOf({ line: position.line, column: 0 });
  const at = start + Math.max(0, position.character - 40);
  return state.text.slice(at, at + 100).split(/[\r\n]/)[0] ?? '';
}

function askForDate(state: ArticleState): Promise<string | null | undefined> {
  const picker = vscode.window.createQuickPick<DateChoice>();
  picker.title = vscode.l10n.t('When was “{0}” published?', state.analysis.title || state.path);
  picker.placeholder = vscode.l10n.t('A day as 2025-04-03, or one that the article names');
  picker.matchOnDescription = true;
  picker.items = dateChoices(state, '');
  return new Promise((resolve) => {
    picker.onDidChangeValue((typed) => (picker.items = dateChoices(state, typed)));
    picker.onDidAccept(() => {
      const day = picker.selectedItems[0]?.day;
      if (day === undefined) return;
      resolve(day);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
