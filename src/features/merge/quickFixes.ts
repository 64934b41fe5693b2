// The lightbulb in sidecars and `dateline.yaml` on conflict markers and on questions with two answers.
import * as vscode from 'vscode';
import { FOLDER_FILE, SIDECAR_SUFFIX } from '../../core/model/annotation.ts';
import type { Problem } from '../../core/model/problem.ts';
import { chooseSide, parseFolderFile, parseSidecar, settleAnswer } from '../../core/sidecar/index.ts';
import type { TextEdit } from '../../core/text/textEdit.ts';
import { isSidecar } from '../../host/sidecars.ts';
import { shortText } from '../trees/labelText.ts';

const FILES: vscode.DocumentSelector = [{ pattern: `**/*${SIDECAR_SUFFIX}` }, { pattern: `**/${FOLDER_FILE}` }];

export const registerMergeFixes = (): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    FILES,
    { provideCodeActions: (document, _range, context) => context.diagnostics.filter((d) => d.source === 'Dateline').flatMap((d) => fixesFor(document, d)) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

function fixesFor(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  if (diagnostic.code === 'yaml-conflict') return conflictFixes(document, diagnostic);
  if (diagnostic.code !== 'two-answers' && diagnostic.code !== 'two-answers-deleted') return [];
  const text = document.getText();
  const at = document.offsetAt(diagnostic.range.start);
  const problem = problemsIn(document.uri, text).find((p) => p.code === diagnostic.code && p.span.start === at);
  if (!problem) return []; // of an earlier text
  const [keep, take] = titles(problem);
  return [action(document, diagnostic, keep, settleAnswer(text, at, 'keep')), action(document, diagnostic, take, settleAnswer(text, at, 'take'))].flat();
}

const problemsIn = (uri: vscode.Uri, text: string): readonly Problem[] => (isSidecar(uri) ? parseSidecar(text) : parseFolderFile(text)).problems;

function titles({ code, data }: Problem): readonly [string, string] {
  if (code === 'two-answers-deleted') return [vscode.l10n.t('Keep This Entry'), vscode.l10n.t('Delete This Entry')];
  const [here, other] = [data?.['here'], data?.['other']].map((answer) => shortText(String(answer ?? ''), 40));
  return [vscode.l10n.t('Keep “{0}”', here ?? ''), vscode.l10n.t('Take “{0}” Instead', other ?? '')];
}

function conflictFixes(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const title = vscode.l10n.t('Merge by Annotation');
  const merge = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  merge.command = { command: 'dateline.mergeAnnotations', title, arguments: [document.uri.toString()] };
  merge.diagnostics = [diagnostic];
  merge.isPreferred = true;
  const text = document.getText();
  const at = document.offsetAt(diagnostic.range.start);
  return [
    merge,
    ...action(document, diagnostic, vscode.l10n.t('Keep Ours (Current)'), chooseSide(text, at, 'ours')),
    ...action(document, diagnostic, vscode.l10n.t('Take Theirs (Incoming)'), chooseSide(text, at, 'theirs')),
  ];
}

/** None where there is nothing to edit. */
function action(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, title: string, edits: readonly TextEdit[] | undefined): vscode.CodeAction[] {
  if (!edits || edits.length === 0) return [];
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.edit = new vscode.WorkspaceEdit();
  for (const e of edits) fix.edit.replace(document.uri, new vscode.Range(document.positionAt(e.start), document.positionAt(e.end)), e.newText);
  fix.diagnostics = [diagnostic];
  return [fix];
}
