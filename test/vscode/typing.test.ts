// Typing into an article of a megabyte in the real editor: what each key costs the extension host's thread, beside a text of
// the same length that is no article, and how soon after the last key the highlights are those of an analysis of the whole.
// Figures are printed, bounds are generous. On Linux, which tells a thread's own processor time.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Span } from '../../src/core/text/span.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { now, watchOwnWork } from './ownWork.ts';
import { closeAll, dateline, fileUri, openArticle, positionOf, remove, until, writeFile } from './support.ts';

const CHARACTERS = 1_000_000;
const TYPED = 'Rosalind Tockington met Quentin Abelwhistle in Lisbon on Monday. Tockington, of the Harbour Union, said that the talks with Abelwhistle had gone well. They are to meet again in Nairobi on 3 May 2031.  ';
/** About as fast as people type. */
const KEY_MS = 40;

const SCHEDULE = `/proc/self/task/${process.pid}/schedstat`;
/** Processor time of this thread so far, in milliseconds. */
const threadCpu = (): number => Number(readFileSync(SCHEDULE, 'utf8').split(' ')[0]) / 1e6;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const share = (all: readonly number[], part: number): number => [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? 0;
const told = (work: readonly number[]): string => [0.5, 0.95, 1].map((part) => share(work, part).toFixed(1)).join(', ');

const placesOf = (found: ReadonlyMap<string, readonly Span[]> | undefined): string => JSON.stringify([...(found ?? [])].filter(([, spans]) => spans.length > 0).sort());

/** Where a paragraph in the middle begins, with the editor showing it and nothing else going on. */
async function settle(editor: vscode.TextEditor): Promise<vscode.Position> {
  const { document } = editor;
  const blanks = document.getText().split('\n\n').length;
  const middle = new vscode.Position(positionOf(document, '\n\n', Math.floor(blanks / 2)).line + 2, 0);
  editor.revealRange(new vscode.Range(middle, middle));
  editor.selection = new vscode.Selection(middle, middle);
  await until('rest', async () => {
    const before = threadCpu();
    await pause(500);
    return threadCpu() - before < 15;
  }, 30_000);
  return middle;
}

interface Keys {
  /** What each key costs, in milliseconds of the thread's processor time. */
  readonly work: readonly number[];
  /** What Dateline does of it. */
  readonly own: readonly number[];
}

async function type(editor: vscode.TextEditor, at: vscode.Position): Promise<Keys> {
  const work: number[] = [];
  const keys: (readonly [from: number, to: number])[] = [];
  const watch = await watchOwnWork(realpathSync((await dateline()).services.context.extensionUri.fsPath));
  for (const [i, key] of [...TYPED].entries()) {
    const before = threadCpu();
    const began = now();
    await editor.edit((edit) => edit.insert(at.translate(0, i), key), { undoStopBefore: false, undoStopAfter: false });
    await pause(Math.max(1, KEY_MS - (now() - began)));
    work.push(threadCpu() - before);
    keys.push([began, now()]);
  }
  const ownWork = await watch.stop();
  return { work, own: keys.map(([from, to]) => ownWork(from, to)) };
}

describe('typing into an ordinary article', () => {
  const uri = fileUri('typing-small.txt');
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove(uri);
  });

  it('is highlighted right soon after the last key', async () => {
    await writeFile(uri, [...makeArticles(1)].map((a) => a.text).join(''));
    const { shown } = await dateline();
    const { editor } = await openArticle(uri);
    await until('highlights', () => shown(uri)['person']);
    const times: number[] = [];
    for (const name of ['Rosalind Tockington', 'Quentin Abelwhistle', 'Idris Marlbeck', 'Ottoline Fairweather', 'Jonas Quillfeather']) {
      const before = shown(uri)['person'] ?? 0;
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, `${name} agreed. `));
      const typed = performance.now();
      await until(name, () => (shown(uri)['person'] ?? 0) > before, 20_000, 2);
      times.push(performance.now() - typed);
    }
    console.log(`[test]       in an ordinary article highlights are right ${share(times, 0.5).toFixed(0)} ms (median), ${share(times, 1).toFixed(0)} ms (most) after the last key`);
    assert.ok(share(times, 0.5) < 2000);
  });
});

describe('typing into a megabyte', () => {
  const uri = fileUri('typing-test.txt');
  const other = fileUri('typing-test.log');
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove(uri, other);
  });

  it('costs next to nothing a key, and what was typed is highlighted at once', async function () {
    if (!existsSync(SCHEDULE)) return this.skip();
    this.timeout(240_000);
    let text = '';
    for (const article of makeArticles(400)) if (text.length < CHARACTERS) text += `${article.text}\n\n`;
    await writeFile(other, text);
    const plain = await vscode.window.showTextDocument(other, { preview: false });
    const { work: without, own: none } = await type(plain, await settle(plain));
    await vscode.commands.executeCommand('workbench.action.files.revert');

    await writeFile(uri, text);
    const { moved, services } = await dateline();
    const { editor } = await openArticle(uri);
    await until('highlights', () => moved(uri)?.get('person'));
    const middle = await settle(editor);
    const { work, own } = await type(editor, middle);

    const last = performance.now() - KEY_MS;
    const cpu = threadCpu();
    let longest = 0;
    const offset = editor.document.offsetAt(middle);
    const around = { start: offset - 5_000, end: offset + 5_000 };
    const seen: { readonly when: number; readonly places: string }[] = [];
    await until('the analysis of the whole', async () => {
      const places = placesOf(moved(uri, around));
      if (seen.at(-1)?.places !== places) seen.push({ when: performance.now() - last, places });
      const before = threadCpu();
      await pause(10);
      longest = Math.max(longest, threadCpu() - before);
      return services.library.peek(uri)?.version === editor.document.version;
    }, 60_000);
    const whole = performance.now() - last;
    for (let i = 0; i < 200; i++) {
      const before = threadCpu();
      await pause(10);
      longest = Math.max(longest, threadCpu() - before);
    }
    const right = placesOf(moved(uri, around));
    const since = seen.findIndex(({ places }) => places === right);
    console.log(`[test]       a key in 1 MB, processor time of the host's thread (median, 95th percentile, most): ${told(work)} ms, Dateline's own (by the clock) ${told(own)} ms; in a text that is no article ${told(without)} ms, Dateline's ${told(none)} ms`);
    console.log(`[test]       highlights right ${(since < 0 ? whole : seen[since]?.when ?? 0).toFixed(0)} ms after the last key; the whole read after ${whole.toFixed(0)} ms, with ${(threadCpu() - cpu).toFixed(0)} ms of the host's thread (this test's looks among them), ${longest.toFixed(0)} ms of them within 10 ms at most`);
    const people = moved(uri)?.get('person') ?? [];
    assert.ok(people.some(({ start, end }) => editor.document.getText(new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end))) === 'Rosalind Tockington'));
    assert.ok(share(work, 0.95) < share(without, 0.95) + 25, `a key took ${told(work)} ms`);
    assert.ok(share(own, 1) > 0 && share(own, 0.5) < 5, `Dateline needs ${told(own)} ms a key`);
    assert.ok(since >= 0, 'only the analysis of the whole set the highlights right');
  });
});
