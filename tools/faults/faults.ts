// `npm run test:faults [-- --seed N --sidecars N --points N]`: breaks sidecars in every way and stops every write at every
// operation. Prints what became of them; ends with an error where the promise was broken.
import { parseArgs } from 'node:util';
import { runTool } from '../vscode/failure.ts';
import { crashEverywhere } from './crashPoints.ts';
import { fuzzFolderFiles } from './fuzzFolderFiles.ts';
import { fuzzSidecars } from './fuzzSidecars.ts';
import { isSteep, MEASURABLE, measureGrowth } from './hostileSidecars.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, sidecars: { type: 'string' }, points: { type: 'string' } } });
const seed = Number(values.seed ?? (Date.now() % 1_000_000));

function say(label: string, figure: number | string): void {
  console.log(`${label.padEnd(58)}${String(figure).padStart(8)}`);
}

function sayViolations(violations: readonly string[]): void {
  say('  violations', violations.length);
  for (const violation of violations.slice(0, 20)) console.log(`    ${violation.slice(0, 600)}`);
}

await runTool(async () => {
  console.log(`seed ${seed}\n`);
  const fuzzed = fuzzSidecars(Number(values.sidecars ?? 4000), seed);
  say('broken sidecars', fuzzed.cases);
  say('  understood, as a whole or but for the entries named', fuzzed.understood);
  say('  refused as a whole, with the reason and its place', fuzzed.refused);
  say('  annotations that were not touched', fuzzed.untouched);
  say('    read all the same', fuzzed.read);
  say('  edits of understood files', fuzzed.edits + fuzzed.editsRefused);
  say('    made: every other entry as it was, to the byte', fuzzed.edits);
  say('    refused', fuzzed.editsRefused);
  for (const [name, { cases, refused }] of fuzzed.byMutation) say(`  ${name}: refused of ${cases}`, refused);
  sayViolations(fuzzed.violations);

  const folders = fuzzFolderFiles(Number(values.sidecars ?? 4000) >> 2, seed);
  console.log('');
  say('broken dateline.yaml files', folders.cases);
  say('  refused as a whole', folders.refused);
  say('  edits made: every other entry as it was', folders.edits);
  say('  edits refused', folders.editsRefused);
  sayViolations(folders.violations);

  const crashed = await crashEverywhere(Number(values.points ?? 1500), seed);
  console.log('');
  say('crash points', crashed.points);
  for (const [place, count] of [...crashed.found].sort(([, a], [, b]) => b - a)) say(`  ${place}`, count);
  say('  written over in the one moment that no disk guards', crashed.overlooked);
  sayViolations(crashed.violations);

  const growth = measureGrowth(3000);
  console.log('');
  say('hostile sidecars of up to 300 KB: seconds, growth', growth.length);
  for (const each of growth) say(`  ${each.name}${isSteep(each) ? ' (!)' : ''}`, `${each.seconds.toFixed(2)} ${each.seconds < MEASURABLE ? '·' : each.exponent.toFixed(2)}`);
  const steep = growth.filter(isSteep).map((g) => `${g.name} grows faster than its length`);
  sayViolations(steep);

  const violations = steep.length + fuzzed.violations.length + folders.violations.length + crashed.violations.length;
  console.log(`\nsidecars ${fuzzed.cases}, folder files ${folders.cases}, crash points ${crashed.points}, violations ${violations}, seed ${seed}`);
  return violations === 0 ? 0 : 1;
});
