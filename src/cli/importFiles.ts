// The files that are imported, from disk: those that were named, and those of a folder that the format reads.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem } from '../core/check/index.ts';
import { guessImporter, type Importer, importers, type ImportFile } from '../core/import/index.ts';
import { SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import { readText } from './readText.ts';
import { listFolder } from './walk.ts';

export interface FilesToImport {
  /** Undefined where none was named and none could be guessed. */
  readonly importer: Importer | undefined;
  readonly files: readonly ImportFile[];
  readonly problems: readonly FileProblem[];
}

export async function readImportFiles(sources: readonly string[], named: Importer | undefined): Promise<FilesToImport> {
  const paths = (await Promise.all(sources.map((source) => filesOf(source, named ? [named] : importers)))).flat();
  const files: ImportFile[] = [];
  const problems: FileProblem[] = [];
  for (const file of new Set(paths)) {
    const read = await readText(file);
    if ('text' in read) files.push({ path: shown(file), text: read.text });
    else problems.push({ path: shown(file), problem: read.problem });
  }
  // A text that lies beside its annotations says nothing of their format.
  const importer = named ?? guessImporter(files.filter((f) => !f.path.endsWith('.txt')));
  return { importer, files: importer ? files.filter((f) => sources.some((s) => shown(s) === f.path) || hasEnding(importer, f.path)) : [], problems };
}

const shown = (file: string): string => file.split(path.sep).join('/');

const hasEnding = ({ extensions }: Importer, file: string): boolean => extensions.some((ending) => file.toLowerCase().endsWith(ending));

/** A file, with the text beside it where the format wants that; or all files of a folder that one of the formats reads. */
async function filesOf(source: string, formats: readonly Importer[]): Promise<readonly string[]> {
  if ((await stat(source).catch(() => undefined))?.isDirectory()) {
    const { files } = await listFolder(source);
    return files.filter((file) => !file.endsWith(SIDECAR_SUFFIX) && formats.some((f) => hasEnding(f, file))).map((file) => path.join(source, file));
  }
  const text = source.replace(/\.ann$/, '.txt');
  const isThere = text !== source && (await stat(text).catch(() => undefined))?.isFile() === true;
  return isThere ? [source, text] : [source];
}
