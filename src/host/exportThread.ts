// Writes an export off the extension host's thread: a folder of a thousand articles takes seconds.
import type * as vscode from 'vscode';
import type { ExportResult } from '../core/export/index.ts';
import { doInThread } from './oneJobThread.ts';
import type { ExportJob } from './workerMessages.ts';

/** `engine`: see `engineOf`. Undefined where the token was cancelled; rejects where the export failed. */
export const writeInThread = (engine: vscode.Uri, job: ExportJob, token: vscode.CancellationToken): Promise<ExportResult | undefined> => doInThread(engine, job, token);
