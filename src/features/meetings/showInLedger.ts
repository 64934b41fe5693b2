// After a meeting was added or corrected: the view of meetings shows what became of it.
import * as vscode from 'vscode';
import type { ArticleState } from '../../host/services.ts';

/** `start`: of words that tell of it. `focus`: whether the keyboard follows, as it must where it was in the view. */
export async function showInLedger({ uri }: ArticleState, start: number, focus: boolean): Promise<void> {
  await vscode.commands.executeCommand('dateline.revealMeeting', uri.toString(), start, { focus });
}
