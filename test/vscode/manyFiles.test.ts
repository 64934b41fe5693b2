// Many files that change in one go, and what of closed articles is worked out again, and when.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, dateline, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const MANY = 40;
const folder = fileUri('many-files');
const file = (i: number): vscode.Uri => vscode.Uri.joinPath(folder, `${String(i).padStart(2, '0')}.txt`);
const article = (name: string): string => SMALL_ARTICLE.replaceAll('Camille Vasseur', name);
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text.replace('\u2013', '-'), (c) => c.charCodeAt(0));

describe('many articles at once', function () {
  this.timeout(60_000);
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('files', folder);
  const actorsOf = async (uri: vscode.Uri): Promise<readonly string[]> => (await dateline()).services.library.peek(uri)?.analysis.actors.map((a) => a.name) ?? [];
  const all = (name: string) => async (): Promise<boolean> => {
    for (let i = 0; i < MANY; i++) if (!(await actorsOf(file(i))).includes(name)) return false;
    return true;
  };
  const write = (name: string): Promise<unknown> => Promise.all(Array.from({ length: MANY }, (_, i) => writeFile(file(i), article(name))));

  before(async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
  });
  after(async () => {
    await closeAll();
    await remove(folder);
  });

  it('are read when they come, when a checkout changes them, and go when they are gone', async () => {
    await write('Henriette Oduya');
    await until('all articles', all('Henriette Oduya'), 20_000);
    await write('Séverine Maréchal');
    await until('all changes', all('Séverine Maréchal'), 20_000);
    const { services } = await dateline();
    const state = services.library.peek(file(7));
    assert.equal(state?.text, article('Séverine Maréchal'));
    for (const { start, end, text } of state.analysis.mentions) assert.equal(state.text.slice(start, end), text);
    const corpus = await services.library.joined();
    const joined = corpus.actors.find((a) => a.name === 'Séverine Maréchal');
    assert.equal(new Set(joined?.members.map((m) => m.article)).size, MANY);
    await remove(file(MANY - 1));
    await until('the deletion', () => services.library.peek(file(MANY - 1)) === undefined);
    await writeFile(file(MANY - 1), article('Séverine Maréchal'));
    await until('it again', all('Séverine Maréchal'));
  });

  it('are read as VS Code reads them, whatever their encoding', async () => {
    const name = 'Zoë Ångström';
    await Promise.all(Array.from({ length: MANY }, (_, i) => writeFile(file(i), i === 3 ? utf16(article(name)) : i === 5 ? `\ufeff${article(name)}` : article(name))));
    await until('all of them', all(name), 20_000);
    const { services } = await dateline();
    assert.equal(services.library.peek(file(3))?.text, article(name));
    assert.equal(services.library.peek(file(5))?.text, article(name));
  });

  it('are read in the encoding that the settings say', async () => {
    await settings().update('encoding', 'iso88591', vscode.ConfigurationTarget.Workspace);
    try {
      await Promise.all(Array.from({ length: MANY }, (_, i) => writeFile(file(i), latin1(article('Bérénice Dûval')))));
      await until('all of them', all('Bérénice Dûval'), 20_000);
    } finally {
      await settings().update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await write('Henriette Oduya');
    await until('UTF-8 again', all('Henriette Oduya'), 20_000);
  });

  it('stay as they were where a decision of the folder is about names that they do not spell', async () => {
    const { services } = await dateline();
    const decisions = fileUri('many-files', 'dateline.yaml');
    const decide = (...names: readonly string[]): Promise<unknown> => writeFile(decisions, `schema: dateline-folder/1\nnotNames:\n${names.map((n) => `  - text: ${n}\n`).join('')}`);
    const decided = (count: number): Promise<unknown> => until(`${count} decisions`, () => services.library.peek(file(1))?.folder.decisions.notNames.length === count, 20_000);
    try {
      await decide('Somebody Else');
      await decided(1);
      const before = services.library.peek(file(1))?.analysis;
      assert.ok(before);
      await decide('Somebody Else', 'Nobody Anywhere');
      await decided(2);
      assert.ok(services.library.peek(file(1))?.analysis === before, 'analysed anew');
      await decide('Somebody Else', 'Nobody Anywhere', 'Henriette Oduya');
      await until('names that are none', async () => !(await actorsOf(file(1))).includes('Henriette Oduya') && !(await actorsOf(file(2))).includes('Henriette Oduya'), 20_000);
    } finally {
      await remove(decisions);
    }
    await until('all as before', all('Henriette Oduya'), 20_000);
  });

  it('say the same open and closed', async () => {
    const { services } = await dateline();
    const closed = services.library.peek(file(4));
    assert.ok(closed);
    const { state } = await openArticle(file(4));
    assert.equal(state.text, closed.text);
    assert.deepEqual(JSON.parse(JSON.stringify(state.analysis)), JSON.parse(JSON.stringify(closed.analysis)));
    await closeAll();
    const again = await until('closed', () => {
      const now = services.library.peek(file(4));
      return now?.version === undefined ? now : undefined;
    }, 20_000);
    assert.equal(again.text, await readFile(file(4)));
    assert.deepEqual(JSON.parse(JSON.stringify(again.analysis)), JSON.parse(JSON.stringify(closed.analysis)));
  });
});
