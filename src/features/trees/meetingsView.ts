// The view of meetings: the tree, its filter with what is said of it above the tree, and showing one meeting in it.
import * as vscode from 'vscode';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { registerCommand } from '../../host/commands.ts';
import type { Services } from '../../host/services.ts';
import { isTreeNode, optionsFrom } from '../commands/place.ts';
import { registerActorMeetings } from '../meetings/actorMeetings.ts';
import { askFilter } from '../meetings/askFilter.ts';
import { meetingFrom } from '../meetings/meetingFrom.ts';
import { filteredMeetings, filterWords, isFiltering, type MeetingFilter, NO_FILTER, readFilter } from '../meetings/meetingFilter.ts';
import { removeRows } from '../meetings/removeRows.ts';
import type { CorpusView } from './corpusView.ts';
import { counted } from './kindWords.ts';
import { meetingsTree } from './meetingsModel.ts';
import { findNode, findSubject, type TreeNode } from './treeNode.ts';
import { createTree, translate, type Tree } from './treeProvider.ts';
import { type CurrentView, keepCurrent, setContext } from './views.ts';

const REMEMBERED = 'dateline.meetingFilter';

export interface MeetingsView extends vscode.Disposable {
  readonly tree: Tree;
}

export function createMeetingsView(services: Services, current: CurrentView): MeetingsView {
  const memory = services.context.workspaceState;
  let filter = readFilter(memory.get(REMEMBERED));
  let made: { readonly view: CorpusView; readonly filter: MeetingFilter; readonly shown: readonly CorpusMeeting[] } | undefined;
  /** What the filter leaves; undefined where there is none. */
  const shownNow = (): readonly CorpusMeeting[] | undefined => {
    if (!isFiltering(filter)) return undefined;
    const view = current();
    if (made?.view !== view || made.filter !== filter) made = { view, filter, shown: filteredMeetings(view, filter) };
    return made.shown;
  };
  let drawn: CorpusView | undefined;
  const tree = createTree(services, 'dateline.meetings', () => meetingsTree((drawn = current()), shownNow()), { canSelectMany: true });
  /** The corpus may be newer than what is drawn, and has dealt out its ids anew. */
  const catchUp = (): void => {
    if (drawn !== undefined && drawn !== current()) tree.refresh();
  };
  /** Counting asks for the folder's join: not before somebody looks. */
  const message = (counting = tree.view.visible): string | undefined => {
    if (!isFiltering(filter)) return undefined;
    const words = filterWords(filter, { t: translate, locale: vscode.env.language });
    if (!counting) return vscode.l10n.t('Only {0}', words);
    const length = shownNow()?.length ?? 0;
    const all = counted(current().corpus.meetings.length, '{0} meeting', '{0} meetings', translate);
    if (length === 0) return vscode.l10n.t('Only {0}: none of {1}. Clear the filter to see them.', words, all);
    return vscode.l10n.t('Only {0}: {1} of {2}', words, length, all);
  };
  const setFilter = (next: MeetingFilter): void => {
    filter = next;
    void memory.update(REMEMBERED, isFiltering(next) ? next : undefined);
    setContext('dateline.meetingsFiltered', isFiltering(next));
    tree.view.message = message(true) ?? '';
    tree.refresh();
  };
  setContext('dateline.meetingsFiltered', isFiltering(filter));
  const reveal = async (meeting: CorpusMeeting, focus: boolean): Promise<boolean> => {
    if (shownNow()?.some((m) => m.id === meeting.id) === false) setFilter(NO_FILTER);
    catchUp();
    const node = findSubject(tree.roots(), 'meeting', meeting.id);
    if (node) await tree.reveal(node, { focus, expand: true });
    return node !== undefined;
  };
  const parts = vscode.Disposable.from(
    tree,
    keepCurrent(services, tree, () => message()),
    tree.view.onDidChangeVisibility(() => services.library.progress === undefined && (tree.view.message = message() ?? '')),
    registerCommand(services, 'dateline.filterMeetings', async (given) => {
      const next = typeof given === 'object' && given !== null && !Array.isArray(given) && 'filter' in given ? readFilter(given.filter) : await askFilter(current(), filter);
      if (next) setFilter(next);
    }),
    registerCommand(services, 'dateline.clearMeetingFilter', () => setFilter(NO_FILTER)),
    registerCommand(services, 'dateline.revealMeeting', async (...args) => {
      const found = await meetingFrom(services, args);
      return found && reveal(found.meeting, optionsFrom(args)['focus'] !== false);
    }),
    registerActorMeetings(services, current, async (actors) => {
      setFilter({ ...NO_FILTER, actors });
      await vscode.commands.executeCommand('dateline.meetings.focus');
      const shown = shownNow();
      await revealFirst(tree);
      return shown?.length ?? 0;
    }),
    ...onSelected(services, current, tree),
  );
  return { tree, dispose: () => parts.dispose() };
}

async function revealFirst(tree: Tree): Promise<void> {
  const first: TreeNode | undefined = findNode(tree.roots(), (n) => n.kind === 'meeting', (n) => n.kind === 'meetingGroup');
  if (first) await tree.reveal(first, { focus: true });
}

/** Keys bring no item along: without these they would act on the cursor in the article. */
function onSelected(services: Services, current: CurrentView, tree: Tree): readonly vscode.Disposable[] {
  const on = (id: string, act: (row: TreeNode, rows: readonly TreeNode[]) => unknown): vscode.Disposable =>
    registerCommand(services, id, (item, items) => {
      const row = isTreeNode(item) ? item : tree.view.selection[0];
      const rows = Array.isArray(items) ? items.filter(isTreeNode) : tree.view.selection;
      return row && act(row, rows);
    });
  return [
    on('dateline.changeSelectedMeeting', (row, rows) => vscode.commands.executeCommand('dateline.changeMeeting', row, [...rows])),
    on('dateline.rejectSelectedMeeting', (row, rows) => removeRows(services, current, row, rows)),
  ];
}
