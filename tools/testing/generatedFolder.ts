// A temporary folder of generated articles for VS Code to open.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticles } from '../bench/makeArticles.ts';
import { scratchFolder } from '../vscode/paths.ts';

/** `scratch` is around it, for what else belongs to the run; both go with this process. */
export function generatedFolder(prefix: string, count: number): { readonly scratch: string; readonly folder: string } {
  const scratch = scratchFolder(prefix);
  const folder = path.join(scratch, 'news');
  mkdirSync(folder);
  for (const { id, text } of makeArticles(count)) writeFileSync(path.join(folder, id), text);
  return { scratch, folder };
}
