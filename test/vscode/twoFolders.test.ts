// A workspace of two folders: `npm run test:folders` opens one. Articles of both are read and joined; each folder keeps
// its own decisions.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, dateline, exists, openArticle, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const folders = vscode.workspace.workspaceFolders ?? [];
const at = (folder: number, name: string): vscode.Uri => vscode.Uri.joinPath(folders[folder]?.uri ?? vscode.Uri.file('/'), name);

if (folders.length > 1) {
  describe('a workspace of two folders', () => {
    const first = (): vscode.Uri => at(0, 'same-name.txt');
    const second = (): vscode.Uri => at(1, 'same-name.txt');
    before(async () => {
      await writeFile(first(), SMALL_ARTICLE);
      await writeFile(second(), SMALL_ARTICLE.replace('Monday', 'Tuesday'));
      await openArticle(first());
    });
    after(async () => {
      await closeAll();
      await remove(first(), second(), at(1, 'same-name.txt.annotations.yaml'), at(1, 'dateline.yaml'));
    });

    it('has the articles of both, each by a path of its own, and joins their actors', async () => {
      const { services } = await dateline();
      await services.library.whenIndexed();
      const both = await until('both articles', () => {
        const found = services.library.all().filter(({ uri }) => uri.path.endsWith('/same-name.txt'));
        return found.length === 2 ? found : undefined;
      });
      assert.equal(new Set(both.map(({ path }) => path)).size, 2);
      assert.ok(services.library.all().length > 10, 'the samples are not there');
      const vasseur = await until('the actor', () => services.library.corpus().actors.find((a) => a.name === 'Camille Vasseur'));
      assert.deepEqual(new Set(vasseur.members.map((m) => m.article)), new Set(both.map(({ path }) => path)));
    });

    it('keeps annotations and decisions in the folder of their article', async () => {
      const { services } = await dateline();
      const { state } = await openArticle(second());
      assert.equal(state.folder.uri?.toString(), at(1, 'dateline.yaml').toString());
      const samples = (await openArticle(first())).state.folder;
      const label = { id: 'scoop', name: 'Scoop' };
      assert.ok(await services.decisions.apply('test', [{ folderFileOf: second(), changes: [{ kind: 'addLabel', label }] }, { article: second(), changes: [{ kind: 'published', value: '2025-03-05' }] }]));
      const after = await until('the label', async () => (await services.library.get(second()))?.folder.decisions.labels.find((l) => l.id === 'scoop'));
      assert.equal(after.name, 'Scoop');
      assert.ok(await exists(at(1, 'dateline.yaml')));
      assert.equal((await services.library.get(first()))?.folder.decisions.labels.some((l) => l.id === 'scoop'), false);
      assert.equal(services.library.peek(first())?.folder.text, samples.text);
      await services.decisions.undo();
      await until('no file', async () => !(await exists(at(1, 'dateline.yaml'))) && !(await exists(at(1, 'same-name.txt.annotations.yaml'))));
    });

    it('joins meetings of both into one entry, by a record in each folder, and forgets it in both', async () => {
      const { services } = await dateline();
      const before = (await openArticle(first())).state.folder.text;
      const entries = () => services.library.corpus().meetings.filter((m) => m.reports.some((r) => r.article.endsWith('/same-name.txt')));
      const other = await until('two entries', () => (entries().length === 2 ? entries().find((m) => !m.reports.some((r) => r.article === services.library.peek(first())?.path)) : undefined));
      await vscode.commands.executeCommand('dateline.joinMeetings', first().toString(), SMALL_ARTICLE.indexOf('met'), { with: other.id });
      await until('one entry', () => entries().length === 1);
      const records = await Promise.all([first(), second()].map((uri) => until('a record', () => services.library.folder(uri).decisions.meetings.at(-1))));
      assert.equal(new Set(records.map((r) => r.id)).size, 1);
      assert.deepEqual(records.map((r) => r.reports.map((x) => x.article)), [['same-name.txt'], ['same-name.txt']]);
      await vscode.commands.executeCommand('dateline.forgetMeeting', second().toString(), SMALL_ARTICLE.indexOf('met'));
      await until('two again', () => entries().length === 2);
      await services.decisions.undo();
      await until('one again', () => entries().length === 1);
      await services.decisions.undo();
      await until('as before', async () => !(await exists(at(1, 'dateline.yaml'))) && services.library.peek(first())?.folder.text === before);
    });
  });
}
