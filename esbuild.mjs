// Bundles what ships into dist/. `node esbuild.mjs [NAME…] [--watch] [--outdir=DIR] [--no-minify]`: without names, every
// bundle that ships is built. `core` only checks that the core bundles for a browser; `tests` makes the suite that runs
// in the extension host, in out/test.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const wanted = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const outdir = flags.find((f) => f.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const watch = flags.includes('--watch');

/** Libraries that set themselves up for milliseconds when they are loaded: set up at the first call of one of these functions. */
const LAZY = { 'franc-min': ['francAll'], fflate: ['deflateSync', 'inflateSync', 'strToU8', 'zipSync'] };

const lazy = {
  name: 'lazy',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${Object.keys(LAZY).join('|')})$`) }, ({ path: name, namespace }) => (namespace === 'lazy' ? undefined : { path: name, namespace: 'lazy' }));
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path: name }) => ({
      contents: `let own; const load = () => (own ??= require('${name}'));\n${LAZY[name].map((f) => `export const ${f} = (...args) => load().${f}(...args);`).join('\n')}`,
      resolveDir: '.',
    }));
  },
};

/** VS Code's module once: else every file that imports it gets a copy of its four hundred names of its own, at every start. */
const oneVscode = {
  name: 'one-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) => (namespace === 'vscode' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'vscode' }));
    build.onLoad({ filter: /./, namespace: 'vscode' }, () => ({ contents: "export * from 'vscode';", resolveDir: '.' }));
  },
};

const common = {
  plugins: [lazy, oneVscode],
  bundle: true,
  minify: !watch && !flags.includes('--no-minify'),
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { DATELINE_VERSION: JSON.stringify(version), DATELINE_ENGINE: JSON.stringify(`${version}+${coreStamp()}`) },
};

const node = { format: 'cjs', platform: 'node' };
const web = { format: 'cjs', platform: 'browser' };

/** Name → esbuild options. The name is what the command line above takes. */
const shipped = {
  // One file for the desktop and the web. For the web all modules of Node are missing, and any import of one fails the
  // build but for this, which is asked for on Node only (src/host/nodeThread.ts).
  extension: { ...web, entryPoints: ['src/extension.ts'], outfile: 'extension.js', external: ['vscode', 'node:worker_threads'] },
  // The command line, and the extension's worker, a Node thread or a web worker; libraries come as for the web, and Node is
  // asked for on Node only. A classic script: VS Code starts web workers so; in a function, for what stands at the top of a
  // script is the whole worker's, and slow to get at.
  cli: { ...web, format: 'iife', entryPoints: ['src/engine.ts'], outfile: 'cli.js', external: ['node:*'], banner: { js: '#!/usr/bin/env node' } },
  // Loaded when they are used first (src/host/loadModule.ts).
  later: { ...web, entryPoints: ['src/host/laterBundle.ts'], outfile: 'later.js' },
  pattern: { ...web, entryPoints: ['src/features/pattern/matcher.ts'], outfile: 'pattern.js' },
  names: { entryPoints: ['src/core/names/sameName.ts'], outfile: 'names.mjs', format: 'esm', platform: 'neutral' },
};
const others = {
  // Never written: what the web worker runs of the command line's file. A Node import fails it.
  worker: { ...web, entryPoints: ['src/host/worker.ts'], outfile: 'worker.js', write: false },
  // Never written: a Node import in the core fails it.
  core: { entryPoints: ['src/core/index.ts'], outfile: 'core.js', format: 'esm', platform: 'browser', write: false },
  // The suite for VS Code for the Web: it may bring nothing of Node but what has a stand-in here.
  webTests: {
    ...web, entryPoints: ['test/web/index.ts'], outdir: 'out/web', external: ['vscode', 'node:worker_threads'], minify: false, sourcemap: 'inline', ignoreAnnotations: true,
    alias: { 'node:assert/strict': './test/web/assert.ts', 'node:os': './test/web/os.ts' },
  },
  // Each file by itself, so that a fault names its file and mocha loads what the folder holds.
  tests: { ...node, entryPoints: testFiles(), outdir: 'out/test', external: ['vscode', 'mocha'], minify: false, sourcemap: 'inline' },
};
const bundles = { ...shipped, ...others };

for (const name of wanted) if (!(name in bundles)) throw new Error(`no bundle "${name}"; there are: ${Object.keys(bundles).join(', ')}`);
if (wanted.includes('tests')) rmSync('out/test', { recursive: true, force: true });

for (const name of wanted.length === 0 ? Object.keys(shipped) : wanted) {
  const options = { ...common, ...bundles[name] };
  if (options.outfile !== undefined) options.outfile = path.join(outdir, options.outfile);
  if (watch) await (await context(options)).watch();
  // esbuild has said what and where.
  else await (name in shipped ? buildNarrow(options) : build(options)).catch(() => (process.exitCode = 1));
}

/**
 * V8 keeps a script for as long as it runs, at one byte a letter while none is above U+00FF, else at two: these become escapes.
 * In a regular expression, or in a raw string that one is made of, the escape means the same.
 */
async function buildNarrow(options) {
  const { outputFiles } = await build({ ...options, write: false });
  const escaped = (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  for (const file of outputFiles) {
    mkdirSync(path.dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.text.replace(/(\\*)([\u0100-\uffff])/g, (_, slashes, c) => (slashes.length % 2 === 0 ? slashes : slashes.slice(1)) + escaped(c)));
  }
}

function testFiles() {
  return ['test/vscode/index.ts', ...readdirSync('test/vscode').filter((name) => name.endsWith('.test.ts')).map((name) => `test/vscode/${name}`)];
}

/** Of everything that an analysis is made of, and is kept as: another stamp may find other things. */
function coreStamp() {
  const files = readdirSync('src/core', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const name of ['packedAnalysis.ts', 'packedArticle.ts', 'packedJoin.ts']) files.push(path.join('src', 'host', name));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
