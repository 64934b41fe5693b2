// After a meeting was added or corrected: the view of meetings shows what became of it.
import * as vscode from 'vscode';
import type { ArticleState, Services } from '../../host/services.ts';
import { joinedAsNow } from '../untilJoined.ts';

/** Whoever has gone on with something else is not called back to the view. */
const PATIENCE_MS = 2000;

/** `start`: of words that tell of it. `focus`: whether the keyboard follows, as it must where it was in the view. */
export async function showInLedger({ library }: Services, { uri }: ArticleState, start: number, focus: boolean): Promise<void> {
  const patience = new vscode.CancellationTokenSource();
  const timer = setTimeout(() => patience.cancel(), PATIENCE_MS);
  // A large folder is joined in a thread: until then it is known as it was before the decision.
  const isSoon = await joinedAsNow(library, [uri], patience.token);
  clearTimeout(timer);
  patience.dispose();
  if (isSoon) await vscode.commands.executeCommand('dateline.revealMeeting', uri.toString(), start, { focus });
}
