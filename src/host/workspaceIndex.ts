// Keeps the shelf in step with the workspace on disk: lists its articles once somebody wants them, reads them a few at a
// time, and follows file events, settings and `.gitignore` from then on.
import * as vscode from 'vscode';
import { FOLDER_FILE, SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import { baseName, isTaken } from './articleRules.ts';
import { createRest } from './breathe.ts';
import type { Entry } from './bringUpToDate.ts';
import { type Discovery, discoverArticles } from './discover.ts';
import { type FileChanges, watchFiles } from './fileEvents.ts';
import { isFolderFile } from './folders.ts';
import type { IndexProgress } from './services.ts';
import { type Pace, readMany, type ReadParts } from './readMany.ts';
import { articleOf, isSidecar, sidecarOf } from './sidecars.ts';

/** What changes on disk in one go: more than this many articles are read as at the start. */
const MANY = 16;
const REPORT_EVERY_MS = 100;
const BEGINNING_MS = 5_000;

export interface IndexParts extends ReadParts {
  reloadFolderFile(uri: vscode.Uri): Promise<void>;
  /** Many files have been read, in so many milliseconds. */
  onRead(ms: number): void;
}

export interface WorkspaceIndex extends vscode.Disposable {
  /** Begins to index; the same promise every time. Settles when all articles have been read once. */
  wake(): Promise<void>;
  /** Globs, folders or `.gitignore` changed: what no longer counts goes, what newly counts comes. */
  reconsider(): Promise<void>;
  /** Decisions that hold for these changed: what that matters to is analysed again. Not paused. */
  decidedAnew(entries: readonly Entry[]): void;
  /** When changes up to now have been read; while reading is paused nobody waits for them. */
  settled(): Promise<void>;
  /** Between two articles; before `wake`, too. */
  pause(): void;
  resume(): void;
  readonly progress: IndexProgress | undefined;
  /** Files are being read, for the first time or again. */
  readonly isReading: boolean;
  /** Reading began a moment ago and has not ended. */
  readonly isBeginning: boolean;
  readonly onDidChangeProgress: vscode.Event<IndexProgress | undefined>;
}

export function createWorkspaceIndex(parts: IndexParts): WorkspaceIndex {
  const { shelf, rules, settings, texts, folders, log } = parts;
  const progressChanged = new vscode.EventEmitter<IndexProgress | undefined>();
  let progress: IndexProgress | undefined;
  let lastReport = 0;
  let begun = 0;
  let indexing: Promise<void> | undefined;
  let discovery: Discovery | undefined;
  /** Files that came or changed while files were looked for the first time: they may not be among what was found. */
  let early: vscode.Uri[] | undefined = [];
  /** Changes that are being read. */
  const again = new Set<Promise<void>>();
  let watcher: vscode.Disposable | undefined;
  let disposed = false;
  let reconsidering: 'once' | 'again' | undefined;
  /** Closed while paused: readers wait behind it. */
  let gate: { readonly open: Promise<void>; pass(): void } | undefined;

  function setPaused(paused: boolean): void {
    if (paused === (gate !== undefined)) return;
    gate?.pass();
    gate = paused ? closedGate() : undefined;
    if (!progress) return;
    progress = { ...progress, paused };
    progressChanged.fire(progress);
  }

  async function turn(): Promise<boolean> {
    while (gate && !disposed) await gate.open;
    return !disposed;
  }

  function report(now: IndexProgress | undefined): void {
    progress = now;
    if (now && Date.now() - lastReport < REPORT_EVERY_MS) return;
    lastReport = Date.now();
    progressChanged.fire(now);
  }

  function watch(): void {
    const globs = new Set((vscode.workspace.workspaceFolders ?? []).flatMap((folder) => settings.articleGlobs(folder.uri).include));
    watcher?.dispose();
    watcher = watchFiles([...globs, `**/*${SIDECAR_SUFFIX}`, `**/${FOLDER_FILE}`, '**/.gitignore'], filesChanged);
  }

  async function list(): Promise<void> {
    if (disposed) return;
    begun = Date.now();
    watch();
    const found = await discoverArticles(rules, settings, texts).catch((error: unknown) => {
      early = undefined;
      throw error;
    });
    discovery = found;
    const waiting = new Set<Entry>();
    const rest = createRest();
    for (const uri of [...found.articles, ...(early ?? []).filter(found.accepts)]) {
      const entry = shelf.ensure(uri);
      entry.listed = true;
      waiting.add(entry);
      await rest();
    }
    early = undefined;
    const total = waiting.size;
    let done = 0;
    progressChanged.fire((progress = { done, total, paused: gate !== undefined }));
    await readMany(parts, [...waiting], {
      turn,
      done: () => report({ done: ++done, total, paused: gate !== undefined }),
    });
    report(undefined);
    parts.onRead(Date.now() - begun);
    log.info(`${total} files looked at, ${shelf.states().length} articles, ${Date.now() - begun} ms`);
  }

  const wake = (): Promise<void> =>
    (indexing ??= list().catch((error: unknown) => log.error('The workspace could not be indexed', error)));

  /** One run at a time; what is asked for during one makes another. */
  async function reconsider(): Promise<void> {
    if (!indexing || reconsidering === 'again') return;
    if (reconsidering === 'once') {
      reconsidering = 'again';
      return;
    }
    await indexing;
    do {
      reconsidering = 'once';
      for (const entry of shelf.entries()) entry.listed = false;
      await list();
      for (const entry of shelf.entries()) if (!entry.listed || !isTaken(rules.byName(entry.uri))) void shelf.invalidate(entry);
    } while (wasAskedAgain());
    reconsidering = undefined;
  }

  const wasAskedAgain = (): boolean => reconsidering === 'again';

  function filesChanged({ touched, deleted }: FileChanges): void {
    if ([...touched, ...deleted].some((uri) => baseName(uri) === '.gitignore')) void reconsider();
    const articles: Entry[] = [];
    for (const uri of touched) {
      if (isSidecar(uri)) touchArticle(articleOf(uri));
      else if (isFolderFile(uri)) void parts.reloadFolderFile(uri);
      else if (!discovery) early?.push(uri);
      else if (discovery.accepts(uri)) {
        const entry = shelf.ensure(uri);
        entry.listed = true; // also where it is open: it stays when it is closed
        if (!texts.document(uri)) articles.push(entry);
      }
    }
    if (articles.length <= MANY) for (const entry of articles) void shelf.invalidate(entry);
    else readAgain(articles, turn);
    if (deleted.length > 0) filesDeleted(new Set(deleted.map(String)));
  }

  /** A checkout, say. What a newer change overtakes is left to that. */
  function readAgain(entries: readonly Entry[], wait: Pace['turn']): void {
    for (const entry of entries) shelf.outdate(entry);
    const since = Date.now();
    const read = readMany(parts, entries, { turn: wait, done: () => undefined })
      .then(() => parts.onRead(Date.now() - since))
      .catch((error: unknown) => log.error('Changed articles could not be read', error))
      .finally(() => again.delete(read));
    again.add(read);
  }

  function touchArticle(uri: vscode.Uri): void {
    const entry = shelf.find(uri);
    if (entry) void shelf.invalidate(entry);
  }

  function filesDeleted(gone: ReadonlySet<string>): void {
    for (const entry of [...shelf.entries()]) {
      const isGone = isWithin(gone, entry.uri);
      if (isGone) entry.listed = false;
      if (isGone || gone.has(sidecarOf(entry.uri).toString())) void shelf.invalidate(entry);
    }
    for (const { uri } of folders.all()) if (uri && isWithin(gone, uri)) void parts.reloadFolderFile(uri);
  }

  return {
    wake,
    reconsider,
    decidedAnew(entries) {
      const [open, closed] = [entries.filter((e) => texts.document(e.uri)), entries.filter((e) => !texts.document(e.uri))];
      for (const entry of open) void shelf.invalidate(entry);
      if (closed.length > 0) readAgain(closed, () => Promise.resolve(!disposed));
    },
    settled: async () => {
      if (!gate) await Promise.all(again);
    },
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    get progress() {
      return progress;
    },
    get isReading() {
      return progress !== undefined || again.size > 0;
    },
    get isBeginning() {
      return progress !== undefined && Date.now() - begun < BEGINNING_MS;
    },
    onDidChangeProgress: progressChanged.event,
    dispose() {
      disposed = true;
      gate?.pass();
      watcher?.dispose();
      progressChanged.dispose();
    },
  };
}

function closedGate(): { readonly open: Promise<void>; pass(): void } {
  let pass = (): void => undefined;
  const open = new Promise<void>((resolve) => (pass = resolve));
  return { open, pass: () => pass() };
}

/** Whether the file or a directory above it is among `gone`. */
function isWithin(gone: ReadonlySet<string>, uri: vscode.Uri): boolean {
  for (let at = uri.toString(); ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (gone.has(at)) return true;
    if (at.lastIndexOf('/') <= uri.scheme.length + 3) return false;
  }
}
