// Find by pattern in the real host: results in their view, exact clicks, nothing loaded before the first search.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { matcherFor, searchArticle } from '../../src/features/pattern/patternSearch.ts';
import { isOnNode } from '../../src/host/nodeThread.ts';
import { closeAll, dateline, fileUri, openArticle, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('pattern-test.txt');
const find = (options: object): Thenable<number | undefined> => vscode.commands.executeCommand('dateline.findByPattern', options);

async function matches(): Promise<string[]> {
  const { trees, services } = await dateline();
  return trees.patternResults.roots().flatMap((n) => n.children?.() ?? []).map((n) => {
    const text = n.target && services.library.byPath(n.target.path)?.text;
    return text && n.target ? text.slice(n.target.start, n.target.end) : '';
  });
}

describe('find by pattern', () => {
  beforeEach(async () => {
    await writeFile(uri(), SMALL_ARTICLE);
    await openArticle(uri());
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('dateline.clearPatternResults');
    await closeAll();
    await remove(uri());
  });

  it('loads its library with the first search, not before', async function () {
    // A browser does not tell what was loaded.
    if (!isOnNode) return this.skip();
    const loaded = (): boolean => Object.keys(require.cache).some((file) => file.endsWith('pattern.js') && file.includes('dist'));
    const { services } = await dateline();
    await services.library.whenIndexed();
    assert.equal(loaded(), false);
    await find({ pattern: 'met', scope: 'article' });
    assert.equal(loaded(), true);
  });

  it('gives up when cancelled', async () => {
    const { services } = await dateline();
    const { state } = await openArticle(uri());
    const matcher = await matcherFor(services, 'met');
    assert.ok(!('problem' in matcher));
    const cancel = new vscode.CancellationTokenSource();
    const long = { ...state, text: 'Ada met Eno. '.repeat(50_000) };
    const search = searchArticle(matcher, long, cancel.token);
    cancel.cancel();
    assert.equal(await search, undefined);
  });

  it('finds sentences of the article by our names and opens the words', async () => {
    assert.equal(await find({ pattern: '#Person+ (met|hosted) #Person+', scope: 'article' }), 1);
    assert.deepEqual(await matches(), ['Camille Vasseur met Sergey Lavrov']);
    const { trees } = await dateline();
    const [hit] = trees.patternResults.roots()[0]?.children?.() ?? [];
    assert.ok(hit);
    const { command } = await trees.patternResults.provider.getTreeItem(hit);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Camille Vasseur met Sergey Lavrov');
    await until('the view is there', () => trees.patternResults.view.visible);
  });

  it('searches the whole folder', async () => {
    const count = await find({ pattern: '#Person+ (met|hosted|received|welcomed)', scope: 'folder' });
    assert.ok((count ?? 0) > 1, String(count));
    const { trees } = await dateline();
    assert.ok(trees.patternResults.roots().length > 1);
  });

  it('stays on the words when the article changes', async () => {
    await find({ pattern: '#Person+ met #Person+', scope: 'article' });
    const { editor } = await openArticle(uri());
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A longer headline: '));
    const { services, trees } = await dateline();
    const start = (): number | undefined => trees.patternResults.roots()[0]?.children?.()[0]?.target?.start;
    await until('the hit moved', () => start() === services.library.peek(uri())?.text.indexOf('Camille') && start() === editor.document.getText().indexOf('Camille'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('says what is wrong with a pattern and keeps the results', async () => {
    await find({ pattern: '#Person+ met #Person+', scope: 'article' });
    assert.equal(await find({ pattern: '#Persn+ (met', scope: 'article' }), undefined);
    assert.equal((await matches()).length, 1);
  });

  it('clears', async () => {
    await find({ pattern: '#Person+ met #Person+', scope: 'article' });
    assert.equal((await matches()).length, 1);
    await vscode.commands.executeCommand('dateline.clearPatternResults');
    assert.deepEqual(await matches(), []);
  });
});
