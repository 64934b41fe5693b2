// The light bulb over dates: the publication date that they wait for, their other readings, and which of two publication
// dates holds. The same fixes serve the Problems view.
import * as vscode from 'vscode';
import type { DateMention } from '../core/model/analysis.ts';
import { isVersion } from '../host/articleRules.ts';
import { orNothing } from '../host/commands.ts';
import { dateAt } from '../host/lookUp.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { offsetOf } from '../host/spans.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';
import { isKnownValue } from '../core/dates/index.ts';
import { FORGET_DATE_VALUE, SET_DATE_VALUE } from './commands/setDateValue.ts';
import { longDate } from './dateText.ts';
import { isChosen, otherReadings } from './hoverDate.ts';
import { KEEP_PUBLICATION_DATE, SET_PUBLICATION_DATE } from './commands/setPublicationDate.ts';

const KIND = vscode.CodeActionKind.QuickFix.append('dateline');
const MOST_READINGS = 3;

export function registerDateActions(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions: (document, range, context, token) =>
        orNothing(services, 'Code actions for dates', async () => {
          if (context.only && !context.only.intersects(KIND) && !KIND.intersects(context.only)) return undefined;
          const state = await services.library.get(document.uri, token);
          return state && dateActionsAt(state, offsetOf(state.lines, range.start), context.diagnostics);
        }),
    },
    { providedCodeActionKinds: [KIND] },
  );
}

export function dateActionsAt(state: ArticleState, offset: number, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  if (isVersion(state.uri)) return [];
  const date = dateAt(state, offset);
  return [...publicationActions(state, date, diagnostics), ...(date ? readingActions(state, date) : [])];
}

function actionOf(title: string, command: string, args: readonly unknown[], solves?: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, KIND);
  action.command = { command, title, arguments: [...args] };
  if (solves) action.diagnostics = [solves];
  return action;
}

function publicationActions(state: ArticleState, date: DateMention | undefined, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const uri = state.uri.toString();
  const { value, insteadOf } = state.analysis.published;
  const problem = (code: string): vscode.Diagnostic | undefined => diagnostics.find((d) => d.source === 'Dateline' && d.code === code);
  const unknown = problem('publication-date-unknown');
  if (value === null && (unknown || date?.status === 'needs-date')) {
    const set = actionOf(vscode.l10n.t('Set the Article’s Publication Date…'), SET_PUBLICATION_DATE, [uri], unknown);
    set.isPreferred = true;
    return [set];
  }
  const differs = problem('publication-date-differs');
  if (!differs || value === null || !insteadOf) return [];
  return [
    actionOf(vscode.l10n.t('Use the Article’s Date ({0})', longDate(insteadOf.value)), SET_PUBLICATION_DATE, [uri, null], differs),
    actionOf(vscode.l10n.t('Keep Mine ({0})', longDate(value)), KEEP_PUBLICATION_DATE, [uri], differs),
  ];
}

function readingActions(state: ArticleState, date: DateMention): vscode.CodeAction[] {
  const place = [state.uri.toString(), date.start, date.end];
  const others = otherReadings(date).filter(({ value }) => isKnownValue(value)).slice(0, MOST_READINGS);
  return [
    ...others.map(({ value }) => actionOf(vscode.l10n.t('Choose {0} for “{1}”', longDate(value), date.text), SET_DATE_VALUE, [...place, { value }])),
    actionOf(vscode.l10n.t('Set the Value of “{0}”…', date.text), SET_DATE_VALUE, place),
    ...(isChosen(state, date) ? [actionOf(vscode.l10n.t('Forget My Choice for “{0}”', date.text), FORGET_DATE_VALUE, place)] : []),
  ];
}
