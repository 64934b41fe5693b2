// Runs the parts of `npm test` as child processes and keeps what they print together.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Counts, readCounts } from '../../test/support/countResults.ts';
import { onEnd } from '../vscode/onEnd.ts';
import { ROOT } from '../vscode/paths.ts';

const running = new Set<ChildProcess>();

onEnd(() => {
  for (const child of running) child.kill('SIGTERM');
  process.exit(130);
});

/** Path of a package's own script, run by this Node: no shell, no npx. */
export function script(...parts: string[]): string {
  return path.join(ROOT, 'node_modules', ...parts);
}

/** Runs a Node script to its end; resolves with its exit code. With `hold`, its output comes in one piece at the end. */
export function runNode(args: readonly string[], environment: Readonly<Record<string, string>> = {}, hold = false): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', hold ? 'pipe' : 'inherit', hold ? 'pipe' : 'inherit'],
      env: { ...process.env, ...environment },
    });
    running.add(child);
    const held: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => held.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => held.push(chunk));
    child.once('close', (code) => {
      running.delete(child);
      if (held.length > 0) process.stdout.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/** Runs a mocha that counts (test/support/countResults.ts); a run that ends without figures is one failure. */
export async function counted(name: string, run: (environment: Readonly<Record<string, string>>) => Promise<number>): Promise<Counts> {
  const file = path.join(ROOT, 'out', `${name}.counts.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const code = await run({ DATELINE_TEST_COUNTS: file });
  const counts = readCounts(file);
  const failures = counts.failures.map((failure) => `${name}: ${failure}`);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1, failures: [`${name}: every test passed, yet it ended with ${code}`] } : { ...counts, failures };
}
