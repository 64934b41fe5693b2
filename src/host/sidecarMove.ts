// What it takes to bring a sidecar to the article that its words stand in now: the file under its new name, the old one
// away, and what `dateline.yaml` says of the article by its new path.
import * as vscode from 'vscode';
import { renameArticles } from '../core/sidecar/index.ts';
import { applyEdits } from '../core/text/textEdit.ts';
import { baseName } from './articleRules.ts';
import { parentOf } from './folders.ts';
import type { FileStep } from './history.ts';
import type { SidecarMove } from './services.ts';
import type { FileWrite } from './writeFiles.ts';

export interface PlannedMove {
  readonly writes: readonly FileWrite[];
  readonly files: readonly FileStep[];
}

/** Throws, in words for the user, where there is nothing to move or something in the way. */
export async function planSidecarMove(move: SidecarMove, folderFile: vscode.Uri | undefined, read: (uri: vscode.Uri) => Promise<string | undefined>): Promise<PlannedMove> {
  const { from, to } = move;
  const [text, there] = [await read(from), await read(to)];
  if (text === undefined || there !== undefined) throw new Error(vscode.l10n.t('{0} is there already, or {1} is gone', baseName(to), baseName(from)));
  const reports = folderFile && plannedReports(move, folderFile, await read(folderFile));
  return {
    writes: [{ kind: 'create', uri: to, text }, { kind: 'remove', uri: from }, ...(reports?.writes ?? [])],
    files: [{ uri: to.toString(), before: undefined, after: text, edits: [] }, { uri: from.toString(), before: text, after: undefined, edits: [] }, ...(reports?.files ?? [])],
  };
}

function plannedReports({ oldArticle, article }: SidecarMove, uri: vscode.Uri, text: string | undefined): PlannedMove | undefined {
  const directory = `${parentOf(uri).path}/`;
  if (text === undefined || !article.path.startsWith(directory)) return undefined;
  const result = renameArticles(text, (path) => (directory + path === oldArticle.path ? article.path.slice(directory.length) : undefined));
  if ('problem' in result || result.edits.length === 0) return undefined;
  const { edits } = result;
  return { writes: [{ kind: 'edit', uri, text, edits }], files: [{ uri: uri.toString(), before: text, after: applyEdits(text, edits), edits }] };
}
