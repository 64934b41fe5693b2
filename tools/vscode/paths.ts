// Where the tools find the project and keep what they fetch.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Everything fetched and every setting made while trying the extension; git-ignored, safe to delete. */
export const CACHE = path.join(ROOT, '.vscode-test');

export const SAMPLES = path.join(ROOT, 'samples');

/** A new folder among the system's temporary ones, gone when this process ends. */
export function scratchFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
