// Work that takes seconds, done off the extension host's thread: one thread a job, started with it, ended with its answer.
// Cancelling ends it. The other side is `worker.ts`.
import type * as vscode from 'vscode';
import { threadOf } from './startThread.ts';
import type { ExportJob, ImportJob, JobReply } from './workerMessages.ts';

/** `engine`: see `engineOf`. `moved` goes without being copied. Undefined where the token was cancelled; rejects where the work failed. */
export function doInThread<Result>(engine: vscode.Uri, job: ExportJob | ImportJob, token: vscode.CancellationToken, moved?: readonly ArrayBuffer[]): Promise<Result | undefined> {
  if (token.isCancellationRequested) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const thread = threadOf(engine, 'folder')<ExportJob | ImportJob, JobReply<Result>>(
      (reply) => settle(() => ('result' in reply ? resolve(reply.result) : reject(new Error(reply.failed)))),
      (reason) => settle(() => reject(new Error(`the work ended early (${reason})`))),
    );
    const cancelled = token.onCancellationRequested(() => settle(() => resolve(undefined)));
    const settle = (how: () => void): void => {
      cancelled.dispose();
      thread.stop();
      how();
    };
    thread.send(job, moved);
  });
}
