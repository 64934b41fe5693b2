// What a person decides about actors, in the real host: written to `dateline.yaml` and sidecars, seen in the whole folder,
// taken back in one step.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt } from '../../src/features/codeActions.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { findNode } from '../../src/features/trees/treeNode.ts';
import { at, called, decided, folderFile, messagesOf, named, one, ONE, run, sidecarOf, three, THREE, two, TWO, withActorArticles, withMaybe } from './actorArticles.ts';
import { dateline, exists, openArticle, positionOf, readFile, until, writeFile } from './support.ts';

describe('deciding about actors', () => {
  const before = withActorArticles();

  it('renames over the whole folder with F2, and leaves the articles as they are', async () => {
    const { editor } = await openArticle(one());
    const position = positionOf(editor.document, 'Brannagh was');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', one(), position, 'Ottilie Brannagh-Voss');
    assert.deepEqual(edit.entries().map(([uri]) => uri.path.split('/').at(-1)), ['dateline.yaml']);
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    await called('Ottilie Brannagh-Voss', 3);
    assert.deepEqual([await readFile(one()), await readFile(two())], [ONE, TWO]);
    await until('undo', async () => (await dateline()).services.contextKeys.get('dateline.canUndo'));
    await run('undo');
    await called('Ottilie Brannagh', 3);
    assert.equal((await vscode.workspace.openTextDocument(folderFile())).getText(), before());
  });

  it('fills the box of F2 with the actor’s name, on a surname too', async () => {
    const { editor } = await openArticle(one());
    const found = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', one(), positionOf(editor.document, 'Brannagh was'));
    assert.deepEqual([editor.document.getText(found.range), found.placeholder], ['Brannagh', 'Ottilie Brannagh']);
  });

  it('renames nothing where there is no name, and nobody to somebody else’s name', async () => {
    const { editor } = await openArticle(one());
    const tryOn = (words: string, name: string): Thenable<unknown> => vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', one(), positionOf(editor.document, words), name);
    await assert.rejects(async () => tryOn('was glad', 'X'), /no name at the cursor/);
    await assert.rejects(async () => tryOn('Brannagh was', 'Tavish Norquay'), /Somebody else in this folder is called “Tavish Norquay”\. Merge the two/);
  });

  it('renames an item of the sidebar', async () => {
    const { trees } = await dateline();
    const node = await until('the actor', () => findNode(trees.actors.roots(), (n) => n.kind === 'actor' && n.label === 'Ottilie Brannagh'));
    await run('renameActor', node, { name: 'O. Brannagh of Bergen' });
    await called('O. Brannagh of Bergen', 3);
  });

  it('merges two, keeps the other’s spellings, and undo parts them again', async () => {
    await run('mergeActors', three().toString(), at(THREE, 'Odo'), { with: 'Ottilie Brannagh' });
    const merged = await called('Ottilie Brannagh', 4);
    assert.ok(merged.aliases.includes('Odo Brennick'));
    assert.deepEqual((await decided()).filter((a) => a.name === 'Ottilie Brannagh').map((a) => a.aliases), [['Odo Brennick']]);
    await run('undo');
    await called('Odo Brennick', 1);
    assert.equal(await readFile(folderFile()), before());
  });

  it('merges what is selected in the sidebar by the name that is chosen', async () => {
    const { trees } = await dateline();
    const [a, b] = await Promise.all(['Odo Brennick', 'Ottilie Brannagh'].map((label) => until(label, () => findNode(trees.actors.roots(), (n) => n.kind === 'actor' && n.label === label))));
    const command = run('mergeSelectedActors', a, [a, b]);
    let ended = false;
    void Promise.resolve(command).finally(() => (ended = true));
    await until('the command ends', async () => {
      if (!ended) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    // The first offered is the one that the folder mentions most.
    await called('Ottilie Brannagh', 4);
  });

  it('splits one article’s mentions off as somebody else, of the same spelling', async () => {
    await run('splitActor', three().toString(), at(THREE, 'Tavish'), { scope: 'article', name: 'Tavish Norquay (singer)' });
    const singer = await called('Tavish Norquay (singer)', 2);
    const minister = await called('Tavish Norquay', 3);
    assert.deepEqual([...new Set(singer.mentions.map((m) => m.article))], ['actors-three.txt']);
    const records = await decided();
    assert.deepEqual(records.find((r) => r.id === singer.decided)?.notSame, [minister.decided]);
    await run('undo');
    await called('Tavish Norquay', 5);
    assert.deepEqual([await readFile(folderFile()), await exists(sidecarOf(three()))], [before(), false]);
  });

  it('says that one mention is another actor of the folder', async () => {
    await run('splitActor', three().toString(), at(THREE, 'Norquay and'), { scope: 'here', actor: 'Odo Brennick' });
    await called('Odo Brennick', 2);
    await called('Tavish Norquay', 4);
  });

  it('adds a spelling that is found at once, and takes it away', async () => {
    await writeFile(three(), `${THREE}The Silver Fox was there too.\n`);
    await run('addSpelling', one().toString(), at(ONE, 'Ottilie'), { spelling: 'Silver Fox' });
    await called('Ottilie Brannagh', 4);
    await run('undo');
    await called('Ottilie Brannagh', 3);
    await run('addSpelling', one().toString(), at(ONE, 'Ottilie'), { spelling: 'Grey Vixen' });
    await until('the spelling', async () => (await named('Ottilie Brannagh'))?.aliases.includes('Grey Vixen'));
    await run('removeSpelling', one().toString(), at(ONE, 'Ottilie'), { spelling: 'Grey Vixen' });
    await until('it is gone', async () => !(await named('Ottilie Brannagh'))?.aliases.includes('Grey Vixen'));
  });

  it('refuses a spelling that is somebody else’s, and says whose', async () => {
    const said = await messagesOf(() => run('addSpelling', one().toString(), at(ONE, 'Ottilie'), { spelling: 'Odo Brennick' }));
    assert.match(said, /“Odo Brennick” is somebody else in this folder/);
    assert.equal(await readFile(folderFile()), before());
  });

  it('changes the type everywhere', async () => {
    await run('changeMentionType', one().toString(), at(ONE, 'Ottilie'), { type: 'organization', scope: 'folder' });
    await until('an organization', async () => (await named('Ottilie Brannagh'))?.type === 'organization');
    const { services } = await dateline();
    await until('in the other article too', () => services.library.peek(two())?.analysis.mentions.some((m) => m.text === 'Ottilie Brannagh' && m.type === 'organization'));
    await run('undo');
    await until('a person', async () => (await named('Ottilie Brannagh'))?.type === 'person');
  });

  it('takes a name out of the whole folder, and adding it as a spelling brings it back', async () => {
    await run('rejectMention', three().toString(), at(THREE, 'Odo'), { scope: 'folder' });
    await until('it is gone', async () => !(await named('Odo Brennick')));
    await run('addSpelling', one().toString(), at(ONE, 'Ottilie'), { spelling: 'Odo Brennick' });
    await called('Ottilie Brannagh', 4);
    assert.doesNotMatch(await readFile(folderFile()), /text: Odo Brennick/);
  });

  it('links to an outside record, shows it in the hover, refuses what is no link', async () => {
    const said = await messagesOf(() => run('linkActor', one().toString(), at(ONE, 'Ottilie'), { link: 'somewhere' }));
    assert.match(said, /an id such as Q42/);
    await run('linkActor', one().toString(), at(ONE, 'Ottilie'), { link: 'Q42' });
    assert.deepEqual((await decided()).find((a) => a.name === 'Ottilie Brannagh')?.links, ['https://www.wikidata.org/wiki/Q42']);
    const { services } = await dateline();
    await until('the link in the hover', async () => {
      const state = await services.library.get(two());
      const hover = state && hoverAt(services, state, at(TWO, 'Ottilie'));
      return hover?.contents.some((c) => (c as vscode.MarkdownString).value.includes('Wikidata Q42](https://www.wikidata.org/wiki/Q42)'));
    });
    await run('linkActor', one().toString(), at(ONE, 'Ottilie'), { remove: 'https://www.wikidata.org/wiki/Q42' });
    assert.equal((await decided()).find((a) => a.name === 'Ottilie Brannagh')?.links, undefined);
  });

  it('forgets what was decided about an actor, ties in sidecars included', async () => {
    await run('splitActor', three().toString(), at(THREE, 'Tavish'), { scope: 'article', name: 'Tavish Norquay (singer)' });
    await called('Tavish Norquay (singer)', 2);
    await run('forgetActor', three().toString(), at(THREE, 'Tavish'));
    await called('Tavish Norquay', 5);
    assert.doesNotMatch(await readFile(sidecarOf(three())), /actor:/);
    await run('undo');
    await called('Tavish Norquay (singer)', 2);
  });

  it('offers both answers to “maybe the same” in the light bulb and the sidebar, and never asks again', async () => {
    const { services, trees } = await dateline();
    await withMaybe(['Odo Brennick', 'Ottilie Brannagh'], async () => {
      trees.actors.refresh();
      const node = await until('the pair', () => findNode(trees.actors.roots(), (n) => n.kind === 'maybeSame'));
      assert.match(`${node.label} ${node.description}`, /Odo Brennick = Ottilie Brannagh\? the names sound alike/);
      const state = await services.library.get(three());
      assert.ok(state);
      const actions = actionsAt(services, state, at(THREE, 'Odo'), at(THREE, 'Odo'));
      const [same, differ] = actions;
      assert.deepEqual([same?.title, differ?.title], ['“Odo Brennick” and “Ottilie Brannagh” Are the Same', '“Odo Brennick” and “Ottilie Brannagh” Are Two']);
      await vscode.commands.executeCommand(differ?.command?.command ?? '', ...((differ?.command?.arguments ?? []) as unknown[]));
      const records = await decided();
      const [a, b] = ['Odo Brennick', 'Ottilie Brannagh'].map((name) => records.find((r) => r.name === name));
      assert.deepEqual([a?.notSame, b?.notSame], [[b?.id], [a?.id]]);
      await run('undo');
      await until('undone', async () => (await named('Odo Brennick'))?.decided === undefined);
      trees.actors.refresh();
      const again = await until('the pair', () => findNode(trees.actors.roots(), (n) => n.kind === 'maybeSame'));
      await run('sameActor', again);
      const merged = await called('Ottilie Brannagh', 4);
      assert.ok(merged.decided !== undefined);
    });
  });

  it('shows in the sidebar how an actor is written, and opens its meetings', async () => {
    const { trees } = await dateline();
    const node = await until('the actor', () => findNode(trees.actors.roots(), (n) => n.kind === 'actor' && n.label === 'Ottilie Brannagh'));
    assert.ok(findNode([node], (n) => n.kind === 'spelling' && n.label === 'Brannagh'));
    const meeting = findNode([node], (n) => n.kind === 'actorMeeting');
    assert.ok(findNode(meeting?.children?.() ?? [], (n) => n.kind === 'participant' && n.label === 'Tavish Norquay'));
    assert.ok(findNode(meeting?.children?.() ?? [], (n) => n.kind === 'meetingSentence'));
  });
});
