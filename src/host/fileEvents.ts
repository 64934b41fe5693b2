// Changes on disk, gathered: a checkout touches thousands of files, and each batch is handled once.
import * as vscode from 'vscode';
import { findFiles } from './findFiles.ts';

export interface FileChanges {
  /** Created or changed. */
  readonly touched: readonly vscode.Uri[];
  /** Files or whole directories that are gone. */
  readonly deleted: readonly vscode.Uri[];
}

/** While events come, they are handled so often; the first ones after a rest at once: somebody saved a file. */
const GATHER_MS = 40;
/** Of a directory that has come, with all below it. */
const MOST_ARRIVED = 50_000;

/** Watches `globs` in every workspace folder, and directories that come or go: their files get no events of their own. */
export function watchFiles(globs: readonly string[], handle: (changes: FileChanges) => void): vscode.Disposable {
  const touched = new Map<string, vscode.Uri>();
  const deleted = new Map<string, vscode.Uri>();
  const arrived = new Map<string, vscode.Uri>();
  let disposed = false;
  let timer: NodeJS.Timeout | undefined;
  let flushed = -Infinity;
  const flush = (): void => {
    timer = undefined;
    flushed = performance.now();
    // What was both is looked at: one event of VS Code may hold both, and does not say which came first.
    for (const key of touched.keys()) deleted.delete(key);
    const changes = { touched: [...touched.values()], deleted: [...deleted.values()] };
    const directories = [...arrived.values()].filter((uri) => !touched.has(uri.toString()));
    for (const map of [touched, deleted, arrived]) map.clear();
    if (changes.touched.length + changes.deleted.length > 0) handle(changes);
    if (directories.length > 0) void filesBelow(directories, globs).then((files) => (disposed ? undefined : files.forEach(note(touched))), () => undefined);
  };
  const note = (into: Map<string, vscode.Uri>) => (uri: vscode.Uri) => {
    into.set(uri.toString(), uri);
    timer ??= setTimeout(flush, performance.now() - flushed > GATHER_MS ? 0 : GATHER_MS); // 0: all of the message that VS Code sent
  };
  const watchers = globs.map((glob) => {
    const watcher = vscode.workspace.createFileSystemWatcher(glob, false, false, true);
    watcher.onDidCreate(note(touched));
    watcher.onDidChange(note(touched));
    return watcher;
  });
  const anything = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  anything.onDidCreate(note(arrived));
  anything.onDidDelete(note(deleted));
  return new vscode.Disposable(() => {
    disposed = true;
    clearTimeout(timer);
    vscode.Disposable.from(...watchers, anything).dispose();
  });
}

/** What the globs mean by their last part, below those of `uris` that are directories; the caller looks closer. */
async function filesBelow(uris: readonly vscode.Uri[], globs: readonly string[]): Promise<readonly vscode.Uri[]> {
  const names = [...new Set(globs.map((glob) => `**/${glob.slice(glob.lastIndexOf('/') + 1)}`))];
  const found = await Promise.all(likelyDirectories(uris).map(async (uri) => {
    const isDirectory = await vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.Directory) !== 0, () => false);
    return isDirectory ? findFiles({ uri, name: '', index: 0 }, names, '**/node_modules/**', MOST_ARRIVED) : [];
  }));
  return found.flat();
}

/** An unpacked archive may bring thousands of pictures: few directories have a dot in their names. */
function likelyDirectories(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const hasDot = ({ path }: vscode.Uri): boolean => path.lastIndexOf('.') > path.lastIndexOf('/');
  return [...uris.filter((uri) => !hasDot(uri)), ...uris.filter(hasDot).slice(0, 100)];
}
