// Where a command is to act: from its arguments (links in hovers, tree items, tests) or from the cursor. Every command
// that annotates starts here, so that all of them take the same arguments and say the same where there is nothing to do.
import * as vscode from 'vscode';
import type { DateMention, Mention } from '../../core/model/analysis.ts';
import type { AnchoredAnnotation } from '../../core/model/annotation.ts';
import { type Span, spanLength } from '../../core/text/span.ts';
import { registerCommand } from '../../host/commands.ts';
import { annotationsAt, dateAt, mentionAt } from '../../host/lookUp.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { placeProblem } from '../../host/sidecars.ts';
import { spanOf } from '../../host/spans.ts';
import type { TreeNode } from '../trees/treeNode.ts';
import { trimmed, wordAt } from './words.ts';

export interface ArticlePlace {
  readonly state: ArticleState;
  /** The selected words, else the mention, date or annotation under the cursor, else its word; empty between words. */
  readonly span: Span;
  readonly mention?: Mention;
  readonly date?: DateMention;
  /** The one that a tree item or a link names, else the shortest under the cursor. */
  readonly annotation?: AnchoredAnnotation;
  /** `annotation` was named, not found at the place. */
  readonly named?: true;
}

export type Args = readonly unknown[];

/** Registers commands that act on what `find` gives: it tells the user where there is nothing, and the command ends. */
export const commandsOn =
  <T>(services: Services, find: (services: Services, args: Args) => Promise<T | undefined>) =>
  (id: string, run: (services: Services, found: T, args: Args) => unknown): vscode.Disposable =>
    registerCommand(services, id, async (...args) => {
      const found = await find(services, args);
      return found && run(services, found, args);
    });

/** Tells the user why where there is no article. */
export async function placeFrom(services: Services, args: Args): Promise<ArticlePlace | undefined> {
  const where = target(services, args) ?? atCursor();
  if (!where) return tell(vscode.l10n.t('Open an article and put the cursor on the words first.'));
  const state = await withFolder(services, await services.library.get(where.uri));
  if (!state) return tell(vscode.l10n.t('This file is not treated as an article. “Dateline: Treat as Article” makes it one.'));
  const span = trimmed(state.text, 'range' in where ? spanOf(state.lines, where.range) : where.span);
  const { subject } = where;
  if (where.only && !state.annotations.some((a) => a.annotation.id === subject)) return tell(vscode.l10n.t('This annotation is not there any more.'));
  return placeAt(state, span, subject);
}

/** The folder's decisions may not have been read yet, in the first moments: labels and actors of `dateline.yaml` must be known. */
async function withFolder(services: Services, state: ArticleState | undefined): Promise<ArticleState | undefined> {
  if (!state?.folder.uri || state.folder.text !== undefined) return state;
  await services.library.reread([state.folder.uri]);
  return services.library.get(state.uri);
}

/** `only`: nothing else than the subject is meant. */
type Where = { readonly uri: vscode.Uri; readonly subject?: string; readonly only?: true } & ({ readonly range: vscode.Range } | { readonly span: Span });

function tell(message: string): undefined {
  void vscode.window.showInformationMessage(message);
  return undefined;
}

/** `[uri, start, end?]`, `[uri, annotation id]`, or a tree item with a target; undefined for what menus and keys pass (nothing, or the file alone). */
function target(services: Services, [first, start, end]: Args): Where | undefined {
  if (isTreeNode(first)) {
    const state = first.target && services.library.byPath(first.target.path);
    return state && first.target && { uri: state.uri, span: first.target, ...(first.subject !== undefined && { subject: first.subject }) };
  }
  const uri = typeof first === 'string' ? vscode.Uri.parse(first, true) : first;
  if (uri instanceof vscode.Uri && typeof start === 'string') return { uri, span: { start: 0, end: 0 }, subject: start, only: true };
  if (!(uri instanceof vscode.Uri) || typeof start !== 'number') return undefined;
  return { uri, span: { start, end: typeof end === 'number' ? end : start } };
}

function atCursor(): Where | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri, range: editor.selection };
}

export const isTreeNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && 'kind' in value && 'label' in value && 'children' in value;

function placeAt(state: ArticleState, span: Span, subject: string | undefined): ArticlePlace {
  const named = subject === undefined ? undefined : state.annotations.find((a) => a.annotation.id === subject);
  if (named) return namedPlace(state, named);
  const isSame = (other: Span | undefined): boolean => spanLength(span) === 0 || (other?.start === span.start && other.end === span.end);
  const annotation = annotationsAt(state, span.start).find((a) => isSame(a.span));
  const mention = [mentionAt(state, span.start)].find(isSame);
  const date = [dateAt(state, span.start)].find(isSame);
  const found = spanLength(span) > 0 ? span : (mention ?? annotation?.span ?? date ?? wordAt(state.text, span.start) ?? span);
  return {
    state, span: { start: found.start, end: found.end },
    ...(mention && { mention }), ...(date && { date }), ...(annotation && { annotation }),
  };
}

/** A lost annotation has no words: its place is the article's beginning. */
function namedPlace(state: ArticleState, annotation: AnchoredAnnotation): ArticlePlace {
  const span = annotation.span ?? { start: 0, end: 0 };
  const isSame = (other: Span | undefined): boolean => annotation.span !== undefined && other?.start === span.start && other.end === span.end;
  const mention = [mentionAt(state, span.start)].find(isSame);
  const date = [dateAt(state, span.start)].find(isSame);
  return { state, span, annotation, named: true, ...(mention && { mention }), ...(date && { date }) };
}

/** Whether a sidecar can be written beside the article; says why where not. */
export function canAnnotate({ uri, sidecar }: ArticleState): boolean {
  const unplaced = placeProblem(uri);
  if (unplaced) return no(problemWords(unplaced));
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return no(vscode.l10n.t('This place is read-only, and annotations go into a file beside the article. Copy the article to a folder of yours to annotate it.'));
  }
  if (!sidecar.readable) return no(vscode.l10n.t('The file of annotations has errors, and Dateline writes nothing over it. Put it right first: see Problems.'));
  return true;
}

function no(message: string): false {
  void vscode.window.showWarningMessage(message);
  return false;
}

/** Items selected together in the sidebar, the one that was clicked first; none where the command came from elsewhere. */
export const selectedNodes = ([first, all]: Args): readonly TreeNode[] =>
  isTreeNode(first) && Array.isArray(all) ? [first, ...all.filter((n): n is TreeNode => isTreeNode(n) && n !== first)] : [];

/** Keys that a key binding, a test or a link passes as an object (`{"label": "person", "note": ""}`). */
export function optionsFrom(args: Args): Readonly<Record<string, unknown>> {
  const found = args.find((a) => typeof a === 'object' && a !== null && !(a instanceof vscode.Uri) && !isTreeNode(a) && !Array.isArray(a));
  return (found ?? {}) as Readonly<Record<string, unknown>>;
}

/** A string of the options; undefined for anything else. */
export const textOption = (options: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};
