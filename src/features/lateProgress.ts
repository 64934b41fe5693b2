// Progress that shows itself only where a command takes long, with a way to stop it.
import * as vscode from 'vscode';
import type { Pace } from '../host/services.ts';

const PATIENCE_MS = 1000;

/** `work` looks at the pace between two of its steps. */
export async function withLateProgress<T>(title: string, work: (pace: Pace) => Promise<T>): Promise<T> {
  let cancelled = false;
  let shown: vscode.Progress<{ message?: string; increment?: number }> | undefined;
  let percent = 0;
  const pace: Pace = {
    isCancelled: () => cancelled,
    report(done, total) {
      const now = total === 0 ? 0 : Math.floor((100 * done) / total);
      shown?.report({ message: vscode.l10n.t('{0} of {1}', done, total), increment: Math.max(0, now - percent) });
      if (shown) percent = Math.max(percent, now);
    },
  };
  const running = work(pace);
  const waiting = setTimeout(() => {
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, token) => {
      shown = progress;
      token.onCancellationRequested(() => (cancelled = true));
      return running.then(() => undefined, () => undefined);
    });
  }, PATIENCE_MS);
  try {
    return await running;
  } finally {
    clearTimeout(waiting);
  }
}
