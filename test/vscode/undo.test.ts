// Dateline's undo where the files changed in between: nothing of anybody's is lost, and a step is taken back whole or not at all.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleAnew } from './annotated.ts';
import { closeAll, dateline, exists, fileUri, openArticle, positionOf, readFile, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('undo-test.txt');
const sidecar = (): vscode.Uri => fileUri('undo-test.txt.annotations.yaml');
const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

async function annotate(words: string, label = 'claim'): Promise<void> {
  const start = SMALL_ARTICLE.indexOf(words);
  assert.ok(await run('annotate', uri().toString(), start, start + words.length, { label, note: '' }), `${words} was not annotated`);
}

/** What VS Code warns of; nobody is there to answer. */
async function warningsOf(work: () => Thenable<unknown>): Promise<readonly string[]> {
  const warnings: string[] = [];
  const original = vscode.window.showWarningMessage;
  Object.assign(vscode.window, { showWarningMessage: (message: string) => Promise.resolve(void warnings.push(message)) });
  try {
    await work();
    return warnings;
  } finally {
    Object.assign(vscode.window, { showWarningMessage: original });
  }
}

describe('undo of annotations', () => {
  articleAnew('undo-test.txt');

  it('takes the usual keys in the article right after an annotation, and gives them back when somebody types', async () => {
    const { services } = await dateline();
    await annotate('Sergey Lavrov');
    await until('the keys are ours', () => services.contextKeys.get('dateline.canUndo'));
    const { editor } = await openArticle(uri());
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'x'));
    await until('the keys are the text’s', () => !services.contextKeys.get('dateline.canUndo'));
  });

  it('keeps what somebody wrote into an unsaved sidecar, and leaves it unsaved', async () => {
    await annotate('Sergey Lavrov');
    const document = await vscode.workspace.openTextDocument(sidecar());
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await editor.edit((e) => e.insert(new vscode.Position(0, 0), '# by hand\n'));
    await annotate('United Nations');
    assert.ok(document.isDirty && document.getText().includes('United Nations'));
    await run('undo');
    assert.ok(document.isDirty && document.getText().startsWith('# by hand\n'));
    assert.ok(!document.getText().includes('United Nations') && document.getText().includes('Sergey Lavrov'));
  });

  it('takes back all files of a step or none: one that was changed by hand keeps the others as they are', async () => {
    await annotate('harbour office', 'Key Term');
    const [ownSidecar, ownFolder] = [await readFile(sidecar()), await readFile(folderFile())];
    const byHand = ownFolder.replace('Key Term', 'Term of the Day');
    assert.notEqual(byHand, ownFolder);
    await writeFile(folderFile(), byHand);
    const warnings = await warningsOf(() => run('undo'));
    assert.match(warnings.join(), /dateline\.yaml was changed since/);
    assert.deepEqual([await readFile(sidecar()), await readFile(folderFile())], [ownSidecar, byHand]);
  });

  it('does not bring back a sidecar that somebody deleted', async () => {
    await annotate('Sergey Lavrov');
    await annotate('United Nations');
    await closeAll();
    await vscode.workspace.fs.delete(sidecar());
    const warnings = await warningsOf(() => run('undo'));
    assert.equal(warnings.length, 1);
    assert.equal(await exists(sidecar()), false);
  });

  it('takes a step back and makes it again as often as somebody likes, files made and removed included', async () => {
    await annotate('Sergey Lavrov');
    const first = await readFile(sidecar());
    await annotate('United Nations');
    const second = await readFile(sidecar());
    for (let i = 0; i < 2; i++) {
      await run('undo');
      assert.equal(await readFile(sidecar()), first);
      await run('undo');
      assert.equal(await exists(sidecar()), false);
      await run('redo');
      assert.equal(await readFile(sidecar()), first);
      await run('redo');
      assert.equal(await readFile(sidecar()), second);
    }
    const { editor } = await openArticle(uri());
    assert.ok(positionOf(editor.document, 'United Nations'));
  });
});
