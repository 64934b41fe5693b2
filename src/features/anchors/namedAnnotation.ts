// The annotation that a tree item or a link names (`[uri, id]`), lost ones included; otherwise a lost one that the person picks.
import * as vscode from 'vscode';
import type { AnchoredAnnotation } from '../../core/model/annotation.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { annotationItem } from '../commands/annotationFrom.ts';
import { type Args, isTreeNode } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';

export interface Named {
  readonly state: ArticleState;
  readonly found: AnchoredAnnotation;
}

export async function namedAnnotation(services: Services, args: Args): Promise<Named | undefined> {
  const [first, second] = args;
  const uri = isTreeNode(first) ? (first.target && services.library.byPath(first.target.path)?.uri) : uriOf(first);
  const id = isTreeNode(first) ? first.subject : second;
  if (!uri || typeof id !== 'string') return pickLost(services);
  const state = await services.library.get(uri);
  const found = state?.annotations.find((a) => a.annotation.id === id);
  return state && found && { state, found };
}

const uriOf = (value: unknown): vscode.Uri | undefined => (typeof value === 'string' ? vscode.Uri.parse(value, true) : value instanceof vscode.Uri ? value : undefined);

/** Those of the article that is open first. */
async function pickLost(services: Services): Promise<Named | undefined> {
  const here = vscode.window.activeTextEditor?.document.uri.toString();
  const states = [...services.library.all()].sort((a, b) => Number(b.uri.toString() === here) - Number(a.uri.toString() === here));
  const items = states.flatMap((state) => state.annotations.filter((a) => a.state === 'lost').map((found) => ({
    ...annotationItem(services, state, found.annotation), named: { state, found },
    ...(state.uri.toString() !== here && { detail: shortText(state.analysis.title || state.path, 80) }),
  })));
  if (items.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('No annotation has lost its place.'));
  const title = vscode.l10n.t('Which Lost Annotation?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Its words before the text was edited'), matchOnDescription: true, matchOnDetail: true }))?.named;
}
