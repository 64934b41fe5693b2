// The first end of a relation, while the person goes to the second one. The status bar shows it; Escape ends it.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { shortText } from '../trees/labelText.ts';

export interface PendingRelation extends vscode.Disposable {
  /** The source in this article, by its annotation's id or its place. */
  of(state: ArticleState): Source | undefined;
  begin(state: ArticleState, source: Source, words: string): void;
  end(): void;
}

/** An annotation by its id, or a detected name that is accepted once the relation is made. */
export type Source = { readonly id: string } | { readonly start: number };

export function createPendingRelation(services: Services): PendingRelation {
  let pending: { readonly uri: string; readonly source: Source } | undefined;
  const item = vscode.window.createStatusBarItem('dateline.relating', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('Relation Being Made');
  item.command = 'dateline.cancelRelation';

  const set = (next: typeof pending): void => {
    pending = next;
    services.contextKeys.set('dateline.relating', next !== undefined);
    if (next === undefined) item.hide();
    else item.show();
  };
  const pendingRelation = {
    of: (state: ArticleState) => (pending?.uri === state.uri.toString() ? pending.source : undefined),
    begin(state: ArticleState, source: Source, words: string): void {
      const shown = shortText(words, 30);
      item.text = `$(arrow-right) ${vscode.l10n.t('From “{0}” to …', shown.replaceAll('$(', '('))}`;
      item.tooltip = vscode.l10n.t('Put the cursor on the other end and run “Relate to…” again. Escape or a click ends this.');
      item.accessibilityInformation = { label: vscode.l10n.t('Relation from {0}: choose the other end. Press to end.', shown), role: 'button' };
      set({ uri: state.uri.toString(), source });
    },
    end: () => set(undefined),
  };
  const command = registerCommand(services, 'dateline.cancelRelation', pendingRelation.end);
  // A name's place is right only as long as the text is the same.
  const typing = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && pending && 'start' in pending.source && document.uri.toString() === pending.uri) set(undefined);
  });
  return { ...pendingRelation, dispose: () => vscode.Disposable.from(item, command, typing).dispose() };
}
