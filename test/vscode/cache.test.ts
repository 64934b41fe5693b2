// What the workspace's index leaves behind for the next start.
import assert from 'node:assert/strict';
import { entriesOf } from '../../src/host/analysisPack.ts';
import { findEverywhere } from '../../src/host/findFiles.ts';
import { PackedArticle } from '../../src/host/packedArticle.ts';
import { createStoredFiles } from '../../src/host/storedFiles.ts';
import { dateline, fileUri, remove, until, writeFile } from './support.ts';

describe('the cache of analyses', () => {
  const article = fileUri('kept-for-later.txt');
  after(() => remove(article));

  it('holds the articles of the folder once they have been read, and stays out of the folder itself', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    const files = createStoredFiles(services.context, 'analyses');
    const kept = await until('a pack of analyses', async () => {
      const packs = await Promise.all((await files.list()).map((name) => files.read(name)));
      return packs.length > 0 ? packs.flatMap((pack) => [...entriesOf(pack)]) : undefined;
    });
    assert.ok(kept.length > 0);
    for (const { key, bytes } of kept) {
      assert.match(key, /^[0-9a-f]{32}$/);
      const { analysis, text } = new PackedArticle(bytes);
      assert.equal(analysis.schema, 'dateline-analysis/1');
      for (const mention of analysis.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
    }
    assert.deepEqual(await findEverywhere('**/*.pack', 1), []);
  });

  it('does not stand for what an article says now', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    const named = (name: string): boolean => services.library.peek(article)?.analysis.actors.some((a) => a.name === name) ?? false;
    await writeFile(article, 'Anna Weber met Peter Holt in Berlin on Tuesday. The two talked about ships for an hour.\n');
    await until('the first text is read', () => named('Anna Weber'));
    await writeFile(article, 'Maria Costa met Peter Holt in Berlin on Tuesday. The two talked about ships for an hour.\n');
    await until('the second text is read', () => named('Maria Costa') && !named('Anna Weber'));
  });
});
