// Who said what in the real workbench: the node below an actor, and the quick pick by speaker and by words.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findNode, type TreeNode } from '../../src/features/trees/treeNode.ts';
import { closeAll, dateline, fileUri, openArticle, remove, until, writeFile } from './support.ts';

const ARTICLE = [
  'Gauge station opens', '',
  'TORVIK, March 3, 2025 (Harbour Wire) – Minister Wilhelmina Astrup met Sergey Lavrov in Moscow on Monday.', '',
  '“The northern gauges have never failed us,” Wilhelmina Astrup said.', '',
  'Wilhelmina Astrup told reporters that the southern gauges would follow in May.', '',
].join('\n');

/** Names that stand before Astrup's in the folder. */
const OTHERS = 'Talks in Paris\n\nPARIS, March 4, 2025 (Harbour Wire) – Minister Aaron Quillfeather met Minister Bella Norwood in Paris on Monday.\n\nThey left in the evening.\n';

const isAstrup = (node: TreeNode): boolean => node.kind === 'actor' && node.label === 'Wilhelmina Astrup';
const uri = (): vscode.Uri => fileUri('said-test.txt');
const command = (name: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(name, ...args);

/** VS Code brings a selection of before back with the file, and tells of a new one a moment later. */
const selected = (isIt: (words: string) => boolean): Promise<string> =>
  until('selected words', () => {
    const editor = vscode.window.activeTextEditor;
    const words = editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : '';
    return isIt(words) ? words : undefined;
  });

/** Presses Enter until the quick pick has led to its end. */
async function acceptAll(running: Thenable<unknown>): Promise<void> {
  let ended = false;
  void Promise.resolve(running).finally(() => (ended = true));
  await until('the command ends', async () => {
    if (!ended) await command('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
}

describe('who said what', () => {
  let astrup: TreeNode;
  beforeEach(async () => {
    await writeFile(uri(), ARTICLE);
    // The editor keeps the focus: where the view had it, VS Code gives it back whenever it has drawn the view anew, and a
    // quick pick that opens just then closes with nothing chosen.
    await openArticle(uri());
    const { services, trees } = await dateline();
    await services.library.whenIndexed();
    astrup = await until('the actor', () => findNode(trees.actors.roots(), isAstrup));
  });
  afterEach(async () => {
    await closeAll();
    await remove(uri());
  });

  it('stands below the actor, closed, and a click goes to the words', async () => {
    const { trees } = await dateline();
    const said = astrup.children?.().find((n) => n.kind === 'said');
    assert.ok(said);
    assert.equal((await trees.actors.provider.getTreeItem(said)).collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    const sayings = said.children?.() ?? [];
    assert.deepEqual(sayings.map((n) => n.label), ['“The northern gauges have never failed us,”', 'told reporters that the southern gauges would follow in May']);
    const [, reported] = sayings;
    assert.ok(reported);
    assert.match(reported.description ?? '', /reported speech/);
    const { command: click } = await trees.actors.provider.getTreeItem(reported);
    assert.ok(click);
    await command(click.command, ...(click.arguments as unknown[]));
    assert.ok(await selected((words) => words === 'that the southern gauges would follow in May'));
  });

  it('picks among an actor’s words from the sidebar', async () => {
    await acceptAll(command('dateline.whoSaidWhat', astrup));
    assert.ok(await selected((words) => words === '“The northern gauges have never failed us,”'));
  });

  it('picks among the words of the same actor after the folder was joined anew, from its row and from what it said', async () => {
    const { services, trees } = await dateline();
    await services.library.joined();
    trees.actors.refresh();
    const item = findNode(trees.actors.roots(), isAstrup);
    const said = item?.children?.().find((n) => n.kind === 'said');
    assert.ok(item && said);
    const other = await writeFile(fileUri('said-other.txt'), OTHERS);
    try {
      for (const row of [item, said]) {
        await openArticle(other);
        const { actors } = await services.library.joined();
        assert.notEqual(actors.find((a) => a.name === item.label)?.id, item.subject, 'no actor that stands before came');
        await acceptAll(command('dateline.whoSaidWhat', row));
        assert.ok(await selected((words) => words === '“The northern gauges have never failed us,”'));
      }
    } finally {
      await closeAll();
      await remove(other);
    }
  });

  it('leads from the speakers to the words', async () => {
    await acceptAll(command('dateline.whoSaidWhat'));
    assert.ok(await selected((words) => words !== ''));
  });
});
