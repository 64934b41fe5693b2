// Commands on items of the sidebar that are of a moment ago: the folder has been joined anew since, or the words have moved.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actorOfNode } from '../../src/features/actors/actorFrom.ts';
import { findNode, type TreeNode, treeNode } from '../../src/features/trees/treeNode.ts';
import { articleAnew, run } from './annotated.ts';
import { dateline, fileUri, openArticle, remove, until, writeFile } from './support.ts';

const article = (lead: string): string => `Gauge station opens\n\nTORVIK, March 3, 2025 (Harbour Wire) – Minister ${lead} in Torvik on Monday.\n\nThe station measures the tide.\n`;
/** Names that stand before those of the article in the folder. */
const OTHERS = 'Talks in Paris\n\nPARIS, March 4, 2025 (Harbour Wire) – Minister Aaron Quillfeather met Minister Bella Norwood in Paris on Monday.\n\nThey left in the evening.\n';
const [MAIN, SECOND] = ['Wilhelmina Astrup', 'Corvin Haldane'];

const uri = (): vscode.Uri => fileUri('stale-test.txt');
const other = (): vscode.Uri => fileUri('stale-other.txt');
const isMain = (node: TreeNode): boolean => node.kind === 'actor' && node.label === MAIN;
/** A participant's row where no words of the meeting's articles name it. */
const wordless = (parent: TreeNode | undefined, label: string, subject: string): TreeNode => treeNode(parent, 'x', { kind: 'participant', label, subject });

describe('items of the sidebar of a moment ago', () => {
  articleAnew('stale-test.txt', article(`${MAIN} met Minister ${SECOND}`));
  let item: TreeNode;
  beforeEach(async () => {
    const { services, trees } = await dateline();
    await services.library.whenIndexed();
    await services.library.joined();
    for (const tree of [trees.actors, trees.meetings]) tree.refresh();
    const found = findNode(trees.actors.roots(), isMain);
    assert.ok(found);
    item = found;
  });
  afterEach(() => remove(other()));

  /** The item's id is somebody else's then. */
  async function joinAnew(): Promise<void> {
    await writeFile(other(), OTHERS);
    await openArticle(other());
    const { actors } = await (await dateline()).services.library.joined();
    assert.notEqual(actors.find((a) => a.id === item.subject)?.name, MAIN);
  }

  it('mean nobody else where no words say who it is', async () => {
    await joinAnew();
    let ended = false;
    const shown = Promise.resolve(run('showMeetingsOf', wordless(undefined, MAIN, item.subject ?? ''))).finally(() => (ended = true));
    try {
      await until('the question whose meetings', async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return ended;
      });
      assert.equal(await shown, undefined, 'meetings were shown of whom nobody chose');
    } finally {
      await run('clearMeetingFilter');
    }
  });

  it('take out of a meeting whom they name', async () => {
    const { services, trees } = await dateline();
    const row = findNode(trees.meetings.roots(), (n) => n.kind === 'meeting' && n.children?.().some((c) => c.label === MAIN) === true);
    const [now] = (await services.library.joined()).actors.filter((a) => a.name === MAIN);
    assert.ok(row && now);
    assert.equal(await run('rejectSelectedMeeting', wordless(row, SECOND, now.id)), true);
    const { meetings, actors } = await services.library.joined();
    const named = meetings.map((m) => m.participants.map((id) => actors.find((a) => a.id === id)?.name));
    assert.deepEqual(named.filter((names) => names.includes(MAIN) || names.includes(SECOND)), [[MAIN]]);
  });

  it('mean whom they name where somebody else stands at their words now', async () => {
    const { services } = await dateline();
    const { editor } = await openArticle(uri());
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, article(`Zacharias Thornby met Minister ${SECOND} and Minister ${MAIN}`)));
    await editor.document.save();
    const state = await services.library.get(uri());
    await services.library.joined();
    assert.ok(state?.analysis.mentions.some((m) => m.text === 'Zacharias Thornby' && m.start === item.target?.start && m.end === item.target.end), 'he does not stand there');
    assert.equal(actorOfNode(services, item)?.name, MAIN);
    await joinAnew();
    assert.equal(actorOfNode(services, item), undefined, 'neither the words nor the id say who it is');
  });

  it('are no matter to the search: it shows who was chosen, though the folder was joined anew meanwhile', async () => {
    const { trees } = await dateline();
    const original = vscode.window.showQuickPick;
    Object.assign(vscode.window, {
      showQuickPick: async (items: readonly vscode.QuickPickItem[]) => {
        await joinAnew();
        return items.find((i) => i.label === MAIN);
      },
    });
    try {
      await run('searchActors');
    } finally {
      Object.assign(vscode.window, { showQuickPick: original });
    }
    assert.equal((await until('something is selected', () => trees.actors.view.selection[0])).label, MAIN);
  });
});
