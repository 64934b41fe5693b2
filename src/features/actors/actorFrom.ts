// Which actor a command is about: from the name at the cursor, a link or an item of the sidebar; and whether anything can
// be decided about actors there.
import * as vscode from 'vscode';
import { corpusIndex } from '../../core/corpus/index.ts';
import type { Mention } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';
import { corpusActor, corpusActorOf, mentionAt, mentionsNow } from '../../host/lookUp.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { ArticleState, FolderState, Services } from '../../host/services.ts';
import { type Args, isTreeNode, placeFrom, selectedNodes } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import type { TreeNode } from '../trees/treeNode.ts';
import { joinedMention, type MentionIn, mentionNow, untilJoined } from '../untilJoined.ts';

export interface FoundActor {
  readonly state: ArticleState;
  /** The mention that was pointed at; where an item of the sidebar was, the one that it leads to or the actor's first. */
  readonly mention: Mention;
  readonly actor: CorpusActor;
}

/** Who is meant in the article and the folder as they are now. Tells the user why where there is none. */
export async function actorFrom(services: Services, args: Args): Promise<FoundActor | undefined> {
  const words = await wordsMeant(services, args);
  const place = words && (await placeFrom(services, words));
  if (!place) return undefined;
  const mention = place.mention ?? mentionAt(place.state, place.span.start);
  const here = mention && (await joinedMention(services, { state: place.state, mention }));
  if (mention && !here) return undefined;
  const found = here && foundIn(services, here);
  if (!found) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no name at the cursor. Put the cursor on one first.'));
  const refusal = whyNot(found.state.folder);
  if (!refusal) return found;
  void tell(refusal, found.state.folder);
  return undefined;
}

/** Arguments as they are; of an item of the sidebar that names an actor, which may be of a moment ago, words of that actor. Undefined, and told, where nobody can say who it was. */
export async function wordsMeant(services: Services, args: Args): Promise<Args | undefined> {
  const [item] = args;
  if (!isTreeNode(item) || !itemOfActor(item)) return args;
  if (!(await untilJoined(services, urisOfItems(services, args)))) return undefined;
  return wordsOfItem(services, item) ?? void tellOldItem();
}

/** Whoever has answered a question hears why nothing comes of it. */
export function orTold<T>(found: T | undefined): T | undefined {
  if (found === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('The folder has changed meanwhile, and what you chose cannot be found there any more. Nothing was changed.'));
  return found;
}

export const tellOneAlready = (): Thenable<unknown> => vscode.window.showInformationMessage(vscode.l10n.t('The folder has changed meanwhile, and these are one already. Nothing was changed.'));

export const tellOldItem = (): Thenable<unknown> => vscode.window.showInformationMessage(vscode.l10n.t('The folder has changed since this item was shown. Choose it again.'));

/** In the article as it is now, once it has been joined. */
export function foundIn({ library }: Services, before: MentionIn): FoundActor | undefined {
  const state = library.peek(before.state.uri);
  const mention = state && mentionNow(state, before.state, before.mention);
  const actor = mention && corpusActorOf(library.corpus(), state, mention.actor);
  return actor && { state, mention, actor };
}

/** The same after a question that took its time: the article and the folder may be others by now. Undefined: cancelled, or told. */
export async function foundNow(services: Services, found: FoundActor): Promise<FoundActor | undefined> {
  const here = await joinedMention(services, found);
  return here && orTold(foundIn(services, here));
}

/** For showing: as the corpus of a moment ago knows the actor, else once the article has been joined. Undefined: cancelled, or told. */
export async function actorToShow(services: Services, { state, mention }: MentionIn): Promise<CorpusActor | 'none' | undefined> {
  const known = corpusActorOf(services.library.corpus(), state, mention.actor);
  if (known) return known;
  const here = await joinedMention(services, { state, mention });
  return here && (foundIn(services, here)?.actor ?? 'none');
}

/** Articles that the item and those selected with it lead to. */
export function urisOfItems(services: Services, args: Args): readonly vscode.Uri[] {
  const [first] = args;
  return urisOfNodes(services, isTreeNode(first) ? [...new Set([first, ...selectedNodes(args)])] : []);
}

export const urisOfNodes = ({ library }: Services, nodes: readonly TreeNode[]): readonly vscode.Uri[] => nodes.flatMap(({ target }) => (target && library.byPath(target.path)?.uri) ?? []);

/** Of rows selected together, each once. Undefined, and told, where not all of them can be found again. */
export function selectedActors(services: Services, args: Args): readonly CorpusActor[] | undefined {
  const nodes = selectedNodes(args).filter((n) => n.kind === 'actor');
  const actors = nodes.flatMap((node) => actorOfNode(services, node) ?? []);
  return actors.length === nodes.length ? [...new Set(actors)] : void tellOldItem();
}

/** Rows that show an actor's name. */
const NAMED: ReadonlySet<string> = new Set(['actor', 'participant', 'meetingPlace']);

/** The item that names the actor: a spelling stands below it. */
function itemOfActor(item: TreeNode): TreeNode | undefined {
  let at: TreeNode | undefined = item;
  if (item.kind === 'spelling') while (at && at.kind !== 'actor') at = at.parent;
  return at && NAMED.has(at.kind) ? at : undefined;
}

/** A spelling's words are sought in so many places. */
const MOST_SOUGHT = 50;

/** Words of the actor that the item means, as arguments: those that it leads to, of a spelling the first that are written so, else the actor's first. */
function wordsOfItem(services: Services, item: TreeNode): Args | undefined {
  const { library } = services;
  const named = itemOfActor(item);
  const actor = named && actorOfNode(services, named);
  if (!actor) return undefined;
  const corpus = library.corpus();
  const isIts = (state: ArticleState, m: Mention | undefined): m is Mention => m !== undefined && corpusActorOf(corpus, state, m.actor) === actor;
  const state = item.target && library.byPath(item.target.path);
  const there = state && mentionOf(state, item.target);
  const spelling = item.kind === 'spelling' ? item.subject : undefined;
  const isSpelled = (text: string): boolean => spelling === undefined || fold(text) === fold(spelling);
  if (state && isIts(state, there) && isSpelled(there.text)) return wordsAt(state, there);
  let [first, count]: [Args | undefined, number] = [undefined, 0];
  for (const { state: at, span } of mentionsNow(corpus, library.byPath, actor)) {
    first ??= wordsAt(at, span);
    if (spelling === undefined || count++ > MOST_SOUGHT) return first;
    if (isSpelled(at.text.slice(span.start, span.end))) return wordsAt(at, span);
  }
  return first;
}

const wordsAt = ({ uri }: ArticleState, { start, end }: Span): Args => [uri.toString(), start, end];

const mentionOf = ({ analysis }: ArticleState, span: Span | undefined): Mention | undefined => analysis.mentions.find((m) => m.start === span?.start && m.end === span.end);

/**
 * Whom an item means that may be of a moment ago: ids are dealt out anew whenever articles change, and words move where
 * somebody types. So it is who stands at the item's words or has its id, if the name that the item shows is among its names.
 */
export function actorOfNode({ library }: Services, item: TreeNode): CorpusActor | undefined {
  const { kind, target, subject, label } = item.kind === 'said' && item.parent ? item.parent : item;
  const corpus = library.corpus();
  const state = target && library.byPath(target.path);
  const mention = state && mentionOf(state, target);
  const there = state && mention && corpusActorOf(corpus, state, mention.actor);
  if (!NAMED.has(kind)) return there;
  return [there, corpusActor(corpus, subject)].find((actor) => actor && [actor.name, ...actor.aliases].some((name) => shortText(name) === label));
}

/** The actor of a corpus of before, as it is now: after a question that took its time. */
export function actorNow({ library }: Services, before: CorpusReport, actor: CorpusActor): CorpusActor | undefined {
  const corpus = library.corpus();
  if (corpus === before) return actor;
  const { article } = corpusIndex(before);
  for (const { article: path, actor: local } of actor.members) {
    const analysis = article(path);
    const now = analysis && corpusActorOf(corpus, { path, analysis }, local);
    if (now) return now;
  }
  return undefined;
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
