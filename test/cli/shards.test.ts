// Many machines in small: engines that others made split the articles, run the command line on each part side by side, and
// `corpus --from` gives the report of one run. The commands are those of the README.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { cliPath, dateline, temporaryFolder, type TemporaryFolder } from './dateline.ts';

const LINES = [...makeArticles(24)].map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');

/** What the shell answers, or the empty string where it does not. */
const ask = (...command: readonly [string, ...string[]]): string => spawnSync(command[0], command.slice(1), { encoding: 'utf8' }).stdout ?? '';

describe('shards of one corpus', function () {
  this.timeout(120_000);
  const hasShell = process.platform !== 'win32' && ask('sh', '-c', 'command -v awk && command -v split && command -v xargs && echo all').trim().endsWith('all');
  let folder: TemporaryFolder;
  let expected: string;
  before(async () => {
    folder = await temporaryFolder({ 'articles.jsonl': LINES });
    const one = await dateline(['analyze', '--stdin-jsonl'], LINES);
    expected = (await dateline(['corpus', '--from', '-', '--format', 'json'], one.out)).out;
  });
  after(() => folder.remove());

  /** Runs a script in which `dateline` is the command. */
  async function shell(script: string): Promise<string> {
    await folder.write('bin/dateline', `#!/bin/sh\nexec "${process.execPath}" "${await cliPath()}" "$@"\n`);
    execFileSync('chmod', ['+x', folder.at('bin/dateline')]);
    const PATH = `${folder.at('bin')}${path.delimiter}${process.env['PATH'] ?? ''}`;
    return execFileSync('sh', ['-euc', script], { cwd: folder.path, env: { ...process.env, PATH }, encoding: 'utf8', maxBuffer: 1 << 28 });
  }

  it('cut by a loop of ours, one after the other, last part first', async () => {
    const parts: string[] = [];
    const lines = LINES.split(/(?<=\n)/);
    for (let i = 4; i >= 0; i--) {
      const { out } = await dateline(['analyze', '--stdin-jsonl'], lines.filter((_, n) => n % 5 === i).join(''));
      parts.push(await folder.write(`part${i}`, out));
    }
    assert.equal((await dateline(['corpus', '--from', ...parts, '--format', 'json'])).out, expected);
  });

  it('cut by split and run side by side by xargs', async function () {
    if (!hasShell) this.skip(); // no such shell here
    const out = await shell(`
      split -l 7 articles.jsonl part-
      ls part-* | xargs -P 2 -I{} sh -c 'dateline analyze --stdin-jsonl < {} > {}.results'
      dateline corpus --format json --from part-*.results
    `);
    assert.equal(out, expected);
    assert.equal((await readFile(folder.at('part-aa.results'), 'utf8')).trim().split('\n').length, 7);
  });

  it('run as a cluster’s job array, each job its share of the lines', async function () {
    if (!hasShell) this.skip(); // no such shell here
    const out = await shell(`
      for i in 0 1 2; do
        ( awk -v n=3 -v i=$i 'NR % n == i' articles.jsonl | dateline analyze --stdin-jsonl > results-$i.jsonl ) &
      done
      wait
      dateline corpus --format json --from results-*.jsonl
    `);
    assert.equal(out, expected);
  });

  it('run by GNU parallel', async function () {
    if (!hasShell || !ask('sh', '-c', 'parallel --version 2>/dev/null').startsWith('GNU parallel')) {
      console.log('      (GNU parallel is not installed here)');
      this.skip();
    }
    assert.equal(await shell('parallel --pipe --block 20k dateline analyze --stdin-jsonl < articles.jsonl > results.jsonl\ndateline corpus --format json --from results.jsonl'), expected);
  });

  it('run by Spark’s pipe', async function () {
    if (!hasShell || !ask('sh', '-c', 'spark-submit --version 2>&1').includes('version')) {
      console.log('      (Spark is not installed here)');
      this.skip();
    }
    await folder.write('shards.py', `from pyspark import SparkContext
sc = SparkContext("local[2]")
sc.textFile("articles.jsonl", 3).pipe("dateline analyze --stdin-jsonl").saveAsTextFile("results")
`);
    assert.equal(await shell('spark-submit shards.py >&2\ndateline corpus --format json --from results/part-*'), expected);
  });
});
