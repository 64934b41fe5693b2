// Says how many relations went with annotations that were deleted.
import * as vscode from 'vscode';
import type { Relation } from '../../core/model/annotation.ts';

const SHOWN_MS = 6000;

/** In the status bar, in passing: what went is not asked about, but said. `relations`: all of the article's, before. */
export function tellRelationsGone(relations: readonly Relation[], ids: readonly string[]): void {
  const gone = new Set(ids);
  const { length } = relations.filter((r) => gone.has(r.from) || gone.has(r.to));
  if (length === 0) return;
  const words = length === 1 ? vscode.l10n.t('One relation went with it; undo brings both back.') : vscode.l10n.t('{0} relations went with it; undo brings all back.', length);
  vscode.window.setStatusBarMessage(words, SHOWN_MS);
}
