// Older versions of articles, as source control shows them: read like any article, never annotated, never counted.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canAnnotate } from '../../src/features/commands/place.ts';
import { actionsAt } from '../../src/features/codeActions.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { closeAll, dateline, fileUri, openArticle, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const article = (): vscode.Uri => fileUri('version-test.txt');
/** As `git:` does it: the file's path, and in the query which version. */
const older = (): vscode.Uri => article().with({ scheme: 'versiontest', query: JSON.stringify({ ref: 'HEAD' }) });

const provider: vscode.TextDocumentContentProvider = { provideTextDocumentContent: () => SMALL_ARTICLE.replace('Monday', 'Tuesday') };

describe('older versions of an article', () => {
  let registration: vscode.Disposable;
  beforeEach(async () => {
    registration = vscode.workspace.registerTextDocumentContentProvider('versiontest', provider);
    await writeFile(article(), SMALL_ARTICLE);
  });
  afterEach(async () => {
    await closeAll();
    registration.dispose();
    await remove(article());
  });

  it('are highlighted in the diff editor beside the file, and have hovers', async () => {
    const { services, shown } = await dateline();
    await vscode.commands.executeCommand('vscode.diff', older(), article(), 'version-test');
    for (const uri of [older(), article()]) await until(`highlights of ${uri.scheme}`, () => (shown(uri)['person'] ?? 0) > 0);
    const state = await services.library.get(older());
    assert.ok(state);
    const card = hoverAt(services, state, state.text.indexOf('Vasseur'))?.contents.map((part) => (part as vscode.MarkdownString).value).join('\n') ?? '';
    assert.ok(card.includes('Camille Vasseur'), card);
    assert.ok(!card.includes('command:dateline.annotate'), 'the card offers what cannot be done');
  });

  it('are neither annotated nor counted in the folder', async () => {
    const { services } = await dateline();
    const { state } = await openArticle(older());
    assert.equal(canAnnotate(state), false);
    assert.deepEqual(actionsAt(services, state, state.text.indexOf('Vasseur'), state.text.indexOf('Vasseur')), []);
    assert.equal(await services.decisions.apply('test', [{ article: older(), changes: [{ kind: 'published', value: '2025-01-01' }] }]), false);
    assert.ok(!services.library.all().some((other) => other.uri.scheme === 'versiontest'));
    assert.deepEqual(vscode.languages.getDiagnostics(older()), []);
  });
});
