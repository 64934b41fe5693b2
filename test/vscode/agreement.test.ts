// Blind double annotation in the real host: everybody's own sidecar, and the list from which a third person decides.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseSidecar } from '../../src/core/sidecar/index.ts';
import { closeAll, dateline, exists, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const article = (): vscode.Uri => fileUri('agreement-test.txt');
const sidecar = (name = ''): vscode.Uri => fileUri(`agreement-test.txt${name === '' ? '' : `.${name}`}.annotations.yaml`);

function text(...marked: readonly (readonly [string, string, string])[]): string {
  const entries = marked.map(([id, words, label]) => {
    const start = SMALL_ARTICLE.indexOf(words);
    const [prefix, suffix] = [SMALL_ARTICLE.slice(start - 10, start), SMALL_ARTICLE.slice(start + words.length, start + words.length + 10)];
    return `  - id: ${id}\n    label: ${label}\n    status: added\n    quote: ${words}\n    prefix: ${JSON.stringify(prefix)}\n    suffix: ${JSON.stringify(suffix)}\n    start: ${start}\n    end: ${start + words.length}\n`;
  });
  return `schema: dateline-annotations/1\nannotations:\n${entries.join('')}`;
}

const ANNA = text(['annaaa', 'Camille Vasseur', 'claim'], ['annabb', 'United Nations', 'claim'], ['annacc', 'envoy', 'claim']);
const BEN = text(['benaaa', 'Camille Vasseur', 'claim'], ['benbbb', 'United Nations', 'source'], ['bencccc', 'Monday', 'claim']);

const annotateAs = (name: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('dateline').update('annotator', name, vscode.ConfigurationTarget.Global);
const shared = async (): Promise<readonly string[]> => ((await exists(sidecar())) ? parseSidecar(await readFile(sidecar())).annotations.map((a) => a.id) : []);
const idsShown = async (): Promise<string> => (await dateline()).services.library.peek(article())?.annotations.map((a) => a.annotation.id).join(' ') ?? '';

describe('annotators', () => {
  beforeEach(async () => {
    await writeFile(article(), SMALL_ARTICLE);
    await writeFile(sidecar('anna'), ANNA);
    await writeFile(sidecar('ben'), BEN);
  });
  afterEach(async () => {
    await annotateAs(undefined);
    await vscode.commands.executeCommand('dateline.stopComparing');
    await closeAll();
    await remove(article(), sidecar(), sidecar('anna'), sidecar('ben'), fileUri('agreement-moved.txt'), fileUri('agreement-moved.txt.annotations.yaml'), fileUri('agreement-moved.txt.anna.annotations.yaml'), fileUri('agreement-moved.txt.ben.annotations.yaml'));
  });

  it('see and write their own annotations only', async () => {
    const { services } = await dateline();
    await writeFile(sidecar(), text(['shared', 'Moscow', 'claim']));
    await openArticle(article());
    await until('the shared one', async () => (await idsShown()) === 'shared');
    await annotateAs('anna');
    await until('Anna’s', async () => (await idsShown()) === 'annaaa annabb annacc');
    assert.ok(await services.decisions.apply('test', [{ article: article(), changes: [{ kind: 'update', id: 'annacc', set: { note: 'mine' } }] }]));
    assert.ok((await readFile(sidecar('anna'))).includes('note: mine'));
    await annotateAs('ben');
    await until('Ben’s', async () => (await idsShown()) === 'benaaa benbbb bencccc');
    await annotateAs('Not A Name');
    await until('the shared one again', async () => (await idsShown()) === 'shared');
    assert.deepEqual(await shared(), ['shared']);
  });

  it('are compared; a third person takes one answer, the other or both, and can take it back', async () => {
    const { services, trees } = await dateline();
    await openArticle(article());
    const agreement = await vscode.commands.executeCommand<{ exact: { matched: number }; articles: number }>('dateline.compareAnnotators', 'anna', 'ben');
    assert.deepEqual([agreement.articles, agreement.exact.matched], [1, 1]);
    const places = (): readonly string[] => trees.disagreements.roots().flatMap((root) => root.children?.() ?? []).map((node) => `${node.label} ${node.description}`);
    assert.deepEqual(places(), ['Monday anna: nothing · ben: Claim', 'United Nations anna: Claim · ben: source', 'envoy anna: Claim · ben: nothing']);
    const at = (words: string): unknown => trees.disagreements.roots().flatMap((root) => root.children?.() ?? []).find((node) => node.label === words);
    assert.equal(await vscode.commands.executeCommand('dateline.takeFirst', at('Monday')), false, 'Anna marked nothing there');
    assert.equal(await vscode.commands.executeCommand('dateline.takeSecond', at('United Nations')), true);
    assert.deepEqual(await shared(), ['benbbb']);
    assert.equal(places().length, 2);
    assert.equal(await vscode.commands.executeCommand('dateline.takeBoth', at('Monday')), true);
    assert.equal(await vscode.commands.executeCommand('dateline.takeAgreed'), true);
    assert.deepEqual([...(await shared())].sort(), ['annaaa', 'benbbb', 'bencccc']);
    assert.ok(await services.decisions.undo());
    assert.deepEqual([...(await shared())].sort(), ['benbbb', 'bencccc']);
    assert.ok((await services.decisions.undo()) && (await services.decisions.undo()));
    assert.equal(await exists(sidecar()), false);
    await until('all three places again', () => places().length === 3);
    assert.deepEqual([await readFile(sidecar('anna')), await readFile(sidecar('ben'))], [ANNA, BEN]);
  });

  it('keep their sidecars when the article is renamed', async () => {
    await openArticle(article());
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(article(), fileUri('agreement-moved.txt'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('both sidecars moved', async () => (await exists(fileUri('agreement-moved.txt.anna.annotations.yaml'))) && exists(fileUri('agreement-moved.txt.ben.annotations.yaml')));
    assert.equal(await exists(sidecar('anna')), false);
  });

  it('keep their sidecars when the article and the shared one are moved together', async () => {
    await writeFile(sidecar(), text(['shared', 'Moscow', 'claim']));
    await openArticle(article());
    const moved = (name = ''): vscode.Uri => fileUri(`agreement-moved.txt${name}.annotations.yaml`);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(article(), fileUri('agreement-moved.txt'));
    edit.renameFile(sidecar(), moved());
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('all of them moved', async () => (await exists(moved('.anna'))) && (await exists(moved('.ben'))) && exists(moved()));
    assert.deepEqual([await exists(sidecar('anna')), await exists(sidecar())], [false, false]);
  });

  it('keep their sidecars behind any ending of the article, unless a file of the longer name is there', async () => {
    const [file, longer] = [fileUri('agreement-test.rst'), fileUri('agreement-test.rst.ben')];
    const own = (name: string, of = 'test'): vscode.Uri => fileUri(`agreement-${of}.rst.${name}.annotations.yaml`);
    try {
      for (const uri of [file, longer]) await writeFile(uri, SMALL_ARTICLE);
      for (const name of ['anna', 'ben']) await writeFile(own(name), ANNA);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(file, fileUri('agreement-moved.rst'));
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until('Anna’s moved', () => exists(own('anna', 'moved')));
      assert.deepEqual([await exists(own('anna')), await exists(own('ben')), await exists(own('ben', 'moved'))], [false, true, false]);
    } finally {
      await remove(file, longer, fileUri('agreement-moved.rst'), own('anna'), own('ben'), own('anna', 'moved'), own('ben', 'moved'));
    }
  });

  it('get no fixes of their own annotations in a sidecar that is another', async () => {
    const gone = (id: string): string => `schema: dateline-annotations/1\nannotations:\n  - {id: ${id}, label: claim, status: added, quote: Words that never stood here, prefix: "", suffix: "", start: 900, end: 926}\n`;
    await writeFile(sidecar(), gone('shared'));
    await writeFile(sidecar('anna'), gone('annaaa'));
    await openArticle(article());
    await annotateAs('anna');
    await until('Anna’s', async () => (await idsShown()) === 'annaaa');
    const fixes = async (uri: vscode.Uri): Promise<readonly string[]> => {
      await vscode.workspace.openTextDocument(uri);
      return (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, new vscode.Range(2, 0, 2, 20), 'quickfix')).map((a) => a.command?.command ?? '');
    };
    assert.ok((await fixes(sidecar('anna'))).includes('dateline.deleteLostAnnotation'));
    assert.deepEqual((await fixes(sidecar())).filter((command) => command.startsWith('dateline.')), []);
  });
});
