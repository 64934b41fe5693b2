// Puts the services together: the one place that knows which parts need which.
import * as vscode from 'vscode';
import { createContextKeys } from './contextKeys.ts';
import { createDecisions } from './decisions.ts';
import { createJournal } from './journal.ts';
import { createJournalFiles } from './journalFiles.ts';
import { createLibrary } from './library.ts';
import type { Services } from './services.ts';
import { createSettings } from './settings.ts';
import { createTexts } from './texts.ts';
import { nodeWorker } from './workerThread.ts';

export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('Dateline', { log: true });
  const settings = createSettings();
  const contextKeys = createContextKeys();
  const texts = createTexts();
  const startWorker = nodeWorker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'cli.js').fsPath);
  const library = createLibrary({ settings, log, contextKeys, texts, startWorker });
  const journal = createJournal({ files: createJournalFiles(context), session: vscode.env.sessionId, now: Date.now });
  const decisions = createDecisions({ log, library, contextKeys, texts, journal });
  context.subscriptions.push(log, settings, texts, library, decisions);
  return { context, log, settings, contextKeys, library, decisions, journal };
}
