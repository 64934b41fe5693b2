// The door of every npm script: `node tools/run.mjs TOOL [arguments]`. Checks what the machine lacks while nothing but
// plain JavaScript has been loaded, so that an old Node gets a sentence and not a syntax error, then runs the tool's
// TypeScript.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const tools = {
  start: 'vscode/start.ts',
  'start:desktop': 'vscode/startDesktop.ts',
  photograph: 'vscode/photograph.ts',
  package: 'vscode/makePackage.ts',
  test: 'testing/all.ts',
  'test:pure': 'testing/pure.ts',
  'test:host': 'testing/host.ts',
  'test:folders': 'testing/folders.ts',
  'test:thousands': 'testing/thousands.ts',
  'test:soak': 'testing/soak.ts',
  'test:installed': 'testing/installed.ts',
  'test:web': 'testing/web.ts',
  'test:faults': 'faults/faults.ts',
  types: 'testing/types.ts',
  lint: 'testing/lint.ts',
  bench: 'bench/bench.ts',
};

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

const [name = '', ...rest] = process.argv.slice(2);
const file = tools[name];
if (file === undefined) stop(`There is no tool "${name}". There are: ${Object.keys(tools).join(', ')}.`);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 6)) {
  stop(`Dateline needs Node 20 or 22; this is Node ${process.versions.node}. Install a newer Node and run the command again.`);
}
if (!existsSync(path.join(here, '..', 'node_modules', 'tsx'))) stop('The packages are not installed yet: run "npm install" first.');

// Both ways of loading: a folder's index.ts may be taken for a module of the older kind.
for (const way of ['tsx/esm/api', 'tsx/cjs/api']) (await import(way)).register();
process.argv = [process.argv[0], path.join(here, file), ...rest];
process.chdir(path.join(here, '..'));
await import(pathToFileURL(path.join(here, file)).href);
