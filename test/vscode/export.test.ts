// Export in the real host: each format, an article and the folder, written where asked and nowhere else.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exporters } from '../../src/core/export/index.ts';
import { writeInThread } from '../../src/host/exportThread.ts';
import { isOnNode } from '../../src/host/nodeThread.ts';
import { engineOf } from '../../src/host/startThread.ts';
import { closeAll, dateline, exists, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, watchPauses, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('export-test.txt');
const sidecar = (): vscode.Uri => fileUri('export-test.txt.annotations.yaml');
const target = (extension: string): vscode.Uri => fileUri('out', `export-test${extension}`);

/** What was written, all files of a folder one after the other. */
async function exported(options: object): Promise<string> {
  const exporter = exporters.find((e) => e.id === (options as { format: string }).format);
  const to = exporter?.makes === 'folder' ? fileUri('out', exporter.id) : target(exporter?.extension ?? '');
  assert.equal(await vscode.commands.executeCommand('dateline.export', { target: to.toString(), ...options }), to.toString());
  return exporter?.makes === 'folder' ? (await Promise.all((await filesIn(to)).map(readFile))).join('\n') : readFile(to);
}

async function filesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.fs.readDirectory(folder);
  const inside = found.map(async ([name, kind]) => (kind === vscode.FileType.Directory ? filesIn(vscode.Uri.joinPath(folder, name)) : [vscode.Uri.joinPath(folder, name)]));
  return (await Promise.all(inside)).flat();
}

describe('export', () => {
  beforeEach(async () => {
    await writeFile(uri(), SMALL_ARTICLE);
    await openArticle(uri());
    await vscode.commands.executeCommand('dateline.annotate', uri().toString(), SMALL_ARTICLE.indexOf('harbour'), { label: 'claim', note: '=1+1' });
    await openArticle(uri());
  });
  afterEach(async () => {
    await closeAll();
    await remove(uri(), sidecar(), fileUri('out'));
  });

  it('writes the article’s annotations in every format', async () => {
    for (const { id } of exporters.filter((e) => e.about === 'annotations' && e.makes !== 'bytes')) {
      const text = await exported({ scope: 'article', format: id, withDetected: false });
      assert.ok(text.includes('harbour'), `${id}: the annotated words are missing`);
      assert.ok(id === 'csv' || !text.includes('lavrov-hosts'), `${id}: other articles are in it`);
    }
  });

  it('adds what was detected only when asked', async () => {
    assert.ok(!(await exported({ scope: 'article', format: 'csv', withDetected: false })).includes('Camille Vasseur'));
    assert.ok((await exported({ scope: 'article', format: 'csv', withDetected: true })).includes('Camille Vasseur'));
  });

  it('writes a folder with all its articles', async () => {
    const text = await exported({ scope: 'folder', format: 'markdown', withDetected: true });
    const { services } = await dateline();
    assert.ok(services.library.all().length > 5);
    assert.ok(text.includes('Camille Vasseur') && text.includes('Abdoulaye Diop'));
  });

  it('writes the folder’s meetings in every format of the ledger, without asking what to add', async () => {
    for (const { id } of exporters.filter((e) => e.about !== 'annotations')) {
      const text = await exported({ scope: 'folder', format: id });
      assert.ok(text.includes('Lavrov'), `${id}: who met is missing`);
    }
  });

  it('replaces files of a folder only when told to', async () => {
    const folder = fileUri('out', 'brat');
    const theirs = fileUri('out', 'brat', 'export-test.ann');
    const options = { scope: 'article', format: 'brat', withDetected: false, target: folder.toString() };
    await exported({ ...options, withDetected: true });
    assert.deepEqual((await filesIn(folder)).map((f) => f.path.slice(f.path.lastIndexOf('/') + 1)).sort(), ['annotation.conf', 'export-test.ann', 'export-test.txt']);
    await writeFile(theirs, 'T1\tPerson 0 1\tx\n');
    const asked: string[] = [];
    const original = vscode.window.showWarningMessage;
    Object.assign(vscode.window, { showWarningMessage: (message: string) => Promise.resolve(void asked.push(message)) });
    try {
      assert.equal(await vscode.commands.executeCommand('dateline.export', options), undefined);
    } finally {
      Object.assign(vscode.window, { showWarningMessage: original });
    }
    assert.deepEqual(asked, ['brat has a file of that name with other content. Replace it?']);
    assert.equal(await readFile(theirs), 'T1\tPerson 0 1\tx\n');
    await exported({ ...options, replace: true });
    assert.match(await readFile(theirs), /harbour/);
  });

  it('links from the report to the articles by ways that exist', async () => {
    const text = await exported({ scope: 'article', format: 'markdown', withDetected: false });
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((m) => m[1] ?? '').filter((l) => !l.includes(':'));
    assert.ok(links.length > 0, text);
    for (const link of links) assert.ok(await exists(vscode.Uri.joinPath(fileUri('out'), decodeURIComponent(link))), link);
  });

  it('writes CSV that no spreadsheet runs as a formula', async () => {
    const text = await exported({ scope: 'article', format: 'csv', withDetected: false });
    assert.ok(text.includes("'=1+1") && !/(?:^|,|")=1\+1/.test(text), text);
  });

  it('stops when cancelled and writes nothing', async () => {
    const source = new vscode.CancellationTokenSource();
    const options = { scope: 'folder', format: 'w3c', withDetected: true, target: target('.jsonld').toString(), cancel: source.token };
    const running = vscode.commands.executeCommand('dateline.export', options);
    source.cancel();
    assert.equal(await running, undefined);
    assert.ok(!(await exists(target('.jsonld'))));
  });

  it('writes off the thread that the editor waits for', async () => {
    const { services } = await dateline();
    const [state] = services.library.all().filter((s) => s.path.includes('export-test'));
    assert.ok(state);
    const articles = Array.from({ length: 400 }, (_, i) => ({ path: `${i}.txt`, text: state.text, analysis: { ...state.analysis, id: `${i}.txt` }, annotations: state.annotations }));
    const input = { title: 'Many', articles, corpus: services.library.corpus(), withDetected: true };
    const pauses = watchPauses();
    const written = await writeInThread(engineOf(services.context), { format: 'w3c', input }, new vscode.CancellationTokenSource().token);
    const longest = pauses.stop();
    assert.ok(String(written?.files[0]?.content).length > 1_000_000);
    assert.ok(longest < 400, `the extension host stood still for ${longest.toFixed(0)} ms`);
  });

  it('installs the command line where it can be called', async function () {
    if (!isOnNode) return this.skip();
    const path = await vscode.commands.executeCommand<string>('dateline.installCommandLine');
    assert.ok(await exists(vscode.Uri.parse(path)));
  });
});
