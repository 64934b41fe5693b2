// Every article that is open or in the workspace, with its newest state: the one index that all features read. Idle
// until an article is opened or somebody asks for the folder's articles.
import * as vscode from 'vscode';
import { FOLDER_FILE, SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import { type ArticleRules, baseName, createArticleRules, isTaken } from './articleRules.ts';
import { createAnalyst, type StartWorker } from './analyst.ts';
import type { ContextKeys } from './contextKeys.ts';
import { createCorpusCache } from './corpusCache.ts';
import { type Discovery, discoverArticles } from './discover.ts';
import { type FileChanges, watchFiles } from './fileEvents.ts';
import { createFolders, isFolderFile, parentOf } from './folders.ts';
import type { ArticleState, IndexProgress, Library } from './services.ts';
import type { Settings } from './settings.ts';
import { bringUpToDate, type Entry, type ShelfParts } from './shelf.ts';
import { articleOf, createSidecars, isSidecar } from './sidecars.ts';
import { createTexts } from './texts.ts';

/** After typing, the next analysis waits for a pause this long; decorations move with the text meanwhile. */
const TYPING_PAUSE_MS = 100;
/** How many articles are read from disk at a time while indexing. */
const READERS = 8;

export interface LibraryParts {
  readonly settings: Settings;
  readonly log: vscode.LogOutputChannel;
  readonly contextKeys: ContextKeys;
  readonly startWorker: StartWorker;
}

export function createLibrary({ settings, log, contextKeys, startWorker }: LibraryParts): Library {
  const texts = createTexts();
  const rules: ArticleRules = createArticleRules(settings);
  const sidecars = createSidecars(texts);
  const folders = createFolders(texts);
  const analysts = { front: createAnalyst(startWorker, log), back: createAnalyst(startWorker, log) };
  const entries = new Map<string, Entry>();
  const byPath = new Map<string, Entry>();
  const articleChanged = new vscode.EventEmitter<ArticleState>();
  const articleRemoved = new vscode.EventEmitter<vscode.Uri>();
  const progressChanged = new vscode.EventEmitter<IndexProgress | undefined>();
  const corpus = createCorpusCache(() => states(), folders.merged);
  const subscriptions: vscode.Disposable[] = [
    texts, rules, articleChanged, articleRemoved, progressChanged, corpus, new vscode.Disposable(analysts.front.dispose), new vscode.Disposable(analysts.back.dispose),
  ];
  let progress: IndexProgress | undefined;
  let indexing: Promise<void> | undefined;
  let discovery: Discovery | undefined;
  let watcher: vscode.Disposable | undefined;
  let disposed = false;
  let reconsidering: 'once' | 'again' | undefined;

  const parts: ShelfParts = {
    texts, sidecars, folders, analysts, log,
    isArticle(uri, text) {
      const entry = entries.get(uri.toString());
      const document = texts.document(uri);
      if (!document && !entry?.listed) return false;
      // What was an article when it was opened stays one while it is typed into.
      if (document && entry?.state && (isTaken(rules.byName(uri)) || uri.scheme === 'untitled')) return true;
      return rules.isArticle(uri, document?.languageId, () => text);
    },
  };

  const states = (): ArticleState[] => [...entries.values()].flatMap((e) => (e.state ? [e.state] : []));

  function ensure(uri: vscode.Uri): Entry {
    const key = uri.toString();
    let entry = entries.get(key);
    if (!entry) {
      let path = vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri) : baseName(uri);
      if (byPath.has(path)) path = key;
      entry = { uri, path, listed: false, generation: 0, state: undefined, work: undefined, removed: false, failed: false };
      entries.set(key, entry);
      byPath.set(path, entry);
    }
    return entry;
  }

  function remove(entry: Entry): void {
    entry.removed = true;
    analysts.back.sweep();
    entries.delete(entry.uri.toString());
    byPath.delete(entry.path);
    sidecars.forget(entry.uri);
    if (!entry.state) return;
    articleRemoved.fire(entry.uri);
    corpus.invalidate();
  }

  /** Something that the entry's state is made of changed: a new generation, worked on after `delay`. */
  function invalidate(entry: Entry, delay: number): Promise<ArticleState | undefined> {
    const generation = ++entry.generation;
    analysts.back.sweep();
    const work = (async (): Promise<ArticleState | undefined> => {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      if (entry.generation !== generation) return entry.work;
      const outcome = await bringUpToDate(parts, entry);
      if (outcome.kind === 'overtaken') return entry.removed ? undefined : entry.work;
      if (outcome.kind === 'none') remove(entry);
      if (outcome.kind === 'ready') publish(entry, outcome.state);
      return outcome.kind === 'none' ? undefined : entry.state;
    })();
    return (entry.work = work);
  }

  function publish(entry: Entry, state: ArticleState): void {
    entry.state = state;
    contextKeys.set('dateline.active', true);
    contextKeys.set('dateline.hasArticles', true);
    articleChanged.fire(state);
    corpus.invalidate();
  }

  function see(document: vscode.TextDocument, delay: number): void {
    const { uri } = document;
    if (isSidecar(uri)) return touchArticle(articleOf(uri), delay);
    if (isFolderFile(uri)) return void reloadFolderFile(uri);
    if (entries.has(uri.toString()) || isArticle(document)) {
      void invalidate(ensure(uri), entries.get(uri.toString())?.state ? delay : 0);
      void wake();
    }
  }

  function touchArticle(uri: vscode.Uri, delay: number): void {
    const entry = entries.get(uri.toString());
    if (entry) void invalidate(entry, delay);
  }

  async function reloadFolderFile(uri: vscode.Uri): Promise<void> {
    if (!(await folders.reload(uri))) return;
    const directory = `${parentOf(uri).toString()}/`;
    for (const entry of entries.values()) if (entry.uri.toString().startsWith(directory)) void invalidate(entry, 0);
    corpus.invalidate();
  }

  const isArticle = (document: vscode.TextDocument): boolean => {
    if (entries.get(document.uri.toString())?.state && isTaken(rules.byName(document.uri))) return true;
    return rules.isArticle(document.uri, document.languageId, () => sampleOf(document));
  };

  function filesChanged({ touched, deleted }: FileChanges): void {
    if ([...touched, ...deleted].some((uri) => baseName(uri) === '.gitignore')) void reconsider();
    for (const uri of touched) {
      if (isSidecar(uri)) touchArticle(articleOf(uri), 0);
      else if (isFolderFile(uri)) void reloadFolderFile(uri);
      else if (discovery?.accepts(uri) && !texts.document(uri)) {
        const entry = ensure(uri);
        entry.listed = true;
        void invalidate(entry, 0);
      }
    }
    if (deleted.length > 0) filesDeleted(new Set(deleted.map(String)));
  }

  function filesDeleted(gone: ReadonlySet<string>): void {
    for (const entry of [...entries.values()]) {
      if (isWithin(gone, entry.uri)) {
        entry.listed = false;
        void invalidate(entry, 0);
      } else if (gone.has(entry.uri.toString() + SIDECAR_SUFFIX)) void invalidate(entry, 0);
    }
    for (const folder of folders.all()) if (folder.uri && isWithin(gone, folder.uri)) void reloadFolderFile(folder.uri);
  }

  /** Begins to index the workspace; costs nothing the second time. */
  function wake(): Promise<void> {
    return (indexing ??= index().catch((error: unknown) => log.error('The workspace could not be indexed', error)));
  }

  async function index(): Promise<void> {
    await folders.discover();
    // Articles that were opened before were read without what holds for their folder.
    for (const entry of entries.values()) if (entry.work && entry.state?.folder !== folders.of(entry.uri)) void invalidate(entry, 0);
    await list();
    contextKeys.set('dateline.indexed', true);
  }

  async function list(): Promise<void> {
    if (disposed) return;
    const started = Date.now();
    const globs = new Set((vscode.workspace.workspaceFolders ?? []).flatMap((f) => settings.articleGlobs(f.uri).include));
    watcher?.dispose();
    watcher = watchFiles([...globs, `**/*${SIDECAR_SUFFIX}`, `**/${FOLDER_FILE}`, '**/.gitignore'], filesChanged);
    discovery = await discoverArticles(rules, settings, texts);
    const waiting = discovery.articles.map(ensure);
    for (const entry of waiting) entry.listed = true;
    const total = waiting.length;
    let done = 0;
    const read = async (): Promise<void> => {
      for (let entry = waiting.shift(); entry && !disposed; entry = waiting.shift()) {
        await (entry.work ?? invalidate(entry, 0));
        report({ done: ++done, total });
      }
    };
    await Promise.all(Array.from({ length: READERS }, read));
    report(undefined);
    log.info(`${total} files looked at, ${states().length} articles, ${Date.now() - started} ms`);
  }

  let lastReport = 0;
  function report(now: IndexProgress | undefined): void {
    progress = now;
    if (now && Date.now() - lastReport < 100) return;
    lastReport = Date.now();
    progressChanged.fire(now);
  }

  /** Globs, folders or `.gitignore` changed: what no longer counts goes, what newly counts comes. One run at a time. */
  async function reconsider(): Promise<void> {
    if (!indexing) return seeAll();
    if (reconsidering === 'again') return;
    const running = reconsidering;
    reconsidering = running ? 'again' : 'once';
    if (running) return;
    await indexing;
    do {
      reconsidering = 'once';
      for (const entry of entries.values()) entry.listed = false;
      await list();
      for (const entry of entries.values()) if (!entry.listed || !isTaken(rules.byName(entry.uri))) void invalidate(entry, 0);
      seeAll();
    } while (wasAskedAgain());
    reconsidering = undefined;
  }

  const wasAskedAgain = (): boolean => reconsidering === 'again';

  const seeAll = (): void => {
    for (const document of texts.documents()) see(document, 0);
  };

  subscriptions.push(
    texts.onDidOpen((document) => see(document, 0)),
    texts.onDidChange((document) => see(document, TYPING_PAUSE_MS)),
    texts.onDidClose((document) => {
      const uri = document.uri;
      if (isSidecar(uri)) touchArticle(articleOf(uri), TYPING_PAUSE_MS);
      else if (isFolderFile(uri)) void reloadFolderFile(uri);
      else touchArticle(uri, TYPING_PAUSE_MS);
    }),
    settings.onDidChange((affects) => affects('articles') && void reconsider()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void reconsider()),
  );
  seeAll();

  return {
    isArticle,
    async get(uri, token) {
      const document = texts.document(uri);
      let entry = entries.get(uri.toString());
      if (!entry && document && isArticle(document)) entry = ensure(uri);
      if (!entry) return undefined;
      const state = await (entry.work ?? invalidate(entry, 0));
      return token?.isCancellationRequested ? undefined : state;
    },
    peek: (uri) => entries.get(uri.toString())?.state,
    byPath: (path) => byPath.get(path)?.state,
    all: states,
    corpus() {
      void wake();
      return corpus.get();
    },
    folder: folders.of,
    async reread(uris) {
      for (const uri of uris) {
        if (isSidecar(uri)) touchArticle(articleOf(uri), 0);
        else await reloadFolderFile(uri);
      }
    },
    get progress() {
      return progress;
    },
    whenIndexed: wake,
    onDidChangeArticle: articleChanged.event,
    onDidRemoveArticle: articleRemoved.event,
    onDidChangeCorpus: corpus.onDidChange,
    onDidChangeProgress: progressChanged.event,
    dispose() {
      disposed = true;
      watcher?.dispose();
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

/** Enough to tell prose, without copying a large document. */
const sampleOf = (document: vscode.TextDocument): string => document.getText(new vscode.Range(0, 0, 500, 0)).slice(0, 20_000);

/** Whether the file or a directory above it is among `gone`. */
function isWithin(gone: ReadonlySet<string>, uri: vscode.Uri): boolean {
  for (let at = uri.toString(); ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (gone.has(at)) return true;
    if (at.lastIndexOf('/') <= uri.scheme.length + 3) return false;
  }
}
