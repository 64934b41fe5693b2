// How far the review of the article in front is, in the status bar: shown once somebody has begun to review. A click goes
// to the next name.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { translate } from '../trees/treeProvider.ts';
import { reviewOf, reviewOfAll } from './reviewOf.ts';
import { reviewWords } from './reviewWords.ts';

export function registerReviewStatus(services: Services): vscode.Disposable {
  const { library } = services;
  const item = vscode.window.createStatusBarItem('dateline.review', vscode.StatusBarAlignment.Right, 109);
  item.name = vscode.l10n.t('Review of the Article');
  item.command = 'dateline.nextUnreviewed';

  function refresh(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const state = uri && library.peek(uri);
    const review = state && reviewOf(state);
    const folder = reviewOfAll(library.all());
    if (!review || review.total === 0 || folder.reviewed === 0) return item.hide();
    item.text = `$(checklist) ${review.reviewed}/${review.total}`;
    const words = vscode.l10n.t('Names of this article: {0}', reviewWords(review, translate));
    item.tooltip = [words, vscode.l10n.t('Folder: {0}', reviewWords(folder, translate)), vscode.l10n.t('Click to go to the next one.')].join('\n');
    item.accessibilityInformation = { label: words, role: 'button' };
    item.show();
  }
  refresh();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    library.onDidChangeCorpus(refresh),
    library.onDidChangeArticle(({ uri }) => uri.toString() === vscode.window.activeTextEditor?.document.uri.toString() && refresh()),
  );
}
