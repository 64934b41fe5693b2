// The sidebar in the real workbench: its views fill, reveal, follow, filter, and open the words.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findNode, type TreeNode } from '../../src/features/trees/treeNode.ts';
import type { Tree } from '../../src/features/trees/treeProvider.ts';
import { closeAll, dateline, fileUri, openArticle, positionOf, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

/** With a name that no other article has: its first mention is here. */
const ARTICLE = SMALL_ARTICLE.replaceAll('Camille Vasseur', 'Odile Marchetti').replaceAll('Vasseur', 'Marchetti');

const uri = (): vscode.Uri => fileUri('tree-test.txt');
const sidecar = (): vscode.Uri => fileUri('tree-test.txt.annotations.yaml');

const nodeIn = (tree: Tree, wanted: (n: TreeNode) => boolean): Promise<TreeNode> => until('the node', () => findNode(tree.roots(), wanted));
const actor = (tree: Tree, name: string): Promise<TreeNode> => nodeIn(tree, (n) => n.kind === 'actor' && n.label === name);

async function itemOf(tree: Tree, node: TreeNode): Promise<vscode.TreeItem> {
  const item = await tree.provider.getTreeItem(node);
  return (await tree.provider.resolveTreeItem?.(item, node, new vscode.CancellationTokenSource().token)) ?? item;
}

async function click(tree: Tree, node: TreeNode): Promise<string> {
  const { command } = await itemOf(tree, node);
  assert.ok(command, `${node.label} cannot be clicked`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
  return until('an editor with a selection', () => {
    const editor = vscode.window.activeTextEditor;
    return editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : undefined;
  });
}

describe('the sidebar', () => {
  beforeEach(async () => {
    await writeFile(uri(), ARTICLE);
    await openArticle(uri());
    const { services } = await dateline();
    await services.library.whenIndexed();
    await vscode.commands.executeCommand('dateline.actors.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('dateline.clearActorFilter');
    await vscode.commands.executeCommand('dateline.stopFollowingCursor');
    await closeAll();
    await remove(uri(), sidecar());
  });

  it('shows actors of the folder by type, and a click goes to the words', async () => {
    const { trees } = await dateline();
    const node = await actor(trees.actors, 'Odile Marchetti');
    assert.equal(await click(trees.actors, node), 'Odile Marchetti');
    const mention = await nodeIn(trees.actors, (n) => n.kind === 'mention' && n.label.includes('Marchetti said that the United Nations'));
    assert.equal(await click(trees.actors, mention), 'Marchetti');
    assert.equal(trees.actors.view.visible, true);
  });

  it('reveals the actor under the cursor by command, from a link and from the cursor', async () => {
    const { trees } = await dateline();
    await actor(trees.actors, 'Odile Marchetti');
    await vscode.commands.executeCommand('dateline.revealActor', uri().toString(), ARTICLE.indexOf('Marchetti said'));
    await until('the selection', () => trees.actors.view.selection[0]?.label === 'Odile Marchetti');
    const { editor } = await openArticle(uri());
    const position = positionOf(editor.document, 'Lavrov');
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('dateline.revealActor');
    await until('the selection', () => trees.actors.view.selection[0]?.label === 'Sergey Lavrov');
  });

  it('follows the cursor only while switched on', async () => {
    const { trees } = await dateline();
    await actor(trees.actors, 'Odile Marchetti');
    await vscode.commands.executeCommand('dateline.followCursor');
    const { editor } = await openArticle(uri());
    const put = (words: string): void => {
      const position = positionOf(editor.document, words);
      editor.selection = new vscode.Selection(position, position);
    };
    put('Marchetti said');
    await until('the selection', () => trees.actors.view.selection[0]?.label === 'Odile Marchetti');
    await vscode.commands.executeCommand('dateline.stopFollowingCursor');
    put('Sergey Lavrov');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(trees.actors.view.selection[0]?.label, 'Odile Marchetti');
  });

  it('filters by name and says so', async () => {
    const { trees } = await dateline();
    await actor(trees.actors, 'Odile Marchetti');
    await vscode.commands.executeCommand('dateline.filterActors', 'marchetti');
    assert.deepEqual(trees.actors.roots().flatMap((n) => (n.children?.() ?? []).map((c) => c.label)), ['Odile Marchetti']);
    assert.match(trees.actors.view.message ?? '', /marchetti/);
    await vscode.commands.executeCommand('dateline.clearActorFilter');
    assert.ok(trees.actors.roots().length > 1);
  });

  it('takes a new name in, and drops it when the article goes', async () => {
    const { trees } = await dateline();
    const { editor } = await openArticle(uri());
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'President Odette Quillfeather spoke. Odette Quillfeather left.\n'));
    await actor(trees.actors, 'Odette Quillfeather');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the name is gone', () => !findNode(trees.actors.roots(), (n) => n.label === 'Odette Quillfeather'));
  });

  it('keeps ids when the text changes, so that what is open stays open', async () => {
    const { trees } = await dateline();
    const before = (await actor(trees.actors, 'Odile Marchetti')).id;
    const { editor } = await openArticle(uri());
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'President Aaron Abbot met Prime Minister Abel Abara.\n'));
    await actor(trees.actors, 'Abel Abara');
    assert.equal((await actor(trees.actors, 'Odile Marchetti')).id, before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('shows meetings with participants, and the sentence of each source', async () => {
    const { trees } = await dateline();
    await vscode.commands.executeCommand('dateline.meetings.focus');
    const meeting = await nodeIn(trees.meetings, (n) => n.kind === 'meeting' && n.label.includes('Marchetti') && n.label.includes('Lavrov'));
    const labels = (meeting.children?.() ?? []).map((n) => n.label);
    assert.ok(labels.includes('Odile Marchetti') && labels.includes('Sergey Lavrov'), labels.join('; '));
    const sentence = findNode([meeting], (n) => n.kind === 'meetingSentence');
    assert.match(sentence?.label ?? '', /Odile Marchetti met Sergey Lavrov/);
    assert.ok(sentence);
    assert.equal(await click(trees.meetings, sentence), 'met');
  });

  it('shows annotations by article, and lost ones with their notes', async () => {
    const { trees } = await dateline();
    await vscode.commands.executeCommand('dateline.annotate', uri().toString(), ARTICLE.indexOf('harbour'), { label: 'claim', note: 'Which place?' });
    const kept = await nodeIn(trees.annotations, (n) => n.kind === 'annotation' && n.label === 'harbour');
    assert.match(kept.description ?? '', /Which place\?/);
    assert.equal(await click(trees.annotations, kept), 'harbour');
    await writeFile(sidecar(), (await readFile(sidecar())).replaceAll('harbour', 'lighthouse'));
    const lost = await nodeIn(trees.annotations, (n) => n.kind === 'lostAnnotation' && n.label === 'lighthouse');
    assert.match(lost.description ?? '', /Which place\?/);
    assert.equal(lost.parent?.kind, 'lostAnnotations');
  });

  it('deletes the annotation that is selected in the view, not the one at the cursor', async () => {
    const { trees } = await dateline();
    const mark = (words: string): Thenable<unknown> => vscode.commands.executeCommand('dateline.annotate', uri().toString(), ARTICLE.indexOf(words), { label: 'claim', note: '' });
    await mark('harbour');
    await mark('envoy');
    const { editor } = await openArticle(uri());
    const cursor = positionOf(editor.document, 'harbour');
    editor.selection = new vscode.Selection(cursor, cursor);
    const node = await nodeIn(trees.annotations, (n) => n.kind === 'annotation' && n.label === 'envoy');
    await trees.annotations.reveal(node, { focus: true });
    await until('the selection', () => trees.annotations.view.selection[0]?.label === 'envoy');
    await vscode.commands.executeCommand('dateline.deleteSelectedAnnotation');
    await until('it is gone', () => !findNode(trees.annotations.roots(), (n) => n.label === 'envoy'));
    assert.ok(findNode(trees.annotations.roots(), (n) => n.label === 'harbour'));
  });

  it('lets no article text act in a tooltip', async () => {
    const { trees } = await dateline();
    const { editor } = await openArticle(uri());
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'Odile Marchetti met Sergey Lavrov at [Bad](command:x) and ![i](http://x.y/z.png).\n'));
    const meetings = await nodeIn(trees.meetings, (n) => n.kind === 'meetingSentence' && n.label.includes('Bad'));
    const { tooltip } = await itemOf(trees.meetings, meetings);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.ok(!tooltip.isTrusted && !/[^\\]\[Bad[^\\]?\]\(/.test(tooltip.value), tooltip.value);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
