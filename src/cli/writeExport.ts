// Writes what an export made: its one file, or its files into a folder. Nothing that stands in the folder is replaced
// without `--force`, and an article never.
import { mkdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { createArticleTest } from '../core/articleFiles.ts';
import { type ExportFile, isSafePath } from '../core/export/index.ts';
import { writeAtomically } from './writeFile.ts';

export interface FolderWrite {
  readonly folder: string;
  readonly files: readonly ExportFile[];
  /** Of the articles, absolute. */
  readonly articles: readonly string[];
  readonly force: boolean;
}

/** What was refused, in words for standard error; undefined where all is written. What is the same already is left alone. */
export async function writeInto({ folder, files, articles, force }: FolderWrite): Promise<string | undefined> {
  const taken = new Set<string>();
  for (const article of articles) for (const way of [article, await endOf(article)]) taken.add(way.toLowerCase());
  const toWrite: { readonly target: string; readonly file: ExportFile }[] = [];
  const replaced: string[] = [];
  for (const file of files) {
    if (!isSafePath(file.path)) throw new Error(`${file.path} is no safe file name`);
    const target = path.resolve(folder, ...file.path.split('/'));
    const there = await readFile(target).catch(() => undefined);
    if (there && Buffer.compare(there, Buffer.from(bytesOf(file))) === 0) continue;
    if (taken.has((await endOf(target)).toLowerCase())) return `${target} is one of the articles; choose another folder`;
    if (there) replaced.push(file.path);
    toWrite.push({ target, file });
  }
  if (replaced.length > 0 && !force) return `${folder} holds other content under ${replaced.slice(0, 5).join(', ')}${replaced.length > 5 ? ` and ${replaced.length - 5} more` : ''}; --force replaces it`;
  for (const { target, file } of toWrite) {
    await mkdir(path.dirname(target), { recursive: true });
    await writeAtomically(target, file.content);
  }
  await mkdir(folder, { recursive: true });
  return undefined;
}

/** Where links lead. */
const endOf = (file: string): Promise<string> => realpath(file).catch(() => file);

/** Whether what was written would be read as articles the next time that `base` is. */
export function isReadAgain(base: string, folder: string, files: readonly ExportFile[]): boolean {
  const way = path.relative(base, folder);
  if (way.startsWith('..') || path.isAbsolute(way)) return false;
  const isArticle = createArticleTest();
  return files.some((file) => isArticle([...way.split(path.sep), file.path].filter((s) => s !== '').join('/')));
}

const bytesOf = ({ content }: ExportFile): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
