// Hands a mocha run's figures to the script that started it, through the file that DATELINE_TEST_COUNTS names: the
// closing lines of `npm test` add up runs of several processes and say once more what failed.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Runner } from 'mocha';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  /** What failed: full name and reason, a few lines each. */
  readonly failures: readonly string[];
}

/** Of a run that ended before it could count. */
const NO_FIGURES: Counts = { passed: 0, failed: 1, pending: 0, failures: ['ended without figures'] };

export function countResults(runner: Runner): void {
  const file = process.env['DATELINE_TEST_COUNTS'];
  if (file === undefined) return;
  const said: string[] = [];
  runner.on('fail', (test, error: Error) => said.push(failureText(test.fullTitle(), error)));
  runner.once('end', () => {
    const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
    const counts: Counts = { passed: passes, failed: failures, pending, failures: said };
    writeFileSync(file, JSON.stringify(counts));
  });
}

/** A test's full name, its error's message and where it was thrown, cut to a dozen lines. */
export function failureText(title: string, error: Error): string {
  const lines = (error.stack ?? error.message).split('\n').filter((line) => !line.includes('node_modules'));
  return [title, ...lines.slice(0, 11)].join('\n    ');
}

/** The figures in `file`; a run that left none is one failure. */
export function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return NO_FIGURES;
  }
}

export function addCounts(parts: readonly Counts[]): Counts {
  const sum = (key: 'passed' | 'failed' | 'pending'): number => parts.reduce((total, part) => total + part[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), pending: sum('pending'), failures: parts.flatMap(({ failures }) => failures) };
}
