// Putting a lost annotation back: onto words that the person selects, with the likeliest place shown first. It keeps its id,
// note, label and everything else; only its anchor is made anew.
import * as vscode from 'vscode';
import { guessAnchor, makeAnchor } from '../../core/anchors/index.ts';
import { type Span, spanLength } from '../../core/text/span.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { spanOf } from '../../host/spans.ts';
import { updated } from '../commands/annotationFrom.ts';
import { canAnnotate, commandsOn } from '../commands/place.ts';
import { trimmed } from '../commands/words.ts';
import { openSpan } from '../openSpan.ts';
import { tellRelationsGone } from '../relations/relationsGone.ts';
import { shortText } from '../trees/labelText.ts';
import { namedAnnotation, type Named } from './namedAnnotation.ts';

export function registerReattach(services: Services): vscode.Disposable {
  const command = commandsOn(services, namedAnnotation);
  return vscode.Disposable.from(
    command('dateline.reattachAnnotation', reattach),
    command('dateline.goToBestGuess', goToBestGuess),
    command('dateline.deleteLostAnnotation', remove),
  );
}

async function reattach(services: Services, named: Named): Promise<boolean> {
  const { state, found: { annotation } } = named;
  if (!canAnnotate(state)) return false;
  const span = selectionIn(state);
  if (!span) {
    await goToBestGuess(services, named);
    const again = vscode.l10n.t('Attach to the Selection');
    const words = shortText(annotation.quote, 60);
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Select the words that “{0}” belongs to. The likeliest ones are shown.', words), again);
    return answer === again && attach(services, named);
  }
  return attach(services, named);
}

/** The text may have been typed into while the person looked: what is selected now counts. */
async function attach(services: Services, { state: { uri }, found: { annotation } }: Named): Promise<boolean> {
  const state = await services.library.get(uri);
  const span = state && selectionIn(state);
  if (!span) return false;
  return services.decisions.apply(vscode.l10n.t('Re-attach Annotation'), [updated(state, annotation, makeAnchor(state.text, span))]);
}

/** The words selected in the editor of the article, whichever has the focus: a quick fix is chosen in the sidecar. */
function selectionIn(state: ArticleState): Span | undefined {
  const isOf = (editor: vscode.TextEditor): boolean => editor.document.uri.toString() === state.uri.toString() && editor.document.version === state.version;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor = activeTextEditor && isOf(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(isOf);
  const span = editor && trimmed(state.text, spanOf(state.lines, editor.selection));
  return span && spanLength(span) > 0 ? span : undefined;
}

async function goToBestGuess(services: Services, { state, found }: Named): Promise<void> {
  await openSpan(services, state.uri, found.span ?? guessAnchor(state.text, found.annotation));
}

/** Undo brings it back. Relations from and to it go with it. */
async function remove(services: Services, { state, found: { annotation } }: Named): Promise<boolean> {
  if (!canAnnotate(state)) return false;
  const { relations } = state.sidecar.sidecar;
  const done = await services.decisions.apply(vscode.l10n.t('Delete Annotation'), [{ article: state.uri, changes: [{ kind: 'remove', id: annotation.id }] }]);
  if (done) tellRelationsGone(relations, [annotation.id]);
  return done;
}
