// Every `dateline.yaml` of the workspace, and which of them holds for which article: that of the nearest ancestor folder
// within the workspace folder.
import * as vscode from 'vscode';
import { mergedDecisions } from '../core/corpus/index.ts';
import { FOLDER_FILE, NO_DECISIONS, type FolderDecisions } from '../core/model/annotation.ts';
import { parseFolderFile } from '../core/sidecar/index.ts';
import { baseName, relativePath } from './articleRules.ts';
import type { FolderState } from './services.ts';
import type { Texts } from './texts.ts';

export interface Folders {
  /** For a file or folder, as far as it was loaded. The same object as long as nothing changed. */
  of(uri: vscode.Uri): FolderState;
  /** Reads what may hold for an article: each directory up to the workspace folder is looked at once. */
  load(article: vscode.Uri): Promise<FolderState>;
  /** Reads the file again. True where what holds changed. */
  reload(folderFile: vscode.Uri): Promise<boolean>;
  /** All decisions of the workspace as one, with paths as the joined corpus has them. */
  merged(): FolderDecisions;
  all(): readonly FolderState[];
}

export const isFolderFile = (uri: vscode.Uri): boolean => baseName(uri) === FOLDER_FILE;

const SINGLE_FILE: FolderState = { uri: undefined, text: undefined, decisions: NO_DECISIONS, blocks: new Map(), parts: new Map(), readable: true, problems: [] };

export function createFolders(texts: Texts): Folders {
  /** By the URI of the directory that holds the file. */
  const files = new Map<string, FolderState>();
  /** States of workspace folders without a file, kept so that they stay the same object. */
  const absent = new Map<string, FolderState>();

  const looked = new Map<string, Promise<boolean>>();

  function of(uri: vscode.Uri): FolderState {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return SINGLE_FILE;
    for (let at = uri; ; at = parentOf(at)) {
      const state = files.get(at.toString());
      if (state) return state;
      if (at.path.length <= root.path.length) break;
    }
    const key = root.toString();
    let state = absent.get(key);
    if (!state) absent.set(key, (state = { ...SINGLE_FILE, uri: vscode.Uri.joinPath(root, FOLDER_FILE) }));
    return state;
  }

  async function reload(file: vscode.Uri): Promise<boolean> {
    const key = parentOf(file).toString();
    const before = files.get(key);
    const found = await texts.read(file);
    if ('missing' in found) return files.delete(key);
    if ('unreadable' in found) {
      const problem = { code: 'folder-not-a-file', severity: 'error', span: { start: 0, end: 0 }, data: { reason: found.unreadable } } as const;
      files.set(key, { uri: file, text: undefined, decisions: before?.decisions ?? NO_DECISIONS, blocks: new Map(), parts: new Map(), readable: false, problems: [problem] });
      return true;
    }
    if (before?.text === found.text) return false;
    const { decisions, blocks, parts, readable, problems } = parseFolderFile(found.text);
    const held = readable ? decisions : (before?.decisions ?? NO_DECISIONS);
    files.set(key, { uri: file, text: found.text, decisions: held, blocks, parts, readable, problems });
    return true;
  }

  return {
    of,
    reload,
    async load(article) {
      const root = vscode.workspace.getWorkspaceFolder(article)?.uri;
      const looks: Promise<boolean>[] = [];
      for (let at = article; root && at.path.length > root.path.length; ) {
        at = parentOf(at);
        let look = looked.get(at.toString());
        if (!look) looked.set(at.toString(), (look = reload(vscode.Uri.joinPath(at, FOLDER_FILE))));
        looks.push(look);
      }
      await Promise.all(looks);
      return of(article);
    },
    merged: () => decisionsOf([...files.values()]),
    all: () => [...files.values()],
  };
}

/** What several `dateline.yaml` decide, with articles named by their paths in the joined corpus. */
export const decisionsOf = (states: readonly FolderState[]): FolderDecisions =>
  mergedDecisions(states.map(({ uri, decisions }) => ({ prefix: uri ? corpusPrefix(parentOf(uri)) : '', decisions })));

export const parentOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: uri.path.slice(0, Math.max(1, uri.path.lastIndexOf('/'))) });

/** What a path relative to `directory` needs in front to be an article's path in the joined corpus. */
function corpusPrefix(directory: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(directory);
  if (!folder) return '';
  const root = (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? `${folder.name}/` : '';
  return directory.path === folder.uri.path ? root : `${root}${relativePath(folder.uri, directory)}/`;
}
