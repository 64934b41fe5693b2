// `--jobs N`: several threads, one output. What a thread that dies takes with it, and what happens when input or reader stop.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { inOrder } from '../../src/cli/jobs/inOrder.ts';
import type { Outcome, Runner, Task } from '../../src/cli/jobs/task.ts';
import { readLineGroups } from '../../src/cli/lines.ts';
import { cliPath, dateline, parse, temporaryFolder, type TemporaryFolder } from './dateline.ts';
import { LATER, sidecarFor, TALKS } from './texts.ts';

const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
const generated = [...makeArticles(50)];
const LINES = generated.map(({ id, text }) => line(id, text)).join('');
const PARALLEL = ['analyze', '--stdin-jsonl', '--jobs', '3'];

describe('dateline --jobs', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  before(async () => {
    folder = await temporaryFolder({ 'a.txt': TALKS, 'a.txt.annotations.yaml': sidecarFor(TALKS, 'Kossi Adzavon'), 'b/c.txt': LATER, 'b/gone.txt': new Uint8Array(50) });
    for (const { id, text } of generated.slice(0, 15)) await folder.write(`more/${id}`, text);
    await folder.write('b/dateline.yaml', 'schema: dateline-folder/1\nnotNames:\n  - {text: Accra, type: place}\n');
    await folder.write('dates.json', '{"b/c.txt": "2026-03-06"}');
  });
  after(() => folder.remove());

  it('answers lines byte for byte as one job does, faults and all', async () => {
    const input = `${LINES.slice(0, 40_000)}\n\n{"id": "y"}\nnot json\n${LINES}`;
    const one = await dateline(['analyze', '--stdin-jsonl'], input);
    assert.deepEqual(await dateline(PARALLEL, input), one);
    assert.equal(one.code, 1);
    assert.equal(one.out.split('\n').length - 1, input.split('\n').filter((l) => l !== '').length);
  });

  for (const args of [
    ['analyze', '.', '--format', 'jsonl', '--published', 'dates.json'], ['analyze', '.', '--format', 'json', '--no-decisions'], ['analyze', '.'],
    ['analyze', 'b/c.txt', 'nowhere.txt', 'a.txt', '--format', 'json'], ['corpus', '.', '--format', 'json', '--published', 'dates.json'], ['corpus', '.'],
  ]) {
    it(`gives the same for ${args.join(' ')}`, async () => {
      const one = await dateline([...args, '--jobs', '1'], '', folder.path);
      assert.deepEqual(await dateline([...args, '--jobs', '2'], '', folder.path), one);
      assert.ok(one.out.length > 1_000);
      assert.match(one.err, /^(b\/gone|nowhere)\.txt:1:1: /m);
    });
  }

  it('names the articles of a folder relative to it, as corpus does', async () => {
    const { out } = await dateline(['analyze', folder.path, '--format', 'jsonl']);
    const ids = out.trim().split('\n').map((l) => parse<{ id: string }>(l).id);
    assert.deepEqual(ids.slice(0, 3), ['a.txt', 'b/c.txt', 'more/000000.txt']);
  });

  it('takes whole numbers from 1, and days for files, maps for folders', async () => {
    for (const wrong of ['0', 'many', '1.5', '-2', '100000']) assert.equal((await dateline(['analyze', '--stdin-jsonl', `--jobs=${wrong}`])).code, 2, wrong);
    assert.equal((await dateline(['analyze', '.', '--published', '2026-03-03'], '', folder.path)).code, 2);
    assert.equal((await dateline(['analyze', 'a.txt', '--published', 'dates.json'], '', folder.path)).code, 2);
  });

  it('loses only the article at which a thread dies', async () => {
    const preload = await folder.write('die.cjs', `
      const { isMainThread, parentPort } = require('node:worker_threads');
      if (!isMainThread) parentPort.on('message', (task) => { if (JSON.stringify(task).includes('Zzyx')) process.exit(9); });
    `);
    const dying = async (...args: string[]): Promise<{ code: number | null; out: string; err: string }> => {
      const child = spawn(process.execPath, ['--require', preload, await cliPath(), ...args], { cwd: folder.path });
      const texts = { out: '', err: '' };
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.out += chunk));
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.err += chunk));
      child.stdin.on('error', () => undefined).end(`${LINES.slice(0, LINES.indexOf('\n') + 1)}${line('hit', 'Zzyx')}${LINES}`);
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, ...texts };
    };
    const lines = await dying(...PARALLEL);
    assert.deepEqual([lines.code, lines.err], [1, 'stdin:2:1: cannot be analysed: its thread ended with exit code 9\n']);
    const results = lines.out.trim().split('\n').map((l) => parse<{ id: string; error?: string }>(l));
    assert.deepEqual(results.map((r) => r.id), ['000000.txt', 'hit', ...generated.map((a) => a.id)]);
    assert.deepEqual(results.flatMap((r) => r.error ?? []), ['cannot be analysed: its thread ended with exit code 9']);

    await folder.write('Zzyx.txt', TALKS);
    const files = await dying('analyze', 'a.txt', 'Zzyx.txt', 'b/c.txt', '--format', 'jsonl', '--jobs', '2');
    await folder.write('Zzyx.txt', '');
    assert.deepEqual([files.code, files.err], [1, 'Zzyx.txt:1:1: cannot be analysed: its thread ended with exit code 9\n']);
    assert.deepEqual(files.out.trim().split('\n').map((l) => parse<{ id: string }>(l).id), ['a.txt', 'b/c.txt']);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [await cliPath(), ...PARALLEL], { stdio: ['pipe', 'pipe', 'inherit'] });
    for (const id of ['first', 'second']) {
      child.stdin.write(line(id, TALKS));
      const [answer] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
      assert.ok(answer.includes(`"id":"${id}"`));
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  for (const args of [PARALLEL, ['analyze', '--stdin-jsonl']]) {
    it(`ends quietly when its reader goes away while its input stays open: ${args.join(' ')}`, async () => {
      const child = spawn(process.execPath, [await cliPath(), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
      child.stdin.on('error', () => undefined);
      child.stdin.write(line('first', TALKS));
      await once(child.stdout, 'data');
      child.stdout.destroy();
      child.stdin.write(line('second', TALKS));
      const [code] = (await once(child, 'exit')) as [number | null];
      child.stdin.destroy();
      assert.deepEqual([code, err], [0, '']);
    });
  }
});

describe('work in order', () => {
  const tasks = async function* (count: number, onRead: (i: number) => void): AsyncGenerator<Task> {
    for (let i = 0; i < count; i++) {
      onRead(i);
      yield await Promise.resolve({ kind: 'lines', documents: [{ number: i, text: '' }], numericOrder: 'auto' } as const);
    }
  };
  const outcomes = (i: number): Outcome[] => [{ body: `${i}`, complaints: [], bad: false }];

  it('reads no further ahead than it may, however slow the reader, and writes in order, however the work ends', async () => {
    const ends: (() => void)[] = [];
    let mostUnderWay = 0;
    let read = 0;
    const written: string[] = [];
    const runner: Runner = {
      ahead: 4,
      run: (task) => new Promise((resolve) => {
        ends.push(() => resolve(outcomes(task.kind === 'lines' ? (task.documents[0]?.number ?? -1) : -1)));
        // Of those under way the latest ends first.
        setImmediate(() => ends.pop()?.());
      }),
      close: () => Promise.resolve(),
    };
    await inOrder(tasks(50, () => read++), runner, async (done) => {
      mostUnderWay = Math.max(mostUnderWay, read - written.length);
      await new Promise((resolve) => setImmediate(resolve));
      written.push(...done.flatMap((o) => o.body ?? []));
      return true;
    });
    assert.deepEqual(written, Array.from({ length: 50 }, (_, i) => `${i}`));
    assert.ok(mostUnderWay <= 5, `${mostUnderWay}`);
  });

  it('ends with the fault where an outcome cannot be taken', async () => {
    let read = 0;
    const runner: Runner = { ahead: 3, run: () => Promise.resolve(outcomes(0)), close: () => Promise.resolve() };
    await assert.rejects(inOrder(tasks(1_000, () => read++), runner, () => Promise.reject(new Error('the disk is full'))), /the disk is full/);
    assert.ok(read <= 4, `${read}`);
  });

  it('reads huge lines one at a time', async () => {
    const huge = 'x'.repeat(17 * 1024 * 1024);
    let mostUnderWay = 0;
    let underWay = 0;
    const runner: Runner = {
      ahead: 9,
      run: () => new Promise((resolve) => {
        mostUnderWay = Math.max(mostUnderWay, ++underWay);
        setImmediate(() => (underWay--, resolve(outcomes(0))));
      }),
      close: () => Promise.resolve(),
    };
    const input = (text: string): AsyncGenerator<Task> => (async function* () {
      for (let i = 0; i < 4; i++) yield await Promise.resolve({ kind: 'lines', documents: [{ number: i, text }], numericOrder: 'auto' } as const);
    })();
    await inOrder(input(huge), runner, () => Promise.resolve(true));
    assert.equal(mostUnderWay, 1);
    await inOrder(input('short'), runner, () => Promise.resolve(true));
    assert.ok(mostUnderWay > 1);
  });

  it('stops reading when nobody listens', async () => {
    let read = 0;
    const runner: Runner = { ahead: 2, run: () => Promise.resolve(outcomes(0)), close: () => Promise.resolve() };
    await inOrder(tasks(1_000, () => read++), runner, () => Promise.resolve(false));
    assert.ok(read <= 3, `${read}`);
  });
});

describe('a line that never ends', () => {
  it('is counted and passed over, and the next one read', async () => {
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      yield* await Promise.resolve(['ab\n', ...Array.from({ length: 50 }, () => 'x'.repeat(10)), '\ncd\n', 'y'.repeat(101)].map((s) => Buffer.from(s)));
    };
    const lines: unknown[] = [];
    for await (const group of readLineGroups(chunks(), 100)) lines.push(...group);
    assert.deepEqual(lines, [{ number: 1, text: 'ab' }, { number: 2, text: null }, { number: 3, text: 'cd' }, { number: 4, text: null }]);
  });
});
