// Going through the names that no person has looked at yet, by the keyboard: the next one, the one before, round at the
// ends; accept or refuse and go on.
import * as vscode from 'vscode';
import type { Mention } from '../../core/model/analysis.ts';
import { registerCommand } from '../../host/commands.ts';
import { mentionAt } from '../../host/lookUp.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { offsetOf, rangeOf } from '../../host/spans.ts';
import { openSpan } from '../openSpan.ts';
import { hasUnreviewed, isUnreviewed, unreviewed } from './reviewOf.ts';

export function registerGoToUnreviewed(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.nextUnreviewed', () => go(services, 1)),
    registerCommand(services, 'dateline.previousUnreviewed', () => go(services, -1)),
    registerCommand(services, 'dateline.acceptAndNext', () => decideAndGo(services, 'dateline.acceptMention')),
    registerCommand(services, 'dateline.rejectAndNext', () => decideAndGo(services, 'dateline.rejectMention', { scope: 'here' })),
  );
}

interface Here {
  readonly editor: vscode.TextEditor;
  readonly state: ArticleState;
}

async function article(services: Services): Promise<Here | undefined> {
  const editor = vscode.window.activeTextEditor;
  const state = editor && (await services.library.get(editor.document.uri));
  if (editor && state) return { editor, state };
  return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
}

/** `from`: an offset; the selection where missing. Gives where it went. */
async function go(services: Services, way: 1 | -1, from?: number): Promise<Mention | undefined> {
  const here = await article(services);
  if (!here) return undefined;
  const { editor, state } = here;
  const waiting = unreviewed(state);
  const at = from ?? offsetOf(state.lines, way === 1 ? editor.selection.end : editor.selection.start);
  const next = way === 1 ? (waiting.find((m) => m.start >= at) ?? waiting[0]) : (waiting.findLast((m) => m.end <= at) ?? waiting.at(-1));
  if (!next) return void offerNextArticle(services, state);
  const range = rangeOf(state.lines, next);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return next;
}

/** Where no unreviewed name is at the cursor it only goes on, so that the key never does harm. */
async function decideAndGo(services: Services, command: string, options?: object): Promise<Mention | undefined> {
  const here = await article(services);
  if (!here) return undefined;
  const { editor, state } = here;
  const mention = mentionAt(state, offsetOf(state.lines, editor.selection.start));
  if (!mention || !isUnreviewed(mention)) return go(services, 1);
  const done = await vscode.commands.executeCommand(command, state.uri.toString(), mention.start, mention.end, options);
  return done === true ? go(services, 1, mention.end) : undefined;
}

/** At the end of an article, once: the one that comes after it in the folder and has names to review. */
async function offerNextArticle(services: Services, state: ArticleState): Promise<void> {
  const others = services.library.all().filter((s) => s.path !== state.path && hasUnreviewed(s)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const next = others.find((s) => s.path > state.path) ?? others[0];
  if (state.analysis.mentions.length === 0 && !next) return void vscode.window.showInformationMessage(vscode.l10n.t('No name was found in this article.'));
  const words = vscode.l10n.t('Every name in this article is reviewed.');
  const goOn = vscode.l10n.t('Next Article');
  const answer = await (next ? vscode.window.showInformationMessage(words, goOn) : vscode.window.showInformationMessage(words));
  const first = next && unreviewed(next)[0];
  if (answer === goOn && first) await openSpan(services, next.uri, first);
}
