// Starts the VS Code server on 127.0.0.1 behind a random token, and makes the addresses its workbench opens by.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Failure } from './failure.ts';

export interface ServerOptions {
  /** Folder made by `ensureCodeServer`. */
  readonly serverFolder: string;
  /** Where settings, logs and state are kept. */
  readonly dataFolder: string;
  /** Removed when the server ends, even if this process was killed. Absent: one of its own. */
  readonly temporaryFolder?: string;
  /** 0 or absent: a free one. */
  readonly port?: number;
  readonly extensionsFolder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  readonly token: string;
  /** Settles when the server is gone, with the end of what it printed. */
  readonly ended: Promise<string>;
  output(): string;
  /** Goes with the server. */
  readonly temporaryFolder: string;
  stop(): Promise<void>;
}

const QUIET_SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'chat.commandCenter.enabled': false,
};

const GUARD = path.join(import.meta.dirname, 'guard.mjs');
const START_LIMIT = 60_000;

export async function startServer(options: ServerOptions): Promise<Server> {
  const token = randomBytes(20).toString('hex');
  const temporaryFolder = options.temporaryFolder ?? mkdtempSync(path.join(tmpdir(), 'dateline-server-'));
  // In a file that only this user reads, because every user of the machine can read command lines.
  const tokenFile = path.join(temporaryFolder, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  writeSettings(options);
  const child = spawn(process.execPath, [GUARD, temporaryFolder, process.execPath, ...serverArguments(options, tokenFile)], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    // An empty gallery stops look-ups in the marketplace: the server then makes no connection by itself.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.environment },
  });
  let printed = '';
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve(printed.slice(-4000))));
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  child.stdin.on('error', () => undefined);
  const listening = new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Failure(whyNot(printed, options.port))));
    setTimeout(() => reject(new Failure(`The VS Code server did not start within a minute:\n${printed.slice(-2000)}`)), START_LIMIT).unref();
  });
  try {
    return { port: await listening, token, ended, output: () => printed, temporaryFolder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Settings stand where the server reads the user's; a file that is there already is the person's own. */
function writeSettings({ dataFolder, settings }: ServerOptions): void {
  const user = path.join(dataFolder, 'data', 'User');
  mkdirSync(user, { recursive: true });
  const file = path.join(user, 'settings.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));
}

function serverArguments(options: ServerOptions, tokenFile: string): string[] {
  const server = [
    path.join(options.serverFolder, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--connection-token-file', tokenFile, '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--server-data-dir', options.dataFolder],
  ];
  if (options.extensionsFolder !== undefined) server.push('--extensions-dir', options.extensionsFolder);
  return server;
}

function whyNot(printed: string, port: number | undefined): string {
  if (printed.includes('EADDRINUSE')) return `Port ${port} is in use. Choose another with "--port N", or leave it out and a free one is taken.`;
  if (printed.includes('EACCES')) return `Port ${port} is not allowed to you. Choose one above 1023 with "--port N".`;
  return `The VS Code server ended at once:\n${printed.slice(-2000)}`;
}

/**
 * Another path of the extension's folder. The workbench takes every theme that lies below an extension under development
 * for that extension's own and shows it at once; the server with its themes lies below ours (.vscode-test).
 */
export function developmentPath({ temporaryFolder }: Pick<Server, 'temporaryFolder'>, extension: string): string {
  const link = path.join(temporaryFolder, 'extension');
  symlinkSync(extension, link, 'junction');
  return link;
}

export interface Workbench {
  /** Absolute paths. */
  readonly folder?: string;
  /** A `.code-workspace` file, instead of a folder. */
  readonly workspace?: string;
  readonly file?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

/** The address, token included, that opens the workbench on a folder. */
export function workbenchAddress(server: Pick<Server, 'port' | 'token'>, open: Workbench): string {
  const remote = (file: string): string => {
    const slashed = file.split(path.sep).join('/');
    return `vscode-remote://127.0.0.1:${server.port}${encodeURI(slashed.startsWith('/') ? slashed : `/${slashed}`)}`;
  };
  const payload: [string, string][] = [];
  if (open.extensionDevelopmentPath !== undefined) payload.push(['extensionDevelopmentPath', remote(open.extensionDevelopmentPath)]);
  if (open.extensionTestsPath !== undefined) payload.push(['extensionTestsPath', remote(open.extensionTestsPath)]);
  if (open.file !== undefined) payload.push(['openFile', remote(open.file)]);
  const address = new URL(`http://127.0.0.1:${server.port}/`);
  address.searchParams.set('tkn', server.token);
  if (open.folder !== undefined) address.searchParams.set('folder', open.folder);
  if (open.workspace !== undefined) address.searchParams.set('workspace', open.workspace);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

