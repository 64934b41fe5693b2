// Puts the services together: the one place that knows which parts need which.
import * as vscode from 'vscode';
import { createAnalysisCache } from './analysisCache.ts';
import { createContextKeys } from './contextKeys.ts';
import { createDecisions } from './decisions.ts';
import { createJournal } from './journal.ts';
import { createKeptCorpus } from './keptCorpus.ts';
import { createLater } from './later.ts';
import { createLibrary } from './library.ts';
import { sha256 } from './sha256.ts';
import type { Services } from './services.ts';
import { createSettings } from './settings.ts';
import { annotateAs, sidecarOf } from './sidecars.ts';
import { asTexts, createStoredFiles } from './storedFiles.ts';
import { createTexts } from './texts.ts';
import { engineOf, threadOf } from './startThread.ts';

export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('Dateline', { log: true });
  const settings = createSettings();
  const contextKeys = createContextKeys();
  const texts = createTexts();
  const engine = engineOf(context);
  const startReader = threadOf(engine, 'article');
  let stamped: Promise<string> | undefined; // once: on the web all of the engine is read for it
  const stamp = (): Promise<string> => (stamped ??= stampOf(engine));
  const cache = createAnalysisCache({
    files: createStoredFiles(context, 'analyses'), engine: stamp, newName: () => `${Date.now().toString(36)}-${crypto.randomUUID()}`, log,
  });
  const kept = createKeptCorpus({ files: createStoredFiles(context, 'corpus'), engine: stamp, log });
  const later = createLater(context);
  const library = createLibrary({ settings, log, contextKeys, texts, startWorker: startReader, startJoinThread: threadOf(engine, 'folder'), startPassageThread: startReader, cache, kept, loadLater: later });
  annotateAs(settings.annotator);
  const newAnnotator = settings.onDidChange((affects) => {
    if (!affects('annotator')) return;
    annotateAs(settings.annotator);
    void library.reread(library.all().map(({ uri }) => sidecarOf(uri)));
  });
  const journal = createJournal({ files: asTexts(createStoredFiles(context, 'journal')), session: vscode.env.sessionId, now: Date.now });
  const decisions = createDecisions({ log, library, contextKeys, texts, journal });
  context.subscriptions.push(log, settings, texts, newAnnotator, library, decisions);
  return { context, log, settings, contextKeys, library, decisions, journal, later };
}

/** Another build of the engine is another size or day; on the web, where files have neither, it has other bytes. */
async function stampOf(engine: vscode.Uri): Promise<string> {
  const { size, mtime } = await vscode.workspace.fs.stat(engine);
  if (size === 0 || mtime === 0) return (await sha256(new Uint8Array(await vscode.workspace.fs.readFile(engine)))).slice(0, 16);
  return `${size.toString(36)}-${mtime.toString(36)}`;
}
