// Folders that come with articles in them, as a checkout or another program brings them: VS Code tells of the folder only.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dateline, fileUri, folderUri, remove, SMALL_ARTICLE, until } from './support.ts';

describe('a folder that comes with its articles', () => {
  const names = ['come-1.0', 'moved-in'];
  after(() => remove(...names.map((name) => fileUri(name))));

  it('is read, however it came and however deep they lie', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    const [made = '', moved = ''] = names.map((name) => path.join(folderUri().fsPath, name));
    const outside = mkdtempSync(path.join(tmpdir(), 'dateline-moved-'));
    mkdirSync(path.join(outside, 'deep', 'er'), { recursive: true });
    writeFileSync(path.join(outside, 'deep', 'er', 'in.txt'), SMALL_ARTICLE);
    writeFileSync(path.join(outside, 'picture.png'), '');
    renameSync(outside, moved);
    mkdirSync(made);
    writeFileSync(path.join(made, 'at-once.txt'), SMALL_ARTICLE);
    for (const article of ['moved-in/deep/er/in.txt', 'come-1.0/at-once.txt']) await until(article, () => services.library.byPath(article));
    assert.equal(services.library.byPath('moved-in/picture.png'), undefined);
  });
});
