// All sidecars of one article that stand beside it: the shared one, and those of annotators.
import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import { isAnnotatorName, readSidecarName } from '../core/model/sidecarName.ts';
import { baseName } from './articleRules.ts';
import { isSidecar, sharedSidecarOf, sidecarOf } from './sidecars.ts';

/** Those that exist as files, by name. */
export async function sidecarsBeside(article: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(article, '..');
  const entries = await vscode.workspace.fs.readDirectory(folder).then((found) => found, () => []);
  const names = new Set(entries.map(([name]) => name));
  const known = new Set([sharedSidecarOf(article).path, sidecarOf(article).path]);
  const isOf = (uri: vscode.Uri): boolean => known.has(uri.path) || readSidecarName(uri.path)?.article === article.path || isAnnotators(uri, article, names);
  return entries
    .filter(([, type]) => (type & vscode.FileType.File) !== 0)
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .filter(isOf);
}

/** Behind whatever ending the article has, unless a file of that longer name stands here itself. */
function isAnnotators(sidecar: vscode.Uri, article: vscode.Uri, names: ReadonlySet<string>): boolean {
  if (!isSidecar(sidecar) || !sidecar.path.startsWith(`${article.path}.`)) return false;
  const name = sidecar.path.slice(article.path.length + 1, -SIDECAR_SUFFIX.length);
  return isAnnotatorName(name) && !names.has(`${baseName(article)}.${name}`);
}

/** The same person's sidecar of another article. */
export const sidecarMovedTo = (sidecar: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri => to.with({ path: to.path + sidecar.path.slice(from.path.length) });
