// One run of test/vscode (built) in an extension host, through @vscode/test-electron.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { Failure } from '../vscode/failure.ts';
import { onEnd } from '../vscode/onEnd.ts';
import { ROOT, SAMPLES, scratchFolder } from '../vscode/paths.ts';

const DESKTOP_VERSION = '1.100.3';

export interface Suite {
  readonly extensionDevelopmentPath: string;
  /** Only tests whose full names hold this; empty: all. */
  readonly words: string;
  /** Two folders instead of one, by a workspace file. */
  readonly twoFolders?: boolean;
  /** Where installed extensions are; otherwise there are none. */
  readonly extensionsFolder?: string;
  /** Opened as it is; otherwise a copy of the samples. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** 0 if every test passed. */
export async function runSuite({ extensionDevelopmentPath, words, twoFolders = false, extensionsFolder, folder: given, environment = {} }: Suite): Promise<number> {
  const host = process.env['DATELINE_TEST_HOST'] ?? 'npm';
  if (host !== 'npm' && host !== 'desktop') throw new Failure(`DATELINE_TEST_HOST can be "npm" or "desktop", not "${host}".`);
  onEnd(() => process.exit(130));
  const scratch = scratchFolder('dateline-test-');
  const folder = given ?? path.join(scratch, 'samples');
  if (given === undefined) cpSync(SAMPLES, folder, { recursive: true });
  const opened = twoFolders ? workspaceOf(scratch, folder) : folder;
  const executable = host === 'desktop' ? { version: DESKTOP_VERSION } : { vscodeExecutablePath: path.join(ROOT, 'tools', 'vscode', 'shim.mjs') };
  try {
    return await runTests({
      ...executable,
      extensionDevelopmentPath,
      extensionTestsPath: path.join(ROOT, 'out', 'test', 'index'),
      // The stand-in makes a profile of its own for every run.
      reuseMachineInstall: host === 'npm',
      launchArgs: [opened, ...(extensionsFolder === undefined ? [] : [`--extensions-dir=${extensionsFolder}`])],
      extensionTestsEnv: { ...environment, DATELINE_TEST_SCRATCH: scratch, ...(words === '' ? {} : { DATELINE_TEST_WORDS: words }) },
    });
  } catch {
    // The suite has said what failed.
    return 1;
  }
}

/** A workspace file over the samples and a second folder. */
function workspaceOf(scratch: string, samples: string): string {
  const other = path.join(scratch, 'other');
  mkdirSync(other);
  const file = path.join(scratch, 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: samples }, { path: other }] }));
  return file;
}
