// Writes text edits to several files in one go: over open documents where they are open, saved unless they were dirty
// before. What a file is to say is in the journal from before it is touched until it is saved. The only place of the
// extension that changes sidecars and folder files on disk.
import * as vscode from 'vscode';
import { createLineIndex } from '../core/text/lineIndex.ts';
import { applyEdits, type TextEdit } from '../core/text/textEdit.ts';
import type { Journal, PendingWrite } from './journal.ts';
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

/** Throws, in words for the user, where a file cannot be written. A file that could not be saved stays in the journal. */
export async function writeFiles(label: string, writes: readonly FileWrite[], journal: Journal): Promise<void> {
  const { edit, clean } = await prepareWrites(label, writes);
  const entries = await keepCopies(label, writes, clean, journal);
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
    await journal.end(entries);
    throw new Error(vscode.l10n.t('{0} cannot be written', writes.map((w) => w.uri.path).join(', ')));
  }
  for (const document of clean) {
    if (document.isDirty && !(await document.save())) throw new Error(vscode.l10n.t('{0} cannot be saved; your change is kept in the unsaved file', document.uri.path));
  }
  await journal.end(entries);
}

/** Files that stay unsaved need no copy: VS Code keeps one of them itself. */
async function keepCopies(label: string, writes: readonly FileWrite[], clean: readonly vscode.TextDocument[], journal: Journal): Promise<readonly string[]> {
  const saved = new Set(clean.map((document) => document.uri.toString()));
  const pending = writes.flatMap((write): PendingWrite[] => {
    const uri = write.uri.toString();
    if (write.kind === 'create') return [{ uri, before: undefined, after: write.text }];
    return write.kind === 'edit' && saved.has(uri) ? [{ uri, before: write.text, after: applyEdits(write.text, write.edits) }] : [];
  });
  try {
    return await journal.begin(label, pending);
  } catch (error) {
    throw new Error(vscode.l10n.t('a safety copy cannot be kept while saving: {0}', error instanceof Error ? error.message : String(error)), { cause: error });
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
