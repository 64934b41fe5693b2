// Faults in the real host: the light bulb on broken sidecars, and what is offered after a crash in the middle of a save.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offerKept } from '../../src/features/keptChanges.ts';
import { createJournal, type Journal } from '../../src/host/journal.ts';
import { asTexts, createStoredFiles } from '../../src/host/storedFiles.ts';
import { closeAll, dateline, exists, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const article = (): vscode.Uri => fileUri('fault-test.txt');
const sidecar = (): vscode.Uri => fileUri('fault-test.txt.annotations.yaml');
const at = SMALL_ARTICLE.indexOf('United Nations');

const block = (id: string, more = ''): string =>
  `  - id: ${id}\n    label: organization\n    status: added\n    quote: United Nations\n    prefix: "Vasseur said that the "\n    suffix: " would send an envoy in April."\n${more || `    start: ${at}\n    end: ${at + 14}\n`}`;
const HEAD = 'schema: dateline-annotations/1\nannotations:\n';
const GOOD = `${HEAD}${block('k7q3x9')}`;

async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await closeAll();
  await remove(article(), sidecar());
}

describe('the light bulb in a sidecar', () => {
  beforeEach(() => writeFile(article(), SMALL_ARTICLE));
  afterEach(cleanUp);

  /** The fixes at the first place of `words`. */
  async function fixes(text: string, words: string): Promise<{ document: vscode.TextDocument; actions: vscode.CodeAction[] }> {
    await writeFile(sidecar(), text);
    const { document } = await vscode.window.showTextDocument(sidecar());
    await until('the text', () => document.getText() === text);
    const place = document.positionAt(text.lastIndexOf(words));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', sidecar(), new vscode.Range(place, place));
    return { document, actions };
  }

  async function apply({ document, actions }: Awaited<ReturnType<typeof fixes>>, title: RegExp): Promise<string> {
    const action = actions.find((a) => title.test(a.title));
    assert.ok(action?.edit, `only ${actions.map((a) => a.title).join(', ')}`);
    assert.equal(await vscode.workspace.applyEdit(action.edit), true);
    return document.getText();
  }

  it('gives an entry whose id is taken a new one, and undo takes it back', async () => {
    const text = `${GOOD}${block('k7q3x9').replace('organization', 'claim')}`;
    const found = await fixes(text, 'k7q3x9');
    const after = await apply(found, /New Id/);
    const ids = [...after.matchAll(/id: (\w+)/g)].map((m) => m[1]);
    assert.equal(new Set(ids).size, 2);
    await vscode.commands.executeCommand('undo');
    await until('undone', () => found.document.getText() === text);
  });

  it('puts a value in quotes that breaks the file, after which the annotations are there again', async () => {
    const { services } = await dateline();
    await openArticle(article());
    const after = await apply(await fixes(`${GOOD}    note: said: no: never\n`, 'said: no'), /Quotes/);
    assert.ok(after.endsWith('    note: "said: no: never"\n'));
    await until('the annotation', () => services.library.peek(article())?.annotations.length === 1);
  });

  it('corrects offsets by the article', async () => {
    const { services } = await dateline();
    await openArticle(article());
    const found = await fixes(`${HEAD}${block('k7q3x9', '    start: 90\n    end: 5\n')}`, 'end: 5');
    await until('the annotation', () => services.library.peek(article())?.annotations.length === 1);
    const after = await apply(found, /by the Article/);
    assert.equal(after, GOOD);
  });

  it('corrects offsets that lie far beyond the article, where Problems names them', async () => {
    await openArticle(article());
    const text = `${HEAD}${block('k7q3x9', '    start: 999999\n    end: 1000013\n')}`;
    await writeFile(sidecar(), text);
    await until('the problem', () => vscode.languages.getDiagnostics(sidecar()).some((d) => d.code === 'offsets-outside'));
    assert.equal(await apply(await fixes(text, 'id: k7q3x9'), /by the Article/), GOOD);
  });

  it('shows what is sound beside a fault when the article is opened, and writes nothing', async () => {
    const { services } = await dateline();
    const text = `${GOOD}  - id: "open\n    label: claim\n`;
    const fresh = fileUri('fault-fresh.txt');
    const notes = await writeFile(fileUri('fault-fresh.txt.annotations.yaml'), text);
    await writeFile(fresh, SMALL_ARTICLE);
    try {
      const { state } = await openArticle(fresh);
      assert.deepEqual([state.sidecar.readable, state.annotations.map((a) => a.annotation.id)], [false, ['k7q3x9']]);
      assert.equal(await services.decisions.apply('test', [{ article: fresh, changes: [{ kind: 'remove', id: 'k7q3x9' }] }]), false);
      assert.equal(await readFile(notes), text);
    } finally {
      await closeAll();
      await remove(fresh, notes);
    }
  });
});

describe('after a crash in the middle of a save', () => {
  beforeEach(() => writeFile(article(), SMALL_ARTICLE));
  afterEach(cleanUp);

  const AFTER = `${GOOD}    note: Kept.\n`;

  /** As a window that began `ago` ms ago. */
  async function journal(ago: number): Promise<Journal> {
    const { services } = await dateline();
    return createJournal({ files: asTexts(createStoredFiles(services.context, 'journal')), session: `test-${ago}`, now: () => Date.now() - ago });
  }

  /** Leaves an entry as a session that died, offers it, and gives the answers one after the other; then every message. */
  async function offered(before: string | undefined, now: string | undefined, ...answers: readonly (string | undefined)[]): Promise<string[]> {
    const { services } = await dateline();
    if (now !== undefined) await writeFile(sidecar(), now);
    await (await journal(60_000)).begin('Edit Note', [{ uri: sidecar().toString(), before, after: AFTER }]);
    const asked: string[] = [];
    await offerKept(services, async (message) => {
      asked.push(message);
      return answers[asked.length - 1];
    });
    await until('all answers', async () => asked.length >= answers.length);
    return asked;
  }
  const left = async (): Promise<number> => (await (await journal(0)).leftOver()).kept.length;
  afterEach(async () => {
    const rest = await journal(0);
    await rest.end((await rest.leftOver()).kept.map((k) => k.name));
  });

  it('saves what was kept where the file is as it was before', async () => {
    const [message] = await offered(GOOD, GOOD, 'Save the Kept Version');
    assert.match(message ?? '', /“Edit Note”.*not saved.*fault-test\.txt\.annotations\.yaml/);
    await until('saved', async () => (await readFile(sidecar())) === AFTER);
    await until('done with', async () => (await left()) === 0);
  });

  it('makes a file that the crash kept from being made', async () => {
    await offered(undefined, undefined, 'Save the Kept Version');
    await until('made', async () => (await exists(sidecar())) && (await readFile(sidecar())) === AFTER);
  });

  it('shows a file that is half written beside the kept version, and writes only when told to', async () => {
    const half = AFTER.slice(0, 90);
    const [message] = await offered(GOOD, half, 'Compare', undefined);
    assert.match(message ?? '', /was being saved/);
    await until('the comparison', () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff);
    assert.equal(await readFile(sidecar()), half);
    assert.equal(await left(), 1, 'what was kept is gone though nobody decided');
  });

  it('keeps its hands off where the answer is to discard', async () => {
    await offered(GOOD, `${GOOD}# changed since\n`, 'Discard');
    await until('done with', async () => (await left()) === 0);
    assert.equal(await readFile(sidecar()), `${GOOD}# changed since\n`);
  });

  it('asks nothing where the save had succeeded', async () => {
    await offered(GOOD, AFTER.replaceAll('\n', '\r\n'));
    await until('done with', async () => (await left()) === 0);
  });

  it('has a copy while a file is saved, and none afterwards', async () => {
    const { services } = await dateline();
    await writeFile(sidecar(), GOOD);
    await openArticle(article());
    const files = asTexts(createStoredFiles(services.context, 'journal'));
    const during: string[] = [];
    const saving = vscode.workspace.onWillSaveTextDocument((event) => {
      event.waitUntil(files.list().then(async (names) => void during.push(...(await Promise.all(names.map(files.read))))));
    });
    try {
      assert.equal(await services.decisions.apply('Edit Note', [{ article: article(), changes: [{ kind: 'update', id: 'k7q3x9', set: { note: 'Kept.' } }] }]), true);
    } finally {
      saving.dispose();
    }
    assert.equal(await readFile(sidecar()), AFTER);
    assert.equal((JSON.parse(during[0] ?? '{}') as { after?: string }).after, AFTER);
    assert.deepEqual((await files.list()).filter((name) => name.startsWith(vscode.env.sessionId)), []);
  });
});
