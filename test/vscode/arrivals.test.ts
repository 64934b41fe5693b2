// Folders that come with articles in them, as a checkout or another program brings them: VS Code tells of the folder only.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, dateline, fileUri, folderUri, openArticle, remove, SMALL_ARTICLE, until } from './support.ts';

describe('a folder that comes with its articles', () => {
  const names = ['come-1.0', 'moved-in'];
  after(() => remove(...names.map((name) => fileUri(name))));

  it('is read, however it came and however deep they lie', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    const [made = '', moved = ''] = names.map((name) => path.join(folderUri().fsPath, name));
    const outside = mkdtempSync(path.join(tmpdir(), 'dateline-moved-'));
    mkdirSync(path.join(outside, 'deep', 'er'), { recursive: true });
    writeFileSync(path.join(outside, 'deep', 'er', 'in.txt'), SMALL_ARTICLE);
    writeFileSync(path.join(outside, 'picture.png'), '');
    renameSync(outside, moved);
    mkdirSync(made);
    writeFileSync(path.join(made, 'at-once.txt'), SMALL_ARTICLE);
    for (const article of ['moved-in/deep/er/in.txt', 'come-1.0/at-once.txt']) await until(article, () => services.library.byPath(article));
    assert.equal(services.library.byPath('moved-in/picture.png'), undefined);
  });
});

describe('an article that is opened in the moment of its coming', () => {
  const names = ['opened-at-once.txt', 'come-after.txt'];
  after(() => remove(...names.map((name) => fileUri(name))));

  it('stays when it is closed', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    const [opened = '', later = ''] = names;
    for (const name of names) {
      writeFileSync(path.join(folderUri().fsPath, name), SMALL_ARTICLE);
      if (name === opened) await openArticle(fileUri(name));
    }
    await until('VS Code has told of both', () => services.library.byPath(later));
    await closeAll();
    await until('it is seen to be closed', () => services.library.byPath(opened)?.version === undefined);
    assert.equal((await services.library.get(fileUri(opened)))?.path, opened);
  });
});

describe('an article that is opened and closed and that nobody changed', () => {
  const uri = fileUri('only-read.txt');
  after(() => remove(uri));

  it('is there at once when it is opened, and the folder is not joined anew for it', async () => {
    const { services: { library } } = await dateline();
    await library.whenIndexed();
    writeFileSync(uri.fsPath, SMALL_ARTICLE);
    await until('it is read', () => library.peek(uri));
    await library.whenIndexed();
    const joined = await library.joined();
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(library.peek(uri)?.version, undefined, 'nobody sees it');
    await vscode.window.showTextDocument(document, { preview: false });
    await until('it is shown as it was read before', () => library.peek(uri)?.version === document.version, 2000, 1);
    assert.equal((await library.get(uri))?.version, document.version);
    await closeAll();
    await until('it is closed', () => library.peek(uri)?.version === undefined);
    assert.equal(await library.joined(), joined);

    await openArticle(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(2, 0), 'Rosalind Tockington met Quentin Abelwhistle in Lisbon.\n\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await until('who is new in it', () => library.peek(uri)?.analysis.actors.some((a) => a.name === 'Rosalind Tockington'));
    assert.ok((await library.joined()).actors.some((a) => a.name === 'Rosalind Tockington'));
    await closeAll();
  });
});
