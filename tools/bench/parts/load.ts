// From nothing to the first answer, each time in a new process: the core as a module, a thread of the extension with what it
// keeps in memory, and the extension's own activation.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { THREAD_LIMITS } from '../../../src/host/nodeThread.ts';
import { ROOT } from '../../vscode/paths.ts';
import { vscodeNames } from '../../vscode/vscodeNames.ts';
import { BUNDLE } from '../core.ts';
import { spreadOf } from '../measure.ts';
import type { Context, Part } from '../part.ts';
import { spread, table } from '../table.ts';

const run = promisify(execFile);

const SENTENCE = 'Foreign Minister Anton Vebova met Boris Hason in Lima on Monday.';
const LOADS = path.join(import.meta.dirname, '..', 'loads');
const DIST = path.join(ROOT, 'out', 'bench', 'dist');

/** Prints milliseconds of processor time: module, first analysis, second analysis. */
const SCRIPT = `
const lap = (work) => { const c = process.cpuUsage(); const r = work(); const done = () => { const { user, system } = process.cpuUsage(c); return (user + system) / 1000; }; return r instanceof Promise ? r.then((v) => [v, done()]) : [r, done()]; };
const [core, module] = await lap(() => import(${JSON.stringify(pathToFileURL(BUNDLE).href)}));
const analyse = () => core.analyze({ id: '', text: ${JSON.stringify(SENTENCE)} });
const [, first] = lap(analyse);
const [, second] = lap(analyse);
console.log(JSON.stringify([module, first, second]));`;

interface ThreadCost { readonly laps: readonly number[]; readonly resident: number; readonly heapUsed: number; readonly heapTotal: number; readonly external: number }

/** As often as the effort says, each time anew. */
async function often<T>({ effort }: Context, ...args: readonly string[]): Promise<T[]> {
  const out: T[] = [];
  for (let i = 0; i < effort.rounds; i++) out.push(JSON.parse((await run(process.execPath, args)).stdout) as T);
  return out;
}

const row = <T>(name: string, runs: readonly T[], value: (run: T) => number): string[] => [name, spread(spreadOf(runs.map(value)))];

function printFile(print: Context['print'], name: string, file: string): void {
  const bundle = readFileSync(file);
  print(`${name}: ${Math.round(bundle.length / 1000)} KB, ${Math.round(gzipSync(bundle, { level: 9 }).length / 1000)} KB compressed`);
}

export const load: Part = {
  says: 'loading: code, lexicons, weights; a thread and its memory; activation',
  async run(context) {
    const { print, record } = context;
    const say = (head: readonly string[], rows: readonly (readonly string[])[]): void => table(head, rows).forEach(print);
    const core = await often<readonly number[]>(context, '--input-type=module', '-e', SCRIPT);
    say(['the core, in a new process', 'ms of processor time'], [row('code', core, (r) => r[0] ?? 0), row('first analysis, one sentence', core, (r) => r[1] ?? 0), row('second analysis', core, (r) => r[2] ?? 0)]);
    printFile(print, 'the bundle of it', BUNDLE);

    await run(process.execPath, ['esbuild.mjs', 'cli', 'extension', `--outdir=${DIST}`], { cwd: ROOT });
    const engine = path.join(DIST, 'cli.js');
    const limits = JSON.stringify(THREAD_LIMITS);
    const script = path.join(LOADS, 'engineThread.mjs');
    const threads = await often<ThreadCost>(context, script, engine, limits);
    const empty = await often<ThreadCost>(context, script, '-', limits);
    const MB = 1024 * 1024;
    say(['a thread of the extension', 'ms of processor time'], [
      row('start and code', threads, (t) => t.laps[0] ?? 0), row('of which a thread that does nothing', empty, (t) => t.laps[0] ?? 0),
      row('first analysis, 5 KB', threads, (t) => t.laps[1] ?? 0), row('second analysis, 5 KB', threads, (t) => t.laps[2] ?? 0),
    ]);
    say(['after two analyses', 'MB'], [
      row('resident', threads, (t) => t.resident / MB), row('of which a thread that does nothing', empty, (t) => t.resident / MB),
      row('heap', threads, (t) => t.heapTotal / MB), row('heap in use', threads, (t) => t.heapUsed / MB), row('outside the heap', threads, (t) => t.external / MB),
    ]);
    record({ name: 'resident memory of a thread', unit: 'MB', value: spreadOf(threads.map((t) => t.resident / MB)) });

    const extension = path.join(DIST, 'extension.js');
    const starts = await often<{ readonly code: number; readonly activate: number }>(context, path.join(LOADS, 'activation.mjs'), extension, JSON.stringify(vscodeNames()));
    say(['the extension, outside VS Code', 'ms of processor time'], [row('code', starts, (s) => s.code), row('activate', starts, (s) => s.activate)]);
    record({ name: 'activate', unit: 'ms', value: spreadOf(starts.map((s) => s.activate)) });
    printFile(print, 'cli.js', engine);
    printFile(print, 'extension.js', extension);
    print('In a browser: npm run test:web -- starts soon');
    return true;
  },
};
