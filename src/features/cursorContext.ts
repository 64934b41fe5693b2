// What stands at the cursor, as context keys for the menu of the editor. A right click moves the cursor and opens the menu
// at once, before anything here has heard of it: so what the keys say of the cursor may add to the menu of a bare cursor,
// and takes away only where words are selected, for then the cursor stays.
import * as vscode from 'vscode';
import { annotationsAt, dateAt, mentionAt } from '../host/lookUp.ts';
import type { Services } from '../host/services.ts';
import { offsetOf } from '../host/spans.ts';
import { meetingNear } from './meetings/meetingFrom.ts';

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
    contextKeys.set('dateline.atDate', state !== undefined && offset !== undefined && dateAt(state, offset) !== undefined);
    contextKeys.set('dateline.atMeeting', state !== undefined && offset !== undefined && meetingNear(state, offset) !== undefined);
    contextKeys.set('dateline.atAnnotation', state !== undefined && offset !== undefined && annotationsAt(state, offset).length > 0);
    contextKeys.set('dateline.isAnnotated', (state?.annotations.length ?? 0) > 0);
  }

  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === vscode.window.activeTextEditor && look()),
    vscode.window.onDidChangeActiveTextEditor(look),
    library.onDidChangeArticle(({ uri }) => uri.toString() === vscode.window.activeTextEditor?.document.uri.toString() && look()),
  );
}
