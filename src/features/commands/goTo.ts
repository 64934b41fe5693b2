// Getting about: from name to name by the keyboard, and to every mention of an actor.
import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { registerCommand } from '../../host/commands.ts';
import type { Services } from '../../host/services.ts';
import { offsetOf, positionOf, rangeOf } from '../../host/spans.ts';
import { type Args, placeFrom } from './place.ts';

export function registerGoTo(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.nextMention', () => step(services, 1)),
    registerCommand(services, 'dateline.previousMention', () => step(services, -1)),
    registerCommand(services, 'dateline.showMentions', (...args) => showMentions(services, args)),
  );
}

/** Selects the next name, date or annotation; behind the last one comes the first. */
async function step(services: Services, way: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const state = editor && (await services.library.get(editor.document.uri));
  if (!editor || !state) return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
  const from = offsetOf(state.lines, way === 1 ? editor.selection.end : editor.selection.start);
  const spans: Span[] = [...state.analysis.mentions, ...state.analysis.dates, ...state.annotations.flatMap((a) => (a.span ? [a.span] : []))];
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const next = way === 1 ? (spans.find((s) => s.start >= from) ?? spans[0]) : (spans.findLast((s) => s.end <= from) ?? spans.at(-1));
  if (!next) return void vscode.window.showInformationMessage(vscode.l10n.t('No name was found in this article.'));
  const range = rangeOf(state.lines, next);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** From a tree item: opens its article and lists all mentions of the actor there. */
async function showMentions(services: Services, args: Args): Promise<void> {
  const place = await placeFrom(services, args);
  if (!place) return;
  const position = positionOf(place.state.lines, place.span.start);
  await vscode.window.showTextDocument(place.state.uri, { selection: new vscode.Range(position, position) });
  await vscode.commands.executeCommand('dateline.showAllMentions', place.state.uri.toString(), place.span.start);
}
