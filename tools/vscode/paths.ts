// Where the tools find the project and keep what they fetch.
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Everything fetched and every setting made while trying the extension; git-ignored, safe to delete. */
export const CACHE = path.join(ROOT, '.vscode-test');

export const SAMPLES = path.join(ROOT, 'samples');
