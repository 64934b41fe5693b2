// A sidecar stays with its article: renaming or moving an article inside VS Code takes it along, with what `dateline.yaml`
// says of the article, and after a deletion somebody is asked whether it goes too (keeping is the default).
import * as vscode from 'vscode';
import { baseName } from '../host/articleRules.ts';
import { orNothing } from '../host/commands.ts';
import type { Services } from '../host/services.ts';
import { isSidecar } from '../host/sidecars.ts';
import { sidecarMovedTo, sidecarsBeside } from '../host/sidecarsBeside.ts';
import { createReportPaths, type Move } from './reportPaths.ts';

export function registerRenames(services: Services): vscode.Disposable {
  const reports = createReportPaths(services);
  const follow = async (files: readonly Move[]): Promise<vscode.WorkspaceEdit> => {
    const edit = new vscode.WorkspaceEdit();
    const moves = files.filter(({ oldUri }) => !isSidecar(oldUri));
    const kept = await moveSidecars(edit, moves, files);
    await reports.follow(edit, moves);
    if (kept.length > 0) void vscode.window.showWarningMessage(keptWords(kept));
    return edit;
  };
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(orNothing(services, 'Following a rename', () => follow(event.files)).then((edit) => edit ?? new vscode.WorkspaceEdit()));
    }),
    vscode.workspace.onDidRenameFiles(() => void orNothing(services, 'Saving what followed a rename', reports.settle)),
    vscode.workspace.onDidDeleteFiles(({ files }) => void orNothing(services, 'After a deletion', () => askAboutSidecars(files))),
  );
}

/**
 * A sidecar that stands at the new place already is never overwritten: gives those that stay where they are. Those among
 * `files` are moved by the user.
 */
async function moveSidecars(edit: vscode.WorkspaceEdit, moves: readonly Move[], files: readonly Move[]): Promise<readonly vscode.Uri[]> {
  const kept: vscode.Uri[] = [];
  const [leaving, coming] = [new Set(files.map((f) => f.oldUri.toString())), new Set(files.map((f) => f.newUri.toString()))];
  for (const { oldUri, newUri } of moves) {
    for (const from of await sidecarsBeside(oldUri)) {
      const to = sidecarMovedTo(from, oldUri, newUri);
      if (leaving.has(from.toString())) continue;
      if (coming.has(to.toString()) || (await isTaken(to, from))) kept.push(from);
      else edit.renameFile(from, to, { overwrite: false });
    }
  }
  return kept;
}

/** Where upper and lower case are one to the disk, a file is found under its new name before it has it. */
async function isTaken(to: vscode.Uri, from: vscode.Uri): Promise<boolean> {
  if (!(await isFile(to))) return false;
  if (to.path.toLowerCase() !== from.path.toLowerCase()) return true;
  const names = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(to, '..'));
  return names.some(([name]) => to.path.endsWith(`/${name}`));
}

const keptWords = (kept: readonly vscode.Uri[]): string =>
  vscode.l10n.t('Annotations stay where they were, for a file of annotations stands at the new place already: {0}', kept.map((uri) => vscode.workspace.asRelativePath(uri)).join(', '));

async function askAboutSidecars(articles: readonly vscode.Uri[]): Promise<void> {
  const alone = await sidecarsLeft(articles);
  const first = alone[0];
  if (!first) return;
  const remove = vscode.l10n.t('Delete Annotations Too');
  const name = baseName(first);
  const question =
    alone.length === 1
      ? vscode.l10n.t('The article is deleted; its annotations are kept in {0}.', name)
      : vscode.l10n.t('Articles are deleted; their annotations are kept beside where they were, in {0} files.', alone.length);
  if ((await vscode.window.showInformationMessage(question, remove)) !== remove) return;
  // The question may have stood for long, and an article may be back since.
  for (const sidecar of await sidecarsLeft(articles)) await vscode.workspace.fs.delete(sidecar, { useTrash: true });
}

async function sidecarsLeft(articles: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const alone: vscode.Uri[] = [];
  for (const article of articles) if (!isSidecar(article) && !(await isFile(article))) alone.push(...(await sidecarsBeside(article)));
  return alone;
}

const isFile = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    (stat) => (stat.type & vscode.FileType.File) !== 0,
    () => false,
  );
