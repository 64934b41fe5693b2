// A folder of thousands of articles: `npm run test:thousands` makes one and starts VS Code on it twice. What is measured is
// printed; what is held are bounds that a slow and busy machine keeps too.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { dateline, fileUri, openArticle, until, writeFile } from './support.ts';

const count = Number(process.env['DATELINE_TEST_ARTICLES'] ?? 0);
const figures = path.join(process.env['DATELINE_TEST_FIGURES'] ?? '', 'figures.json');

interface Figures { readonly indexed: number }

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

if (count > 0) {
  describe('a folder of thousands', function () {
    this.timeout(900_000);

    /** Reads and joins everything; gives what it took. */
    async function start(): Promise<{ indexed: number; joined: number; longest: number; resident: number }> {
      const before = process.memoryUsage().rss;
      const { services } = await dateline();
      const blocks = monitorEventLoopDelay({ resolution: 5 });
      blocks.enable();
      const begun = performance.now();
      await services.library.whenIndexed();
      const indexed = performance.now() - begun;
      const corpus = await services.library.joined();
      const joined = performance.now() - begun - indexed;
      blocks.disable();
      assert.equal(corpus.articles.length, count);
      assert.ok(corpus.actors.length > 100 && corpus.meetings.length > 100);
      return { indexed, joined, longest: blocks.max / 1e6, resident: process.memoryUsage().rss - before };
    }

    const tell = (what: string, { indexed, joined, longest, resident }: Awaited<ReturnType<typeof start>>): void =>
      console.log(`[test]     ${what}: ${count} articles read in ${seconds(indexed)}, joined in ${seconds(joined)}; longest block ${Math.round(longest)} ms; ${megabytes(resident)} more`);

    describe('at the first start', () => {
      it('is read and joined while the editor stays free', async () => {
        const took = await start();
        tell('first start', took);
        writeFileSync(figures, JSON.stringify({ indexed: took.indexed } satisfies Figures));
        assert.ok(took.longest < 1000, `the extension host stood still for ${Math.round(took.longest)} ms`);
      });

      it('shows what is opened at once', async () => {
        const begun = performance.now();
        const { state } = await openArticle(fileUri('000007.txt'));
        console.log(`[test]     an article opened: known after ${Math.round(performance.now() - begun)} ms`);
        assert.ok(state.analysis.mentions.length > 0);
      });

      it('takes in what changes', async () => {
        const { services } = await dateline();
        const begun = performance.now();
        await writeFile(fileUri('000008.txt'), 'BERLIN, May 6, 2031 (Harbour Wire) – Quentin Abelwhistle met Rosalind Tockington in Berlin on Tuesday.\n');
        await until('the new name in the article', () => services.library.byPath('000008.txt')?.analysis.actors.some((a) => a.name === 'Quentin Abelwhistle'), 60_000);
        const known = performance.now() - begun;
        await until('the new name in the folder', () => services.library.corpus().actors.some((a) => a.name === 'Quentin Abelwhistle'), 120_000);
        console.log(`[test]     an article changed: analysed after ${Math.round(known)} ms, in the folder after ${Math.round(performance.now() - begun)} ms`);
      });
    });

    describe('at the next start', () => {
      it('is read from the cache', async () => {
        const first = JSON.parse(readFileSync(figures, 'utf8')) as Figures;
        const took = await start();
        tell('next start', took);
        assert.ok(took.indexed < first.indexed / 2, `${seconds(took.indexed)} after ${seconds(first.indexed)} the first time`);
      });
    });
  });
}
