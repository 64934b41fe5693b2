// The libraries that Dateline is measured beside. They stand in tools/bench/package.json, apart from the product, and
// are installed on first use.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from '../vscode/npm.ts';

export interface Other {
  /** Name and version. */
  readonly name: string;
  /** What it is asked, for the reader of the table. */
  readonly asked: string;
  /** About how many characters it reads in two seconds: slow ones get less text, and ours the same. */
  readonly characters: number;
  read(text: string): unknown;
}

/** Gives a library ready to run, or says why not. */
export interface Others {
  load(recipe: Recipe): Promise<Other | string>;
}

export interface Recipe {
  readonly package: string;
  readonly asked: string;
  readonly characters: number;
  /** Makes the reader from what the named packages export. */
  make(modules: readonly unknown[]): (text: string) => unknown;
  /** Further packages that `make` gets after the first. */
  readonly with?: readonly string[];
}

const HERE = import.meta.dirname;

export const isInstalled = (): boolean => existsSync(path.join(HERE, 'node_modules', '.package-lock.json'));

export async function install(print: (line: string) => void): Promise<void> {
  if (isInstalled()) return;
  print('Installing what Dateline is measured beside (npm ci in tools/bench, once; no part of the product) …');
  await npm(['ci', '--loglevel=error'], HERE);
}

/** Out of tools/bench/node_modules; nowhere else is looked. */
export const installed: Others = {
  async load(recipe) {
    if (!isInstalled()) return 'not installed';
    const require = createRequire(path.join(HERE, 'package.json'));
    const { version } = require(path.join(HERE, 'node_modules', recipe.package, 'package.json')) as { version: string };
    const modules: unknown[] = [];
    for (const name of [recipe.package, ...(recipe.with ?? [])]) modules.push(await import(pathToFileURL(require.resolve(name)).href));
    return { name: `${recipe.package} ${version}`, asked: recipe.asked, characters: recipe.characters, read: recipe.make(modules) };
  },
};

/** None: for tests, and where nothing may be fetched. */
export const none: Others = { load: () => Promise.resolve('not installed') };
