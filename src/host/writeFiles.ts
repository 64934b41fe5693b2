// Writes text edits to several files in one go: over open documents where they are open, saved unless they were dirty
// before. The only place of the extension that changes files on disk.
import * as vscode from 'vscode';
import { createLineIndex } from '../core/text/lineIndex.ts';
import type { TextEdit } from '../core/text/textEdit.ts';
import { rangeOf } from './spans.ts';

export type FileWrite =
  | { readonly kind: 'edit'; readonly uri: vscode.Uri; readonly text: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'create'; readonly uri: vscode.Uri; readonly text: string }
  | { readonly kind: 'remove'; readonly uri: vscode.Uri };

interface Prepared {
  readonly edit: vscode.WorkspaceEdit;
  /** Documents without unsaved changes: to be saved afterwards. */
  readonly clean: readonly vscode.TextDocument[];
}

/** Throws, in words for the user, where a file cannot be written. */
export async function prepareWrites(label: string, writes: readonly FileWrite[]): Promise<Prepared> {
  const edit = new vscode.WorkspaceEdit();
  const clean: vscode.TextDocument[] = [];
  const metadata = { label, needsConfirmation: false };
  for (const write of writes) {
    await refuseReadOnly(write.uri);
    if (write.kind === 'create') {
      edit.createFile(write.uri, { contents: new TextEncoder().encode(write.text) }, metadata);
    } else if (write.kind === 'remove') {
      edit.deleteFile(write.uri, { ignoreIfNotExists: true }, metadata);
    } else if (write.edits.length > 0) {
      const document = await vscode.workspace.openTextDocument(write.uri);
      if (document.getText() !== write.text) throw new Error(vscode.l10n.t('{0} changed just now; try again', write.uri.path));
      if (!document.isDirty) clean.push(document);
      const lines = createLineIndex(write.text);
      for (const e of write.edits) edit.replace(write.uri, rangeOf(lines, e), e.newText, metadata);
    }
  }
  return { edit, clean };
}

/** Throws, in words for the user, where a file cannot be written. */
export async function writeFiles(label: string, writes: readonly FileWrite[]): Promise<void> {
  const { edit, clean } = await prepareWrites(label, writes);
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
    throw new Error(vscode.l10n.t('{0} cannot be written', writes.map((w) => w.uri.path).join(', ')));
  }
  for (const document of clean) {
    if (document.isDirty && !(await document.save())) throw new Error(vscode.l10n.t('{0} cannot be saved; your change is kept in the unsaved file', document.uri.path));
  }
}

async function refuseReadOnly(uri: vscode.Uri): Promise<void> {
  const refused = (): Error => new Error(vscode.l10n.t('{0} is read-only', uri.path));
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) throw refused();
  let stat: vscode.FileStat;
  try {
    stat = await vscode.workspace.fs.stat(uri);
  } catch {
    return;
  }
  if (stat.permissions === vscode.FilePermission.Readonly) throw refused();
}
