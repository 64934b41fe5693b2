// A folder from disk: its articles with their decisions, joined. What `check` and `export` work on; `corpus`
// shares how decisions are found.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem } from '../core/check/index.ts';
import { joinCorpus, mergedDecisions } from '../core/corpus/index.ts';
import { FOLDER_FILE, type FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';
import type { FolderFile } from '../core/sidecar/index.ts';
import { readsAsProse } from '../core/text/prose.ts';
import { type Io, UsageError } from './command.ts';
import { createLibrary, isProblem, type LoadedArticle, type Read } from './library.ts';
import { type FolderListing, listFolder } from './walk.ts';

export interface LoadedFolder {
  readonly listing: FolderListing;
  readonly articles: readonly LoadedArticle[];
  /** Files that could not be read. */
  readonly problems: readonly FileProblem[];
}

export interface FolderOptions {
  readonly decisions: boolean;
  /** Relative path → publication date, for articles that state none. */
  readonly published?: ReadonlyMap<string, string>;
}

/** Throws a usage error where `directory` is none. Files that do not read as prose are left out silently: they are no articles. */
export async function loadFolder(directory: string, options: FolderOptions, io: Io): Promise<LoadedFolder> {
  const facts = await stat(directory).catch(() => undefined);
  if (!facts?.isDirectory()) throw new UsageError(`${directory}: ${facts ? 'is not a folder' : 'there is no such folder'}`);
  const listing = await listFolder(directory);
  const library = createLibrary();
  const articles: LoadedArticle[] = [];
  const problems: FileProblem[] = [];
  for (const [i, shown] of listing.articles.entries()) {
    io.progress(`${i + 1} of ${listing.articles.length} articles`);
    const loaded = await library.load(path.join(directory, shown), shown, directory, {
      decisions: options.decisions, fallback: options.published?.get(shown), prose: readsAsProse,
    });
    if (loaded === 'not prose') continue;
    if (isProblem(loaded)) problems.push(loaded);
    else articles.push(loaded);
  }
  io.progress('');
  return { listing, articles, problems };
}

/** The decisions of every `dateline.yaml` that holds for one of the articles rule the join, as they do in the editor. */
export const joinFolder = (articles: readonly LoadedArticle[]): CorpusReport =>
  joinCorpus(articles.map((a) => a.analysis), decisionsIn(articles.flatMap(({ folder }) => folder ?? [])));

export function decisionsIn(files: readonly Read<FolderFile>[]): FolderDecisions {
  const byPath = new Map(files.map((file) => [file.path, file.parsed.decisions]));
  return mergedDecisions([...byPath].map(([shown, decisions]) => ({ prefix: shown.slice(0, -FOLDER_FILE.length), decisions })));
}

/** Every `dateline.yaml` below `root` that holds for one of the articles, whose ids are paths relative to it. */
export async function folderFilesFor(ids: readonly string[], root: string): Promise<readonly Read<FolderFile>[]> {
  const library = createLibrary();
  const found = new Set<Read<FolderFile>>();
  for (const id of [...ids].sort((a, b) => (a < b ? -1 : 1))) {
    // Ids may come from anybody's file; they lead nowhere else.
    if (path.isAbsolute(id) || path.normalize(id).startsWith('..')) continue;
    const file = await library.folderFile(path.join(root, id), id, root);
    if (file) found.add(file);
  }
  return [...found];
}
