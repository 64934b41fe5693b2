// What is different in VS Code for the Web: no Node, a folder in memory that cannot be searched, an engine that is a web
// worker.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { engineOf, threadOf } from '../../src/host/startThread.ts';
import { dateline, fileUri, folderUri, remove, SMALL_ARTICLE, until, writeFile } from '../vscode/support.ts';

describe('in VS Code for the Web', () => {
  it('runs where there is no Node', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
    assert.equal(folderUri().scheme, 'tmp');
    assert.ok(!('setImmediate' in globalThis) && !('Buffer' in globalThis));
  });

  it('finds the articles of a folder whose file system has no search', async () => {
    const search = vscode.workspace.findFiles('**/*').then(() => 'found');
    assert.equal(await Promise.race([search, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))]), 'waits', 'this file system can be searched: the test shows nothing');
    const { services } = await dateline();
    await services.library.whenIndexed();
    assert.ok(services.library.all().length > 5, String(services.library.all().length));
  });

  it('knows of a file that was deleted and made anew in the same moment', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    const uri = fileUri('made-anew.txt');
    await writeFile(uri, SMALL_ARTICLE);
    const known = (): boolean => services.library.byPath('made-anew.txt') !== undefined;
    await until('it is known', known);
    await vscode.workspace.fs.delete(uri);
    await writeFile(uri, SMALL_ARTICLE.replace('Camille', 'Odile'));
    await until('its new text is read', () => services.library.byPath('made-anew.txt')?.text.includes('Odile'));
    await remove(uri);
    await until('it is gone', () => !known());
  });

  it('says why it does not install the command line', async () => {
    const told: string[] = [];
    const original = vscode.window.showInformationMessage;
    Object.assign(vscode.window, { showInformationMessage: (message: string) => Promise.resolve(void told.push(message)) });
    try {
      assert.equal(await vscode.commands.executeCommand('dateline.installCommandLine'), undefined);
    } finally {
      Object.assign(vscode.window, { showInformationMessage: original });
    }
    assert.match(told.join(), /browser cannot run the command line/);
  });

  it('tells of a worker that cannot start', async () => {
    const { services } = await dateline();
    const nowhere = vscode.Uri.joinPath(engineOf(services.context), '..', 'nowhere.js');
    const reason = await new Promise<string>((resolve) => void threadOf(nowhere, 'article')(() => resolve('it answered'), resolve));
    assert.notEqual(reason, 'it answered');
    assert.ok(reason !== '');
  });

  it('starts soon', async () => {
    const { activationMs, services } = await dateline();
    const starts: number[] = [];
    for (let i = 0; i < 5; i++) starts.push(await firstAnswer(engineOf(services.context)));
    console.log(`[test]       activated in ${activationMs.toFixed(0)} ms; a new worker answers after ${starts.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    assert.ok(Math.min(...starts) < 3000);
  });
});

/** Milliseconds from starting a worker to its first analysis. */
function firstAnswer(engine: vscode.Uri): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const worker = threadOf(engine, 'article')(
      () => {
        resolve(performance.now() - started);
        worker.stop();
      },
      (reason) => reject(new Error(reason)),
    );
    worker.send({ number: 1, job: { id: 'a.txt', text: SMALL_ARTICLE, annotations: [], folder: { labels: [], actors: [], notNames: [], meetings: [] } } });
  });
}
