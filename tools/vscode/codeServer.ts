// Makes a real VS Code (server and workbench) from npm's package `code-server`, once, in the cache folder. Its own
// installer compiles and downloads; the server inside needs neither, so that is taken out and made ready here.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fetchPackage, npm } from './npm.ts';
import { CACHE } from './paths.ts';
import { addRipgrep, replaceNatives } from './standIns.ts';

const CODE_SERVER = {
  name: 'code-server',
  version: '4.100.3',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};

/** The folder with `out/server-main.js`. Made complete under another name first, so a broken-off run leaves no half. */
export async function ensureCodeServer(): Promise<string> {
  const ready = path.join(CACHE, `code-server-${CODE_SERVER.version}`);
  if (existsSync(path.join(ready, 'out', 'server-main.js'))) {
    replaceNatives(path.join(ready, 'node_modules'));
    return ready;
  }
  const started = Date.now();
  console.log('Fetching VS Code from npm (once: 42 MB, about 280 MB on disk) ...');
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(path.join(CACHE, 'making-'));
  const giveUp = (): void => rmSync(scratch, { recursive: true, force: true });
  process.once('exit', giveUp);
  try {
    const server = path.join(scratch, 'vscode');
    await fetchPackage(CODE_SERVER, 'package/lib/vscode', server, scratch);
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], server);
    const modules = path.join(server, 'node_modules');
    replaceNatives(modules);
    await addRipgrep(modules, scratch);
    symlinkSync('node_modules', path.join(server, 'node_modules.asar'), 'junction');
    if (!existsSync(ready)) renameSync(server, ready);
  } finally {
    giveUp();
    process.removeListener('exit', giveUp);
  }
  console.log(`VS Code is ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return ready;
}
