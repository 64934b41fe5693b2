// Writes an export off the extension host's thread: a folder of a thousand articles takes seconds. One thread an export;
// cancelling ends it. The other side is `worker.ts`.
import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { ExportResult } from '../core/export/index.ts';
import type { ExportJob, ExportReply } from './workerMessages.ts';

/** `file`: path of the bundled worker. Undefined where the token was cancelled; rejects where the export failed. */
export function writeInThread(file: string, job: ExportJob, token: vscode.CancellationToken): Promise<ExportResult | undefined> {
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
    thread.on('message', (reply: ExportReply) => settle(() => ('result' in reply ? resolve(reply.result) : reject(new Error(reply.failed)))));
    thread.on('error', (error) => settle(() => reject(error)));
    thread.on('exit', (code) => settle(() => reject(new Error(`the export ended early (${code})`))));
  });
}
