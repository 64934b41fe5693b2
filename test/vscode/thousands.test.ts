// A folder of thousands of articles: `npm run test:thousands` makes one and starts VS Code on it, once without Dateline and
// twice with it. What is measured is printed; what is held are bounds that a slow and busy machine keeps too.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CorpusReport } from '../../src/core/model/corpus.ts';
import type { Library } from '../../src/host/services.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { inWords, quantile, threadMs, type Watched, watchBlocks } from './blocks.ts';
import { memoryNow } from './memory.ts';
import { closeAll, dateline, fileUri, openArticle, remove, until, writeFile } from './support.ts';

const count = Number(process.env['DATELINE_TEST_ARTICLES'] ?? 0);
const scratch = process.env['DATELINE_TEST_FIGURES'] ?? '';

const say = (words: string): void => console.log(`[test]     ${words}`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Figures that a later start compares itself with. */
const keep = (name: string, value: number): void => writeFileSync(path.join(scratch, `${name}.figure`), String(value));
const kept = (name: string): number => Number(readFileSync(path.join(scratch, `${name}.figure`), 'utf8'));

interface Started {
  /** Milliseconds. */
  readonly indexed: number;
  readonly watched: Watched;
  /** Megabytes of resident memory over the same host without Dateline. */
  readonly growth: number;
  readonly corpus: CorpusReport;
}

/** Our own processor time where the system tells it: the clock knows the others too. */
const blocks = (watched: Watched): Watched['clock'] => watched.processor ?? watched.clock;

if (count > 0) {
  describe('a folder of thousands', function () {
    this.timeout(900_000);

    /** Reads and joins everything; gives what it took. */
    async function start(what: string): Promise<Started> {
      let most = 0;
      const sampler = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() / 1e6)), 100);
      const watch = watchBlocks();
      const begun = performance.now();
      const { services } = await dateline();
      await services.library.whenIndexed();
      const indexed = performance.now() - begun;
      const corpus = await services.library.joined();
      const joined = performance.now() - begun - indexed;
      const watched = watch.stop();
      clearInterval(sampler);
      const { heap, resident } = await memoryNow();
      const [bare, bareHeap] = [kept('resident'), kept('heap')];
      say(`${what}: ${count} articles read in ${seconds(indexed)}, joined in ${seconds(joined)}: ${corpus.actors.length} actors, ${corpus.meetings.length} meetings`);
      say(`${what}: ${inWords(watched)}`);
      say(`${what}: resident memory ${Math.round(resident)} MB, ${Math.round(resident - bare)} MB over the same host without Dateline (${Math.round(bare)} MB), at most ${Math.round(most - bare)} MB; heap ${Math.round(heap - bareHeap)} MB over its ${Math.round(bareHeap)} MB`);
      return { indexed, watched, growth: resident - bare, corpus };
    }

    function hold({ watched, growth, corpus }: Started): void {
      assert.equal(corpus.articles.length, count);
      assert.ok(corpus.actors.length > 100 && corpus.meetings.length > 100);
      assert.ok(blocks(watched).longest < 500, `the extension host stood still for ${Math.round(blocks(watched).longest)} ms`);
      assert.ok(growth < 400 + count / 10, `${Math.round(growth)} MB more than without Dateline`);
    }

    describe('without Dateline', () => {
      it('needs memory of its own', async () => {
        assert.equal(vscode.extensions.getExtension('dateline.dateline'), undefined);
        // What the host does at its start comes to an end.
        await new Promise((resolve) => setTimeout(resolve, 3000));
        const { heap, resident } = await memoryNow();
        say(`the host without Dateline: ${Math.round(resident)} MB resident, heap ${Math.round(heap)} MB`);
        keep('resident', resident);
        keep('heap', heap);
        assert.ok(resident > 10);
      });
    });

    describe('at the first start', () => {
      /** The joined corpus in the workspace's storage; its name is what it is made of. */
      const keptCorpora = async (): Promise<readonly string[]> => {
        const { services: { context: { storageUri } } } = await dateline();
        const files: readonly (readonly [string, unknown])[] = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(storageUri as vscode.Uri, 'corpus')).then((found) => found, () => []);
        return files.map(([name]) => name).filter((name) => name.endsWith('.corpus'));
      };
      let first: readonly string[] = [];

      it('is read and joined while the editor stays free', async () => {
        const started = await start('first start');
        keep('indexed', started.indexed);
        hold(started);
        first = await until('the corpus is kept', async () => [await keptCorpora()].find((names) => names.length > 0), 60_000);
      });

      it('shows what is opened at once', async () => {
        const { services, shown } = await dateline();
        const times: string[] = [];
        for (const name of ['000007.txt', '000107.txt', '000207.txt']) {
          const uri = fileUri(name);
          const begun = performance.now();
          const since = (): string => `${Math.round(performance.now() - begun)} ms`;
          await vscode.window.showTextDocument(uri, { preview: false });
          const inEditor = since();
          await until('highlights', () => (shown(uri)['person'] ?? 0) > 0, 20_000, 5);
          const highlighted = since();
          const state = await services.library.get(uri);
          times.push(`in the editor after ${inEditor}, highlighted after ${highlighted}, known after ${since()}`);
          assert.ok((state?.analysis.mentions.length ?? 0) > 0);
        }
        say(`an article opened: ${times.join('; the next one ')}`);
      });

      it('takes in what changes', async () => {
        const { services } = await dateline();
        const times: { known: number; joined: number }[] = [];
        const watch = watchBlocks();
        for (const [i, name] of ['Quentin Abelwhistle', 'Rosalind Tockington', 'Mortimer Gravelbeck', 'Philippa Wendlestone', 'Ignatius Crumbhorn'].entries()) {
          const article = `00000${i}.txt`;
          await new Promise((resolve) => setTimeout(resolve, 2000)); // one change, not five
          const begun = performance.now();
          await writeFile(fileUri(article), `BERLIN, May 6, 2031 (Harbour Wire) – ${name} met Hortense Quillfeather in Berlin on Tuesday.\n`);
          await until('the new name in the article', () => services.library.byPath(article)?.analysis.actors.some((a) => a.name === name), 60_000);
          const known = performance.now() - begun;
          times.push({ known, joined: (await seenInFolder(services.library, name)) - begun });
        }
        const middle = (of: (t: (typeof times)[number]) => number): number => Math.round(quantile(times.map(of), 0.5));
        say(`until each was seen: ${times.map((t) => `${Math.round(t.joined)} ms`).join(', ')}`);
        say(`an article changed on the disk: analysed after ${middle((t) => t.known)} ms, seen in the folder after ${middle((t) => t.joined)} ms (medians of ${times.length})`);
        say(`meanwhile ${inWords(watch.stop())}`);
        assert.ok(middle((t) => t.joined) < 30_000);
      });

      it('takes in what is typed', async () => {
        const { services } = await dateline();
        const { editor } = await openArticle(fileUri('000009.txt'));
        const times: number[] = [];
        for (const name of ['Barnaby Thistlewick', 'Cordelia Marrowby', 'Leopold Finchampton']) {
          await new Promise((resolve) => setTimeout(resolve, 2000));
          const begun = performance.now();
          await editor.edit((edit) => edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, `\n${name} met Hortense Quillfeather in Berlin on Tuesday.\n`));
          times.push((await seenInFolder(services.library, name)) - begun);
        }
        say(`what was typed into an open article: seen in the folder after ${times.map((t) => `${Math.round(t)} ms`).join(', ')}`);
        assert.ok(quantile(times, 0.5) < 30_000);
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await closeAll();
      });

      it('lets one type into a long article', async () => {
        const long = fileUri('long.txt');
        const other = fileUri('long.log'); // no article: what VS Code itself needs for a keystroke
        const text = [...makeArticles(260, 5)].map((a) => a.text).join('\n').slice(0, 1_000_000);
        for (const uri of [other, long]) await writeFile(uri, text);
        const bare = await typeInto(other);
        const { services } = await dateline();
        await openArticle(long);
        const ours = await typeInto(long);
        const typed = performance.now();
        const state = await services.library.get(long);
        say(`a keystroke in an article of 1 MB: ${ours.p95.toFixed(1)} ms of processor time on the host's thread (p95), ${bare.p95.toFixed(1)} ms in a file that is no article; the whole article known ${Math.round(performance.now() - typed + ours.sinceLast)} ms after the last key; ${ours.blocks}`);
        assert.equal(state?.text, vscode.window.activeTextEditor?.document.getText());
        await vscode.workspace.saveAll(false);
        await closeAll();
        await remove(long, other);
        assert.ok(ours.p95 < 100, `${ours.p95} ms`);
      });

      it('keeps the corpus for the next start some seconds after the last change', async () => {
        const { services } = await dateline();
        await services.library.joined();
        await new Promise((resolve) => setTimeout(resolve, 8000));
        const last = await keptCorpora();
        assert.equal(last.length, 1);
        assert.notDeepEqual(last, first);
      });
    });

    describe('at the next start', () => {
      it('is read from the cache', async () => {
        const started = await start('next start');
        const { indexed } = started;
        hold(started);
        assert.ok(indexed < kept('indexed') / 2, `${seconds(indexed)} after ${seconds(kept('indexed'))} the first time`);
      });
    });
  });
}

/** When the corpus came that has the actor, all that listens to it told; to look through fifty thousand is not counted. */
async function seenInFolder({ corpus }: Library, name: string): Promise<number> {
  let looked: CorpusReport | undefined;
  return until('the new name in the folder', () => {
    const now = corpus();
    const at = performance.now();
    if (now === looked) return undefined;
    looked = now;
    return now.actors.some((a) => a.name === name) ? at : undefined;
  }, 120_000, 5);
}

/** Forty keys, ten a second: of each the processor time of the host's thread until the next one comes. */
async function typeInto(uri: vscode.Uri): Promise<{ p95: number; sinceLast: number; blocks: string }> {
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  await new Promise((resolve) => setTimeout(resolve, 2000)); // what opening it brings is over
  const middle = editor.document.positionAt(editor.document.getText().length / 2);
  const costs: number[] = [];
  const watch = watchBlocks();
  let typed = performance.now();
  for (let i = 0; i < 40; i++) {
    const before = threadMs() ?? performance.now();
    await editor.edit((edit) => edit.insert(middle.translate(0, i), 'x'));
    typed = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    costs.push((threadMs() ?? performance.now()) - before);
  }
  return { p95: quantile(costs, 0.95), sinceLast: performance.now() - typed, blocks: inWords(watch.stop()) };
}
