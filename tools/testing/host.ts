// `npm run test:host [-- WORDS]`: the suite of test/vscode in a real VS Code extension host, on a temporary copy of the
// samples. WORDS: only tests whose names hold them. DATELINE_TEST_HOST=desktop takes the desktop VS Code that
// @vscode/test-electron downloads; default is the VS Code out of npm, behind the same `runTests` call.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from '../vscode/build.ts';
import { Failure, runTool } from '../vscode/failure.ts';
import { ROOT, SAMPLES } from '../vscode/paths.ts';

const DESKTOP_VERSION = '1.100.3';

async function main(): Promise<number> {
  const host = process.env['DATELINE_TEST_HOST'] ?? 'npm';
  if (host !== 'npm' && host !== 'desktop') throw new Failure(`DATELINE_TEST_HOST can be "npm" or "desktop", not "${host}".`);
  const words = process.argv.slice(2).join(' ');
  await build();
  await build(['tests']);
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-folder-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(SAMPLES, folder, { recursive: true });
  const executable = host === 'desktop' ? { version: DESKTOP_VERSION } : { vscodeExecutablePath: path.join(ROOT, 'tools', 'vscode', 'shim.mjs') };
  try {
    return await runTests({
      ...executable,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: path.join(ROOT, 'out', 'test', 'index'),
      launchArgs: [folder],
      extensionTestsEnv: words === '' ? {} : { DATELINE_TEST_WORDS: words },
    });
  } catch {
    return 1;
  }
}

await runTool(main);
