// Which labels a folder has, and where each is used.
import * as vscode from 'vscode';
import { BUILT_IN_LABELS } from '../../core/check/index.ts';
import type { Annotation, Label } from '../../core/model/annotation.ts';
import type { ArticleState, Change, FolderState, Library, Services } from '../../host/services.ts';
import { counted } from '../trees/kindWords.ts';
import { translate } from '../trees/treeProvider.ts';

export interface LabelUse {
  readonly state: ArticleState;
  readonly annotations: readonly Annotation[];
}

/** By article, of every article that the folder's `dateline.yaml` holds for. */
export function usesOf(library: Pick<Library, 'all'>, folder: FolderState, label: string): readonly LabelUse[] {
  return library.all().flatMap((state) => {
    if (state.folder.uri?.toString() !== folder.uri?.toString()) return [];
    const annotations = state.annotations.map((a) => a.annotation).filter((a) => a.label === label);
    return annotations.length > 0 ? [{ state, annotations }] : [];
  });
}

/** Labels that annotations have and nobody defined, in the order of the alphabet. */
export function undefinedLabels(library: Pick<Library, 'all'>, folder: FolderState): readonly string[] {
  const states = library.all().filter((state) => state.folder.uri?.toString() === folder.uri?.toString());
  const used = new Set(states.flatMap((state) => state.annotations.map((a) => a.annotation.label)));
  return [...used].filter((label) => !BUILT_IN_LABELS.has(label) && !labelById(folder, label)).sort();
}

/** The same of today: every article has been read, and what was written a moment ago is waited for, in the one in front and in those that use it. */
export async function usesNow({ library }: Services, folder: FolderState, label: string): Promise<readonly LabelUse[]> {
  await library.whenIndexed();
  const active = vscode.window.activeTextEditor?.document.uri;
  const stale = usesOf(library, folder, label).map((use) => use.state.uri);
  await Promise.all([...stale, ...(active ? [active] : [])].map((uri) => library.get(uri)));
  return usesOf(library, folder, label);
}

/** `12 annotations in 3 articles`; undefined where there are none. */
export function useWords(uses: readonly LabelUse[]): string | undefined {
  if (uses.length === 0) return undefined;
  const annotations = counted(uses.reduce((sum, use) => sum + use.annotations.length, 0), '{0} annotation', '{0} annotations', translate);
  return vscode.l10n.t('{0} in {1}', annotations, counted(uses.length, '{0} article', '{0} articles', translate));
}

/** Every use of one label gets another: smallest edits in each sidecar. */
export const relabelled = (uses: readonly LabelUse[], to: string): readonly Change[] =>
  uses.map(({ state, annotations }) => ({ article: state.uri, changes: annotations.map(({ id }) => ({ kind: 'update', id, set: { label: to } })) }));

/** The folder of the article in front, else of the first workspace folder; tells the user where there is none. */
export async function labelFolder(services: Services): Promise<{ readonly uri: vscode.Uri; readonly folder: FolderState } | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const uri = active && services.library.peek(active) ? active : vscode.workspace.workspaceFolders?.[0]?.uri;
  const folder = uri && services.library.folder(uri);
  if (!uri || !folder?.uri) return void vscode.window.showInformationMessage(vscode.l10n.t('Labels of your own need an open folder, to keep dateline.yaml in.'));
  if (folder.text === undefined) await services.library.reread([folder.uri]);
  return { uri, folder: services.library.folder(uri) };
}

export const labelById = (folder: FolderState, id: string): Label | undefined => folder.decisions.labels.find((l) => l.id === id);
