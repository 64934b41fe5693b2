// "Merge Annotations": a sidecar or `dateline.yaml` with conflict markers becomes one file, in one undoable edit, and the
// user hears what is left to choose.
import * as vscode from 'vscode';
import { type MarkedMerge, mergeMarked } from '../../core/sidecar/index.ts';
import type { TextEdit } from '../../core/text/textEdit.ts';
import { baseName } from '../../host/articleRules.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { Services } from '../../host/services.ts';
import { isSidecar, sidecarOf } from '../../host/sidecars.ts';
import { writeFiles } from '../../host/writeFiles.ts';
import { conflictedFiles, gitStages } from './gitStages.ts';

/** The kind of outcome for each file that was looked at, in order. */
export async function mergeAnnotations(services: Services, args: readonly unknown[]): Promise<readonly MarkedMerge['kind'][]> {
  const files = await targets(services, args);
  if (files.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No annotations are in conflict here. Open a sidecar or dateline.yaml with conflict markers first.'));
    return [];
  }
  const outcomes: MarkedMerge['kind'][] = [];
  for (const uri of files) outcomes.push(await mergeFile(services, uri));
  return outcomes;
}

export const holdsAnnotations = (uri: vscode.Uri): boolean => isSidecar(uri) || baseName(uri) === 'dateline.yaml';

/** What was handed over (an address, a file, resources of source control), else what the editor shows, else git's conflicts. */
async function targets(services: Services, args: readonly unknown[]): Promise<readonly vscode.Uri[]> {
  const given = args.flatMap(uriOf);
  if (given.length > 0) return distinct(given.filter(holdsAnnotations));
  const active = vscode.window.activeTextEditor?.document;
  if (active && holdsAnnotations(active.uri)) return [active.uri];
  if (active && services.library.isArticle(active)) {
    const sidecar = sidecarOf(active.uri);
    if (services.library.peek(active.uri)?.sidecar.problems.some((p) => p.code === 'yaml-conflict')) return [sidecar];
  }
  return distinct((await conflictedFiles()).filter(holdsAnnotations));
}

function uriOf(argument: unknown): readonly vscode.Uri[] {
  if (typeof argument === 'string') return [vscode.Uri.parse(argument, true)];
  if (argument instanceof vscode.Uri) return [argument];
  if (Array.isArray(argument)) return argument.flatMap(uriOf);
  if (typeof argument === 'object' && argument !== null && 'resourceUri' in argument) return uriOf(argument.resourceUri);
  return [];
}

const distinct = (uris: readonly vscode.Uri[]): readonly vscode.Uri[] => [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];

async function mergeFile({ journal, library }: Services, uri: vscode.Uri): Promise<MarkedMerge['kind']> {
  const stages = await gitStages(uri);
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const result = mergeMarked(text, stages);
  if (result.kind === 'merged') {
    await writeFiles(vscode.l10n.t('Merge annotations'), [{ kind: 'edit', uri, text, edits: [difference(text, result.text)] }], journal);
    await library.reread([uri]);
  }
  void tell(uri, result);
  return result.kind;
}

/** One edit, without what begins and ends alike. */
export function difference(before: string, after: string): TextEdit {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < limit - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start: head, end: before.length - tail, newText: after.slice(head, after.length - tail) };
}

async function tell(uri: vscode.Uri, result: MarkedMerge): Promise<void> {
  const name = baseName(uri);
  if (result.kind === 'unmarked') {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} holds no conflict markers: there is nothing to merge.', name));
    return;
  }
  if (result.kind === 'refused') {
    const open = vscode.l10n.t('Open File');
    if ((await vscode.window.showErrorMessage(`${name}: ${problemWords(result.problem)}`, open)) === open) await vscode.window.showTextDocument(uri);
    return;
  }
  const bare = result.withoutBase ? vscode.l10n.t(' The common ancestor is not known: what one side deleted may be back.') : '';
  const [first] = result.choices;
  if (!first) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} is merged; nothing is left to choose.', name) + bare);
    return;
  }
  const show = vscode.l10n.t('Show');
  const words = result.choices.length === 1 ? vscode.l10n.t('{0} is merged. To one question there are two answers: choose in the file or in Problems.', name) : vscode.l10n.t('{0} is merged. To {1} questions there are two answers: choose in the file or in Problems.', name, result.choices.length);
  if ((await vscode.window.showWarningMessage(words + bare, show)) !== show) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(first.span.start);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
