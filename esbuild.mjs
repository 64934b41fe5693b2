// Bundles what ships into dist/. `node esbuild.mjs [NAME…] [--watch] [--outdir=DIR] [--no-minify]`: without names, every
// bundle of the list below is built.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const wanted = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const outdir = flags.find((f) => f.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const watch = flags.includes('--watch');

const common = {
  bundle: true,
  minify: !watch && !flags.includes('--no-minify'),
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { DATELINE_VERSION: JSON.stringify(version) },
};

/** Name → esbuild options. The name is what the command line above takes. */
const bundles = {
  cli: { entryPoints: ['src/cli/main.ts'], outfile: 'cli.js', format: 'cjs', platform: 'node', banner: { js: '#!/usr/bin/env node' } },
  names: { entryPoints: ['src/core/names/sameName.ts'], outfile: 'names.mjs', format: 'esm', platform: 'neutral' },
};

for (const name of wanted) if (!(name in bundles)) throw new Error(`no bundle "${name}"; there are: ${Object.keys(bundles).join(', ')}`);
const chosen = Object.entries(bundles).filter(([name]) => wanted.length === 0 || wanted.includes(name));

for (const [, options] of chosen) {
  const all = { ...common, ...options, outfile: path.join(outdir, options.outfile) };
  if (watch) await (await context(all)).watch();
  else await build(all);
}
