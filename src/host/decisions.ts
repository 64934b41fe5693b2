// The only writer of sidecars and `dateline.yaml`: turns changes into the smallest text edits on the latest text, writes
// them, and remembers how to take them back.
import * as vscode from 'vscode';
import type { Problem } from '../core/model/problem.ts';
import { type EditResult, editFolderFile, editSidecar, newId, parseFolderFile, parseSidecar } from '../core/sidecar/index.ts';
import { createLineIndex } from '../core/text/lineIndex.ts';
import { applyEdits } from '../core/text/textEdit.ts';
import { baseName } from './articleRules.ts';
import { caughtUp } from './caughtUp.ts';
import { tellFailure } from './commands.ts';
import type { ContextKeys } from './contextKeys.ts';
import { freshPlaces } from './freshPlaces.ts';
import { createHistory, type FileStep, redoFile, type Reversal, type Step, undoFile } from './history.ts';
import type { Journal } from './journal.ts';
import { problemWords } from './problemWords.ts';
import type { Change, Decisions, Library, Pace, SidecarMove } from './services.ts';
import { planSidecarMove } from './sidecarMove.ts';
import { placeProblem, sharedSidecarOf, sidecarOf } from './sidecars.ts';
import type { Texts } from './texts.ts';
import { type FileWrite, prepareWrites, writeFiles } from './writeFiles.ts';

export interface DecisionsParts {
  readonly log: vscode.LogOutputChannel;
  readonly library: Library;
  readonly contextKeys: ContextKeys;
  readonly texts: Texts;
  readonly journal: Journal;
}

export function createDecisions(parts: DecisionsParts): Decisions {
  const { log, library, contextKeys, texts, journal } = parts;
  const history = createHistory();
  /** Articles whose last change was ours, not typing. */
  const annotated = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();

  /** One at a time: each must see the text that the one before it left. */
  function inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = queue.then(async () => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof vscode.CancellationError) return false;
        log.error('A decision could not be written', error);
        void tellFailure(parts, vscode.l10n.t('Nothing was changed: {0}', error instanceof Error ? error.message : String(error)));
        return false;
      } finally {
        refreshKeys();
      }
    });
    queue = turn;
    return turn;
  }

  function refreshKeys(): void {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const isOurs = (step: Step | undefined): boolean => active !== undefined && annotated.has(active) && (step?.articles.includes(active) ?? false);
    contextKeys.set('dateline.canUndo', isOurs(history.undoable));
    contextKeys.set('dateline.canRedo', isOurs(history.redoable));
  }

  const currentText = async (uri: vscode.Uri): Promise<string | undefined> => {
    await caughtUp(uri);
    const found = await texts.read(uri);
    if ('unreadable' in found) throw new Error(`${uri.path}: ${found.unreadable}`);
    return 'text' in found ? found.text : undefined;
  };

  /** The smallest edits of every file that the changes go to. Throws where it is cancelled. */
  async function plan(changes: readonly Change[], pace?: Pace): Promise<Planned | Refusal> {
    const writes: FileWrite[] = [];
    const files: FileStep[] = [];
    const groups = byFile(changes, library);
    for (const [uri, group] of groups) {
      if (pace?.isCancelled()) throw new vscode.CancellationError();
      pace?.report(files.length, groups.size);
      const unplaced = unplacedProblem(group);
      if (unplaced) return { problem: unplaced };
      const before = await currentText(uri);
      const result = editOf(before, freshPlaces(library, group));
      if ('problem' in result) return before === undefined ? { problem: result.problem } : { problem: causeOf(result.problem, before, group), file: { uri, text: before } };
      if (result.edits.length === 0) continue;
      const after = applyEdits(before ?? '', result.edits);
      files.push({ uri: uri.toString(), before, after, edits: result.edits });
      writes.push(before === undefined ? { kind: 'create', uri, text: after } : { kind: 'edit', uri, text: before, edits: result.edits });
    }
    return { writes, files };
  }

  async function apply(label: string, changes: readonly Change[], pace?: Pace): Promise<boolean> {
    const planned = await plan(changes, pace);
    if ('problem' in planned) return refuse(planned);
    const { writes, files } = planned;
    if (writes.length === 0) return true;
    await writeFiles(label, writes, journal);
    await remember({ label, articles: articlesOf(changes), files });
    return true;
  }

  async function moveSidecar(label: string, move: SidecarMove): Promise<boolean> {
    const { writes, files } = await planSidecarMove(move, library.folder(move.article).uri, currentText);
    await writeFiles(label, writes, journal);
    await remember({ label, articles: [move.article.toString()], files });
    return true;
  }

  async function remember(step: Step): Promise<void> {
    await library.reread(step.files.map((f) => vscode.Uri.parse(f.uri, true)));
    history.push(step);
    for (const article of step.articles) annotated.add(article);
  }

  /** A step that VS Code has been given to apply: not done before every file says what it is to say. */
  let proposed: Step | undefined;

  async function propose(label: string, changes: readonly Change[]): Promise<vscode.WorkspaceEdit> {
    const planned = await plan(changes);
    if ('problem' in planned) throw new Error(refusalWords(planned));
    const { edit } = await prepareWrites(label, planned.writes);
    proposed = planned.files.length === 0 ? undefined : { label, articles: articlesOf(changes), files: planned.files };
    return edit;
  }

  async function takeProposed(uris: readonly vscode.Uri[]): Promise<boolean> {
    const step = proposed;
    if (!step?.files.some((f) => uris.some((uri) => uri.toString() === f.uri))) return false;
    for (const file of step.files) if ((await currentText(vscode.Uri.parse(file.uri, true))) !== file.after) return false;
    proposed = undefined;
    await remember(step);
    return true;
  }

  async function reverse(step: Step | undefined, way: (file: FileStep, now: string | undefined) => Reversal): Promise<'done' | 'nothing' | 'conflict'> {
    if (!step) return 'nothing';
    const writes: FileWrite[] = [];
    for (const file of step.files) {
      const uri = vscode.Uri.parse(file.uri, true);
      const now = await currentText(uri);
      const reversal = way(file, now);
      if (reversal.kind === 'conflict') {
        const words = way === undoFile ? vscode.l10n.t('“{0}” cannot be taken back: {1} was changed since. Change the file itself.', step.label, baseName(uri)) : vscode.l10n.t('“{0}” cannot be done again: {1} was changed since.', step.label, baseName(uri));
        void vscode.window.showWarningMessage(words);
        return 'conflict';
      }
      if (reversal.kind === 'edit') writes.push({ kind: 'edit', uri, text: now ?? '', edits: reversal.edits });
      else if (reversal.kind === 'create') writes.push({ kind: 'create', uri, text: reversal.text });
      else writes.push({ kind: 'remove', uri });
    }
    await writeFiles(step.label, writes, journal);
    await library.reread(writes.map((w) => w.uri));
    for (const article of step.articles) annotated.add(article);
    return 'done';
  }

  const refuse = (refusal: Refusal): false => {
    log.warn(`Refused to write ${refusal.file?.uri.path ?? ''}: ${refusal.problem.code}`);
    void tellRefusal(refusal);
    return false;
  };

  const noticeProposed = (...uris: readonly vscode.Uri[]): void => {
    if (proposed) void inTurn(() => takeProposed(uris));
  };

  const subscriptions = vscode.Disposable.from(
    texts.onDidChange((document) => annotated.delete(document.uri.toString()) && refreshKeys()),
    texts.onDidChange((document) => noticeProposed(document.uri)),
    vscode.workspace.onDidCreateFiles(({ files }) => noticeProposed(...files)),
    vscode.window.onDidChangeActiveTextEditor(refreshKeys),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => history.renamed(oldUri.toString(), newUri.toString()))),
  );

  return {
    apply: (label, changes, pace) => inTurn(() => apply(label, changes, pace)),
    propose: (label, changes) => {
      const edit = queue.then(() => propose(label, changes));
      queue = edit.catch(() => undefined);
      return edit;
    },
    moveSidecar: (label, move) => inTurn(() => moveSidecar(label, move)),
    newId: () => newId(Math.random, takenIds(library)),
    undo: () =>
      inTurn(async () => {
        const outcome = await reverse(history.undoable, undoFile);
        if (outcome === 'done') history.undone();
        else if (outcome === 'conflict') history.dropUndo();
        return outcome === 'done';
      }),
    redo: () =>
      inTurn(async () => {
        const outcome = await reverse(history.redoable, redoFile);
        if (outcome === 'done') history.redone();
        else if (outcome === 'conflict') history.dropRedo();
        return outcome === 'done';
      }),
    dispose: () => subscriptions.dispose(),
  };
}

interface Planned {
  readonly writes: readonly FileWrite[];
  readonly files: readonly FileStep[];
}

interface Refusal {
  readonly problem: Problem;
  /** The file that cannot be written, as it is. */
  readonly file?: { readonly uri: vscode.Uri; readonly text: string };
}

const articlesOf = (changes: readonly Change[]): readonly string[] => [...new Set(changes.map((c) => ('article' in c ? c.article : c.folderFileOf).toString()))];

/** Changes by the file that they go to, in order. */
function byFile(changes: readonly Change[], library: Library): Map<vscode.Uri, Change[]> {
  const groups = new Map<string, { uri: vscode.Uri; changes: Change[] }>();
  for (const change of changes) {
    const uri = 'article' in change ? (change.shared ? sharedSidecarOf : sidecarOf)(change.article) : library.folder(change.folderFileOf).uri;
    if (!uri) throw new Error(vscode.l10n.t('this needs an open folder to keep dateline.yaml in'));
    const group = groups.get(uri.toString());
    if (group) group.changes.push(change);
    else groups.set(uri.toString(), { uri, changes: [change] });
  }
  return new Map([...groups.values()].map((g) => [g.uri, g.changes]));
}

function editOf(text: string | undefined, group: readonly Change[]): EditResult {
  const toSidecar = group.flatMap((c) => ('article' in c ? c.changes : []));
  const toFolder = group.flatMap((c) => ('article' in c ? [] : c.changes));
  return toSidecar.length > 0 ? editSidecar(text, toSidecar) : editFolderFile(text, toFolder);
}

/** Untitled articles and old versions of files have no place for a sidecar. */
const unplacedProblem = (group: readonly Change[]): Problem | undefined =>
  group.flatMap((change) => ('article' in change ? (placeProblem(change.article) ?? []) : []))[0];

function takenIds(library: Library): Set<string> {
  const taken = new Set<string>();
  for (const { sidecar, folder } of library.all()) {
    for (const { id } of [...sidecar.sidecar.annotations, ...sidecar.sidecar.relations]) taken.add(id);
    for (const { id } of [...folder.decisions.actors, ...folder.decisions.meetings, ...folder.decisions.labels]) taken.add(id);
  }
  return taken;
}

/** A file that cannot be understood: what is wrong with it, and where. */
function causeOf(problem: Problem, text: string, group: readonly Change[]): Problem {
  if (problem.code !== 'edit-unreadable') return problem;
  const { problems } = group.some((c) => 'article' in c) ? parseSidecar(text) : parseFolderFile(text);
  return problems.find((p) => p.severity === 'error') ?? problem;
}

/** `dateline.yaml, line 7: …` */
function refusalWords({ problem, file }: Refusal): string {
  const words = problemWords(problem);
  return file ? vscode.l10n.t('Nothing was changed. {0}, line {1}: {2}', baseName(file.uri), lineOf(problem, file.text) + 1, words) : vscode.l10n.t('Nothing was changed: {0}', words);
}

const lineOf = ({ span }: Problem, text: string): number => createLineIndex(text).at(Math.min(span.start, text.length)).line;

async function tellRefusal(refusal: Refusal): Promise<void> {
  const { problem, file } = refusal;
  const open = vscode.l10n.t('Open File');
  const message = refusalWords(refusal);
  const answer = await (file ? vscode.window.showErrorMessage(message, open) : vscode.window.showErrorMessage(message));
  if (!file || answer !== open) return;
  const line = lineOf(problem, file.text);
  await vscode.window.showTextDocument(file.uri, { selection: new vscode.Range(line, 0, line, 0) });
}
