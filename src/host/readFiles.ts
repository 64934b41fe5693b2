// The engine's own reading of files, where it runs on Node: a folder of thousands does not pass through the extension host's
// thread. Only what is plainly UTF-8 is read here; VS Code decodes everything else, as the user has set it.
import type { FolderDecisions } from '../core/model/annotation.ts';
import { relevantDecisions } from '../core/model/relevantDecisions.ts';
import { readsAsProse } from '../core/text/prose.ts';
import { aboutOf, KEY_DIGITS, keyedBefore } from './analysisKey.ts';
import type { FileRules, FileToRead, Look, LookJob } from './workerMessages.ts';

export interface FileAccess {
  /** Undefined where there is no such file. Throws where it cannot be read, or is larger than `most` bytes. */
  read(file: string, most: number): Uint8Array | undefined;
  /** SHA-256 of the parts as one, in hexadecimal. */
  hash(...parts: readonly (string | Uint8Array)[]): string;
}

/** Bytes; larger files go the host's way, which says what is wrong with them. */
export const MOST_READ = 10_000_000;

export const lookAt = ({ look, rules }: LookJob, files: FileAccess): readonly Look[] =>
  look.map((wanted) => {
    const found = readFile(wanted, rules, files);
    return typeof found === 'string' ? found : { key: found.key, about: found.about };
  });

export interface ReadArticle {
  /** Without byte order mark. */
  readonly text: string;
  /** Those of the folder's decisions that matter to it. */
  readonly decisions: FolderDecisions;
  readonly about: string;
  /** Of everything that its analysis is made of. */
  readonly key: string;
}

export function readFile({ file, id, ifProse }: FileToRead, { folder, numericOrder }: FileRules, files: FileAccess): ReadArticle | 'aside' | 'none' {
  const bytes = bytesOf(file, files);
  if (typeof bytes === 'string') return bytes;
  const text = utf8(bytes);
  if (text === undefined) return 'aside';
  if (ifProse && !readsAsProse(text)) return 'none';
  const decisions = relevantDecisions({ id, text, annotations: [] }, folder);
  const about = aboutOf(numericOrder, decisions);
  return { text, decisions, about, key: files.hash(keyedBefore(id, about), withoutMark(bytes)).slice(0, KEY_DIGITS) };
}

function bytesOf(file: string, files: FileAccess): Uint8Array | 'aside' | 'none' {
  try {
    return files.read(file, MOST_READ) ?? 'none';
  } catch {
    return 'aside';
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Undefined where it is not UTF-8, or where zero bytes tell of UTF-16 without a mark or of no text at all. */
function utf8(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const withoutMark = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);
