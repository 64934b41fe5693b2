// The command line on a long stream: how much sooner two threads are done than one, in runs that take turns, and whether
// memory stays as it is while the input goes on.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { runNode } from '../../testing/steps.ts';
import { once } from '../figures.ts';
import { makeArticles } from '../makeArticles.ts';
import { spreadOf } from '../measure.ts';
import type { Part } from '../part.ts';
import { spread, table } from '../table.ts';

interface Taken {
  /** Seconds, by the clock and of all threads' processor time. */
  readonly clock: number;
  readonly processor: number;
  /** Megabytes of resident memory, sampled five times a second. */
  readonly memory: readonly number[];
}

/** Loaded into the process that is measured: says on standard error what it used. */
const REPORTER = `
const samples = [];
const timer = setInterval(() => samples.push(process.memoryUsage.rss() / 1e6), 200);
timer.unref();
process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nUSED ' + JSON.stringify({ processor: (user + system) / 1e6, memory: samples })); });`;

/** Growth from the second quarter to the last that may be chance. */
const FLAT = 1.25;

export const jobs: Part = {
  says: 'the command line: two threads beside one, memory of a long stream',
  async run({ articles, quick, print, record }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-jobs-'));
    try {
      const reporter = path.join(folder, 'reporter.cjs');
      writeFileSync(reporter, REPORTER);
      if ((await runNode(['esbuild.mjs', 'cli', `--outdir=${folder}`])) !== 0) return false;
      const lines = [...makeArticles(quick ? 8 : articles)].map(({ id, text }) => `${JSON.stringify({ id, text })}\n`);
      const runs = new Map<number, Taken[]>([[1, []], [2, []]]);
      for (const count of quick ? [1, 2] : [1, 2, 2, 1, 1, 2]) runs.get(count)?.push(await run(path.join(folder, 'cli.js'), reporter, lines, count));
      const [one, two] = [runs.get(1) ?? [], runs.get(2) ?? []];
      const row = (name: string, of: (t: Taken) => number): string[] => [name, ...[one, two].map((taken) => spread(spreadOf(taken.map(of))))];
      const quarters = [one, two].map((taken) => taken.map(({ memory }) => ({ second: middle(memory, 0.25, 0.5), last: middle(memory, 0.75, 1) })));
      const megabytes = quarters.map((taken) => taken.map(({ second, last }) => `${second.toFixed(0)} → ${last.toFixed(0)}`).join(', '));
      const ratio = spreadOf(one.map(({ clock }, i) => clock / (two[i]?.clock ?? clock)));
      record({ name: 'two jobs beside one, by the clock', unit: 'times', value: ratio });
      record({ name: 'resident memory, one job', unit: 'MB', value: once(Math.max(...one.flatMap((t) => t.memory), 0)) });
      for (const line of table([`${lines.length} articles as JSON lines`, '--jobs 1', '--jobs 2'], [row('seconds by the clock', (t) => t.clock), row('of processor time', (t) => t.processor)])) print(line);
      print(`two are done ${spread(ratio)} times as soon as one`);
      print(`MB of resident memory in the second quarter → the last: --jobs 1 ${megabytes[0]}; --jobs 2 ${megabytes[1]}`);
      return quick || quarters.flat().every(({ second, last }) => last <= second * FLAT);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function run(cli: string, reporter: string, lines: readonly string[], count: number): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--require', reporter, cli, 'analyze', '--stdin-jsonl', '--jobs', String(count)], { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    Readable.from(lines).pipe(child.stdin);
    child.on('error', reject).on('close', (code) => {
      const used = said.split('\nUSED ').at(1);
      if (code !== 0 || used === undefined) return reject(new Error(`the command line ended with ${code}: ${said.slice(-500)}`));
      resolve({ clock: (performance.now() - begun) / 1000, ...(JSON.parse(used) as Omit<Taken, 'clock'>) });
    });
  });
}

/** The median between two shares of the time; 0 where there was no time for a sample. */
function middle(samples: readonly number[], from: number, to: number): number {
  const some = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to));
  return some.length === 0 ? 0 : spreadOf(some).median;
}
