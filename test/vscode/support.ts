// What the suites in the extension host share: the extension's own state, files of the test folder, and waiting for
// something to become true.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/extension.ts';
import type { ArticleState } from '../../src/host/services.ts';

export async function dateline(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  assert.ok(extension, 'the extension is not there');
  return extension.activate();
}

export function folderUri(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

export const fileUri = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(folderUri(), ...path);

export async function writeFile(uri: vscode.Uri, content: string | Uint8Array): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

export const readFile = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Removes files that a test made, whether they are there or not. */
export async function remove(...uris: readonly vscode.Uri[]): Promise<void> {
  for (const uri of uris) if (await exists(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
}

/** Opens a file and waits for its analysis. */
export async function openArticle(uri: vscode.Uri): Promise<{ editor: vscode.TextEditor; state: ArticleState }> {
  const { services } = await dateline();
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  const state = await services.library.get(uri);
  assert.ok(state, `${uri.path} is no article`);
  return { editor, state };
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again until the answer is yes; fails with `what` after the time. Events, not clocks, would need one per case. */
export async function until<T>(what: string, ask: () => T | Promise<T>, within = 8000, every = 20): Promise<NonNullable<T>> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) assert.fail(`waited ${within} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** Position of the n-th occurrence of `words` in a document, at its first character. */
export function positionOf(document: vscode.TextDocument, words: string, n = 1): vscode.Position {
  let at = -1;
  for (let i = 0; i < n; i++) at = document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, `"${words}" is not in ${document.uri.path}`);
  return document.positionAt(at);
}

/** A text of our own that names a person, a place, an organization and a day. */
export const SMALL_ARTICLE = [
  'Minister opens harbour office',
  '',
  'PARIS, March 3, 2025 (Harbour Wire) – French Foreign Minister Camille Vasseur met Sergey Lavrov in Moscow on Monday.',
  '',
  'Vasseur said that the United Nations would send an envoy in April.',
  '',
].join('\n');

/** Measures how long the extension host does not get round to a timer. */
export function watchPauses(): { stop(): number } {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 10);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}
