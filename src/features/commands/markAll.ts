// Marks every occurrence of the same words in the article, after showing which: all are ticked, and can be unticked.
import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { shortText, wordsInContext } from '../trees/labelText.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { additions, annotationOf, wordsFrom } from './annotate.ts';
import { askLabel, labelNamed } from './askLabel.ts';
import { type Args, optionsFrom, textOption } from './place.ts';
import { occurrences } from './words.ts';

export function registerMarkAll(services: Services): vscode.Disposable {
  return registerCommand(services, 'dateline.markAllOccurrences', (...args) => markAll(services, args));
}

/** Option `label` skips both questions. Gives how many were marked. */
async function markAll(services: Services, args: Args): Promise<number | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state, span, mention, annotation } = place;
  const words = state.text.slice(span.start, span.end);
  const given = textOption(optionsFrom(args), 'label');
  const title = vscode.l10n.t('Mark Every “{0}”', shortText(words, 50));
  const label = given === undefined ? await askLabel(services, state.folder, title, annotation?.annotation.label ?? mention?.type) : labelNamed(given, state.folder);
  if (!label) return undefined;
  const taken = state.annotations.flatMap((a) => (a.span && a.annotation.label === label.id ? [a.span] : []));
  const found = occurrences(state.text, words, taken);
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every “{0}” in this article is marked already.', shortText(words, 50)));
    return 0;
  }
  const chosen = given === undefined ? await confirm(state, found, title) : found;
  if (!chosen || chosen.length === 0) return undefined;
  const made = chosen.map((s) => annotationOf(services, state, s, { label: label.id, status: 'added' }));
  const done = await services.decisions.apply(vscode.l10n.t('Mark All Occurrences'), additions(state, made, label));
  return done ? made.length : undefined;
}

async function confirm(state: ArticleState, found: readonly Span[], title: string): Promise<readonly Span[] | undefined> {
  const items = found.map((span) => ({
    span, picked: true, label: quickLabel(wordsInContext(state.text, span, 40, 50).label),
    description: vscode.l10n.t('line {0}', state.lines.at(span.start).line + 1),
  }));
  const placeHolder = found.length === 1 ? vscode.l10n.t('1 place: Enter marks it') : vscode.l10n.t('{0} places: Enter marks those ticked', found.length);
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return picked?.map((item) => item.span);
}
