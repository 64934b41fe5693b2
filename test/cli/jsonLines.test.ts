// `analyze --stdin-jsonl`: the interface that scripts and clusters use.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { readLineGroups } from '../../src/cli/lines.ts';
import { cliPath, dateline, parse } from './dateline.ts';
import { TALKS } from './texts.ts';

type Line = Partial<Analysis> & { readonly id: unknown; readonly error?: string };

describe('dateline analyze --stdin-jsonl', function () {
  this.timeout(60_000);
  const run = async (...lines: string[]): Promise<{ code: number | null; results: Line[]; err: string }> => {
    const { code, out, err } = await dateline(['analyze', '--stdin-jsonl'], lines.join('\n'));
    return { code, err, results: out.trim() === '' ? [] : out.trim().split('\n').map((l) => parse<Line>(l)) };
  };
  const line = (id: string, text: string, published: string | null = null): string => JSON.stringify({ id, text, published });

  it('answers every line in its order', async () => {
    const { code, results } = await run(line('b', TALKS, '2026-03-03'), line('a', ''), line('c', 'Accra'));
    assert.equal(code, 0);
    assert.deepEqual(results.map((r) => r.id), ['b', 'a', 'c']);
    assert.deepEqual(results[0]?.published, { value: '2026-03-03', source: 'option' });
  });

  it('answers a bad line with its error, goes on, and exits with 1', async () => {
    const { code, results, err } = await run('{"id": "x", "text": ', line('a', 'Accra'), '{"id": "y"}', '[]', '{"text": "no id"}', '{"id": "z", "text": "t", "published": "soon"}');
    assert.equal(code, 1);
    assert.deepEqual(results.map((r) => [r.id, r.error !== undefined]), [[null, true], ['a', false], ['y', true], [null, true], [null, true], ['z', true]]);
    assert.match(err, /^stdin:3:1: "text" must be a string$/m);
  });

  it('reads dates in digits in the order it is told', async () => {
    const { out, code } = await dateline(['analyze', '--stdin-jsonl', '--numeric-order', 'dayFirst'], line('a', 'The lease on the old mill of Tarnby began on 03/04/2024, the town said.'));
    assert.deepEqual([code, parse<Line>(out.trim()).dates?.map((d) => d.value)], [0, ['2024-04-03']]);
    assert.equal((await dateline(['analyze', '--stdin-jsonl', '--numeric-order', 'backwards'], '')).code, 2);
  });

  it('leaves out blank lines and takes a last line without its end', async () => {
    const { results } = await run('', line('a', 'Accra'), '  ', line('b', 'Lomé'));
    assert.deepEqual(results.map((r) => r.id), ['a', 'b']);
  });

  it('never applies decisions, and gives what FILE gives for the same text', async () => {
    const { results } = await run(line('a', TALKS));
    assert.ok(results[0]?.mentions?.every((m) => m.by === 'detected'));
  });

  it('survives lone surrogates and U+2028 inside a text', async () => {
    const { code, results } = await run(line('a', 'Accra \uD83D met \uDE00 and \u2028 Lomé.'));
    assert.equal(code, 0);
    assert.equal(results.length, 1);
  });

  it('holds memory steady over a long stream', async () => {
    const child = spawn(process.execPath, ['--max-old-space-size=64', await cliPath(), 'analyze', '--stdin-jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const one = `${line('a', TALKS.repeat(40), '2026-03-03')}\n`;
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => (bytes += chunk.length));
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    for (let i = 0; i < 150; i++) if (!child.stdin.write(one)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    child.stdin.end();
    assert.equal(await closed, 0);
    assert.ok(bytes > 1_000_000, `${bytes}`);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [await cliPath(), 'analyze', '--stdin-jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.write(`${line('a', TALKS)}\n`.repeat(400));
    child.stdin.end();
    assert.equal(await closed, 0);
    assert.equal(err, '');
  });
});

describe('lines of a stream', () => {
  it('are found wherever the chunks are cut, inside a letter too', async () => {
    const bytes = Buffer.from('Lomé\r\nKópavogur\n\n😀');
    for (let size = 1; size < bytes.length; size++) {
      const chunks = async function* (): AsyncGenerator<Uint8Array> {
        for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
      };
      const lines: string[] = [];
      for await (const group of readLineGroups(chunks())) for (const { text } of group) if (text !== null) lines.push(text);
      assert.deepEqual(lines, ['Lomé\r', 'Kópavogur', '', '😀']);
    }
  });
});
