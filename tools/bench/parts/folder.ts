// What a folder costs by its size, each in a process of its own: reading it anew, joining it, one article changed, memory.
// Plotted by `npm run bench -- --plot`.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { ROOT } from '../../vscode/paths.ts';
import { once } from '../figures.ts';
import type { FolderFigures } from '../folderSide.ts';
import { growthExponent, spreadOf } from '../measure.ts';
import type { Part } from '../part.ts';
import { table } from '../table.ts';

const run = promisify(execFile);

const LIMIT = 1.3;
const SIDE = path.join(ROOT, 'out', 'bench', 'folderSide.mjs');

export const folder: Part = {
  says: 'folders of growing size: index, join, one change, memory',
  async run({ folders, quick, print, record }) {
    await build({
      entryPoints: [path.join(import.meta.dirname, '..', 'folderSide.ts')], outfile: SIDE,
      bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], target: 'node20', charset: 'utf8', legalComments: 'none', logLevel: 'warning',
    });
    const found: { readonly size: number; readonly figures: FolderFigures }[] = [];
    for (const size of quick ? [8, 16] : folders) {
      const figures = await figuresOf(size);
      found.push({ size, figures });
      record({ name: 'read anew', unit: 's', size, value: once(figures.index) });
      record({ name: 'joined anew', unit: 's', size, value: once(figures.join) });
      record({ name: 'one article changed', unit: 's', size, value: spreadOf(figures.changes) });
      record({ name: 'articles, packed', unit: 'MB', size, value: once(figures.packed) });
      record({ name: 'everything', unit: 'MB', size, value: once(figures.resident) });
    }
    const rows = found.map(({ size, figures: f }) => [
      String(size), (f.characters / 1e6).toFixed(1), f.index.toFixed(1), f.join.toFixed(2), (spreadOf(f.changes).median * 1000).toFixed(0), f.packed.toFixed(0), f.resident.toFixed(0),
    ]);
    for (const line of table(['articles', 'MB of text', 'read anew, s', 'joined anew, s', 'one changed, ms', 'packed, MB', 'everything, MB'], rows)) print(line);
    const growth = (of: (f: FolderFigures) => number): number => growthExponent(found.map(({ size, figures }) => ({ size, cost: Math.max(of(figures), 1e-6) })));
    const [index, join, change] = [growth((f) => f.index), growth((f) => f.join), growth((f) => spreadOf(f.changes).median)];
    print(`grow with articles^: read anew ${index.toFixed(2)}, joined anew ${join.toFixed(2)}, one changed ${change.toFixed(2)}`);
    return quick || Math.max(index, join) <= LIMIT;
  },
};

async function figuresOf(size: number): Promise<FolderFigures> {
  try {
    const { stdout } = await run(process.execPath, ['--expose-gc', '--max-old-space-size=12000', SIDE, String(size)], { maxBuffer: 1 << 26 });
    return JSON.parse(stdout) as FolderFigures;
  } catch (error) {
    // Before the cause stands the line of the bundle, which is all of it.
    throw new Error(`${size} articles: ${String(error).slice(-1000)}`, { cause: error });
  }
}
