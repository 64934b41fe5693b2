// The headless Chromium inside npm's @sparticuz/chromium, for machines without a browser. The package unpacks into the
// temporary folder and adds its copies of system libraries only where it believes itself on a cloud function; both are
// asked of it here by the environment of a child process, so that nothing else sees that environment.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserChoice } from './browser.ts';
import { Failure } from './failure.ts';
import { CACHE, ROOT } from './paths.ts';

const run = promisify(execFile);

const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

export async function bundledBrowser(): Promise<BrowserChoice> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Failure('it is made for Linux on x64 only');
  const folder = await unpack();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter((item) => item !== undefined && item !== '');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...Object.fromEntries(inherited), LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** Unpacked once a version, complete under another name first. */
async function unpack(): Promise<string> {
  const manifest = path.join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (!existsSync(manifest)) throw new Failure('it is not installed: run "npm install" again');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const ready = path.join(CACHE, `chromium-${version}`);
  if (existsSync(path.join(ready, 'chromium'))) return ready;
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(path.join(CACHE, 'making-'));
  try {
    await run(process.execPath, ['--eval', UNPACK], { cwd: ROOT, env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } });
    writeFileSync(path.join(scratch, 'fonts.conf'), fontSettings(ready));
    if (!existsSync(ready)) renameSync(scratch, ready);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return ready;
}

/** The package's own settings look in /tmp; a machine without fonts gets the one it carries. */
function fontSettings(folder: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(folder, 'fonts')].map((name) => `  <dir>${name}</dir>`);
  const cache = `  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
  return ['<?xml version="1.0"?>', '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">', '<fontconfig>', ...folders, cache, '</fontconfig>', ''].join('\n');
}
