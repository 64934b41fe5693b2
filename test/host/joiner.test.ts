// The folder joined aside: equal to a join in one go whatever changed in between, and nothing lost when the thread dies.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpusIndex, joinCorpus, plainCorpus } from '../../src/core/corpus/index.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import type { CorpusReport } from '../../src/core/model/corpus.ts';
import { corpusOf } from '../../src/host/joiner.ts';
import { article, closed, type Threads, threads } from './playedThreads.ts';

const joinedBy = async ({ joiner }: Threads, articles: readonly Analysis[]): Promise<CorpusReport> => corpusOf(await joiner.join(articles, NO_DECISIONS), articles);

describe('a folder joined aside', () => {
  it('comes to the same as a join in one go, whatever came, changed and went before', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.nat(4)), { maxLength: 7 }), { minLength: 1, maxLength: 4 }), async (steps) => {
      const made = threads();
      for (const step of steps) {
        const articles = [...new Map(step.map(([id, a, b]) => [id, article(`${id}.txt`, a, b)])).values()];
        const report = await joinedBy(made, articles.map((a, i) => (i % 2 === 0 ? closed(a) : a)));
        assert.equal(JSON.stringify(report), JSON.stringify(joinCorpus(articles)));
        assert.deepEqual(plainCorpus({ ...report, articles: [] }), { ...joinCorpus(articles), articles: [] });
      }
    }), { numRuns: 25 });
  }).timeout(30_000);

  it('sends what changed only', async () => {
    const { joiner, requests } = threads();
    const [a, b, c] = [article('a.txt', 0, 1), article('b.txt', 1, 2), article('c.txt', 2, 3)];
    await joiner.join([a, b], NO_DECISIONS);
    requests.length = 0;
    await joiner.join([a, c], NO_DECISIONS);
    assert.deepEqual(requests.flatMap((r) => (r.kind === 'known' ? [[r.changed.map((x) => x.id), r.gone]] : [])), [[[], ['b.txt']], [['c.txt'], []]]);
  });

  it('sends articles that lie packed as they lie, and their bytes only', async () => {
    const { joiner, requests } = threads();
    const one = article('x.txt', 0, 1);
    const articles = Array.from({ length: 250 }, (_, i) => closed({ ...one, id: `${i}.txt` }));
    await joiner.join(articles, NO_DECISIONS);
    const batches = requests.flatMap((r) => (r.kind === 'known' ? [r.changed] : []));
    assert.deepEqual(batches.map((b) => b.length), [100, 100, 50]);
    for (const known of batches.flat()) assert.ok('packed' in known && known.packed.buffer.byteLength === known.packed.byteLength);
  });

  it('knows how many quotations each has', async () => {
    const report = await joinedBy(threads(), [article('a.txt', 0, 1)]);
    const index = corpusIndex(report);
    assert.deepEqual(report.actors.flatMap((a) => ((index.quotationsOf(a.id) ?? 0) > 0 ? [[a.name, index.quotationsOf(a.id)]] : [])), [['Anna Weber', 1]]);
  });

  it('says which article is none', async () => {
    const made = threads();
    await assert.rejects(made.joiner.join([{ ...article('a.txt', 0, 1), actors: undefined as unknown as Analysis['actors'] }], NO_DECISIONS), /a\.txt: .*actors/);
    assert.equal((await joinedBy(made, [article('a.txt', 0, 1)])).meetings.length, 1);
  });

  it('ends its thread when nothing has changed for a while, and begins anew with the next change', async () => {
    const made = threads(5);
    const articles = [article('a.txt', 0, 1)];
    await made.joiner.join(articles, NO_DECISIONS);
    assert.equal(made.joiner.isReady, true);
    while (made.stopped === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    assert.equal(made.joiner.isReady, false);
    assert.equal((await joinedBy(made, articles)).meetings.length, 1);
    assert.equal(made.count, 2);
    made.joiner.dispose();
    await assert.rejects(made.joiner.join(articles, NO_DECISIONS), /closes/);
    assert.equal(made.count, 2);
  });

  it('says why it failed where the thread died, and begins anew', async () => {
    const made = threads();
    const articles = [article('a.txt', 0, 1)];
    made.dies = true;
    await assert.rejects(made.joiner.join(articles, NO_DECISIONS), /out of memory/);
    made.dies = false;
    assert.equal((await joinedBy(made, articles)).meetings.length, 1);
    assert.equal(made.count, 2);
  });
});
