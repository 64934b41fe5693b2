// A sidecar stays with its article: renaming or moving an article inside VS Code takes it along, and after a deletion
// somebody is asked whether it goes too (keeping is the default).
import * as vscode from 'vscode';
import { orNothing } from '../host/commands.ts';
import type { Services } from '../host/services.ts';
import { isSidecar, sidecarOf } from '../host/sidecars.ts';
import { sidecarMovedTo, sidecarsBeside } from '../host/sidecarsBeside.ts';

export function registerRenames(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      const moves = event.files.filter(({ oldUri, newUri }) => !isSidecar(oldUri) && !event.files.some((f) => f.newUri.toString() === sidecarOf(newUri).toString()));
      event.waitUntil(orNothing(services, 'Moving the sidecar', () => sidecarMoves(moves)).then((edit) => edit ?? new vscode.WorkspaceEdit()));
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => void orNothing(services, 'After a deletion', () => askAboutSidecars(files))),
  );
}

/** A sidecar that stands at the new place already is never overwritten. */
async function sidecarMoves(moves: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of moves) {
    for (const from of await sidecarsBeside(oldUri)) {
      const to = sidecarMovedTo(from, oldUri, newUri);
      if (!(await isFile(to))) edit.renameFile(from, to, { overwrite: false });
    }
  }
  return edit;
}

async function askAboutSidecars(articles: readonly vscode.Uri[]): Promise<void> {
  const alone: vscode.Uri[] = [];
  for (const article of articles) if (!isSidecar(article)) alone.push(...(await sidecarsBeside(article)));
  const first = alone[0];
  if (!first) return;
  const remove = vscode.l10n.t('Delete Annotations Too');
  const name = first.path.slice(first.path.lastIndexOf('/') + 1);
  const question =
    alone.length === 1
      ? vscode.l10n.t('The article is deleted; its annotations are kept in {0}.', name)
      : vscode.l10n.t('Articles are deleted; their annotations are kept beside where they were, in {0} files.', alone.length);
  if ((await vscode.window.showInformationMessage(question, remove)) !== remove) return;
  for (const sidecar of alone) await vscode.workspace.fs.delete(sidecar, { useTrash: true });
}

const isFile = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    (stat) => (stat.type & vscode.FileType.File) !== 0,
    () => false,
  );
