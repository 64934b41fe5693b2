// All sidecars of one article that stand beside it: the shared one, and those of annotators.
import * as vscode from 'vscode';
import { readSidecarName } from '../core/model/sidecarName.ts';
import { sharedSidecarOf, sidecarOf } from './sidecars.ts';

/** Those that exist as files, by name. */
export async function sidecarsBeside(article: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(article, '..');
  const entries = await vscode.workspace.fs.readDirectory(folder).then((found) => found, () => []);
  const known = new Set([sharedSidecarOf(article).path, sidecarOf(article).path]);
  return entries
    .filter(([, type]) => (type & vscode.FileType.File) !== 0)
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .filter((uri) => known.has(uri.path) || readSidecarName(uri.path)?.article === article.path);
}

/** The same person's sidecar of another article. */
export const sidecarMovedTo = (sidecar: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri => to.with({ path: to.path + sidecar.path.slice(from.path.length) });
