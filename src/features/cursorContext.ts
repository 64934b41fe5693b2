// What stands at the cursor, as context keys: the menu of the editor offers only what applies there.
import * as vscode from 'vscode';
import { annotationsAt, dateAt, mentionAt } from '../host/lookUp.ts';
import type { Services } from '../host/services.ts';
import { offsetOf } from '../host/spans.ts';

export function registerCursorContext(services: Services): vscode.Disposable {
  const { contextKeys, library } = services;

  function look(): void {
    const editor = vscode.window.activeTextEditor;
    const state = editor && library.peek(editor.document.uri);
    // While the text is ahead of what is known of it, the keys stay as they are: they would only flicker.
    if (state && state.version !== undefined && state.version !== editor.document.version) return;
    const offset = state && editor ? offsetOf(state.lines, editor.selection.active) : undefined;
    const mention = state && offset !== undefined ? mentionAt(state, offset) : undefined;
    contextKeys.set('dateline.atName', mention !== undefined);
    contextKeys.set('dateline.atFoundName', mention?.by === 'detected');
    contextKeys.set('dateline.atDate', state !== undefined && offset !== undefined && dateAt(state, offset) !== undefined);
    contextKeys.set('dateline.atAnnotation', state !== undefined && offset !== undefined && annotationsAt(state, offset).length > 0);
  }

  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === vscode.window.activeTextEditor && look()),
    vscode.window.onDidChangeActiveTextEditor(look),
    library.onDidChangeArticle(({ uri }) => uri.toString() === vscode.window.activeTextEditor?.document.uri.toString() && look()),
  );
}
