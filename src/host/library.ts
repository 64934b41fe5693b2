// Every article that is open or in the workspace, with its newest state: the one index that all features read. Idle
// until an article is opened or somebody asks for the folder's articles.
import * as vscode from 'vscode';
import { NO_DECISIONS } from '../core/model/annotation.ts';
import type { AnalysisCache } from './analysisCache.ts';
import { createAnalyst, type StartWorker } from './analyst.ts';
import { createArticleRules, isTaken, isVersion } from './articleRules.ts';
import { breathe, soon } from './breathe.ts';
import type { ContextKeys } from './contextKeys.ts';
import { createCorpusCache } from './corpusCache.ts';
import { createFolders, isFolderFile, parentOf } from './folders.ts';
import { createJoiner, type StartJoinThread } from './joiner.ts';
import { createLiveAnchors } from './liveAnchors.ts';
import { typingPause } from './longText.ts';
import type { StartPassageThread } from './passageThread.ts';
import type { KeptCorpus } from './keptCorpus.ts';
import type { LoadLater } from './later.ts';
import type { ArticleState, Library } from './services.ts';
import type { Settings } from './settings.ts';
import { createShelf } from './shelf.ts';
import { articleOf, createSidecars, isSidecar } from './sidecars.ts';
import type { Texts } from './texts.ts';
import { createTypedPassages } from './typedPassages.ts';
import { createWorkspaceIndex } from './workspaceIndex.ts';

/** What is closed may be shown again in a moment. */
const CLOSING_MS = 100;

/** Asks for every table of the analysis. */
const READY_TEXT = 'Foreign Minister Anna Lindqvist met President Joseph Okafor in Oslo on Monday. "We agreed," she said after the talks.';

/** Reading that takes longer is of a thousand articles or more. */
const LONG_READ_MS = 10_000;

/** Some 80 MB come back; a file that changes on the disk later waits for a new thread once. */
const BACK_IDLE_MS = 60_000;
/** Somebody who writes pauses for shorter. */
const JOINER_IDLE_MS = 300_000;

export interface LibraryParts {
  readonly settings: Settings;
  readonly log: vscode.LogOutputChannel;
  readonly contextKeys: ContextKeys;
  readonly texts: Texts;
  readonly startWorker: StartWorker;
  readonly startJoinThread: StartJoinThread;
  readonly startPassageThread: StartPassageThread;
  readonly cache: AnalysisCache;
  readonly kept: KeptCorpus;
  readonly loadLater: LoadLater;
}

export function createLibrary({ settings, log, contextKeys, texts, startWorker, startJoinThread, startPassageThread, cache, kept, loadLater }: LibraryParts): Library {
  const rules = createArticleRules(settings);
  const sidecars = createSidecars(texts);
  const folders = createFolders(texts);
  const analysts = { front: createAnalyst(startWorker, log), back: createAnalyst(startWorker, log, BACK_IDLE_MS) };
  const live = createLiveAnchors();
  const typed = createTypedPassages(startPassageThread, live, log);
  const shelf = createShelf({ texts, sidecars, folders, live, analysts, cache, log, isArticle: isArticleNow, numericOrder: settings.numericOrder });
  const index = createWorkspaceIndex({ shelf, rules, settings, texts, folders, sidecars, analysts, cache, log, reloadFolderFile, onRead });
  const corpusChanged = new vscode.EventEmitter<void>();
  const joiner = createJoiner(startJoinThread, breathe, JOINER_IDLE_MS);
  const corpus = createCorpusCache({
    articles: () => shelf.states().map((s) => s.analysis), decisions: folders.merged, joiner, loadJoin: loadLater, kept, madeOf, isBeginning: () => index.isBeginning, expected: () => index.progress?.total ?? 0, isReading: () => shelf.isWorking || index.isReading, log, onChange: () => corpusChanged.fire(),
  });

  /** Undefined while something is being read, or where a text is too long for a key. */
  function madeOf(): string | undefined {
    if (index.progress) return undefined;
    const lines: string[] = [];
    for (const { uri, path, key, state } of shelf.entries()) {
      if (!state || isVersion(uri)) continue;
      if (key === undefined) return undefined;
      lines.push(`${key} ${path}`);
    }
    return JSON.stringify([lines.sort(), folders.merged()]);
  }

  let waking: Promise<void> | undefined;
  let isReady = false;

  /** While VS Code opens the first article and its files are read, the thread starts and unpacks its tables. */
  function getReady(): void {
    if (isReady) return;
    isReady = true;
    analysts.front.analyse({ id: '', text: READY_TEXT, annotations: [], folder: NO_DECISIONS }, () => true).catch((error: unknown) => log.warn(`The analysis thread does not start: ${String(error)}`));
  }

  /** What was an article when it was opened stays one while it is typed into. */
  const staysArticle = (uri: vscode.Uri): boolean =>
    shelf.find(uri)?.state !== undefined && texts.document(uri) !== undefined && (uri.scheme === 'untitled' || isTaken(rules.byName(uri)));

  /** Threads that worked for long hold on to what that took, some 100 MB each: they end, and one is there again for what is opened next. */
  function onRead(ms: number): void {
    if (ms < LONG_READ_MS) return;
    for (const analyst of [analysts.back, analysts.front]) analyst.retire();
    if (!isReady) return;
    isReady = false;
    getReady();
  }

  /** For a text just read: closed files count only where the index lists them. */
  function isArticleNow(uri: vscode.Uri, text: string): boolean {
    const document = texts.document(uri);
    if (!document && !shelf.find(uri)?.listed) return false;
    return staysArticle(uri) || rules.isArticle(uri, document?.languageId, () => text);
  }

  const isArticle = (document: vscode.TextDocument): boolean =>
    staysArticle(document.uri) || rules.isArticle(document.uri, document.languageId, () => sampleOf(document));

  /** A document was opened, changed or closed. */
  function see(document: vscode.TextDocument, delay: number): void {
    const { uri } = document;
    if (isSidecar(uri)) return touch(articleOf(uri), delay);
    if (isFolderFile(uri)) return void reloadFolderFile(uri);
    if (!shelf.find(uri) && !isArticle(document)) return;
    getReady();
    const entry = shelf.ensure(uri);
    void shelf.invalidate(entry, entry.state ? delay : 0);
    void wake();
  }

  /** What VS Code closes in this very moment. Where it comes back in the same, only its language is another. */
  const closing = new Set<string>();

  function opened(document: vscode.TextDocument): void {
    const { uri, version } = document;
    const isBack = closing.delete(uri.toString());
    const entry = shelf.find(uri);
    if (entry && texts.document(uri)) {
      // Versions begin at 1 with each opening: the file may have changed in between.
      if (entry.state?.version === version && entry.state.text === document.getText()) {
        // Who followed the text has forgotten it where the document was closed.
        live.follow(uri, entry.state.annotations);
        typed.know(entry.state);
      } else shelf.open(entry, version, () => document.getText());
    }
    // In another language it is the same text: what is being worked out is not begun anew.
    if (!isBack || !entry?.work || !isArticle(document)) see(document, 0);
  }

  function closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    closing.add(key);
    queueMicrotask(() => closing.delete(key) && seen(document));
  }

  function seen(document: vscode.TextDocument): void {
    if (isFolderFile(document.uri)) void reloadFolderFile(document.uri);
    else touch(isSidecar(document.uri) ? articleOf(document.uri) : document.uri, CLOSING_MS);
  }

  const seeAll = (): void => {
    for (const document of texts.documents()) see(document, 0);
  };

  function touch(article: vscode.Uri, delay: number): void {
    const entry = shelf.find(article);
    if (entry) void shelf.invalidate(entry, delay);
  }

  async function reloadFolderFile(uri: vscode.Uri): Promise<void> {
    if (!(await folders.reload(uri))) return;
    const directory = `${parentOf(uri).toString()}/`;
    index.decidedAnew([...shelf.entries()].filter((entry) => entry.uri.toString().startsWith(directory)));
    corpus.invalidate();
  }

  async function reconsider(): Promise<void> {
    await index.reconsider();
    seeAll();
  }

  const wake = (): Promise<void> => (waking ??= index.wake().then(() => {
    contextKeys.set('dateline.indexed', true);
    void cache.settle();
  }));

  const counted = (): void => {
    contextKeys.set('dateline.hasArticles', shelf.states().length > 0);
    corpus.invalidate();
  };

  const subscriptions = vscode.Disposable.from(
    texts.onDidOpen(opened),
    texts.onDidChange((document) => see(document, typingPause(lengthOf(shelf.find(document.uri)?.state)))),
    texts.onDidClose(closed),
    shelf.onDidChange((state) => {
      const { uri } = state;
      typed.know(state);
      if (!isVersion(uri)) contextKeys.set('dateline.hasArticles', true);
    }),
    shelf.onDidReconsider(corpus.invalidate),
    shelf.onDidRemove(counted),
    settings.onDidChange((affects) => (affects('articles') || affects('dates.numericOrder')) && void reconsider()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void reconsider()),
    rules, shelf, index, corpusChanged, typed, live, new vscode.Disposable(corpus.dispose),
    new vscode.Disposable(analysts.front.dispose),
    new vscode.Disposable(analysts.back.dispose),
  );
  // Not within activation: the first look at a document compiles the globs.
  const later = soon(seeAll);

  return {
    isArticle,
    async get(uri, token) {
      const document = texts.document(uri);
      const entry = shelf.find(uri) ?? (document && isArticle(document) ? shelf.ensure(uri) : undefined);
      const state = await (entry && (entry.work ?? shelf.invalidate(entry)));
      return token?.isCancellationRequested ? undefined : state;
    },
    peek: (uri) => shelf.find(uri)?.state,
    byPath: (path) => shelf.byPath(path)?.state,
    all: shelf.states,
    corpus() {
      void wake();
      return corpus.get();
    },
    async joined() {
      await wake();
      return corpus.whenJoined();
    },
    folder: folders.of,
    async reread(uris) {
      for (const uri of uris) {
        if (isSidecar(uri)) touch(articleOf(uri), 0);
        else await reloadFolderFile(uri);
      }
    },
    get progress() {
      return index.progress;
    },
    pause: index.pause,
    resume: index.resume,
    async whenIndexed() {
      await wake();
      while (index.progress) await new Promise<void>((resolve) => {
        const once = index.onDidChangeProgress(() => {
          once.dispose();
          resolve();
        });
      });
      await index.settled(); // what was written a moment ago is on its way
      await shelf.settled();
    },
    onDidChangeArticle: shelf.onDidChange,
    onDidReconsiderArticle: shelf.onDidReconsider,
    onDidReadPassage: typed.onDidRead,
    onDidRemoveArticle: shelf.onDidRemove,
    onDidChangeCorpus: corpusChanged.event,
    onDidChangeProgress: index.onDidChangeProgress,
    dispose() {
      later.dispose();
      subscriptions.dispose();
    },
  };
}

/** Of what is open; nothing else is typed into. */
const lengthOf = (state: ArticleState | undefined): number => (state?.version === undefined ? 0 : state.text.length);

/** Enough to tell prose, without copying a large document. */
const sampleOf = (document: vscode.TextDocument): string => document.getText(new vscode.Range(0, 0, 500, 0)).slice(0, 20_000);
