// Making an annotation a word longer or shorter at either end, from the keyboard.
import * as vscode from 'vscode';
import { makeAnchor } from '../../core/anchors/index.ts';
import type { Services } from '../../host/services.ts';
import { rangeOf } from '../../host/spans.ts';
import { annotationFrom, type FoundAnnotation, updated } from '../commands/annotationFrom.ts';
import { type Args, commandsOn, optionsFrom, textOption } from '../commands/place.ts';
import { type End, grown, shrunk } from './extentWords.ts';

export function registerExtent(services: Services): vscode.Disposable {
  const command = commandsOn(services, annotationFrom);
  return vscode.Disposable.from(
    command('dateline.growAnnotation', (_, found, args) => change(services, found, args, grown, vscode.l10n.t('Grow Annotation'))),
    command('dateline.shrinkAnnotation', (_, found, args) => change(services, found, args, shrunk, vscode.l10n.t('Shrink Annotation'))),
  );
}

/** Option `end`: `start` or `end` of the annotation; its end where missing. */
async function change(services: Services, { state, annotation }: FoundAnnotation, args: Args, by: typeof grown, label: string): Promise<boolean> {
  const end: End = textOption(optionsFrom(args), 'end') === 'start' ? 'start' : 'end';
  const span = state.annotations.find((a) => a.annotation.id === annotation.id)?.span;
  const next = span && by(state.text, span, end);
  if (!span || !next) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('The annotation ends here.'), 3000);
    return false;
  }
  const done = await services.decisions.apply(label, [updated(state, annotation, makeAnchor(state.text, next))]);
  if (done) keepCursorInside(state.uri, rangeOf(state.lines, next));
  return done;
}

/** So that the next key press means the same annotation. */
function keepCursorInside(uri: vscode.Uri, range: vscode.Range): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.uri.toString() !== uri.toString() || range.contains(editor.selection)) return;
  editor.selection = new vscode.Selection(range.start, range.start);
}
