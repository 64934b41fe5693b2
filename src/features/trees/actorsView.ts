// The view of actors: the tree, its filter, the search that reveals, and following the cursor.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import { corpusActorOf, mentionAt } from '../../host/lookUp.ts';
import type { Services } from '../../host/services.ts';
import { offsetOf } from '../../host/spans.ts';
import { actorNow, actorToShow, orTold, wordsMeant } from '../actors/actorFrom.ts';
import { isTreeNode, placeFrom } from '../commands/place.ts';
import { actorsTree } from './actorsModel.ts';
import type { CorpusView } from './corpusView.ts';
import { pickActor } from './searchActors.ts';
import { findSubject, type TreeNode } from './treeNode.ts';
import { createTree, type Tree } from './treeProvider.ts';
import { type CurrentView, keepCurrent, setContext } from './views.ts';

const FOLLOWS = 'dateline.followCursor';
/** Moving the cursor by keys fires for each step; the tree follows when it rests. */
const REST_MS = 150;

export interface ActorsView extends vscode.Disposable {
  readonly tree: Tree;
}

export function createActorsView(services: Services, current: CurrentView): ActorsView {
  let filter = '';
  let drawn: CorpusView | undefined;
  const tree = createTree(services, 'dateline.actors', () => actorsTree((drawn = current()), filter), { canSelectMany: true });
  const message = (): string | undefined => (filter === '' ? undefined : vscode.l10n.t('Names with “{0}”', filter));
  const setFilter = (value: string): void => {
    if (filter === value) return;
    filter = value;
    setContext('dateline.actorsFiltered', value !== '');
    tree.view.message = message() ?? '';
    tree.refresh();
  };
  const reveal = async (actor: string, focus: boolean): Promise<boolean> => {
    const found = (): TreeNode | undefined => findSubject(tree.roots(), 'actor', actor);
    // The corpus may be newer than what is drawn, and has dealt out its ids anew.
    if (drawn !== undefined && drawn !== current()) tree.refresh();
    if (!found()) setFilter('');
    const node = found();
    if (node) await tree.reveal(node, { focus });
    return node !== undefined;
  };
  const parts = vscode.Disposable.from(
    tree,
    keepCurrent(services, tree, message),
    registerCommand(services, 'dateline.searchActors', async () => {
      const { corpus } = current();
      const chosen = await pickActor(current());
      const actor = chosen && orTold(actorNow(services, corpus, chosen));
      if (actor) await reveal(actor.id, true);
    }),
    registerCommand(services, 'dateline.filterActors', (value) => (typeof value === 'string' ? setFilter(value) : askFilter(filter, setFilter))),
    registerCommand(services, 'dateline.clearActorFilter', () => setFilter('')),
    registerCommand(services, 'dateline.revealActor', async (...args) => {
      const words = await wordsMeant(services, args);
      if (!words) return undefined;
      const place = await placeFrom(services, words);
      if (!place) return undefined;
      const mention = mentionAt(place.state, place.span.start);
      const actor = mention ? await actorToShow(services, { state: place.state, mention }) : 'none';
      if (!actor) return undefined;
      if (actor === 'none') return void vscode.window.showInformationMessage(vscode.l10n.t('There is no name at the cursor. Put the cursor on the name to show in the sidebar.'));
      return reveal(actor.id, true);
    }),
    followCursor(services, tree, reveal),
    // Keys bring no item along: without this it would act on the cursor in the article.
    registerCommand(services, 'dateline.renameSelectedActor', (item) => {
      const node = isTreeNode(item) ? item : tree.view.selection.find((n) => n.kind === 'actor');
      return node && vscode.commands.executeCommand('dateline.renameActor', node);
    }),
  );
  return { tree, dispose: () => parts.dispose() };
}

/** Filters while the user types; Escape brings the filter of before back. */
function askFilter(before: string, set: (value: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Actors');
  input.placeholder = vscode.l10n.t('Part of a name, in any spelling');
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => set(value.trim()));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) set(before);
    input.dispose();
  });
  input.show();
}

/** While switched on and while the view is visible, the actor under the resting cursor is selected in the tree. */
function followCursor(services: Services, tree: Tree, reveal: (actor: string, focus: boolean) => Promise<boolean>): vscode.Disposable {
  const memory = services.context.workspaceState;
  let timer: NodeJS.Timeout | undefined;
  const isOn = (): boolean => memory.get<boolean>(FOLLOWS) ?? false;
  const follow = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const state = editor && tree.view.visible && isOn() ? services.library.peek(editor.document.uri) : undefined;
    if (!editor || !state || state.version !== editor.document.version) return;
    const mention = mentionAt(state, offsetOf(state.lines, editor.selection.active));
    const actor = mention && corpusActorOf(services.library.corpus(), state, mention.actor);
    // A click in the tree moves the cursor too: then the tree is where the user wants it.
    if (actor && !isWithin(tree.view.selection[0], actor.id)) await reveal(actor.id, false);
  };
  const soon = (): void => {
    clearTimeout(timer);
    if (isOn()) timer = setTimeout(() => void follow().catch((error: unknown) => services.log.error('following the cursor failed', error)), REST_MS);
  };
  const turn = async (on: boolean): Promise<void> => {
    await memory.update(FOLLOWS, on);
    setContext('dateline.followsCursor', on);
    if (on) await follow();
  };
  setContext('dateline.followsCursor', isOn());
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    registerCommand(services, 'dateline.followCursor', () => turn(true)),
    registerCommand(services, 'dateline.stopFollowingCursor', () => turn(false)),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function isWithin(node: TreeNode | undefined, actor: string): boolean {
  for (let n = node; n; n = n.parent) if (n.kind === 'actor' && n.subject === actor) return true;
  return false;
}
