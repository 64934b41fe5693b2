// From nothing to the first answer, each time in a new process: loading the code, then lexicons and weights.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { BUNDLE } from '../core.ts';
import { spreadOf } from '../measure.ts';
import type { Part } from '../part.ts';
import { spread, table } from '../table.ts';

const run = promisify(execFile);

const SENTENCE = 'Foreign Minister Anton Vebova met Boris Hason in Lima on Monday.';

/** Prints milliseconds of processor time: module, first analysis, second analysis. */
const SCRIPT = `
const lap = (work) => { const c = process.cpuUsage(); const r = work(); const done = () => { const { user, system } = process.cpuUsage(c); return (user + system) / 1000; }; return r instanceof Promise ? r.then((v) => [v, done()]) : [r, done()]; };
const [core, module] = await lap(() => import(${JSON.stringify(pathToFileURL(BUNDLE).href)}));
const analyse = () => core.analyze({ id: '', text: ${JSON.stringify(SENTENCE)} });
const [, first] = lap(analyse);
const [, second] = lap(analyse);
console.log(JSON.stringify([module, first, second]));`;

export const load: Part = {
  says: 'loading the core: code, lexicons, weights',
  async run({ effort, print }) {
    const runs: number[][] = [];
    for (let i = 0; i < effort.rounds; i++) {
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', SCRIPT]);
      runs.push(JSON.parse(stdout) as number[]);
    }
    const row = (name: string, at: number): string[] => [name, spread(spreadOf(runs.map((r) => r[at] as number)))];
    for (const line of table(['in a new process', 'ms of processor time'], [row('code', 0), row('first analysis (lexicons and weights are unpacked)', 1), row('second analysis', 2)])) print(line);
    const bundle = readFileSync(BUNDLE);
    print(`the bundle: ${Math.round(bundle.length / 1000)} KB, ${Math.round(gzipSync(bundle, { level: 9 }).length / 1000)} KB compressed`);
    return true;
  },
};
