// The publication date in the real host: set by a command, kept in the sidecar, relative dates follow, undo takes it back.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { statusSpoken, statusText } from '../../src/features/publicationDate.ts';
import { closeAll, dateline, exists, fileUri, openArticle, readFile, remove, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('undated-test.txt');
const sidecar = (): vscode.Uri => fileUri('undated-test.txt.annotations.yaml');
const TEXT = 'Office opened\n\nThe envoy Ilse Brandauer arrived in Paris on Tuesday, her office said.\n';

describe('the publication date', () => {
  beforeEach(async () => {
    await remove(sidecar());
    await writeFile(uri(), TEXT);
  });
  afterEach(async () => {
    await closeAll();
    await remove(uri(), sidecar());
  });

  it('is unknown until somebody sets it, and nothing is written before', async () => {
    const { state } = await openArticle(uri());
    assert.equal(state.analysis.published.value, null);
    assert.match(statusText(state), /date unknown: set/);
    assert.equal(statusSpoken(state), 'Publication date unknown');
    assert.equal(await exists(sidecar()), false);
  });

  it('gives relative dates their value as soon as it is set', async () => {
    const { services } = await dateline();
    await openArticle(uri());
    assert.equal(await vscode.commands.executeCommand('dateline.setPublicationDate', uri().toString(), '2025-04-03'), true);
    const state = await until('the date', () => {
      const now = services.library.peek(uri());
      return now?.analysis.published.value === '2025-04-03' ? now : undefined;
    });
    assert.equal(state.analysis.published.source, 'sidecar');
    assert.match(statusText(state), /Apr.*2025/);
    assert.deepEqual(state.analysis.dates.map((d) => d.value), ['2025-04-01']);
    assert.match(await readFile(sidecar()), /^published: "?2025-04-03"?$/m);
  });

  it('is taken back and set again by undo and redo, leaving no file behind', async () => {
    const { services } = await dateline();
    await openArticle(uri());
    await vscode.commands.executeCommand('dateline.setPublicationDate', uri().toString(), '2025-04-03');
    assert.equal(await vscode.commands.executeCommand('dateline.undo'), true);
    assert.equal(await exists(sidecar()), false);
    await until('no date', () => services.library.peek(uri())?.analysis.published.value === null);
    assert.equal(await vscode.commands.executeCommand('dateline.redo'), true);
    await until('the date again', () => services.library.peek(uri())?.analysis.published.value === '2025-04-03');
  });

  it('lets the usual undo keys take an annotation back only until somebody types', async () => {
    const { services } = await dateline();
    const { editor } = await openArticle(uri());
    await vscode.commands.executeCommand('dateline.setPublicationDate', uri().toString(), '2025-04-03');
    await until('the context key', () => services.contextKeys.get('dateline.canUndo'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New '));
    await until('the key cleared', () => !services.contextKeys.get('dateline.canUndo'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('refuses to take back what somebody else has changed since', async () => {
    await openArticle(uri());
    await vscode.commands.executeCommand('dateline.setPublicationDate', uri().toString(), '2025-04-03');
    const changed = (await readFile(sidecar())).replace('2025-04-03', '2025-05-05');
    await writeFile(sidecar(), changed);
    assert.equal(await vscode.commands.executeCommand('dateline.undo'), false);
    assert.equal(await readFile(sidecar()), changed);
  });

  it('keeps what a person wrote into the sidecar', async () => {
    const text = '# ours\nschema: dateline-annotations/1\nreviewer: Ilse # stays\n';
    await writeFile(sidecar(), text);
    await openArticle(uri());
    await vscode.commands.executeCommand('dateline.setPublicationDate', uri().toString(), '2025-04-03');
    const now = await readFile(sidecar());
    assert.match(now, /# ours/);
    assert.match(now, /reviewer: Ilse # stays/);
    assert.match(now, /published: "?2025-04-03/);
  });
});
