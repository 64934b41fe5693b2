// Import in the real host: a file of another program becomes annotations that are seen, kept, and taken back in one step.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, dateline, exists, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('import-test.txt');
const other = (): vscode.Uri => fileUri('import-other.txt');
const sidecar = (of: vscode.Uri): vscode.Uri => of.with({ path: `${of.path}.annotations.yaml` });
const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
const OTHER = 'The harbour office stays closed\n\nNobody came on Tuesday, said Olu Brandt-Keita, who keeps the keys of the harbour office.\n';

const at = (words: string): string => `${SMALL_ARTICLE.indexOf(words)} ${SMALL_ARTICLE.indexOf(words) + words.length}`;
const BRAT = `T1\tPER ${at('Camille Vasseur')}\tCamille Vasseur\nT2\tImportedClaim ${at('would send an envoy')}\twould send an envoy\n#1\tAnnotatorNotes T2\tWho says so?\nR1\tsays Arg1:T1 Arg2:T2\n`;
const CSV = 'article,quote,label\nimport-other.txt,Olu Brandt-Keita,PERSON\nimport-other.txt,words that nobody wrote,PERSON\nimport-test.txt,Sergey Lavrov,PER\nimport-nowhere.txt,x,PER\n';

const run = (options: object): Thenable<unknown> => vscode.commands.executeCommand('dateline.import', { confirm: false, ...options });

describe('import', () => {
  let folderBefore = '';
  before(async () => {
    folderBefore = await readFile(folderFile());
  });
  beforeEach(async () => {
    await writeFile(uri(), SMALL_ARTICLE);
    await writeFile(other(), OTHER);
    await openArticle(uri());
    const { services } = await dateline();
    await until('the other article is known', () => services.library.byPath('import-other.txt'));
  });
  afterEach(async () => {
    await closeAll();
    await remove(sidecar(uri()), sidecar(other()), uri(), other(), fileUri('imported'));
    await writeFile(folderFile(), folderBefore);
    const { services } = await dateline();
    await services.library.reread([sidecar(uri()), sidecar(other()), folderFile()]);
    await until('dateline.yaml is as before', () => services.library.folder(uri()).text === folderBefore);
  });

  it('adds what a brat file says, with its note, its relation and its new label, and undo takes all of it back', async () => {
    const file = await writeFile(fileUri('imported', 'import-test.ann'), BRAT);
    assert.equal(await run({ files: [file.toString()], format: 'brat' }), 2);
    const { state } = await openArticle(uri());
    assert.deepEqual(state.annotations.map(({ annotation: { label, quote, note }, state: where }) => [label, quote, note, where]), [
      ['person', 'Camille Vasseur', undefined, 'exact'], ['importedclaim', 'would send an envoy', 'Who says so?', 'exact'],
    ]);
    assert.equal(state.sidecar.sidecar.relations[0]?.type, 'says');
    assert.ok((await readFile(folderFile())).includes('id: importedclaim'));
    assert.equal(await vscode.commands.executeCommand('dateline.undo'), true);
    assert.ok(!(await exists(sidecar(uri()))) || !(await readFile(sidecar(uri()))).includes('Vasseur'));
    assert.equal(await readFile(folderFile()), folderBefore);
    assert.deepEqual((await openArticle(uri())).state.annotations, []);
  });

  it('adds to several articles in one step, keeps lost ones as lost, and adds nothing twice', async () => {
    const file = await writeFile(fileUri('imported', 'marks.csv'), CSV);
    assert.equal(await run({ files: [file], format: 'csv' }), 3);
    assert.equal(await run({ files: [file], format: 'csv' }), 0);
    const { services } = await dateline();
    const found = await services.library.get(other());
    assert.deepEqual(found?.annotations.map((a) => [a.annotation.quote, a.state]), [['Olu Brandt-Keita', 'exact'], ['words that nobody wrote', 'lost']]);
    await vscode.commands.executeCommand('dateline.undo');
    for (const article of [uri(), other()]) assert.deepEqual((await services.library.get(article))?.annotations, []);
  });

  it('asks first, says what would come, and leaves everything as it is where the answer is no', async () => {
    const file = await writeFile(fileUri('imported', 'marks.csv'), CSV);
    const asked: { message: string; detail: string }[] = [];
    const original = vscode.window.showInformationMessage;
    Object.assign(vscode.window, { showInformationMessage: (message: string, options?: { detail?: string }) => Promise.resolve(void asked.push({ message, detail: options?.detail ?? '' })) });
    try {
      assert.equal(await run({ files: [file], format: 'csv', confirm: true }), undefined);
    } finally {
      Object.assign(vscode.window, { showInformationMessage: original });
    }
    assert.equal(asked[0]?.message, 'Import 3 annotations for 2 articles, 1 lost?');
    assert.match(asked[0]?.detail ?? '', /No article has this name or text: “import-nowhere\.txt”/);
    assert.ok(!(await exists(sidecar(uri()))) && !(await exists(sidecar(other()))));
  });

  it('writes nothing beside an unreadable sidecar, and nothing when cancelled', async () => {
    await writeFile(sidecar(other()), 'annotations: [\n');
    const { services } = await dateline();
    await services.library.reread([sidecar(other())]);
    const file = await writeFile(fileUri('imported', 'marks.csv'), CSV);
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    assert.equal(await run({ files: [file], format: 'csv', cancel: source.token }), undefined);
    assert.equal(await run({ files: [file], format: 'csv' }), 1);
    assert.equal(await readFile(sidecar(other())), 'annotations: [\n');
    assert.ok((await readFile(sidecar(uri()))).includes('Sergey Lavrov'));
  });
});
