// Merge conflicts in sidecars, in the real host: the command, its undo, the quick fixes, and git's own base version.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { closeAll, dateline, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const article = (): vscode.Uri => fileUri('merge-test.txt');
const sidecar = (): vscode.Uri => fileUri('merge-test.txt.annotations.yaml');

const entry = (id: string, words: string, label: string): string => {
  const start = SMALL_ARTICLE.indexOf(words);
  const [prefix, suffix] = [SMALL_ARTICLE.slice(start - 10, start), SMALL_ARTICLE.slice(start + words.length, start + words.length + 10)];
  return `  - id: ${id}\n    label: ${label}\n    status: added\n    quote: ${words}\n    prefix: ${JSON.stringify(prefix)}\n    suffix: ${JSON.stringify(suffix)}\n    start: ${start}\n    end: ${start + words.length}\n`;
};
const HEAD = 'schema: dateline-annotations/1\nannotations:\n';
const BASE = HEAD + entry('k7q3x9', 'United Nations', 'claim');

/** Both added one at the same place, and both changed the label of the first. */
const MARKED = `${HEAD}<<<<<<< HEAD
${entry('oooooo', 'Camille Vasseur', 'claim')}${entry('k7q3x9', 'United Nations', 'group')}||||||| base
${entry('k7q3x9', 'United Nations', 'claim')}=======
${entry('tttttt', 'harbour', 'claim')}${entry('k7q3x9', 'United Nations', 'place')}>>>>>>> branch
`;

const problemsOf = (file: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(file).filter((d) => d.source === 'Dateline');
const problem = (file: vscode.Uri, code: string): Promise<vscode.Diagnostic> => until(`the problem ${code}`, () => problemsOf(file).find((d) => d.code === code));

async function fixesAt({ range }: vscode.Diagnostic, title: RegExp): Promise<vscode.CodeAction> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', sidecar(), range, vscode.CodeActionKind.QuickFix.value);
  const fix = found.find((f) => title.test(f.title));
  assert.ok(fix, `${title} is none of ${found.map((f) => f.title).join(', ')}`);
  return fix;
}

const labelsNow = async (): Promise<readonly string[]> => (await dateline()).services.library.peek(article())?.annotations.map(({ annotation }) => `${annotation.id} ${annotation.label}`) ?? [];

describe('merge conflicts', () => {
  beforeEach(async () => {
    await writeFile(article(), SMALL_ARTICLE);
    await writeFile(sidecar(), MARKED);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove(article(), sidecar());
  });

  it('become one file by the command, in one step that undo takes back', async () => {
    await openArticle(article());
    await problem(sidecar(), 'yaml-conflict');
    assert.deepEqual(await vscode.commands.executeCommand('dateline.mergeAnnotations'), ['merged'], 'from the article');
    assert.deepEqual(await until('three annotations', async () => ((await labelsNow()).length === 3 ? labelsNow() : undefined)), ['tttttt claim', 'oooooo claim', 'k7q3x9 group']);
    assert.ok((await readFile(sidecar())).includes('otherwise: {label: place}'));
    await vscode.window.showTextDocument(sidecar());
    await vscode.commands.executeCommand('undo');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), MARKED);
    assert.deepEqual(await vscode.commands.executeCommand('dateline.mergeAnnotations', sidecar()), ['merged'], 'from the file');
    assert.deepEqual(await vscode.commands.executeCommand('dateline.mergeAnnotations', { resourceUri: sidecar() }), ['unmarked'], 'from source control');
  });

  it('have quick fixes: merge, ours, theirs', async () => {
    await openArticle(article());
    await vscode.window.showTextDocument(sidecar());
    const found = await problem(sidecar(), 'yaml-conflict');
    const merge = await fixesAt(found, /^Merge by Annotation$/);
    assert.equal(merge.command?.command, 'dateline.mergeAnnotations');
    const theirs = await fixesAt(found, /^Take Theirs/);
    assert.ok(theirs.edit && (await vscode.workspace.applyEdit(theirs.edit)));
    assert.equal(vscode.window.activeTextEditor?.document.getText(), `${HEAD}${entry('tttttt', 'harbour', 'claim')}${entry('k7q3x9', 'United Nations', 'place')}`);
  });

  it('leave two answers, of which a quick fix keeps or takes one', async () => {
    await openArticle(article());
    await vscode.window.showTextDocument(sidecar());
    await vscode.commands.executeCommand('dateline.mergeAnnotations');
    const open = await problem(sidecar(), 'two-answers');
    assert.match(open.message, /Two answers for label: “group” and “place”/);
    await fixesAt(open, /^Keep “group”$/);
    const take = await fixesAt(open, /^Take “place” Instead$/);
    assert.ok(take.edit && (await vscode.workspace.applyEdit(take.edit)));
    assert.ok(!vscode.window.activeTextEditor?.document.getText().includes('otherwise'));
    await until('the answer taken', async () => (await labelsNow()).includes('k7q3x9 place'));
    await until('no question', () => problemsOf(sidecar()).every((d) => d.code !== 'two-answers'));
  });

  it('without a base in the markers take git’s, so that what one side deleted stays deleted', async function () {
    const folder = fileUri('merge-repository');
    const git = (...args: readonly string[]): Promise<unknown> =>
      promisify(execFile)('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'merge.conflictStyle=merge', '-c', 'core.autocrlf=false', ...args], { cwd: folder.fsPath });
    const api = vscode.extensions.getExtension<{ getAPI(version: 1): { openRepository(uri: vscode.Uri): Promise<unknown>; readonly git: unknown } }>('vscode.git');
    const hasGit = await promisify(execFile)('git', ['--version']).then(() => true, () => false);
    if (!api || !hasGit) return this.skip(); // no git here to ask
    const file = vscode.Uri.joinPath(folder, 'a.txt.annotations.yaml');
    await vscode.workspace.fs.createDirectory(folder);
    try {
      const save = async (text: string): Promise<void> => {
        await writeFile(file, text);
        await git('add', '.');
        await git('commit', '-q', '-m', 'x');
      };
      await git('init', '-q', '-b', 'main');
      await save(BASE + entry('bbbbbb', 'Camille Vasseur', 'claim'));
      await git('checkout', '-q', '-b', 'ben');
      await save(BASE);
      await git('checkout', '-q', 'main');
      await save(`${BASE}    note: ours\n${entry('bbbbbb', 'Camille Vasseur', 'claim')}`); // next to what Ben took out
      await assert.rejects(git('merge', 'ben'));
      const text = await readFile(file);
      assert.ok(text.includes('<<<<<<<') && !text.includes('|||||||'), text);
      const opened = await api.activate().then((g) => g.getAPI(1).openRepository(folder), () => undefined);
      if (!opened) return this.skip(); // the git extension is off in this host
      assert.deepEqual(await vscode.commands.executeCommand('dateline.mergeAnnotations', file), ['merged']);
      const merged = await readFile(file);
      assert.ok(merged === `${BASE}    note: ours\n`, merged);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await remove(folder);
    }
  });
});
