// Sets, changes and removes the article's publication date, which is kept in the sidecar; relative dates follow at once,
// since the article is analysed again.
import * as vscode from 'vscode';
import type { PublicationCandidate } from '../../core/dates/index.ts';
import { readArticle } from '../../core/text/article.ts';
import { isDay } from '../../core/util/dateWords.ts';
import { baseName } from '../../host/articleRules.ts';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { positionOf } from '../../host/spans.ts';
import { type DateChoice, dateChoice, pickDate } from '../datePicker.ts';
import { longDate, sentence } from '../dateText.ts';
import { wordsInContext } from '../trees/labelText.ts';
import { canAnnotate } from './place.ts';

export const SET_PUBLICATION_DATE = 'dateline.setPublicationDate';
/** For the quick fix alone: the day set by hand holds, though the article says another. */
export const KEEP_PUBLICATION_DATE = 'dateline.keepPublicationDate';

const MOST_CANDIDATES = 8;
/** Days are looked for from the beginning to here: who asks waits for the answer. */
const MOST_TEXT = 100_000;

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
  if (!state || typeof value !== 'string' || !insteadOf) return false;
  const change = { kind: 'published', value, insteadOf: insteadOf.value } as const;
  return services.decisions.apply(vscode.l10n.t('Keep Publication Date'), [{ article: state.uri, changes: [change] }]);
}

/** Undefined: the person left. Null: what was set by hand goes. */
async function ask(services: Services, state: ArticleState): Promise<string | null | undefined> {
  const { publicationCandidates } = await services.later();
  const numericOrder = services.settings.numericOrder(state.uri);
  const byHand = state.sidecar.sidecar.published;
  const found = candidateChoices(state, publicationCandidates(readArticle(state.text.slice(0, MOST_TEXT)), baseName(state.uri), numericOrder));
  const remove: DateChoice = { label: `$(discard) ${vscode.l10n.t('Remove the date set by hand ({0})', byHand === undefined ? '' : longDate(byHand))}`, value: null, alwaysShow: true };
  return pickDate(services, {
    title: vscode.l10n.t('When was “{0}” published?', state.analysis.title || state.path),
    placeholder: found.length === 0 ? vscode.l10n.t('Type a day: 3 April 2025, or 2025-04-03') : vscode.l10n.t('Type a day (3 April 2025, or 2025-04-03), or choose one'),
    hint: vscode.l10n.t('Write a day with its year: 3 April 2025, or 2025-04-03'),
    published: null,
    numericOrder,
    accepts: isDay,
    choices: [...found, ...(byHand === undefined ? [] : [remove])],
  });
}

/** What the article states before what only may be, each with its words. */
function candidateChoices(state: ArticleState, candidates: readonly PublicationCandidate[]): DateChoice[] {
  const isStated = ({ source, guess }: PublicationCandidate): boolean => source !== 'text' && source !== 'fileName' && guess !== true;
  const choice = (candidate: PublicationCandidate): DateChoice => {
    const { label, description } = dateChoice(candidate.value);
    const isNow = candidate.value === state.analysis.published.value;
    const facts = [description, ...(isNow ? [`$(check) ${vscode.l10n.t('now')}`] : []), ...(candidate.guess ? [`$(question) ${vscode.l10n.t('a guess')}`] : [])];
    return { label, description: facts.join(' · '), detail: sentence(whereWords(state, candidate)), value: candidate.value };
  };
  const group = (label: string, members: readonly PublicationCandidate[]): DateChoice[] =>
    members.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...members.slice(0, MOST_CANDIDATES).map(choice)];
  return [
    ...group(vscode.l10n.t('Stated by the article'), candidates.filter(isStated)),
    ...group(vscode.l10n.t('Perhaps'), candidates.filter((candidate) => !isStated(candidate))),
  ];
}

const whereWords = (state: ArticleState, { why, span, words }: PublicationCandidate): string =>
  span ? vscode.l10n.t('{0}, line {1}: {2}', why, positionOf(state.lines, span.start).line + 1, wordsInContext(state.text, span).label) : `${why}: ${words}`;
