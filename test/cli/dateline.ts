// Runs the bundled command line as a user would: built once for all tests, in a process of its own, over a folder that is
// thrown away.
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let built: Promise<string> | undefined;

/** Path of the bundle; made on the first call. */
export function cliPath(): Promise<string> {
  built ??= (async () => {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'dateline-cli-'));
    process.once('exit', () => void rm(directory, { recursive: true, force: true }));
    await promisify(execFile)(process.execPath, ['esbuild.mjs', 'cli', 'names', `--outdir=${directory}`]);
    return path.join(directory, 'cli.js');
  })();
  return built;
}

export async function dateline(args: readonly string[], input: string | Uint8Array = '', cwd?: string): Promise<Outcome> {
  const child = spawn(process.execPath, [await cliPath(), ...args], { cwd });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined); // a command that reads nothing may be gone already
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') };
}

export interface TemporaryFolder {
  readonly path: string;
  at(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  remove(): Promise<void>;
}

export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<TemporaryFolder> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'dateline-test-'));
  const folder: TemporaryFolder = {
    path: root,
    at: (name) => path.join(root, name),
    async write(name, content) {
      const file = path.join(root, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return folder;
}

/** Parsed JSON whose shape the test states. */
export const parse = <T>(json: string): T => JSON.parse(json) as T;
