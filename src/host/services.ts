// What features are made of: one object that `activate` builds and hands to every `registerX`. Interfaces only; the
// files beside this one implement them over VS Code.
import type * as vscode from 'vscode';
import type { Analysis } from '../core/model/analysis.ts';
import type { AnchoredAnnotation, FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';
import type { Problem } from '../core/model/problem.ts';
import type { FolderChange, MeetingParts, Sidecar, SidecarChange } from '../core/sidecar/index.ts';
import type { LineIndex } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import type { ContextKeys } from './contextKeys.ts';
import type { Journal } from './journal.ts';
import type { LoadLater } from './later.ts';
import type { Settings } from './settings.ts';
import type { ReadPassage } from './typedPassages.ts';

export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly contextKeys: ContextKeys;
  readonly library: Library;
  readonly decisions: Decisions;
  readonly journal: Journal;
  /** What is loaded when it is used first. */
  readonly later: LoadLater;
}

/** A sidecar as it stands. When `readable` is false, `sidecar` is the last good one ("stale") and nothing is written. */
export interface SidecarState {
  readonly uri: vscode.Uri;
  /** Undefined where there is no file. */
  readonly text: string | undefined;
  readonly sidecar: Sidecar;
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/** The `dateline.yaml` that holds for an article: of the nearest ancestor folder within the workspace folder. */
export interface FolderState {
  /** Where it is, or would be made. Undefined for a single file without a folder. */
  readonly uri: vscode.Uri | undefined;
  readonly text: string | undefined;
  readonly decisions: FolderDecisions;
  /** Id of a label, actor or meeting → its block in `text`. */
  readonly blocks: ReadonlyMap<string, Span>;
  /** Id of a meeting → where its parts stand in `text`. */
  readonly parts: ReadonlyMap<string, MeetingParts>;
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/** One version of one article with everything known about it. Immutable: a change makes a new one. */
export interface ArticleState {
  readonly uri: vscode.Uri;
  /** Path relative to its workspace folder with `/` (the file name without one): the id in the joined corpus. */
  readonly path: string;
  readonly text: string;
  /** Version of the open document that the text was; undefined where it came from disk. */
  readonly version: number | undefined;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
  readonly annotations: readonly AnchoredAnnotation[];
  readonly sidecar: SidecarState;
  readonly folder: FolderState;
}

export interface IndexProgress {
  readonly done: number;
  readonly total: number;
  /** Nothing is read until somebody resumes; what is open on screen is analysed all the same. */
  readonly paused: boolean;
}

/** Every article that is open or in the workspace, analysed in the worker, kept up to date with edits and file events. */
export interface Library extends vscode.Disposable {
  /** Whether the document is, or would be, an article: globs, settings, language and prose check. */
  isArticle(document: vscode.TextDocument): boolean;
  /** State of the current version; waits for the analysis. Undefined where it is no article or the token is cancelled. */
  get(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<ArticleState | undefined>;
  /** The last state made, perhaps of an earlier version of the text. */
  peek(uri: vscode.Uri): ArticleState | undefined;
  /** By the `path` of an article in the joined corpus. */
  byPath(path: string): ArticleState | undefined;
  all(): readonly ArticleState[];
  /** The folder's articles joined. Of a large folder perhaps as it was a moment ago: `onDidChangeCorpus` tells of a newer one. */
  corpus(): CorpusReport;
  /** The same of all articles as they are now: waits until they have been read and joined. */
  joined(): Promise<CorpusReport>;
  /** `dateline.yaml` for a file or folder. */
  folder(uri: vscode.Uri): FolderState;
  /** Reads sidecars and `dateline.yaml` again now: our own writes need not wait for the file watcher. `get` then has them. */
  reread(uris: readonly vscode.Uri[]): Promise<void>;
  readonly progress: IndexProgress | undefined;
  /** Articles that are not open wait to be read until `resume`, those that are listed later too. What is being read is finished. */
  pause(): void;
  resume(): void;
  /** Resolves when every article of the workspace has been analysed as it was when this was asked: not while reading is paused. */
  whenIndexed(): Promise<void>;
  readonly onDidChangeArticle: vscode.Event<ArticleState>;
  /** The same but for articles that were only opened or closed. */
  readonly onDidReconsiderArticle: vscode.Event<ArticleState>;
  /** In a long article the paragraphs that were typed into have been read; the state of the whole follows. */
  readonly onDidReadPassage: vscode.Event<ReadPassage>;
  readonly onDidRemoveArticle: vscode.Event<vscode.Uri>;
  /** Anything that the joined corpus depends on changed; fired at most once in 100 ms or so. */
  readonly onDidChangeCorpus: vscode.Event<void>;
  readonly onDidChangeProgress: vscode.Event<IndexProgress | undefined>;
}

/** One file's part of a command. */
export type Change =
  /** `shared`: to the sidecar that all annotators share, whoever is at work. */
  | { readonly article: vscode.Uri; readonly changes: readonly SidecarChange[]; readonly shared?: boolean }
  | { readonly folderFileOf: vscode.Uri; readonly changes: readonly FolderChange[] };

/** Of a command over many files. Once it is cancelled nothing is written; while files are written it cannot be. */
export interface Pace {
  isCancelled(): boolean;
  report(done: number, total: number): void;
}

/** A sidecar whose article has another name now. */
export interface SidecarMove {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
  readonly oldArticle: vscode.Uri;
  readonly article: vscode.Uri;
}

/** The only writer of sidecars and `dateline.yaml`. Every call is one step of undo, however many files it touches. */
export interface Decisions extends vscode.Disposable {
  /** Returns false, after telling the user why, where a file cannot be understood or written. `label`: for undo. */
  apply(label: string, changes: readonly Change[], pace?: Pace): Promise<boolean>;
  /**
   * The same as an edit for VS Code to apply, with its own preview (a rename). It becomes a step of undo once it has been
   * applied. Throws, in words for the user, where a file cannot be understood or written.
   */
  propose(label: string, changes: readonly Change[]): Promise<vscode.WorkspaceEdit>;
  /** A sidecar goes to the article that its words stand in. Never over one that is there. */
  moveSidecar(label: string, move: SidecarMove): Promise<boolean>;
  /** A new random id that nothing known uses. */
  newId(): string;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
}
