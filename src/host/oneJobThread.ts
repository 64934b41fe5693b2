// Work that takes seconds, done off the extension host's thread: one thread a job, started with it, ended with its answer.
// Cancelling ends it. The other side is `worker.ts`.
import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { ExportJob, ImportJob, JobReply } from './workerMessages.ts';

/** `file`: path of the bundled worker. Undefined where the token was cancelled; rejects where the work failed. */
export function doInThread<Result>(file: string, job: ExportJob | ImportJob, token: vscode.CancellationToken): Promise<Result | undefined> {
  if (token.isCancellationRequested) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: job });
    const cancelled = token.onCancellationRequested(() => {
      void thread.terminate();
      settle(() => resolve(undefined));
    });
    const settle = (how: () => void): void => {
      cancelled.dispose();
      how();
    };
    thread.on('message', (reply: JobReply<Result>) => settle(() => ('result' in reply ? resolve(reply.result) : reject(new Error(reply.failed)))));
    thread.on('error', (error) => settle(() => reject(error)));
    thread.on('exit', (code) => settle(() => reject(new Error(`the work ended early (${code})`))));
  });
}
