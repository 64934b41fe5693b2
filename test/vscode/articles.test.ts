// What is an article, in the real host: globs, `.gitignore`, the two commands, and files that come and go.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, dateline, fileUri, openArticle, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const isKnown = async (uri: vscode.Uri): Promise<boolean> => (await dateline()).services.library.peek(uri) !== undefined;

describe('articles', () => {
  before(async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
  });
  afterEach(closeAll);

  it('finds the articles of the folder without opening them', async () => {
    const { services } = await dateline();
    const paths = services.library.all().map((a) => a.path);
    assert.ok(paths.includes('01-ministers-due-in-moscow.txt'), paths.join(', '));
    assert.ok(paths.some((p) => p.startsWith('articles/') && p.endsWith('.md')), paths.join(', '));
    assert.equal(services.library.byPath('01-ministers-due-in-moscow.txt')?.analysis.title, 'Three Sahel foreign ministers due in Moscow this week');
  });

  it('joins them into one corpus', async () => {
    const { services } = await dateline();
    const lavrov = services.library.corpus().actors.find((a) => a.name === 'Sergey Lavrov');
    assert.ok(lavrov && lavrov.members.length > 3, 'Sergey Lavrov is not in several articles');
  });

  it('sees files that are made, changed and deleted outside', async () => {
    const { services } = await dateline();
    const uri = await writeFile(fileUri('made-outside.txt'), SMALL_ARTICLE);
    try {
      await until('the new article', () => isKnown(uri));
      await writeFile(uri, SMALL_ARTICLE.replace('Camille Vasseur', 'Henriette Oduya'));
      await until('the change', () => services.library.peek(uri)?.analysis.actors.some((a) => a.name === 'Henriette Oduya'));
    } finally {
      await remove(uri);
    }
    await until('the deletion', async () => !(await isKnown(uri)));
  });

  it('sees that a whole folder is gone', async () => {
    const uri = await writeFile(fileUri('to-be-removed', 'inside.txt'), SMALL_ARTICLE);
    await until('the new article', () => isKnown(uri));
    await remove(fileUri('to-be-removed'));
    await until('the deletion', async () => !(await isKnown(uri)));
  });

  it('leaves out what is no article by its name or its text', async () => {
    const files = [fileUri('requirements.txt'), fileUri('node_modules', 'x', 'notes.txt'), fileUri('table.txt')];
    try {
      await writeFile(files[0] as vscode.Uri, SMALL_ARTICLE);
      await writeFile(files[1] as vscode.Uri, SMALL_ARTICLE);
      await writeFile(files[2] as vscode.Uri, '1;2;3;4\n5;6;7;8\n'.repeat(40));
      const last = await writeFile(fileUri('really-an-article.txt'), SMALL_ARTICLE);
      files.push(last);
      await until('the article', () => isKnown(last));
      for (const file of files.slice(0, 3)) assert.equal(await isKnown(file), false, file.path);
    } finally {
      await remove(...files, fileUri('node_modules'));
    }
  });

  it('takes and drops a single file by command, and says so in the settings', async () => {
    const uri = await writeFile(fileUri('treated.text'), SMALL_ARTICLE);
    try {
      const editor = await vscode.window.showTextDocument(uri);
      const { services, shown } = await dateline();
      assert.equal(services.library.isArticle(editor.document), false);
      await vscode.commands.executeCommand('dateline.treatAsArticle', uri);
      await until('highlights', () => shown(uri)['person']);
      assert.ok(vscode.workspace.getConfiguration('dateline.articles', uri).get<string[]>('include')?.includes('treated.text'));
      await vscode.commands.executeCommand('dateline.notAnArticle', uri);
      await until('no highlights', () => Object.keys(shown(uri)).length === 0);
      assert.equal(await isKnown(uri), false);
      assert.equal(vscode.workspace.getConfiguration('dateline.articles', uri).get<string[]>('include')?.includes('treated.text'), false);
    } finally {
      const configuration = vscode.workspace.getConfiguration('dateline.articles', uri);
      await configuration.update('include', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await configuration.update('exclude', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await closeAll();
      await remove(uri);
    }
  });

  it('honours .gitignore, and what changes in it', async () => {
    const ignored = await writeFile(fileUri('drafts', 'ignored.txt'), SMALL_ARTICLE);
    const kept = await writeFile(fileUri('drafts', 'kept.txt'), SMALL_ARTICLE);
    const rules = fileUri('drafts', '.gitignore');
    try {
      await until('both', async () => (await isKnown(kept)) && (await isKnown(ignored)));
      await writeFile(rules, 'ignored.txt\n');
      await until('the ignored one dropped', async () => (await isKnown(kept)) && !(await isKnown(ignored)));
      await remove(rules);
      await until('both again', async () => (await isKnown(kept)) && (await isKnown(ignored)));
    } finally {
      await remove(fileUri('drafts'));
    }
  });

  it('reads an untitled text, and asks to save it before it is annotated', async () => {
    const { services, trees } = await dateline();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: SMALL_ARTICLE + SMALL_ARTICLE });
    await vscode.window.showTextDocument(document);
    const state = await services.library.get(document.uri);
    assert.ok(state && state.analysis.mentions.length > 0);
    // That it has no sidecar is no fault of its.
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    trees.annotations.refresh();
    assert.ok(!trees.annotations.roots().some((node) => node.target?.path === state.path || node.id === `article:${state.path}`));
    assert.equal(await services.decisions.apply('test', [{ article: document.uri, changes: [{ kind: 'published', value: '2025-01-01' }] }]), false);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('says so where an article is not in English, and leaves its dates alone', async () => {
    const french = 'La ministre est arrivée\n\nLa ministre des Affaires étrangères, Camille Vasseur, est arrivée mardi à Bamako pour une visite de deux jours. Elle doit rencontrer le président et plusieurs membres du gouvernement, a annoncé son cabinet dans un communiqué publié lundi.\n';
    const uri = await writeFile(fileUri('en-francais.txt'), french);
    try {
      const { state } = await openArticle(uri);
      assert.equal(state.analysis.language.analysed, false);
      assert.match(state.analysis.language.name, /French/);
      assert.deepEqual(state.analysis.dates, []);
    } finally {
      await closeAll();
      await remove(uri);
    }
  });
});
