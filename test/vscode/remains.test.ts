// After the suites before it have made, renamed and deleted files: nothing of what is gone is left.
import assert from 'node:assert/strict';
import { dateline, exists, until } from './support.ts';

describe('the library after many files came and went', () => {
  it('knows only articles that exist, though VS Code still holds the documents of others', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    let gone: string[] = [];
    await until('nothing but what exists', async () => {
      gone = [];
      for (const { uri, path } of services.library.all()) if (!(await exists(uri))) gone.push(path);
      return gone.length === 0;
    }).catch(() => assert.deepEqual(gone, []));
  });
});
