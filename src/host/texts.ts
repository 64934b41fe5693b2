// Where texts come from: a document that somebody sees or has changed is the authority for its file; otherwise the disk
// is, decoded as VS Code itself would decode it. VS Code keeps documents for minutes after their tab is closed, and even
// after their file is deleted: what nobody sees and nobody changed is what the disk says.
import * as vscode from 'vscode';

export type ReadResult = { readonly text: string } | { readonly missing: true } | { readonly unreadable: string };

/** VS Code hands no larger document to an extension; a larger file on disk is not read either. */
export const MOST_BYTES = 50_000_000;

export interface Texts extends vscode.Disposable {
  /** The open document of a file, where it is the authority. */
  document(uri: vscode.Uri): vscode.TextDocument | undefined;
  documents(): Iterable<vscode.TextDocument>;
  read(uri: vscode.Uri): Promise<ReadResult>;
  /** Opened, or shown for the first time. */
  readonly onDidOpen: vscode.Event<vscode.TextDocument>;
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Closed, or no longer shown in any tab. */
  readonly onDidClose: vscode.Event<vscode.TextDocument>;
}

export function createTexts(): Texts {
  const open = new Map<string, vscode.TextDocument>();
  const opened = new vscode.EventEmitter<vscode.TextDocument>();
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const closed = new vscode.EventEmitter<vscode.TextDocument>();
  for (const document of vscode.workspace.textDocuments) open.set(document.uri.toString(), document);
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      open.set(document.uri.toString(), document);
      opened.fire(document);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) changed.fire(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      open.delete(document.uri.toString());
      closed.fire(document);
    }),
    vscode.window.tabGroups.onDidChangeTabs((event) => {
      for (const uri of event.opened.flatMap(shownBy)) withOpen(uri, (document) => opened.fire(document));
      for (const uri of event.closed.flatMap(shownBy)) withOpen(uri, (document) => closed.fire(document));
    }),
  );
  function withOpen(uri: vscode.Uri, then: (document: vscode.TextDocument) => void): void {
    const document = open.get(uri.toString());
    if (document) then(document);
  }
  function authority(uri: vscode.Uri): vscode.TextDocument | undefined {
    const document = open.get(uri.toString());
    return document && (document.isDirty || isShown(uri.toString())) ? document : undefined;
  }
  return {
    document: authority,
    documents: () => open.values(),
    async read(uri) {
      // Also one that nobody sees: our edits of it are edits of this text, whatever the disk says until VS Code reloads it.
      const document = open.get(uri.toString());
      if (!document) return readFile(uri);
      // VS Code keeps a document for minutes after its last tab: one whose file is gone must not bring it back.
      const isGhost = !document.isDirty && !document.isUntitled && !hasTab(uri) && (await isGone(uri));
      return isGhost ? { missing: true } : { text: document.getText() };
    },
    onDidOpen: opened.event,
    onDidChange: changed.event,
    onDidClose: closed.event,
    dispose: () => vscode.Disposable.from(subscriptions, opened, changed, closed).dispose(),
  };
}

const shownBy = ({ input }: vscode.Tab): vscode.Uri[] =>
  input instanceof vscode.TabInputText ? [input.uri] : input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];

const isShown = (uri: string): boolean =>
  vscode.window.visibleTextEditors.some((editor) => editor.document.uri.toString() === uri) ||
  vscode.window.tabGroups.all.some((group) => group.tabs.some((tab) => shownBy(tab).some((shown) => shown.toString() === uri)));

/** What the disk says, whatever is open. */
export async function readFile(uri: vscode.Uri): Promise<ReadResult> {
  if (uri.scheme === 'untitled') return { missing: true };
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.byteLength > MOST_BYTES) return { unreadable: vscode.l10n.t('larger than 50 MB') };
    return { text: withoutMark(await vscode.workspace.decode(bytes, { uri })) };
  } catch (error) {
    if (isMissing(error)) return { missing: true };
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

const hasTab = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all.some((group) => group.tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()));

const isGone = async (uri: vscode.Uri): Promise<boolean> => vscode.workspace.fs.stat(uri).then(() => false, isMissing);

const isMissing = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Whether VS Code reads files of this folder as UTF-8 whatever is in them: then others than VS Code can, where it is UTF-8. */
export function readsPlainUtf8(uri: vscode.Uri): boolean {
  const files = vscode.workspace.getConfiguration('files', uri);
  return files.get('encoding') === 'utf8' && files.get('autoGuessEncoding') !== true && (files.inspect('encoding')?.languageIds ?? []).length === 0;
}
