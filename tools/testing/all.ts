// `npm test`: types and lint side by side, the pure and architecture tests, a fresh build, the suite in the
// extension host, a folder of thousands, the package installed, VS Code for the Web. A part that fails does not hide the next ones. The last line sums up.
import path from 'node:path';
import type { Counts } from '../../test/support/countResults.ts';
import { runTool } from '../vscode/failure.ts';
import { ROOT } from '../vscode/paths.ts';
import { counted, runNode } from './steps.ts';

const started = Date.now();
const RUN = path.join(ROOT, 'tools', 'run.mjs');

function title(words: string): void {
  console.log(`\n== ${words} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}

/** A part without tests of its own counts as one. */
function asCounts(code: number): Counts {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, pending: 0 };
}

async function main(): Promise<number> {
  const counts: Counts[] = [];
  title('types, lint');
  counts.push(...(await Promise.all(['types', 'lint'].map((part) => runNode([RUN, part], {}, true)))).map(asCounts));
  title('pure tests');
  counts.push(await counted('pure', (environment) => runNode([RUN, 'test:pure'], environment)));
  title('the suite in VS Code');
  counts.push(await counted('host', (environment) => runNode([RUN, 'test:host'], environment)));
  title('the suite in VS Code, with two folders');
  counts.push(await counted('folders', (environment) => runNode([RUN, 'test:folders'], environment)));
  title('VS Code on a folder of 2,000 articles, and half a minute of random deeds');
  counts.push(await counted('thousands', (environment) => runNode([RUN, 'test:thousands'], environment)));
  title('the package, installed in an empty VS Code');
  counts.push(await counted('installed', (environment) => runNode([RUN, 'test:installed'], environment)));
  title('the suite in VS Code for the Web');
  counts.push(await counted('web', (environment) => runNode([RUN, 'test:web'], environment)));

  const sum = (key: keyof Counts): number => counts.reduce((total, part) => total + part[key], 0);
  const skipped = sum('pending') === 0 ? '' : `, ${sum('pending')} skipped`;
  title('done');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') === 0 ? 0 : 1;
}

await runTool(main);
