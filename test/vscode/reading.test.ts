// Reading the folder can be paused, resumed and stopped: what the views say meanwhile, and what waits says that it does.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline, fileUri, folderUri, openArticle, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('paused.txt');
const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

/** Makes the folder be read again: other files count now. */
async function readAnew(exclude: readonly string[] | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('dateline', folderUri()).update('articles.exclude', exclude, vscode.ConfigurationTarget.Workspace);
}

describe('reading the folder', () => {
  afterEach(async () => {
    await run('resumeReading');
    await readAnew(undefined);
    const { services } = await dateline();
    await until('all is read', () => services.library.progress === undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(uri());
  });

  async function paused(): Promise<Awaited<ReturnType<typeof dateline>>> {
    const api = await dateline();
    await api.services.library.whenIndexed();
    await vscode.commands.executeCommand('dateline.actors.focus');
    await until('the view', () => api.trees.actors.view.visible);
    await run('pauseReading');
    await readAnew(['**/nothing-of-this-name/**']);
    await until('a pause', () => api.services.library.progress?.paused);
    return api;
  }

  it('pauses: the views say how far it is, and go on once it is resumed', async () => {
    const { services, trees } = await paused();
    await until('words', () => /^Paused at 0 of \d+ articles\. Choose Resume Reading/.test(trees.actors.view.message ?? ''));
    assert.equal(services.contextKeys.get('dateline.readingPaused'), true);
    await run('resumeReading');
    await until('all is read', () => services.library.progress === undefined && (trees.actors.view.message ?? '') === '');
    assert.equal(services.contextKeys.get('dateline.readingPaused'), false);
  });

  it('analyses what is opened all the same', async () => {
    await paused();
    await writeFile(uri(), SMALL_ARTICLE);
    const { state } = await openArticle(uri());
    assert.ok(state.analysis.mentions.length > 0);
  });

  it('lets nobody wait in silence: an export can be cancelled', async () => {
    await paused();
    const cancel = new vscode.CancellationTokenSource();
    const target = fileUri('out', 'paused.csv');
    const exported = run('export', { scope: 'folder', format: 'csv', withDetected: false, target, cancel: cancel.token });
    setTimeout(() => cancel.cancel(), 300);
    assert.equal(await exported, undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
