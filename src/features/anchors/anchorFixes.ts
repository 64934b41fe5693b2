// Quick fixes for annotations that are no longer where they were: in the article for words that were edited, in the sidecar
// (where Problems shows them) for lost ones.
import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../core/model/annotation.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import { orNothing } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { articleOf, isSidecar } from '../../host/sidecars.ts';
import { ARTICLE_SELECTOR } from '../articleSelector.ts';
import { shortText } from '../trees/labelText.ts';

const KIND = vscode.CodeActionKind.QuickFix.append('dateline');
const SIDECARS: vscode.DocumentFilter = { pattern: `**/*${SIDECAR_SUFFIX}` };

export function registerAnchorFixes(services: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context, token) =>
      orNothing(services, 'Quick fixes of anchors', async () => {
        if (context.only && !context.only.intersects(KIND) && !KIND.intersects(context.only)) return undefined;
        const inSidecar = isSidecar(document.uri);
        const state = await services.library.get(inSidecar ? articleOf(document.uri) : document.uri, token);
        // The article may be annotated under another name: ids and places of that sidecar are not those of this one.
        if (!state?.sidecar.readable || (inSidecar && state.sidecar.uri.toString() !== document.uri.toString())) return undefined;
        const span = { start: document.offsetAt(range.start), end: Math.max(document.offsetAt(range.end), document.offsetAt(range.start) + 1) };
        return inSidecar ? lostFixes(state, span, context.diagnostics) : changedFixes(state, span, context.diagnostics);
      }),
  };
  return vscode.languages.registerCodeActionsProvider([...(ARTICLE_SELECTOR as readonly vscode.DocumentFilter[]), SIDECARS], provider, { providedCodeActionKinds: [KIND] });
}

type Fix = readonly [title: string, command: string];

function lostFixes(state: ArticleState, span: Span, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return state.annotations.filter((a) => a.state === 'lost' && overlaps(state.sidecar.sidecar.blocks.get(a.annotation.id) ?? { start: 0, end: 0 }, span)).flatMap(({ annotation }) =>
    actions(state, annotation.id, diagnostics.filter((d) => d.code === 'anchor-lost'), [
      [vscode.l10n.t('Re-attach to the Selection'), 'dateline.reattachAnnotation'],
      [vscode.l10n.t('Go to the Best Guess'), 'dateline.goToBestGuess'],
      [vscode.l10n.t('Delete the Annotation “{0}”', shortText(annotation.quote, 40)), 'dateline.deleteLostAnnotation'],
    ]));
}

function changedFixes(state: ArticleState, span: Span, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return state.annotations.filter((a) => a.state === 'changed' && a.span && overlaps(a.span, span)).flatMap(({ annotation, span: at }) =>
    actions(state, annotation.id, diagnostics.filter((d) => d.code === 'anchor-changed'), [
      [vscode.l10n.t('Accept the New Words “{0}”', shortText(state.text.slice(at?.start, at?.end), 40)), 'dateline.acceptWords'],
    ]));
}

function actions(state: ArticleState, id: string, diagnostics: readonly vscode.Diagnostic[], fixes: readonly Fix[]): vscode.CodeAction[] {
  return fixes.map(([title, command]) => {
    const action = new vscode.CodeAction(title, KIND);
    action.command = { command, title, arguments: [state.uri.toString(), id] };
    action.diagnostics = [...diagnostics];
    return action;
  });
}
