// The repository as text, for the architecture test: paths and contents, and who imports whom.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths relative to the root, with `/`, → contents of every text file that is ours. */
export type Project = ReadonlyMap<string, string>;

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'out', '.vscode-test']);
const TEXT = /(?:\.(?:ts|mjs|cjs|js|json|jsonc|md|yaml|yml|css|svg|txt)|\/run|LICENSE|ignore|npmrc|editorconfig|gitattributes)$/;

export function readProject(root: string): Project {
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !NOT_OURS.has(entry.name)) visit(name);
      else if (entry.isFile() && TEXT.test(name)) files.set(name, readFileSync(path.join(root, name), 'utf8'));
    }
  };
  visit('');
  return files;
}

/** The project with some files replaced or added: how each rule is shown to find what it forbids. */
export function withFiles(project: Project, changes: Readonly<Record<string, string>>): Project {
  return new Map([...project, ...Object.entries(changes)]);
}

export function filesBelow(project: Project, folder: string, ending = '.ts'): [string, string][] {
  return [...project].filter(([name]) => name.startsWith(`${folder}/`) && name.endsWith(ending));
}

export interface Import {
  readonly from: string;
  /** A path of the project, or the module's name as it stands. */
  readonly to: string;
  /** Gone when compiled. */
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

export function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, plain, dynamic]) => {
    const named = plain ?? dynamic ?? '';
    return { from: file, to: named.startsWith('.') ? path.posix.join(path.posix.dirname(file), named) : named, typeOnly: type !== undefined };
  });
}

/** One cycle among the files, if there is any: `a → b → a`. */
export function findCycle(imports: readonly Import[]): string | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file].join(' → ');
    if (done.has(file)) return undefined;
    path.push(file);
    for (const other of next.get(file) ?? []) {
      const found = visit(other);
      if (found !== undefined) return found;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const found = visit(file);
    if (found !== undefined) return found;
  }
  return undefined;
}
