// After a crash: changes that were being saved when the editor ended are looked up in the journal and offered again.
// Nothing is written over a file without being asked, and what was kept stays until somebody decides.
import * as vscode from 'vscode';
import { caughtUp } from '../host/caughtUp.ts';
import { orNothing } from '../host/commands.ts';
import { type Kept, type Outcome, outcomeOf } from '../host/journal.ts';
import type { Services } from '../host/services.ts';
import { readFile, type ReadResult } from '../host/texts.ts';

/** The kept text as a document to compare with. */
const SCHEME = 'dateline-kept';
const texts = new Map<string, string>();

/** What the user is asked with: resolves with a button, or undefined where the message was closed. */
export type Ask = (message: string, ...buttons: readonly string[]) => Thenable<string | undefined>;

export function registerKeptChanges(services: Services): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  const look = (): void =>
    void orNothing(services, 'Looking for changes that were not saved', async () => {
      const retryMs = await offerKept(services, (message, ...buttons) => vscode.window.showWarningMessage(message, ...buttons));
      if (retryMs !== undefined) timer = setTimeout(look, retryMs);
    });
  look();
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(({ uri }) => void services.journal.saved(uri.toString())),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: ({ query }) => texts.get(query) ?? '' }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** Asks about every entry that is left over. Resolves, before anything is answered, with when to look again. */
export async function offerKept(services: Services, ask: Ask): Promise<number | undefined> {
  const { kept, retryMs } = await services.journal.leftOver();
  for (const entry of kept) void orNothing(services, 'Offering a change that was not saved', () => offer(services, entry, ask));
  return retryMs;
}

/** Resolves when the entry is decided about, or left for the next start. */
export async function offer(services: Services, kept: Kept, ask: Ask): Promise<void> {
  const { journal, log } = services;
  const uri = vscode.Uri.parse(kept.uri, true);
  for (;;) {
    const found = await fileNow(uri);
    if ('unreadable' in found) return log.warn(`A change of ${uri.path} is kept, but the file cannot be read: ${found.unreadable}`);
    const text = 'text' in found ? found.text : undefined;
    const outcome = await outcomeOf(kept, text);
    if (outcome === 'written') return journal.end([kept.name]);
    log.warn(`${uri.path} was being saved when a session ended; now: ${outcome}`);
    const [save, compare, discard] = [vscode.l10n.t('Save the Kept Version'), vscode.l10n.t('Compare'), vscode.l10n.t('Discard')];
    const answer = await ask(wordsFor(outcome, kept.label, uri), ...(outcome === 'unwritten' ? [save, compare, discard] : [compare, save, discard]));
    if (answer === compare) await showBoth(kept, uri, text);
    else if (answer === discard) return journal.end([kept.name]);
    else if (answer !== save) return;
    else if (await write(uri, text, kept.after)) return journal.end([kept.name]);
  }
}

function wordsFor(outcome: Outcome, label: string, uri: vscode.Uri): string {
  const file = vscode.workspace.asRelativePath(uri);
  return outcome === 'unwritten'
    ? vscode.l10n.t('“{0}” was not saved in {1}: the editor ended before. Dateline has kept the file as it was to be.', label, file)
    : vscode.l10n.t('{1} was being saved (“{0}”) when the editor ended, and now says something else; perhaps half of it is missing. Dateline has kept the file as it was to be.', label, file);
}

/** What stands in an unsaved document, else on disk. */
async function fileNow(uri: vscode.Uri): Promise<ReadResult> {
  const dirty = vscode.workspace.textDocuments.find((d) => d.isDirty && d.uri.toString() === uri.toString());
  return dirty ? { text: dirty.getText() } : readFile(uri);
}

async function showBoth(kept: Kept, uri: vscode.Uri, text: string | undefined): Promise<void> {
  texts.set(kept.name, kept.after);
  const version = vscode.Uri.from({ scheme: SCHEME, path: uri.path, query: kept.name });
  const title = vscode.l10n.t('{0}: now and as kept', vscode.workspace.asRelativePath(uri));
  await (text === undefined ? vscode.window.showTextDocument(version) : vscode.commands.executeCommand('vscode.diff', uri, version, title));
}

/** The whole text, as an edit that VS Code can undo. False where the file says something else by now. */
async function write(uri: vscode.Uri, before: string | undefined, after: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) {
    edit.createFile(uri, { contents: new TextEncoder().encode(after) });
    return vscode.workspace.applyEdit(edit);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  await caughtUp(uri);
  const now = await fileNow(uri);
  if (!('text' in now) || now.text !== before) return false;
  edit.replace(uri, document.validateRange(new vscode.Range(0, 0, document.lineCount, 0)), after);
  return (await vscode.workspace.applyEdit(edit)) && (!document.isDirty || document.save());
}
