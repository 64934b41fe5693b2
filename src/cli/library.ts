// Articles from disk with everything that belongs to them: text, sidecar, the folder's decisions, analysis. What the
// commands for files and folders work on.
import path from 'node:path';
import { anchorAnnotations } from '../core/anchors/index.ts';
import { analyze } from '../core/analyze.ts';
import type { FileProblem } from '../core/check/index.ts';
import type { Analysis, NumericOrder } from '../core/model/analysis.ts';
import { type AnchoredAnnotation, FOLDER_FILE, SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import type { Problem } from '../core/model/problem.ts';
import { EMPTY_SIDECAR, type FolderFile, parseFolderFile, parseSidecar, type Sidecar } from '../core/sidecar/index.ts';
import { readText } from './readText.ts';

/** A YAML file as it was read; `text` is empty where it could not be. */
export interface Read<T> {
  readonly path: string;
  readonly text: string;
  readonly parsed: T;
}

export interface LoadedArticle {
  /** As the user will see it: relative to the folder, or as it was given. */
  readonly path: string;
  readonly text: string;
  readonly guessed: boolean;
  readonly sidecar?: Read<Sidecar>;
  readonly annotations: readonly AnchoredAnnotation[];
  readonly folder?: Read<FolderFile>;
  readonly analysis: Analysis;
}

export interface LoadOptions {
  /** Apply sidecars and `dateline.yaml`. */
  readonly decisions: boolean;
  /** A date that rules over all others. */
  readonly published?: string | undefined;
  /** A date for articles that state none. */
  readonly fallback?: string | undefined;
  /** How to read 03/04/2025 where an article does not show it. */
  readonly numericOrder?: NumericOrder;
  /** What makes a text an article; without it every text is one. */
  readonly prose?: (text: string) => boolean;
}

export interface Library {
  /** `file`: on disk; `shown`: its name in outputs; `root`: how far up `dateline.yaml` is looked for. */
  load(file: string, shown: string, root: string, options: LoadOptions): Promise<LoadedArticle | FileProblem | 'not prose'>;
  /** The `dateline.yaml` that holds for the article, whether that exists or not. */
  folderFile(file: string, shown: string, root: string): Promise<Read<FolderFile> | undefined>;
}

export const isProblem = (loaded: LoadedArticle | FileProblem): loaded is FileProblem => 'problem' in loaded;

/** Keeps every `dateline.yaml` that it has read. */
export function createLibrary(): Library {
  const folders = new Map<string, Promise<Read<FolderFile> | undefined>>();

  /** The `dateline.yaml` of the nearest folder from `directory` up to `root`. */
  function nearest(directory: string, root: string, shown: string): Promise<Read<FolderFile> | undefined> {
    const known = folders.get(directory);
    if (known) return known;
    const made = readFolderFile(path.join(directory, FOLDER_FILE), path.posix.join(shown, FOLDER_FILE)).then((found) => {
      const parent = path.dirname(directory);
      if (found || directory === root || parent === directory) return found;
      return nearest(parent, root, path.posix.join(shown, '..'));
    });
    folders.set(directory, made);
    return made;
  }

  const folderFile: Library['folderFile'] = (file, shown, root) => nearest(path.dirname(path.resolve(file)), path.resolve(root), path.posix.dirname(shown));

  return {
    folderFile,
    async load(file, shown, root, options) {
      const read = await readText(file);
      if ('problem' in read) return { path: shown, problem: read.problem };
      const { text, guessed } = read;
      if (options.prose && !options.prose(text)) return 'not prose';
      const sidecar = options.decisions ? await readSidecar(`${file}${SIDECAR_SUFFIX}`, `${shown}${SIDECAR_SUFFIX}`) : undefined;
      const folder = options.decisions ? await folderFile(file, shown, root) : undefined;
      const annotations = sidecar ? anchorAnnotations(text, sidecar.parsed.annotations) : [];
      const stated = sidecar?.parsed.published;
      const published = options.published !== undefined ? { value: options.published, source: 'option' as const }
        : stated !== undefined ? { value: stated, source: 'sidecar' as const } : undefined;
      const analysis = analyze({
        id: shown, text, annotations,
        ...(published && { published }),
        ...(options.fallback !== undefined && { publishedFallback: options.fallback }),
        ...(folder && { folder: folder.parsed.decisions }),
        ...(options.numericOrder && { numericOrder: options.numericOrder }),
      });
      return { path: shown, text, guessed, annotations, analysis, ...(sidecar && { sidecar }), ...(folder && { folder }) };
    },
  };
}

/** Undefined where there is none. One that cannot be read counts as empty and carries the problem. */
export async function readSidecar(file: string, shown: string): Promise<Read<Sidecar> | undefined> {
  const read = await readText(file);
  if ('text' in read) return { path: shown, text: read.text, parsed: parseSidecar(read.text) };
  if (read.problem.code === 'file-missing') return undefined;
  return { path: shown, text: '', parsed: { ...EMPTY_SIDECAR, readable: false, problems: [sidecarProblem(read.problem)] } };
}

/** As `readSidecar`, for a `dateline.yaml`. */
export async function readFolderFile(file: string, shown: string): Promise<Read<FolderFile> | undefined> {
  const read = await readText(file);
  if ('text' in read) return { path: shown, text: read.text, parsed: parseFolderFile(read.text) };
  if (read.problem.code === 'file-missing') return undefined;
  return { path: shown, text: '', parsed: { ...parseFolderFile(''), readable: false, problems: [sidecarProblem(read.problem)] } };
}

const sidecarProblem = (problem: Problem): Problem => (problem.code === 'is-directory' ? { ...problem, code: 'decisions-are-directory' } : problem);
