// Changes on disk, gathered: a checkout touches thousands of files, and each batch is handled once.
import * as vscode from 'vscode';

export interface FileChanges {
  /** Created or changed. */
  readonly touched: readonly vscode.Uri[];
  /** Files or whole directories that are gone. */
  readonly deleted: readonly vscode.Uri[];
}

const GATHER_MS = 75;

/** Watches `globs` in every workspace folder, and deletions of anything (a directory's files get no events of their own). */
export function watchFiles(globs: readonly string[], handle: (changes: FileChanges) => void): vscode.Disposable {
  const touched = new Map<string, vscode.Uri>();
  const deleted = new Map<string, vscode.Uri>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    timer = undefined;
    // What was both is looked at: one event of VS Code may hold both, and does not say which came first.
    for (const key of touched.keys()) deleted.delete(key);
    const changes = { touched: [...touched.values()], deleted: [...deleted.values()] };
    touched.clear();
    deleted.clear();
    handle(changes);
  };
  const note = (into: Map<string, vscode.Uri>) => (uri: vscode.Uri) => {
    into.set(uri.toString(), uri);
    timer ??= setTimeout(flush, GATHER_MS);
  };
  const watchers = globs.map((glob) => {
    const watcher = vscode.workspace.createFileSystemWatcher(glob, false, false, true);
    watcher.onDidCreate(note(touched));
    watcher.onDidChange(note(touched));
    return watcher;
  });
  const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  deletions.onDidDelete(note(deleted));
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    vscode.Disposable.from(...watchers, deletions).dispose();
  });
}
