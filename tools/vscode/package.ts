// Packs dateline-<version>.vsix: prints its size and checks that it holds what runs and nothing else.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PackageManager, createVSIX, listFiles } from '@vscode/vsce';
import { build } from './build.ts';
import { Failure } from './failure.ts';
import { ROOT } from './paths.ts';

const LIMIT = 3_000_000;

const MAY_SHIP = [
  /^package(\.nls)?\.json$/,
  /^(README|CHANGELOG|NOTICE)\.md$/,
  /^LICENSE$/,
  /^dist\/(extension|cli|later|pattern)\.js$/,
  /^media\/(?!pictures\/).+\.(svg|png|md)$/,
  // What the README shows at its top: VS Code shows it as the extension's page.
  /^media\/pictures\/reading-(light|dark)\.png$/,
  /^syntaxes\/[^/]+\.json$/,
];

const MUST_SHIP = ['package.json', 'LICENSE', 'dist/extension.js', 'dist/cli.js', 'dist/later.js', 'dist/pattern.js'];

/** Every `./path` that the manifest names must be there once the extension is installed. */
function namedByManifest(): string[] {
  const named: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && /^\.\/[\w./-]+\.\w+$/.test(value)) named.push(value.slice(2));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  const { main, browser, contributes, icon } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  visit([main, browser, contributes]);
  if (typeof icon === 'string') named.push(icon);
  return named;
}

/** Pictures that the README shows, not those that it links to. */
const shownByReadme = (): string[] =>
  [...readFileSync(path.join(ROOT, 'README.md'), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');

async function checkFiles(): Promise<number> {
  const files = (await listFiles({ cwd: ROOT, packageManager: PackageManager.None })).map((file) => file.split(path.sep).join('/'));
  const strangers = files.filter((file) => !MAY_SHIP.some((pattern) => pattern.test(file)));
  if (strangers.length > 0) throw new Failure(`The package would hold what does not run: ${strangers.join(', ')}. See .vscodeignore.`);
  const missing = [...MUST_SHIP, ...namedByManifest(), ...shownByReadme()].filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Failure(`The package would lack what runs: ${[...new Set(missing)].join(', ')}.`);
  return files.length;
}

/** Builds and packs; returns the VSIX's path. */
export async function packExtension(folder: string): Promise<string> {
  await build();
  const count = await checkFiles();
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const file = path.join(folder, `dateline-${version}.vsix`);
  await createVSIX({ cwd: ROOT, packagePath: file, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  const { size } = statSync(file);
  console.log(`${path.basename(file)}: ${(size / 1e6).toFixed(2)} MB in ${count} files`);
  if (size > LIMIT) throw new Failure(`That is over the limit of ${LIMIT / 1e6} MB. Look at what grew (dist/ first); raise LIMIT in tools/vscode/package.ts only with a reason.`);
  return file;
}
