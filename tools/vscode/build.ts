// Runs the bundler (esbuild.mjs) for the tools that need fresh outputs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Failure } from './failure.ts';
import { ROOT } from './paths.ts';

/** `names`: groups or bundles as esbuild.mjs lists them; none: all of them. */
export async function build(names: readonly string[] = []): Promise<void> {
  const child = spawn(process.execPath, [path.join(ROOT, 'esbuild.mjs'), ...names], { cwd: ROOT, stdio: 'inherit' });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Failure('Dateline does not build; the messages above say where.');
}
