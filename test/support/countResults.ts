// Hands a mocha run's figures to the script that started it, through the file that DATELINE_TEST_COUNTS names: the
// closing line of `npm test` adds up runs of several processes.
import { writeFileSync } from 'node:fs';
import type { Runner } from 'mocha';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

export function countResults(runner: Runner): void {
  const file = process.env['DATELINE_TEST_COUNTS'];
  if (file === undefined) return;
  runner.once('end', () => {
    const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
    const counts: Counts = { passed: passes, failed: failures, pending };
    writeFileSync(file, JSON.stringify(counts));
  });
}
