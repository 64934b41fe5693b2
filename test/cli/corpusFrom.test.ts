// `corpus --from`: however the articles are split, wherever they were analysed and in whatever order their results come, the
// report is that of one run.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { Io } from '../../src/cli/command.ts';
import { corpusCommand } from '../../src/cli/commands/corpus.ts';
import { analyze } from '../../src/core/analyze.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { dateline, parse, temporaryFolder, type TemporaryFolder } from './dateline.ts';
import { LATER, TALKS } from './texts.ts';

const FOLDER = Object.fromEntries([['a.txt', TALKS], ['b/c.txt', LATER], ...[...makeArticles(12)].map((a) => [a.id, a.text] as const)]);

describe('dateline corpus --from', function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  let results: string[];
  before(async () => {
    results = Object.entries(FOLDER).map(([id, text]) => `${JSON.stringify(analyze({ id, text }))}\n`);
    folder = await temporaryFolder(Object.fromEntries(Object.entries(FOLDER).map(([id, text]) => [`in/${id}`, text])));
    await folder.write('in/b/dateline.yaml', 'schema: dateline-folder/1\nmeetings:\n  - {id: n9x2aa, reports: [{article: c.txt, quote: talks, prefix: "that his "}], status: cancelled, value: 2026-02-01, participants: [Kossi Adzavon]}\n');
  });
  after(() => folder.remove());

  /** The command in this process, on strings. */
  const run = async (args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> => {
    const texts = { out: '', err: '' };
    const io: Io = {
      input: (async function* () { yield await Promise.resolve(Buffer.from(input)); })(),
      write: (text) => ((texts.out += text), Promise.resolve(true)),
      complain: (line) => void (texts.err += `${line}\n`),
      progress: () => undefined,
    };
    return { code: await corpusCommand.run(args, io), ...texts };
  };
  const json = async (input: string, ...args: string[]): Promise<string> => {
    const { code, out, err } = await run(['--format', 'json', ...(args.length > 0 ? args : ['--from', '-'])], input);
    assert.deepEqual([code, err], [0, '']);
    return out;
  };

  it('gives the same for any split into shards, in any order, with doubles and with reports of some of them', async () => {
    const expected = await json(results.join(''));
    assert.ok(parse<{ meetings: { reports: unknown[] }[] }>(expected).meetings.some((m) => m.reports.length > 1));
    const shards = fc.tuple(
      fc.shuffledSubarray(results, { minLength: results.length }), fc.subarray(results), fc.array(fc.nat(3), { minLength: 2 * results.length, maxLength: 2 * results.length }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    );
    await fc.assert(fc.asyncProperty(shards, async ([all, again, places, reports]) => {
      const split = ['', '', '', ''];
      for (const [i, result] of [...all, ...again].entries()) split[places[i] as number] += result;
      const files: string[] = [];
      for (const [i, shard] of split.entries()) files.push(await folder.write(`shard${i}`, reports[i] ? await json(shard) : shard));
      assert.equal(await json('', '--from', ...files), expected);
    }), { numRuns: 25 });
  });

  it('gives what a run over the folder gives, decisions too, from analyze of the folder', async () => {
    const expected = await dateline(['corpus', '.', '--format', 'json'], '', folder.at('in'));
    const lines = await dateline(['analyze', '.', '--format', 'jsonl', '--jobs', '2'], '', folder.at('in'));
    assert.equal(lines.code, 0, lines.err);
    assert.equal(await json(lines.out, '--from', '-', '--decisions', folder.at('in')), expected.out);
    assert.match(expected.out, /"decided":"n9x2aa"/);
    assert.notEqual(await json(lines.out), expected.out);
    assert.equal((await run(['--from', '-', '--decisions', folder.at('in')], lines.out)).out, (await dateline(['corpus', '.'], '', folder.at('in'))).out);
  });

  it('takes what --stdin-jsonl wrote, with numbers for ids, and arrays of analyze --format json', async () => {
    const input = Object.values(FOLDER).map((text, i) => `${JSON.stringify({ id: i, text })}\n`).join('');
    const { out } = await dateline(['analyze', '--stdin-jsonl'], input);
    const report = await json(out);
    assert.deepEqual(parse<{ articles: { id: unknown }[] }>(report).articles.map((a) => a.id).slice(0, 3), ['0', '1', '10']);
    assert.equal(await json(out.replace(/\n(?=.)/g, ',\n').replace(/^/, '[\n').replace(/$/, ']\n')), report);
    assert.equal(await json(`[${out.trim().split('\n').join(',')}]`), report);
    assert.equal(await json(JSON.stringify(JSON.parse(report))), report);
  });

  it('warns where different versions of Dateline made the analyses, takes what they agree on once, and joins all the same', async () => {
    const by = (engine: string, line = ''): string => `${JSON.stringify({ ...parse<object>(line), engine })}\n`;
    const [first = '', second = '', third = ''] = results;
    assert.equal((await run(['--from', '-'], by('1.0.0+aa', first) + by('1.0.0+aa', second))).err, '');
    const mixed = by('1.0.0+aa', first) + by('1.1.0+bb', second) + third;
    const { code, err } = await run(['--from', '-'], mixed);
    assert.equal(code, 0);
    assert.equal(err, 'dateline corpus: warning: these analyses were made by different versions of Dateline, which may find different things (1 by 1.0.0+aa, 1 by 1.1.0+bb, 1 by a version that is not named)\n');
    const both = [by('1.0.0+aa', first), by('1.1.0+bb', first)];
    assert.equal(await json(both.join('')), await json(both.reverse().join('')));
    assert.equal(parse<{ articles: unknown[] }>(await json(both.join(''))).articles.length, 1);
  });

  it('finds the version in what the command line writes', async () => {
    const { version } = parse<{ version: string }>(await readFile('package.json', 'utf8'));
    const { out } = await dateline(['analyze', '--stdin-jsonl'], `${JSON.stringify({ id: 'a', text: TALKS })}\n`);
    const { engine = '' } = parse<{ engine?: string }>(out);
    assert.match(engine, /^\d[^+]*\+[0-9a-f]{8}$/);
    assert.ok(engine.startsWith(`${version}+`));
    const files = await dateline(['analyze', 'a.txt', '--format', 'jsonl'], '', folder.at('in'));
    assert.equal(parse<{ engine?: string }>(files.out).engine, engine);
    assert.equal(parse<{ articles: { engine?: string }[] }>((await dateline(['corpus', '.', '--format', 'json'], '', folder.at('in'))).out).articles[0]?.engine, engine);
  });

  it('takes nothing for an empty corpus, and its report for nothing', async () => {
    const empty = await json('');
    assert.deepEqual(parse<{ articles: unknown[]; actors: unknown[] }>(empty).articles, []);
    assert.equal(await json(empty + results.join('')), await json(results.join('')));
  });

  it('names lines that are no analyses and files that cannot be read, and joins the rest', async () => {
    const [first = '', second = ''] = results;
    const shard = await folder.write('shard', `${first}\n{"id":"x","error":"\\"text\\" must be a string"}\n{"id":"y"}\nnot json\n${second}`);
    const { code, out, err } = await run(['--from', shard, folder.at('none'), folder.path, '--format', 'json']);
    assert.equal(code, 1);
    assert.deepEqual(err.trim().split('\n').map((l) => l.replaceAll(folder.path, '').slice(0, 60)), [
      '/shard:3:1: “x” was not analysed: "text" must be a string', '/shard:4:1: not an analysis as dateline analyze writes it: s',
      '/shard:5:1: not JSON, or not one object a line', '/none:1:1: there is no such file', ':1:1: is a folder',
    ]);
    assert.equal(out, await json(first + second));
  });

  it('calls two different analyses of one article a problem and takes the same one in any order', async () => {
    const other = `${JSON.stringify(analyze({ id: 'a.txt', text: LATER }))}\n`;
    const one = await run(['--from', '-', '--format', 'json'], results.join('') + other);
    const two = await run(['--from', '-', '--format', 'json'], other + results.join(''));
    assert.deepEqual([one.code, one.err], [1, `stdin:${results.length + 1}:1: another analysis of “a.txt” than at stdin:1\n`]);
    assert.deepEqual([two.code, two.err], [1, 'stdin:2:1: another analysis of “a.txt” than at stdin:1\n']);
    assert.equal(one.out, two.out);
  });

  it('reads no dateline.yaml beside the folder that it is told of, whatever ids say', async () => {
    const [first = ''] = results;
    const away = ['../b/c.txt', folder.at('in/b/c.txt'), 'x/../../b/c.txt'].map((id) => `${JSON.stringify({ ...parse<object>(first), id })}\n`).join('');
    await folder.write('in/below/x.txt', '');
    await folder.write('in/b/dateline.yaml', `${await readFile(folder.at('in/b/dateline.yaml'), 'utf8')}# changed\nactors: 7\n`);
    assert.equal(await json(away, '--from', '-', '--decisions', folder.at('in/below')), await json(away));
    const { code, err } = await run(['--from', '-', '--decisions', folder.at('in')], results.join(''));
    assert.equal(code, 1);
    assert.match(err, /^b\/dateline\.yaml:\d+:\d+: /);
  });

  it('goes with its own options only', async () => {
    for (const args of [['--from', '-', '--jobs', '2'], ['--from', '-', '--no-decisions'], ['.', '--decisions', '.'], []]) await assert.rejects(run(args), /--from|--decisions/);
  });
});
