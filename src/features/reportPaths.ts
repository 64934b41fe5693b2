// What `dateline.yaml` says of an article goes by its path: when articles or folders are renamed inside VS Code, their
// reports follow, in the same step of undo.
import * as vscode from 'vscode';
import { renameArticles } from '../core/sidecar/index.ts';
import { createLineIndex } from '../core/text/lineIndex.ts';
import { parentOf } from '../host/folders.ts';
import type { Services } from '../host/services.ts';
import { rangeOf } from '../host/spans.ts';

export interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

export interface ReportPaths {
  /** Adds what the moves change in the folder files around them. A file that cannot be understood stays as it is: Problems says so. */
  follow(edit: vscode.WorkspaceEdit, moves: readonly Move[]): Promise<void>;
  /** After the moves, or their undo: saves the files again that had no unsaved changes before. */
  settle(): Promise<void>;
}

export function createReportPaths({ library }: Services): ReportPaths {
  /** Without unsaved changes when we first wrote to them. */
  const ours = new Map<string, vscode.TextDocument>();
  return {
    async follow(edit, moves) {
      const files = new Map(moves.flatMap(({ oldUri }) => {
        const { uri, text } = library.folder(parentOf(oldUri));
        return uri && text !== undefined ? [[uri.toString(), uri] as const] : [];
      }));
      for (const uri of files.values()) {
        const document = await vscode.workspace.openTextDocument(uri);
        const text = document.getText();
        const directory = `${parentOf(uri).path}/`;
        const result = renameArticles(text, (article) => movedPath(directory, article, moves));
        if ('problem' in result || result.edits.length === 0) continue;
        if (!document.isDirty) ours.set(uri.toString(), document);
        const lines = createLineIndex(text);
        for (const e of result.edits) edit.replace(uri, rangeOf(lines, e), e.newText);
      }
    },
    async settle() {
      for (const document of ours.values()) if (document.isDirty) await document.save();
    },
  };
}

/** Undefined where it did not move, or went out of the folder's reach. */
function movedPath(directory: string, article: string, moves: readonly Move[]): string | undefined {
  const path = directory + article;
  const move = moves.find(({ oldUri }) => path === oldUri.path || path.startsWith(`${oldUri.path}/`));
  const now = move && move.newUri.path + path.slice(move.oldUri.path.length);
  return now?.startsWith(directory) ? now.slice(directory.length) : undefined;
}
