// Sets, changes and removes the article's publication date, which is kept in the sidecar; relative dates follow at once,
// since the article is analysed again.
import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { isDay } from '../../core/util/dateWords.ts';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { positionOf } from '../../host/spans.ts';
import { type DateChoice, dateChoice, pickDate } from '../datePicker.ts';
import { longDate } from '../dateText.ts';
import { wordsInContext } from '../trees/labelText.ts';
import { canAnnotate } from './place.ts';

export const SET_PUBLICATION_DATE = 'dateline.setPublicationDate';
/** For the quick fix alone: the day set by hand holds, though the article says another. */
export const KEEP_PUBLICATION_DATE = 'dateline.keepPublicationDate';

const MOST_CANDIDATES = 8;

export function registerSetPublicationDate(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, SET_PUBLICATION_DATE, (article, value) => setPublicationDate(services, article, value)),
    registerCommand(services, KEEP_PUBLICATION_DATE, (article) => keepPublicationDate(services, article)),
  );
}

/** `article`: its URI as a string, else the active one. Tells the user where there is none, or nothing can be written. */
async function articleFrom({ library }: Services, article: unknown): Promise<ArticleState | undefined> {
  const uri = typeof article === 'string' ? vscode.Uri.parse(article, true) : vscode.window.activeTextEditor?.document.uri;
  const state = uri && (await library.get(uri));
  if (!state) void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
  return state && canAnnotate(state) ? state : undefined;
}

/** `value`: a day, null to remove; asked for when missing. */
async function setPublicationDate(services: Services, article: unknown, value: unknown): Promise<boolean> {
  const state = await articleFrom(services, article);
  if (!state) return false;
  const day = value === null || (typeof value === 'string' && isDay(value)) ? value : await ask(services, state);
  if (day === undefined) return false;
  return services.decisions.apply(vscode.l10n.t('Set Publication Date'), [{ article: state.uri, changes: [{ kind: 'published', value: day }] }]);
}

async function keepPublicationDate(services: Services, article: unknown): Promise<boolean> {
  const state = await articleFrom(services, article);
  const { value, insteadOf } = state?.analysis.published ?? {};
  if (!state || typeof value !== 'string' || typeof insteadOf?.value !== 'string') return false;
  const change = { kind: 'published', value, insteadOf: insteadOf.value } as const;
  return services.decisions.apply(vscode.l10n.t('Keep Publication Date'), [{ article: state.uri, changes: [change] }]);
}

/** Undefined: the person left. Null: what was set by hand goes. */
function ask({ settings }: Services, state: ArticleState): Promise<string | null | undefined> {
  const byHand = state.sidecar.sidecar.published;
  const found = candidates(state);
  const remove: DateChoice = { label: `$(discard) ${vscode.l10n.t('Remove the date set by hand ({0})', byHand === undefined ? '' : longDate(byHand))}`, value: null, alwaysShow: true };
  const between: DateChoice = { label: vscode.l10n.t('Named in the article'), kind: vscode.QuickPickItemKind.Separator };
  return pickDate({
    title: vscode.l10n.t('When was “{0}” published?', state.analysis.title || state.path),
    placeholder: found.length === 0 ? vscode.l10n.t('Type a day: 3 April 2025, or 2025-04-03') : vscode.l10n.t('Type a day (3 April 2025, or 2025-04-03), or choose one'),
    hint: vscode.l10n.t('Write a day with its year: 3 April 2025, or 2025-04-03'),
    published: null,
    numericOrder: settings.numericOrder(state.uri),
    accepts: isDay,
    choices: [...(found.length === 0 ? [] : [between, ...found]), ...(byHand === undefined ? [] : [remove])],
  });
}

/** Days that the text names in full, each where it stands first. */
function candidates(state: ArticleState): DateChoice[] {
  const days = new Map<string, Span>();
  for (const date of state.analysis.dates) {
    const day = date.value.slice(0, 10);
    if (date.status === 'absolute' && isDay(day) && !days.has(day)) days.set(day, date);
  }
  return [...days].slice(0, MOST_CANDIDATES).map(([day, span]): DateChoice => ({ ...dateChoice(day), detail: whereWords(state, span) }));
}

const whereWords = (state: ArticleState, span: Span): string =>
  vscode.l10n.t('Line {0}: {1}', positionOf(state.lines, span.start).line + 1, wordsInContext(state.text, span).label);
