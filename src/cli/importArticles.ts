// The articles that an import may be about, from disk: texts, sidecars and each one's `dateline.yaml`. Nothing is analysed.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { anchorAnnotations } from '../core/anchors/index.ts';
import type { FileProblem } from '../core/check/index.ts';
import type { ImportArticle } from '../core/import/index.ts';
import { FOLDER_FILE, NO_DECISIONS, SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import type { FolderFile, Sidecar } from '../core/sidecar/index.ts';
import { readsAsProse } from '../core/text/prose.ts';
import { type Io, UsageError } from './command.ts';
import { type Read, readFolderFile, readSidecar } from './library.ts';
import { readText } from './readText.ts';
import { listFolder } from './walk.ts';

export interface ArticleOnDisk extends ImportArticle {
  /** Undefined where there is none. */
  readonly sidecar: Read<Sidecar> | undefined;
  /** Path of the `dateline.yaml` that holds for it, there or to be made; relative to the folder. */
  readonly folderPath: string;
}

export interface ArticlesOnDisk {
  readonly articles: readonly ArticleOnDisk[];
  /** By their paths, relative to the folder. */
  readonly folderFiles: ReadonlyMap<string, Read<FolderFile>>;
  /** Articles that could not be read. */
  readonly problems: readonly FileProblem[];
}

export async function loadArticles(directory: string, io: Io): Promise<ArticlesOnDisk> {
  const facts = await stat(directory).catch(() => undefined);
  if (!facts?.isDirectory()) throw new UsageError(`--into ${directory}: ${facts ? 'is not a folder' : 'there is no such folder'}`);
  const listing = await listFolder(directory);
  const folderFiles = new Map<string, Read<FolderFile>>();
  for (const shown of listing.folderFiles) {
    const read = await readFolderFile(path.join(directory, shown), shown);
    if (read) folderFiles.set(shown, read);
  }
  const articles: ArticleOnDisk[] = [];
  const problems: FileProblem[] = [];
  for (const [i, shown] of listing.articles.entries()) {
    io.progress(`${i + 1} of ${listing.articles.length} articles`);
    const read = await readText(path.join(directory, shown));
    if ('problem' in read) problems.push({ path: shown, problem: read.problem });
    else if (readsAsProse(read.text)) {
      const sidecar = await readSidecar(path.join(directory, `${shown}${SIDECAR_SUFFIX}`), `${shown}${SIDECAR_SUFFIX}`);
      const folderPath = nearest(shown, folderFiles);
      articles.push({
        path: shown, text: read.text, sidecar, folderPath,
        annotations: sidecar ? anchorAnnotations(read.text, sidecar.parsed.annotations) : [],
        relations: sidecar?.parsed.relations ?? [],
        folder: folderFiles.get(folderPath)?.parsed.decisions ?? NO_DECISIONS,
      });
    }
  }
  io.progress('');
  return { articles, folderFiles, problems };
}

/** Of the folders from the article's up to the top, the first with a `dateline.yaml`; the top where there is none. */
function nearest(article: string, folderFiles: ReadonlyMap<string, unknown>): string {
  for (let folder = path.posix.dirname(article); folder !== '.'; folder = path.posix.dirname(folder)) {
    if (folderFiles.has(`${folder}/${FOLDER_FILE}`)) return `${folder}/${FOLDER_FILE}`;
  }
  return FOLDER_FILE;
}
