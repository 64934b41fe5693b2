// The articles that are known, each with its newest state: made on first sight, worked on again after every change,
// dropped when they are gone. Knows nothing of why something changed.
import * as vscode from 'vscode';
import { baseName, isVersion } from './articleRules.ts';
import { type ArticleParts, bringUpToDate, type Entry, opened, type Outcome } from './bringUpToDate.ts';
import { sourceOf } from './packedArticle.ts';
import type { ArticleState } from './services.ts';

export interface Shelf extends vscode.Disposable {
  /** The entry of an article, made where there is none. */
  ensure(uri: vscode.Uri): Entry;
  find(uri: vscode.Uri): Entry | undefined;
  byPath(path: string): Entry | undefined;
  entries(): Iterable<Entry>;
  /** Without versions of files that are open beside them. The same array as long as none changes. */
  states(): readonly ArticleState[];
  /** Somebody sees it now: where the text is as it was read before, what is known of it is there at once, and looked at again afterwards. */
  open(entry: Entry, version: number, text: () => string): void;
  /** Something that the entry's state is made of changed: works towards a new one after `delay` ms. */
  invalidate(entry: Entry, delay?: number): Promise<ArticleState | undefined>;
  /** Something changed that somebody else is going to look at: work of before counts no more. */
  outdate(entry: Entry): void;
  /** What somebody else worked out for the entry as it was in `generation`; nothing where a newer change came. */
  take(entry: Entry, generation: number, outcome: Outcome): void;
  /** An article is being worked on, or is about to be. */
  readonly isWorking: boolean;
  /** When every change up to now is in the states. */
  settled(): Promise<void>;
  readonly onDidChange: vscode.Event<ArticleState>;
  /** The same where what was found in the article, or what holds in its folder, may be other than before: not where it was only opened or closed. */
  readonly onDidReconsider: vscode.Event<ArticleState>;
  readonly onDidRemove: vscode.Event<vscode.Uri>;
}

export function createShelf(parts: ArticleParts): Shelf {
  const entries = new Map<string, Entry>();
  const byPath = new Map<string, Entry>();
  const changed = new vscode.EventEmitter<ArticleState>();
  const reconsidered = new vscode.EventEmitter<ArticleState>();
  const removed = new vscode.EventEmitter<vscode.Uri>();
  let states: readonly ArticleState[] | undefined;
  let working = 0;

  function ensure(uri: vscode.Uri): Entry {
    const key = uri.toString();
    const known = entries.get(key);
    if (known) return known;
    const path = vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri) : baseName(uri);
    const entry: Entry = {
      uri, path: isVersion(uri) || byPath.has(path) ? key : path,
      listed: false, generation: 0, state: undefined, work: undefined, removed: false, failed: false, about: undefined, key: undefined,
    };
    entries.set(key, entry);
    byPath.set(entry.path, entry);
    return entry;
  }

  function remove(entry: Entry): void {
    entry.removed = true;
    entries.delete(entry.uri.toString());
    byPath.delete(entry.path);
    parts.sidecars.forget(entry.uri);
    states = undefined;
    if (entry.state) removed.fire(entry.uri);
  }

  async function work(entry: Entry, generation: number, delay: number): Promise<ArticleState | undefined> {
    working++;
    const outcome = await outcomeOf(entry, generation, delay).finally(() => working--);
    return outcome ? settle(entry, outcome) : entry.work;
  }

  /** Undefined where a newer change came. */
  async function outcomeOf(entry: Entry, generation: number, delay: number): Promise<Outcome | undefined> {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return entry.generation === generation ? bringUpToDate(parts, entry) : undefined;
  }

  function settle(entry: Entry, outcome: Outcome): Promise<ArticleState | undefined> | ArticleState | undefined {
    switch (outcome.kind) {
      case 'overtaken':
        return entry.removed ? undefined : entry.work;
      case 'none':
        remove(entry);
        return undefined;
      case 'ready': {
        const { state } = outcome;
        const before = entry.state;
        entry.state = state;
        states = undefined;
        changed.fire(state);
        if (before?.folder !== state.folder || sourceOf(before.analysis) !== sourceOf(state.analysis)) reconsidered.fire(state);
        return state;
      }
      case 'same':
      case 'failed':
        return entry.state;
    }
  }

  return {
    ensure,
    find: (uri) => entries.get(uri.toString()),
    byPath: (path) => byPath.get(path),
    entries: () => entries.values(),
    states: () => (states ??= [...entries.values()].flatMap((entry) => (entry.state && !isVersion(entry.uri) ? entry.state : []))),
    open(entry, version, text) {
      const { state } = entry;
      if (!state || state.version !== undefined || state.text !== text()) return;
      parts.live.follow(entry.uri, state.annotations);
      void settle(entry, { kind: 'ready', state: opened(state, version) });
    },
    invalidate(entry, delay = 0) {
      const generation = ++entry.generation;
      parts.analysts.back.sweep();
      entry.work = work(entry, generation, delay);
      return entry.work;
    },
    outdate(entry) {
      entry.generation++;
      entry.work = undefined;
    },
    take(entry, generation, outcome) {
      if (!entry.removed && entry.generation === generation) entry.work = Promise.resolve(settle(entry, outcome));
    },
    get isWorking() {
      return working > 0;
    },
    settled: async () => void (await Promise.allSettled([...entries.values()].flatMap((entry) => entry.work ?? []))),
    onDidChange: changed.event,
    onDidReconsider: reconsidered.event,
    onDidRemove: removed.event,
    dispose: () => vscode.Disposable.from(changed, reconsidered, removed).dispose(),
  };
}
