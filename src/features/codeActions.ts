// The lightbulb over names and annotations: confirm, refuse, change, annotate, without a menu.
import * as vscode from 'vscode';
import { isVersion } from '../host/articleRules.ts';
import { orNothing } from '../host/commands.ts';
import { annotationsAt, dateAt, mentionAt } from '../host/lookUp.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { offsetOf } from '../host/spans.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';

const KIND = vscode.CodeActionKind.QuickFix.append('dateline');

export function registerCodeActions(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions: (document, range, context, token) =>
        orNothing(services, 'Code actions', async () => {
          if (context.only && !context.only.intersects(KIND) && !KIND.intersects(context.only)) return undefined;
          const state = await services.library.get(document.uri, token);
          return state && actionsAt(state, offsetOf(state.lines, range.start), offsetOf(state.lines, range.end));
        }),
    },
    { providedCodeActionKinds: [KIND] },
  );
}

export function actionsAt(state: ArticleState, start: number, end: number): vscode.CodeAction[] {
  if (isVersion(state.uri)) return [];
  const uri = state.uri.toString();
  const actions: vscode.CodeAction[] = [];
  const add = (title: string, command: string, args: readonly unknown[]): void => {
    const action = new vscode.CodeAction(title, KIND);
    action.command = { command, title, arguments: [...args] };
    actions.push(action);
  };
  const mention = start === end || mentionAt(state, start)?.end === end ? mentionAt(state, start) : undefined;
  if (mention) {
    const name = mention.text;
    if (mention.by === 'detected') add(vscode.l10n.t('Accept “{0}”', name), 'dateline.acceptMention', [uri, mention.start]);
    add(vscode.l10n.t('“{0}” Is Not a Name', name), 'dateline.rejectMention', [uri, mention.start]);
    add(vscode.l10n.t('Change the Type of “{0}”…', name), 'dateline.changeMentionType', [uri, mention.start]);
    add(vscode.l10n.t('Annotate “{0}”…', name), 'dateline.annotate', [uri, mention.start]);
  } else if (start !== end || dateAt(state, start)) {
    add(vscode.l10n.t('Annotate…'), 'dateline.annotate', start === end ? [uri, start] : []);
  }
  for (const { annotation } of annotationsAt(state, start)) {
    add(vscode.l10n.t('Edit the Annotation “{0}”…', annotation.label), 'dateline.editAnnotation', [uri, annotation.id]);
    add(vscode.l10n.t('Delete the Annotation “{0}”', annotation.label), 'dateline.deleteAnnotation', [uri, annotation.id]);
  }
  return actions;
}
