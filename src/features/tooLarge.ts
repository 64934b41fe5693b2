// VS Code hands no document over 50 MB to extensions: an article that large shows nothing, and this says why, once a file.
import * as vscode from 'vscode';
import { orNothing } from '../host/commands.ts';
import { MOST_BYTES } from '../host/texts.ts';
import type { Services } from '../host/services.ts';

const ARTICLE_NAME = /\.(?:txt|article|md)$/i;

export function registerTooLarge(services: Services): vscode.Disposable {
  const told = new Set<string>();
  const look = async (): Promise<void> => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputText) || told.has(input.uri.toString())) return;
    if (vscode.window.activeTextEditor?.document.uri.toString() === input.uri.toString()) return;
    const message = await tooLargeMessage(input.uri);
    if (message === undefined) return;
    told.add(input.uri.toString());
    void vscode.window.showInformationMessage(message);
  };
  return vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
    if (opened.length + changed.length > 0) void orNothing(services, 'Looking at the size of a file', look);
  });
}

/** What to say of a file that is an article by its name and too large; undefined where there is nothing to say, or the file is gone. */
export async function tooLargeMessage(uri: vscode.Uri): Promise<string | undefined> {
  if (!ARTICLE_NAME.test(uri.path)) return undefined;
  const size = await vscode.workspace.fs.stat(uri).then((stat) => stat.size, () => 0);
  if (size <= MOST_BYTES) return undefined;
  return vscode.l10n.t(
    'Dateline cannot read this file: VS Code gives extensions no text over 50 MB, and this has {0} MB. Split it to have it analysed.',
    Math.round(size / 1_000_000),
  );
}
