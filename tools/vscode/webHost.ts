// Serves VS Code for the Web on 127.0.0.1: its own files, the extension's as they would ship, and a page that opens a
// folder in memory with the extension in it. Files only, nothing of this machine is written or run.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ROOT } from './paths.ts';

export interface WebHostOptions {
  /** Folder made by `ensureCodeOss`. */
  readonly codeFolder: string;
  /** The bundled suite: one file. */
  readonly suite: string;
  /** Files of the folder that is opened, by path, and whatever else the suite asks for: served as JSON. */
  readonly given: unknown;
}

export interface WebHost {
  readonly address: string;
  stop(): Promise<void>;
}

/** What the extension's package holds, so that a file that does not ship is missing here too. */
const SHIPS = /^(?:package(?:\.nls)?\.json$|(?:dist|media|syntaxes)\/)/;

/** The workbench looks for the host of a suite by the extension that it lies in. */
const SUITE = '/extension/suite.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.ttf': 'font/ttf', '.wasm': 'application/wasm',
};

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
};

/** VS Code itself keeps a file system in memory behind this scheme; like other virtual ones it offers no search. */
const FOLDER = { scheme: 'tmp', path: '/articles' };

export async function startWebHost({ codeFolder, suite, given }: WebHostOptions): Promise<WebHost> {
  const server = createServer((request, response) => answer(request, response));
  const roots: Readonly<Record<string, string>> = { code: codeFolder, extension: ROOT };

  function answer({ url = '/', method }: IncomingMessage, response: ServerResponse): void {
    const asked = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'text/plain', 'only GET');
    if (asked === '/') return end(response, 200, 'text/html', page(origin()));
    if (asked === '/given.json') return end(response, 200, 'application/json', JSON.stringify(given));
    const [, first = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(asked) ?? [];
    const root = roots[first];
    const file = asked === SUITE ? suite : path.resolve(root ?? codeFolder, rest);
    const isInside = asked === SUITE || root !== undefined && file.startsWith(root + path.sep) && (first !== 'extension' || SHIPS.test(rest));
    const size = isInside ? sizeOf(file) : undefined;
    if (size === undefined) return end(response, 404, 'text/plain', 'not here');
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-length': size, 'cache-control': 'max-age=3600' });
    createReadStream(file).pipe(response);
  }

  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `${origin()}/`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
}

function sizeOf(file: string): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : undefined;
}

/** The workbench with its configuration: the folder, the extension under development and its suite. */
function page(origin: string): string {
  const [scheme = '', authority = ''] = origin.split('://');
  const configuration = {
    folderUri: FOLDER,
    developmentOptions: { extensions: [{ scheme, authority, path: '/extension' }], extensionTestsPath: { scheme, authority, path: SUITE } },
    configurationDefaults: SETTINGS,
    // Without a gallery the workbench makes no connection by itself.
    productConfiguration: { nameShort: 'VS Code for the Web', nameLong: 'VS Code for the Web', applicationName: 'code-web', dataFolderName: '.code-web', version: '1.137.0', quality: 'stable' },
  };
  return `<!DOCTYPE html>
<meta charset="utf-8">
<link rel="stylesheet" href="/code/out/vs/workbench/workbench.web.main.internal.css">
<body></body>
<script>globalThis._VSCODE_FILE_ROOT = '${origin}/code/out/';</script>
<script type="module">
  await import('/code/out/nls.messages.js');
  const { default: open } = await import('/code/workbench.js');
  open(document.body, ${JSON.stringify(configuration).replaceAll('<', '\\u003c')});
</script>
`;
}
