// Fetches packages through npm, with whatever registry, proxy and cache the user's npm has.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Failure } from './failure.ts';
import { untar } from './untar.ts';

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-…` of the .tgz, as the registry states it. */
  readonly integrity: string;
}

const run = promisify(execFile);

/** Runs npm in a folder. Inside an npm script the very npm that runs it is used, so Windows needs no shell. */
export async function npm(args: readonly string[], cwd: string): Promise<void> {
  const cli = process.env['npm_execpath'];
  const [command, first] = cli?.endsWith('.js') === true ? [process.execPath, [cli]] : ['npm', []];
  try {
    await run(command, [...first, ...args], { cwd, env: ownEnvironment(), maxBuffer: 1 << 26, shell: command === 'npm' && process.platform === 'win32' });
  } catch (error) {
    throw new Failure(explain(args, error));
  }
}

/** What npm tells its scripts about this project must not steer an npm run for another folder. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const ours = /^npm_(package_|lifecycle_|config_(local_prefix|prefix|dry_run|ignore_scripts)$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !ours.test(key)));
}

function explain(args: readonly string[], error: unknown): string {
  const said = error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : String(error);
  const what = `"npm ${args.slice(0, 2).join(' ')}" failed`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(said)) {
    return `${what}: npm's registry cannot be reached. Fetching VS Code needs it once; check the network or npm's proxy settings.\n\n${said}`;
  }
  if (/ENOSPC/.test(said)) return `${what}: the disk is full; about 600 MB are needed.\n\n${said}`;
  if (/ENOENT/.test(said) && /spawn npm/.test(said)) return `${what}: there is no npm on this machine's PATH.`;
  return `${what}:\n\n${said}`;
}

/** Fetches a package, checks that it is the pinned one, and unpacks the wanted files of `folder` of it into `target`. */
export async function fetchPackage(pinned: PinnedPackage, folder: string, target: string, scratch: string, wanted?: (name: string) => boolean): Promise<void> {
  const download = mkdtempSync(path.join(scratch, 'npm-'));
  try {
    await npm(['pack', `${pinned.name}@${pinned.version}`, '--pack-destination', download, '--loglevel=error'], download);
    const file = readdirSync(download).find((name) => name.endsWith('.tgz'));
    if (file === undefined) throw new Failure(`npm fetched no archive of ${pinned.name}@${pinned.version}.`);
    const archive = readFileSync(path.join(download, file));
    const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
    if (integrity !== pinned.integrity) {
      throw new Failure(`${pinned.name}@${pinned.version} is not the package this project was tested with:\n  expected ${pinned.integrity}\n  fetched  ${integrity}`);
    }
    untar(archive, folder, target, wanted);
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
}
