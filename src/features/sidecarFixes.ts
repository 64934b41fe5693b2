// The light bulb in sidecars and `dateline.yaml`: what a machine can put right of what Problems says. Each fix is an edit of
// the document, to be undone and saved like any other.
import * as vscode from 'vscode';
import { editSidecar, type Fix, fixesFor, parseFolderFile, parseSidecar, type Sidecar, type YamlFile } from '../core/sidecar/index.ts';
import { FOLDER_FILE, SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import type { Problem } from '../core/model/problem.ts';
import { createLineIndex, type LineIndex } from '../core/text/lineIndex.ts';
import { lineFeedOffsets } from '../core/text/offsets.ts';
import type { TextEdit } from '../core/text/textEdit.ts';
import { orNothing } from '../host/commands.ts';
import type { Services } from '../host/services.ts';
import { articleOf, isSidecar } from '../host/sidecars.ts';
import { rangeOf, spanOf } from '../host/spans.ts';

const SELECTOR: vscode.DocumentSelector = [{ pattern: `**/*${SIDECAR_SUFFIX}` }, { pattern: `**/${FOLDER_FILE}` }];

export function registerSidecarFixes(services: Services): vscode.Disposable {
  const provideCodeActions = (document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): Promise<vscode.CodeAction[] | undefined> =>
    orNothing(services, 'Fixes of a sidecar', () => (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix) ? undefined : fixesAt(services, document, range, context.diagnostics)));
  return vscode.languages.registerCodeActionsProvider(SELECTOR, { provideCodeActions }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

async function fixesAt(services: Services, document: vscode.TextDocument, range: vscode.Range, diagnostics: readonly vscode.Diagnostic[]): Promise<vscode.CodeAction[]> {
  const text = document.getText();
  const file: YamlFile = isSidecar(document.uri) ? 'sidecar' : 'folder';
  const read = file === 'sidecar' ? parseSidecar(text) : parseFolderFile(text);
  const lines = createLineIndex(text);
  const actions: vscode.CodeAction[] = [];
  const checked = diagnostics.filter((d) => d.source === 'Dateline' && d.code === OUTSIDE).map((d): Problem => ({ code: OUTSIDE, severity: 'information', span: spanOf(lines, d.range) }));
  for (const problem of [...read.problems, ...checked]) {
    const place = rangeOf(lines, problem.span);
    if (place.start.line > range.end.line || place.end.line < range.start.line) continue; // as the light bulb: by lines
    const its = diagnostics.filter((d) => d.source === 'Dateline' && d.code === problem.code && d.range.start.isEqual(place.start));
    const found = fixesFor(text, problem, file, Math.random).map((fix) => actionOf(document, lines, titleOf(fix), fix.edits, its));
    const offsets = 'annotations' in read ? await offsetsByArticle(services, document.uri, text, read, problem) : undefined;
    if (offsets) found.push(actionOf(document, lines, vscode.l10n.t('Correct start and end by the Article'), offsets, its));
    const [only] = found;
    if (only && found.length === 1) only.isPreferred = true;
    actions.push(...found);
  }
  return actions;
}

function actionOf({ uri }: vscode.TextDocument, lines: LineIndex, title: string, edits: readonly TextEdit[], diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  for (const edit of edits) action.edit.replace(uri, rangeOf(lines, edit), edit.newText);
  action.diagnostics = diagnostics;
  return action;
}

function titleOf({ kind, about }: Fix): string {
  switch (kind) {
    case 'newId': return vscode.l10n.t('Give This Entry a New Id');
    case 'removeCopy': return vscode.l10n.t('Remove This Copy of {0}', about);
    case 'tabs': return vscode.l10n.t('Replace Tabs by Spaces in the Whole File');
    case 'quote': return vscode.l10n.t('Put the Value of “{0}” in Quotes', about);
    case 'writeOut': return vscode.l10n.t('Write Out What the Aliases Stand For');
    case 'removeTags': return vscode.l10n.t('Remove the Tags');
    case 'schema': return vscode.l10n.t('Say “schema: {0}”', about);
    case 'rename': return vscode.l10n.t('Rename to “{0}”', about);
  }
}

/** Known to the checks only, which see the article too. */
const OUTSIDE = 'offsets-outside';

const isAboutOffsets = ({ code, data }: Problem): boolean =>
  code === OUTSIDE || code === 'yaml-offsets-order' || ((code === 'yaml-wrong-type' || code === 'yaml-missing-key') && (data?.['key'] === 'start' || data?.['key'] === 'end'));

/** Where the words of the entry stand in the article now, if they are found. */
async function offsetsByArticle({ library }: Services, uri: vscode.Uri, text: string, sidecar: Sidecar, problem: Problem): Promise<readonly TextEdit[] | undefined> {
  if (!isAboutOffsets(problem)) return undefined;
  const id = [...sidecar.blocks].find(([, span]) => span.start <= problem.span.start && problem.span.start < span.end)?.[0];
  const state = await library.get(articleOf(uri));
  const span = state?.annotations.find((a) => a.annotation.id === id)?.span;
  if (!state || !span || id === undefined || state.sidecar.uri.toString() !== uri.toString()) return undefined;
  const offsets = lineFeedOffsets(state.text);
  const result = editSidecar(text, [{ kind: 'update', id, set: { start: offsets.to(span.start), end: offsets.to(span.end) } }]);
  return 'edits' in result ? result.edits : undefined;
}
