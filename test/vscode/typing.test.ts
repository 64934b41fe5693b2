// Typing into an article of a megabyte in the real editor: what each key costs on the extension host's thread, and how soon
// after the last one the highlights are those of an analysis of the whole. Figures are printed, bounds are generous.
import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { Span } from '../../src/core/text/span.ts';
import { isOnNode } from '../../src/host/nodeThread.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { moment, watchExtension } from './extensionWork.ts';
import { closeAll, dateline, fileUri, openArticle, positionOf, remove, until, writeFile } from './support.ts';

const CHARACTERS = 1_000_000;
const TYPED = 'Rosalind Tockington met Quentin Abelwhistle in Lisbon on Monday. Tockington, of the Harbour Union, said that the talks with Abelwhistle had gone well. They are to meet again in Nairobi on 3 May 2031.  ';
/** About as fast as people type. */
const KEY_MS = 60;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const at = (sorted: readonly number[], share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);

const placesOf = (found: ReadonlyMap<string, readonly Span[]> | undefined, { start, end }: Span): string =>
  JSON.stringify([...(found ?? [])].map(([key, spans]) => [key, spans.filter((s) => s.end > start && s.start < end).map((s) => [s.start, s.end])] as const).filter(([, spans]) => spans.length > 0).sort());

describe('typing into a megabyte', () => {
  const uri = fileUri('typing-test.txt');
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove(uri);
  });

  it('costs next to nothing a key, and what was typed is highlighted at once', async function () {
    if (!isOnNode) return this.skip(); // a browser does not tell how long its thread was busy
    this.timeout(120_000);
    let text = '';
    for (const article of makeArticles(400)) if (text.length < CHARACTERS) text += `${article.text}\n\n`;
    await writeFile(uri, text);
    const { moved, services } = await dateline();
    const { editor } = await openArticle(uri);
    await until('highlights', () => moved(uri)?.get('person'));
    const middle = new vscode.Position(positionOf(editor.document, '\n\n', Math.floor(text.split('\n\n').length / 2)).line + 2, 0);
    editor.revealRange(new vscode.Range(middle, middle));
    editor.selection = new vscode.Selection(middle, middle);
    await until('rest', async () => {
      const before = performance.eventLoopUtilization();
      await pause(500);
      return performance.eventLoopUtilization(before).active < 20;
    }, 20_000);

    const watch = await watchExtension();
    const busy: number[] = [];
    const keys = [moment()];
    for (const [i, key] of [...TYPED].entries()) {
      const before = performance.eventLoopUtilization();
      const began = performance.now();
      await editor.edit((edit) => edit.insert(middle.translate(0, i), key), { undoStopBefore: false, undoStopAfter: false });
      await pause(Math.max(1, KEY_MS - (performance.now() - began)));
      busy.push(performance.eventLoopUtilization(before).active);
      keys.push(moment());
    }
    const last = performance.now() - KEY_MS;
    const offset = editor.document.offsetAt(middle);
    const around = { start: offset - 5_000, end: offset + 5_000 };
    const seen: { readonly when: number; readonly places: string }[] = [];
    await until('the analysis of the whole', async () => {
      const places = placesOf(moved(uri), around);
      if (seen.at(-1)?.places !== places) seen.push({ when: performance.now() - last, places });
      await pause(5);
      return services.library.peek(uri)?.version === editor.document.version;
    }, 60_000);
    const whole = performance.now() - last;
    await pause(1000);
    const profile = await watch.stop();
    const sorted = profile.between(keys).sort((a, b) => a - b);
    const [after = 0] = profile.between([keys.at(-1) ?? 0, moment()]);
    const right = placesOf(moved(uri), around);
    const since = seen.findIndex(({ places }) => places === right);
    console.log(`[test]       a key in 1 MB: Dateline works ${at(sorted, 0.5)} ms on the host's thread (median), ${at(sorted, 0.95)} ms (95th percentile), ${at(sorted, 1)} ms (most); ` +
      `all that runs there, VS Code's own included, ${at(busy.sort((a, b) => a - b), 0.5)} and ${at(busy, 0.95)} ms`);
    console.log(`[test]       highlights right ${(since < 0 ? whole : seen[since]?.when ?? 0).toFixed(0)} ms after the last key; the whole read after ${whole.toFixed(0)} ms, ${after.toFixed(0)} ms of them on the host's thread`);
    const people = moved(uri)?.get('person') ?? [];
    assert.ok(people.some(({ start, end }) => editor.document.getText(new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end))) === 'Rosalind Tockington'));
    assert.ok(Number(at(sorted, 0.95)) < 50, `a key took ${at(sorted, 0.95)} ms`);
    assert.ok(since >= 0, 'only the analysis of the whole set the highlights right');
  });
});
