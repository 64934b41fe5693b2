// `npm test`: types and lint side by side, the pure and architecture tests, a fresh build, the suite in the
// extension host, a folder of thousands, the package installed, VS Code for the Web. A part that fails does not hide the next ones. The last lines sum up.
import path from 'node:path';
import { type Counts, addCounts } from '../../test/support/countResults.ts';
import { runTool } from '../vscode/failure.ts';
import { ROOT } from '../vscode/paths.ts';
import { counted, runNode } from './steps.ts';

const started = Date.now();
const RUN = path.join(ROOT, 'tools', 'run.mjs');

/** What is run one after the other: `npm run test:PART`, and its heading. */
const PARTS = [
  ['pure', 'pure tests'],
  ['host', 'the suite in VS Code'],
  ['folders', 'the suite in VS Code, with two folders'],
  ['thousands', 'VS Code on a folder of 2,000 articles, and half a minute of random deeds'],
  ['installed', 'the package, installed in an empty VS Code'],
  ['web', 'the suite in VS Code for the Web'],
] as const;

function title(words: string): void {
  console.log(`\n== ${words} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}

/** A part without tests of its own counts as one. */
function asCounts(part: string, code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0, pending: 0, failures: [] } : { passed: 0, failed: 1, pending: 0, failures: [part] };
}

async function main(): Promise<number> {
  const counts: Counts[] = [];
  title('types, lint');
  counts.push(...(await Promise.all(['types', 'lint'].map(async (part) => asCounts(part, await runNode([RUN, part], {}, true))))));
  for (const [part, words] of PARTS) {
    title(words);
    counts.push(await counted(part, (environment) => runNode([RUN, `test:${part}`], environment)));
  }
  const { passed, failed, pending, failures } = addCounts(counts);
  title('done');
  // Once more, because a run of minutes has scrolled it away.
  for (const failure of failures) console.log(`failed: ${failure}\n`);
  console.log(`${passed} passed, ${failed} failed${pending === 0 ? '' : `, ${pending} skipped`}`);
  return failed === 0 ? 0 : 1;
}

await runTool(main);
