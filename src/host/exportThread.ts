// Writes an export off the extension host's thread: a folder of a thousand articles takes seconds.
import type * as vscode from 'vscode';
import { packedCorpus } from '../core/corpus/index.ts';
import type { ExportInput, ExportResult } from '../core/export/index.ts';
import { doInThread } from './oneJobThread.ts';

interface Export {
  /** Id of the exporter. */
  readonly format: string;
  readonly input: ExportInput;
}

/** `engine`: see `engineOf`. Undefined where the token was cancelled; rejects where the export failed. */
export function writeInThread(engine: vscode.Uri, { format, input }: Export, token: vscode.CancellationToken): Promise<ExportResult | undefined> {
  const { corpus, ...rest } = input;
  return doInThread(engine, { format, input: rest, corpus: packedCorpus(corpus) }, token);
}
