// Annotations while their text is edited in the real editor: followed, changed, lost, put back, grown; files renamed; all
// of it undone.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import type { AnchoredAnnotation } from '../../src/core/model/annotation.ts';
import { articleAnew } from './annotated.ts';
import { closeAll, dateline, exists, fileUri, openArticle, positionOf, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('anchors-test.txt');
const sidecarOf = (article: vscode.Uri): vscode.Uri => article.with({ path: `${article.path}.annotations.yaml` });
const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

interface Written {
  readonly [key: string]: unknown;
}
const written = async (article = uri()): Promise<readonly Written[]> => (parse(await readFile(sidecarOf(article))) as { annotations?: readonly Written[] }).annotations ?? [];

async function select(words: string, n = 1): Promise<vscode.TextEditor> {
  const { editor } = await openArticle(uri());
  const start = positionOf(editor.document, words, n);
  editor.selection = new vscode.Selection(start, start.translate(0, words.length));
  return editor;
}

async function annotate(words: string, note = 'Kept.'): Promise<string> {
  await select(words);
  const id = await run('annotate', { label: 'claim', note });
  assert.equal(typeof id, 'string');
  return id as string;
}

async function edit(words: string, newText: string, options?: { undoStopBefore: boolean; undoStopAfter: boolean }): Promise<void> {
  const editor = await select(words);
  const range = new vscode.Range(editor.selection.start, editor.selection.end);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  assert.ok(await editor.edit((e) => e.replace(range, newText), options));
}

const stateOf = async (id: string, article = uri()): Promise<AnchoredAnnotation | undefined> =>
  (await (await dateline()).services.library.get(article))?.annotations.find((a) => a.annotation.id === id);
const wordsOf = async (id: string): Promise<[string | undefined, string | undefined]> => {
  const { services } = await dateline();
  const state = await services.library.get(uri());
  const found = state?.annotations.find((a) => a.annotation.id === id);
  return [found?.state, found?.span && state?.text.slice(found.span.start, found.span.end)];
};
const fixesAt = async (of: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> =>
  (await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', of, range, vscode.CodeActionKind.QuickFix.value)) ?? [];
const choose = (fix: vscode.CodeAction): Thenable<unknown> => vscode.commands.executeCommand(fix.command?.command ?? '', ...((fix.command?.arguments ?? []) as unknown[]));

describe('annotations in a text that is edited', () => {
  const untouched = articleAnew('anchors-test.txt');

  it('move with what is typed before them, unsaved, without the sidecar being touched', async () => {
    const id = await annotate('Sergey Lavrov');
    const before = await readFile(sidecarOf(uri()));
    await edit('Minister opens', 'In a ceremony on the quay, the minister opens');
    await until('moved', async () => (await stateOf(id))?.state === 'moved');
    assert.deepEqual(await wordsOf(id), ['moved', 'Sergey Lavrov']);
    assert.equal(await readFile(sidecarOf(uri())), before);
  });

  it('are changed by typing inside them; the new words are accepted by a quick fix, and undo takes that back', async () => {
    const id = await annotate('opens harbour office');
    await edit('harbour office', 'the second harbour office of the year');
    await until('changed', async () => (await stateOf(id))?.state === 'changed');
    assert.deepEqual(await wordsOf(id), ['changed', 'opens the second harbour office of the year']);
    const { editor } = await openArticle(uri());
    const at = positionOf(editor.document, 'second');
    const fix = await until('the quick fix', async () => (await fixesAt(uri(), new vscode.Range(at, at))).find((f) => f.title.startsWith('Accept the New Words')));
    await choose(fix);
    const [own] = await written();
    assert.deepEqual([own?.['id'], own?.['quote'], own?.['note']], [id, 'opens the second harbour office of the year', 'Kept.']);
    await until('exact', async () => (await stateOf(id))?.state === 'exact');
    await run('undo');
    assert.equal((await written())[0]?.['quote'], 'opens harbour office');
  });

  it('are lost openly when their words are deleted, and come back when that is undone', async () => {
    const id = await annotate('would send an envoy');
    await edit('would send an envoy ', '', { undoStopBefore: true, undoStopAfter: true });
    await until('lost', async () => (await stateOf(id))?.state === 'lost');
    const { trees } = await dateline();
    await until('the group in the sidebar', () => trees.annotations.roots().some((n) => n.kind === 'lostAnnotations'));
    await until('the problem', () => vscode.languages.getDiagnostics(sidecarOf(uri())).some((d) => d.code === 'anchor-lost'));
    await openArticle(uri());
    await vscode.commands.executeCommand('undo');
    await until('found again', async () => (await stateOf(id))?.state === 'exact');
  });

  it('are found again after the file was changed from outside', async () => {
    const id = await annotate('Sergey Lavrov');
    const paragraphs = SMALL_ARTICLE.split('\n\n');
    await writeFile(uri(), ['News from the port', paragraphs[2], paragraphs[1], paragraphs[0]].join('\n\n').replaceAll('\n', '\r\n'));
    await until('the text of the disk', async () => (await vscode.workspace.openTextDocument(uri())).getText().startsWith('News'));
    await until('moved', async () => (await wordsOf(id))[0] === 'moved');
    assert.deepEqual(await wordsOf(id), ['moved', 'Sergey Lavrov']);
  });

  it('are put back onto the selection, with everything they had, and undo takes it back', async () => {
    const id = await annotate('would send an envoy', 'Who?');
    await edit('would send an envoy', 'planned a mission');
    await until('lost', async () => (await stateOf(id))?.state === 'lost');
    await openArticle(uri());
    const block = (await vscode.workspace.openTextDocument(sidecarOf(uri()))).getText().indexOf(id);
    const document = await vscode.workspace.openTextDocument(sidecarOf(uri()));
    const titles = (await fixesAt(document.uri, new vscode.Range(document.positionAt(block), document.positionAt(block)))).map((f) => f.title);
    for (const title of ['Re-attach to the Selection', 'Go to the Best Guess']) assert.ok(titles.includes(title), titles.join('; '));
    await select('planned a mission');
    assert.equal(await run('reattachAnnotation', uri().toString(), id), true);
    const [own] = await written();
    assert.deepEqual([own?.['id'], own?.['quote'], own?.['note'], own?.['label']], [id, 'planned a mission', 'Who?', 'claim']);
    await until('exact', async () => (await stateOf(id))?.state === 'exact');
    await run('undo');
    await until('lost again', async () => (await stateOf(id))?.state === 'lost');
  });

  it('grow and shrink by a word at either end, each an undo step of its own', async () => {
    const id = await annotate('harbour');
    const quote = async (): Promise<unknown> => (await written())[0]?.['quote'];
    await openArticle(uri());
    await run('growAnnotation', { end: 'end' });
    assert.equal(await quote(), 'harbour office');
    await until('the state', async () => (await wordsOf(id))[1] === 'harbour office');
    await run('growAnnotation', { end: 'start' });
    assert.equal(await quote(), 'opens harbour office');
    await until('the state', async () => (await wordsOf(id))[1] === 'opens harbour office');
    await run('shrinkAnnotation', { end: 'start' });
    assert.equal(await quote(), 'harbour office');
    await run('undo');
    await run('undo');
    await run('undo');
    assert.equal(await quote(), 'harbour');
  });

  it('have their anchors refreshed in one step when somebody asks for it', async () => {
    const ids = [await annotate('Sergey Lavrov'), await annotate('United Nations')];
    await edit('Minister opens', 'A minister opens');
    await until('moved', async () => (await stateOf(ids[1] as string))?.state === 'moved');
    const before = await readFile(sidecarOf(uri()));
    await openArticle(uri());
    assert.equal(await run('refreshAnchors', { scope: 'article' }), 2);
    assert.deepEqual((await written()).map((a) => a['start']), ['Sergey Lavrov', 'United Nations'].map((w) => SMALL_ARTICLE.replace('Minister opens', 'A minister opens').indexOf(w)));
    await run('undo');
    assert.equal(await readFile(sidecarOf(uri())), before);
  });

  it('go along with their article, and so do the reports of dateline.yaml; Dateline’s undo knows them under the new name', async () => {
    await annotate('Sergey Lavrov');
    const withReport = `${untouched.folderText.trimEnd()}\nmeetings:\n  - {id: m4test, reports: [{article: anchors-test.txt, quote: met, prefix: ""}], notSame: []}\n`;
    const own = untouched.folderText.includes('\nmeetings:') ? untouched.folderText.replace(/\nmeetings:\n/, '\nmeetings:\n  - {id: m4test, reports: [{article: anchors-test.txt, quote: met, prefix: ""}], notSame: []}\n') : withReport;
    await writeFile(folderFile(), own);
    const { services } = await dateline();
    await services.library.reread([folderFile()]);
    await until('the report is known', () => services.library.folder(uri()).text === own);
    const target = fileUri('anchors-renamed.txt');
    const move = new vscode.WorkspaceEdit();
    move.renameFile(uri(), target);
    assert.ok(await vscode.workspace.applyEdit(move));
    await until('the sidecar', () => exists(sidecarOf(target)));
    await until('dateline.yaml follows and is saved', async () => (await readFile(folderFile())).includes('article: anchors-renamed.txt'));
    assert.equal(await exists(sidecarOf(uri())), false);
    // Dateline's own undo still knows the annotation under its new name.
    await openArticle(target);
    await run('undo');
    await until('the annotation is gone', async () => !(await exists(sidecarOf(target))));
    await run('redo');
    await until('the annotation is back', () => exists(sidecarOf(target)));
    await vscode.workspace.fs.rename(target, uri());
    await remove(sidecarOf(target));
  });

  it('go along when a folder is renamed, and several articles at once, and over nothing that is there', async () => {
    const { services } = await dateline();
    const [a, b] = [fileUri('anchors-old', 'a.txt'), fileUri('anchors-old', 'b.txt')];
    for (const one of [a, b]) {
      await writeFile(one, SMALL_ARTICLE);
      await openArticle(one);
      await run('annotate', one.toString(), SMALL_ARTICLE.indexOf('Sergey'), SMALL_ARTICLE.indexOf('Sergey') + 13, { label: 'claim', note: '' });
    }
    const rename = async (...moves: readonly (readonly [vscode.Uri, vscode.Uri])[]): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      for (const [from, to] of moves) edit.renameFile(from, to);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    const moved = (name: string): vscode.Uri => fileUri('anchors-new', name);
    await rename([fileUri('anchors-old'), fileUri('anchors-new')]);
    await until('the annotation under the new folder', async () => (await services.library.get(moved('a.txt')))?.annotations.length === 1);
    await run('undo');
    assert.deepEqual([await exists(sidecarOf(moved('a.txt'))), await exists(sidecarOf(moved('b.txt')))], [true, false]);
    await run('redo');
    await rename([moved('a.txt'), moved('c.txt')], [moved('b.txt'), moved('d.txt')]);
    for (const name of ['c.txt', 'd.txt']) await until(name, () => exists(sidecarOf(moved(name))));
    await writeFile(sidecarOf(moved('e.txt')), '# somebody else’s\n');
    await rename([moved('c.txt'), moved('e.txt')]);
    assert.equal(await readFile(sidecarOf(moved('e.txt'))), '# somebody else’s\n');
    assert.ok(await exists(sidecarOf(moved('c.txt'))));
    await closeAll();
    await remove(fileUri('anchors-new'));
  });

  it('are offered to the article that their words stand in, after it was renamed outside', async () => {
    const id = await annotate('Sergey Lavrov');
    await closeAll();
    const target = fileUri('anchors-elsewhere.txt');
    await vscode.workspace.fs.rename(uri(), target);
    const { services } = await dateline();
    await until('the article is known under its new name', () => services.library.peek(target));
    const problem = await until('the problem', () => vscode.languages.getDiagnostics(sidecarOf(uri())).find((d) => d.code === 'sidecar-alone'));
    await vscode.workspace.openTextDocument(sidecarOf(uri()));
    const fix = await until('the quick fix', async () => (await fixesAt(sidecarOf(uri()), problem.range)).find((f) => f.title.includes('anchors-elsewhere.txt')));
    await choose(fix);
    await until('the annotation stands', async () => (await stateOf(id, target))?.state === 'exact');
    assert.equal(await exists(sidecarOf(uri())), false);
    await run('undo');
    assert.equal(await exists(sidecarOf(target)), false);
    assert.ok(await exists(sidecarOf(uri())));
    await remove(target);
  });

  it('are not undone over what somebody wrote into the sidecar by hand', async () => {
    await annotate('Sergey Lavrov', 'First.');
    await run('editAnnotation', uri().toString(), SMALL_ARTICLE.indexOf('Sergey'), { note: 'Second.' });
    const changed = (await readFile(sidecarOf(uri()))).replace('Second.', 'By hand.');
    await writeFile(sidecarOf(uri()), changed);
    const { services } = await dateline();
    await services.library.reread([sidecarOf(uri())]);
    await run('undo');
    assert.equal(await readFile(sidecarOf(uri())), changed);
  });
});
