// Another window, git or another program may have written a file a moment ago that VS Code still shows as it was: an edit
// of what is shown could then not be saved.
import * as vscode from 'vscode';
import { readFile } from './texts.ts';

/** VS Code hears of a change on disk within about a second. */
const LONGEST_MS = 3000;

/** Resolves when an open document without unsaved changes says what the disk says; at once where it does, or none is open. */
export async function caughtUp(uri: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
  if (!document || document.isDirty || document.isUntitled) return;
  const found = await readFile(uri);
  if (!('text' in found)) return;
  const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
  const disk = lines(found.text);
  const isSame = (): boolean => document.isDirty || lines(document.getText()) === disk;
  if (isSame()) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      changes.dispose();
      resolve();
    };
    const timer = setTimeout(end, LONGEST_MS);
    const changes = vscode.workspace.onDidChangeTextDocument((event) => event.document === document && isSame() && end());
  });
}
