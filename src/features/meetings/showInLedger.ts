// After a meeting was added or corrected: the view of meetings shows what became of it.
import * as vscode from 'vscode';
import type { ArticleState, Services } from '../../host/services.ts';

/** Whoever has gone on with something else is not called back to the view. */
const PATIENCE_MS = 2000;

/** `start`: of words that tell of it. `focus`: whether the keyboard follows, as it must where it was in the view. */
export async function showInLedger({ library }: Services, { uri }: ArticleState, start: number, focus: boolean): Promise<void> {
  // A large folder is joined in a thread: until then it is known as it was before the decision.
  const joined = library.get(uri).then(() => library.joined()).then(() => true, () => false);
  const isSoon = await Promise.race([joined, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))]);
  if (isSoon) await vscode.commands.executeCommand('dateline.revealMeeting', uri.toString(), start, { focus });
}
