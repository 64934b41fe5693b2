// Bundles the core's layers with the options of what ships and loads the bundle.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../vscode/paths.ts';
import type * as layers from './layers.ts';

export type Layers = typeof layers;

export const BUNDLE = path.join(ROOT, 'out', 'bench', 'layers.mjs');

/** Bundled by esbuild, not by the TypeScript loader, which wraps every function to keep its name. */
export async function loadCore(): Promise<Layers> {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'layers.ts')], outfile: BUNDLE,
    bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], target: 'node20', charset: 'utf8', legalComments: 'none', logLevel: 'warning',
  });
  return (await import(pathToFileURL(BUNDLE).href)) as Layers;
}
