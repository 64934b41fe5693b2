// Which actor a command is about: from the name at the cursor, a link or an item of the sidebar; and whether anything can
// be decided about actors there.
import * as vscode from 'vscode';
import type { Mention } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import { corpusActor, corpusActorOf, mentionAt } from '../../host/lookUp.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { ArticleState, FolderState, Services } from '../../host/services.ts';
import { type Args, placeFrom, selectedNodes } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import type { TreeNode } from '../trees/treeNode.ts';

export interface FoundActor {
  readonly state: ArticleState;
  /** The mention that was pointed at; the actor's first one where an item of the sidebar was. */
  readonly mention: Mention;
  readonly actor: CorpusActor;
}

/** Tells the user why where there is none. */
export async function actorFrom(services: Services, args: Args): Promise<FoundActor | undefined> {
  const place = await placeFrom(services, args);
  if (!place) return undefined;
  const mention = place.mention ?? mentionAt(place.state, place.span.start);
  const actor = mention && corpusActorOf(services.library.corpus(), place.state.path, mention.actor);
  if (!actor) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no name at the cursor. Put the cursor on one first.'));
  const refusal = whyNot(place.state.folder);
  if (!refusal) return { state: place.state, mention, actor };
  void tell(refusal, place.state.folder);
  return undefined;
}

export const selectedActors = (services: Services, args: Args): readonly CorpusActor[] =>
  [...new Set(selectedNodes(args).flatMap((n) => (n.kind === 'actor' ? (actorOfNode(services, n) ?? []) : [])))];

/** Rows that show an actor's name. */
const NAMED: ReadonlySet<string> = new Set(['actor', 'participant', 'meetingPlace']);

/**
 * Whom an item means that may be of a moment ago: ids are dealt out anew whenever articles change, and words move where
 * somebody types. So it is who stands at the item's words or has its id, if the name that the item shows is among its names.
 */
export function actorOfNode({ library }: Services, item: TreeNode): CorpusActor | undefined {
  const { kind, target, subject, label } = item.kind === 'said' && item.parent ? item.parent : item;
  const corpus = library.corpus();
  const state = target && library.byPath(target.path);
  const mention = state?.analysis.mentions.find((m) => m.start === target?.start && m.end === target.end);
  const there = state && mention && corpusActorOf(corpus, state.path, mention.actor);
  if (!NAMED.has(kind)) return there;
  return [there, corpusActor(corpus, subject)].find((actor) => actor && [actor.name, ...actor.aliases].some((name) => shortText(name) === label));
}

export function actorAt(corpus: CorpusReport, state: ArticleState, offset: number): CorpusActor | undefined {
  const mention = mentionAt(state, offset);
  return mention && corpusActorOf(corpus, state.path, mention.actor);
}

/** The actor as it is now, after a question that took its time. */
export function actorNow({ library }: Services, actor: CorpusActor): CorpusActor | undefined {
  const [first] = actor.mentions;
  const state = first && library.byPath(first.article);
  return state && first && actorAt(library.corpus(), state, first.start);
}

/** Why nothing can be decided about actors of the folder; undefined where it can. */
export function whyNot(folder: FolderState): string | undefined {
  if (!folder.uri) return vscode.l10n.t('Actors are kept in dateline.yaml, at the root of an open folder. Open the folder first.');
  if (vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) === false) return vscode.l10n.t('This place is read-only, and actors are kept in dateline.yaml there. Copy the articles to a folder of yours first.');
  const problem = folder.readable ? undefined : folder.problems.find((p) => p.severity === 'error');
  if (!problem) return folder.readable ? undefined : vscode.l10n.t('dateline.yaml cannot be understood, and Dateline writes nothing over it. Put it right first: see Problems.');
  return vscode.l10n.t('Nothing was changed. dateline.yaml, line {0}: {1}', lineOf(folder, problem.span.start) + 1, problemWords(problem));
}

const lineOf = ({ text }: FolderState, offset: number): number => (text === undefined ? 0 : createLineIndex(text).at(Math.min(offset, text.length)).line);

async function tell(refusal: string, folder: FolderState): Promise<void> {
  if (!folder.uri || folder.readable || folder.text === undefined) return void vscode.window.showWarningMessage(refusal);
  const open = vscode.l10n.t('Open File');
  if ((await vscode.window.showErrorMessage(refusal, open)) !== open) return;
  const line = lineOf(folder, folder.problems.find((p) => p.severity === 'error')?.span.start ?? 0);
  await vscode.window.showTextDocument(folder.uri, { selection: new vscode.Range(line, 0, line, 0) });
}
