// Finds the articles of the workspace on disk: the settings' globs, VS Code's own excludes, and `.gitignore`.
import ignore from 'ignore';
import * as vscode from 'vscode';
import { type ArticleRules, relativePath } from './articleRules.ts';
import { createRest } from './breathe.ts';
import { findFiles } from './findFiles.ts';
import { parentOf } from './folders.ts';
import type { Settings } from './settings.ts';
import type { Texts } from './texts.ts';

const MOST_FILES = 50_000;

export interface Discovery {
  /** By name only: whether a file reads as prose is seen when it is read. Sorted, each once. */
  readonly articles: readonly vscode.Uri[];
  /** Whether a new file belongs with them. */
  accepts(uri: vscode.Uri): boolean;
}

export async function discoverArticles(rules: ArticleRules, settings: Settings, texts: Texts): Promise<Discovery> {
  const found = new Map<string, vscode.Uri>();
  const rest = createRest();
  const ignoredBy: ((uri: vscode.Uri) => boolean)[] = [];
  const accepts = (uri: vscode.Uri): boolean => {
    const answer = rules.byName(uri);
    return answer === 'named' || (answer === 'glob' && !ignoredBy.some((ignores) => ignores(uri)));
  };
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const { include, exclude } = settings.articleGlobs(folder.uri);
    const skip = braces(exclude.filter((glob) => glob.includes('*')));
    ignoredBy.push(await readIgnoreFiles(folder, texts));
    const wild = findFiles(folder, include.filter((glob) => glob.includes('*')), skip, MOST_FILES);
    const named = include.filter((glob) => !glob.includes('*')).map((path) => oneFile(folder, path));
    for (const uri of (await Promise.all([wild, ...named])).flat()) {
      if (accepts(uri)) found.set(uri.toString(), uri);
      await rest();
    }
  }
  const articles = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { articles, accepts };
}

/** A file that the settings name, whatever its folder is excluded by. */
async function oneFile(folder: vscode.WorkspaceFolder, path: string): Promise<vscode.Uri[]> {
  const uri = vscode.Uri.joinPath(folder.uri, path);
  try {
    return (await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File ? [uri] : [];
  } catch {
    return [];
  }
}

/** `{a,b}` of globs; undefined leaves VS Code's own default in force. */
const braces = (globs: readonly string[]): string | undefined =>
  globs.length === 0 ? undefined : globs.length === 1 ? globs[0] : `{${globs.join(',')}}`;

/** A test for "git leaves this file out", over all `.gitignore` files of a folder. Each rules below its own directory. */
async function readIgnoreFiles(folder: vscode.WorkspaceFolder, texts: Texts): Promise<(uri: vscode.Uri) => boolean> {
  const files = await findFiles(folder, ['**/.gitignore'], '**/node_modules/**', 500);
  const rules = await Promise.all(
    files.map(async (file) => {
      const found = await texts.read(file);
      return { directory: parentOf(file), test: ignore({ allowRelativePaths: true }).add('text' in found ? found.text : '') };
    }),
  );
  return (uri) =>
    rules.some(({ directory, test }) => uri.path.startsWith(`${directory.path}/`) && test.ignores(relativePath(directory, uri)));
}
