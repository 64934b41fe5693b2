// Commands over the whole folder wait until it has been read: with words on how far that is, a way out, and, while reading
// is paused, an offer to resume it.
import * as vscode from 'vscode';
import type { IndexProgress, Services } from '../host/services.ts';
import { inDigits } from './trees/reading.ts';

/** For commands that show their progress already. False: cancelled. */
export async function untilRead({ library }: Services, say: (message: string) => void, token: vscode.CancellationToken): Promise<boolean> {
  let isOffered = false;
  const tell = (progress: IndexProgress | undefined): void => {
    if (!progress) return;
    const [done, total] = [inDigits(progress.done), inDigits(progress.total)];
    say(progress.paused ? vscode.l10n.t('waiting: reading is paused at {0} of {1}', done, total) : vscode.l10n.t('reading {0} of {1}', done, total));
    if (!progress.paused) isOffered = false;
    else if (!isOffered) {
      isOffered = true;
      void offerToResume(done, total);
    }
  };
  const watch = library.onDidChangeProgress(tell);
  const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
  try {
    const read = library.whenIndexed();
    tell(library.progress);
    await Promise.race([read, cancelled]);
  } finally {
    watch.dispose();
  }
  return !token.isCancellationRequested;
}

async function offerToResume(done: string, total: string): Promise<void> {
  const go = vscode.l10n.t('Resume Reading');
  const words = vscode.l10n.t('This needs all articles, and reading is paused at {0} of {1}.', done, total);
  if ((await vscode.window.showInformationMessage(words, go)) === go) await vscode.commands.executeCommand('dateline.resumeReading');
}

/** Progress comes up where it takes longer than this. */
const PATIENCE_MS = 500;

/** For other commands; `title` says what waits. False: cancelled. */
export async function folderRead(services: Services, title: string): Promise<boolean> {
  const read = services.library.whenIndexed().then(() => true);
  const isSoon = await Promise.race([read, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))]);
  if (isSoon) return true;
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, token) =>
    untilRead(services, (message) => progress.report({ message }), token));
}
