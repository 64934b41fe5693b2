// Lists the files of a folder that can matter: articles by their name, sidecars and `dateline.yaml`. Honours `.gitignore`
// files, leaves other programs' folders out and walks every folder once, however links point.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { createArticleTest } from '../core/articleFiles.ts';
import { FOLDER_FILE, SIDECAR_SUFFIX } from '../core/model/annotation.ts';

export interface FolderListing {
  /** All relative to the folder, with `/`, sorted. */
  readonly articles: readonly string[];
  readonly sidecars: readonly string[];
  readonly folderFiles: readonly string[];
  /** Every file that is not ignored. */
  readonly files: readonly string[];
}

/** Never entered, with or without a `.gitignore`. */
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn']);

interface Rules {
  /** Relative to the root, with `/` at the end; the empty string for the root. */
  readonly base: string;
  readonly test: Ignore;
}

export async function listFolder(root: string): Promise<FolderListing> {
  const isArticle = createArticleTest();
  const found = { articles: [] as string[], sidecars: [] as string[], folderFiles: [] as string[], files: [] as string[] };
  const seen = new Set<string>();
  const queue: { readonly base: string; readonly rules: readonly Rules[] }[] = [{ base: '', rules: [] }];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const directory = path.join(root, at.base);
    const real = await realpath(directory).catch(() => undefined);
    if (real === undefined || seen.has(real)) continue;
    seen.add(real);
    const rules = await withIgnoreFile(directory, at);
    for (const entry of await readdir(directory, { withFileTypes: true }).catch(() => [])) {
      const relative = at.base + entry.name;
      const kind = entry.isSymbolicLink() ? await kindOf(path.join(directory, entry.name)) : entry.isDirectory() ? 'folder' : 'file';
      if (kind === 'folder') {
        if (entry.name.endsWith(SIDECAR_SUFFIX)) found.sidecars.push(relative);
        else if (!SKIPPED.has(entry.name) && !isIgnored(rules, `${relative}/`)) queue.push({ base: `${relative}/`, rules });
      } else if (kind === 'file' && !isIgnored(rules, relative)) {
        found.files.push(relative);
        if (entry.name.endsWith(SIDECAR_SUFFIX)) found.sidecars.push(relative);
        else if (entry.name === FOLDER_FILE) found.folderFiles.push(relative);
        else if (isArticle(relative)) found.articles.push(relative);
      }
    }
  }
  for (const list of Object.values(found)) list.sort((a, b) => (a < b ? -1 : 1));
  return found;
}

async function kindOf(file: string): Promise<'folder' | 'file' | 'none'> {
  const facts = await stat(file).catch(() => undefined);
  return facts?.isDirectory() ? 'folder' : facts?.isFile() ? 'file' : 'none';
}

async function withIgnoreFile(directory: string, at: { base: string; rules: readonly Rules[] }): Promise<readonly Rules[]> {
  const text = await readFile(path.join(directory, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? at.rules : [...at.rules, { base: at.base, test: ignore({ allowRelativePaths: true }).add(text) }];
}

const isIgnored = (rules: readonly Rules[], relative: string): boolean =>
  rules.some(({ base, test }) => test.ignores(relative.slice(base.length)));
