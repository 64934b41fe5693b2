// `dateline merge --install`: tells git to merge sidecars and `dateline.yaml` by annotation, in one repository.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FOLDER_FILE, SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import { type GitAnswer, git } from './git.ts';
import { writeAtomically } from './writeFile.ts';

const PATTERNS: readonly string[] = [`*${SIDECAR_SUFFIX}`, FOLDER_FILE];

export interface Installed {
  readonly repository: string;
  readonly driver: string;
  /** Lines that were put into `.gitattributes`; none where they hold already. */
  readonly added: readonly string[];
}

/** Throws, in words for the user, where there is no git or no repository. May be run again: it changes what differs only. */
export async function installMergeDriver(directory: string): Promise<Installed> {
  const repository = checked(await git(['rev-parse', '--show-toplevel'], directory), `${directory} is in no git repository`).trim();
  const driver = `${driverCommand()} merge %O %A %B %P`;
  checked(await git(['config', 'merge.dateline.name', 'annotations by id'], repository));
  checked(await git(['config', 'merge.dateline.driver', driver], repository));
  const missing: string[] = [];
  for (const pattern of PATTERNS) {
    const sample = pattern.replace('*', 'article.txt');
    const held = checked(await git(['check-attr', 'merge', '--', sample], repository));
    if (!held.trimEnd().endsWith(': dateline')) missing.push(`${pattern} merge=dateline`);
  }
  if (missing.length > 0) {
    const file = path.join(repository, '.gitattributes');
    const before = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    await writeAtomically(file, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
  }
  return { repository, driver, added: missing };
}

function checked({ code, out, err }: GitAnswer, otherwise?: string): string {
  if (code === 0) return out;
  if (code === undefined) throw new Error('git is not installed, or not on the path');
  throw new Error(otherwise ?? (err.trim() || `git ended with ${code}`));
}

/** This very program, as git's shell starts it: with slashes on Windows too, and quoted. */
const driverCommand = (): string => [process.execPath, path.resolve(process.argv[1] ?? 'dateline')].map((part) => `'${part.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`).join(' ');
