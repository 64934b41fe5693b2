// Relations between annotations in the real editor: made by list and by cursor, shown, changed, deleted, checked.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt } from '../../src/features/hover.ts';
import { findNode } from '../../src/features/trees/treeNode.ts';
import { annotatedArticle, answering, run } from './annotated.ts';
import { dateline, readFile, until, writeFile } from './support.ts';

describe('relations', () => {
  const article = annotatedArticle('relations-test.txt');
  const ends = async (): Promise<unknown[]> => (await article.written('relations')).map((r) => [r['type'], r['from'], r['to']]);
  const cursorOn = async (words: string): Promise<void> => {
    const editor = await article.select(words);
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
  };

  it('tie two annotations with a type, in one direction, in one step of undo', async () => {
    const [a, b] = [await article.annotate('harbour office', 'claim'), await article.annotate('send an envoy', 'claim')];
    const id = await run('relate', article.uri.toString(), a, { type: 'denies', to: b });
    assert.ok(typeof id === 'string');
    assert.deepEqual(await ends(), [['denies', a, b]]);
    await run('undo');
    assert.deepEqual(await ends(), []);
  });

  it('are chosen from the list, where a detected name is accepted with it', async () => {
    const a = await article.annotate('harbour office', 'claim');
    const { asked } = await answering(['Sergey Lavrov'], () => run('relate', article.uri.toString(), a, { type: 'names' }));
    assert.ok(asked[0]?.includes('Moscow'), JSON.stringify(asked));
    const name = (await article.written()).find((w) => w['quote'] === 'Sergey Lavrov');
    assert.equal(name?.['status'], 'accepted');
    assert.deepEqual(await ends(), [['names', a, name['id']]]);
    await run('undo');
    assert.deepEqual((await article.written()).map((w) => w['id']), [a]);
  });

  it('are made by the cursor: the first end, then the other', async () => {
    const { services } = await dateline();
    const [a, b] = [await article.annotate('harbour office', 'claim'), await article.annotate('send an envoy', 'claim')];
    await cursorOn('send an envoy');
    await run('startRelation');
    assert.ok(services.contextKeys.get('dateline.relating'));
    await cursorOn('harbour office');
    await run('relate', { type: 'repeats' });
    assert.deepEqual(await ends(), [['repeats', b, a]]);
    assert.equal(services.contextKeys.get('dateline.relating'), false);
    await run('startRelation');
    await run('cancelRelation');
    assert.equal(services.contextKeys.get('dateline.relating'), false);
  });

  it('show in the card of both ends, with a way there, and below both in the sidebar', async () => {
    const { services, trees } = await dateline();
    const [a, b] = [await article.annotate('harbour office', 'claim'), await article.annotate('send an envoy', 'claim')];
    await run('relate', article.uri.toString(), a, { type: 'denies', to: b });
    const state = await services.library.get(article.uri);
    assert.ok(state);
    const card = (words: string): string => (hoverAt(services, state, article.offset(words) + 1)?.contents ?? []).map((c) => (c as vscode.MarkdownString).value).join('\n');
    assert.match(card('harbour office'), /→ denies \[“send an envoy”\]\(command:dateline\.openSpan/);
    assert.match(card('send an envoy'), /← denies \[“harbour office”\]/);
    const node = await until('the rows', () => findNode(trees.annotations.roots(), (n) => n.kind === 'relation' && n.description === 'send an envoy' && n.parent?.subject === a));
    assert.deepEqual([node.label, node.target && article.text.slice(node.target.start, node.target.end)], ['denies', 'send an envoy']);
    await run('editRelation', node, { turn: true });
    assert.deepEqual(await ends(), [['denies', b, a]]);
    await run('editRelation', article.uri.toString(), node.subject, { type: 'doubts' });
    assert.deepEqual(await ends(), [['doubts', b, a]]);
    await run('removeRelation', node);
    assert.deepEqual(await ends(), []);
  });

  it('go with an annotation that is deleted, and come back with it', async () => {
    const [a, b] = [await article.annotate('harbour office', 'claim'), await article.annotate('send an envoy', 'claim')];
    await run('relate', article.uri.toString(), a, { type: 'denies', to: b });
    await run('deleteAnnotation', article.uri.toString(), b);
    assert.deepEqual([await ends(), (await article.written()).length], [[], 1]);
    await run('undo');
    assert.deepEqual([await ends(), (await article.written()).length], [[['denies', a, b]], 2]);
  });

  it('are a problem where an end is unknown, and still shown', async () => {
    const { trees } = await dateline();
    const [a, b] = [await article.annotate('harbour office', 'claim'), await article.annotate('send an envoy', 'claim')];
    await run('relate', article.uri.toString(), a, { type: 'denies', to: b });
    await writeFile(article.sidecar, (await readFile(article.sidecar)).replace(`to: ${b}`, 'to: nobody'));
    await until('the problem', () => vscode.languages.getDiagnostics(article.sidecar).some((d) => d.message.includes('nobody')));
    await until('the row', () => findNode(trees.annotations.roots(), (n) => n.kind === 'relation' && n.description === 'an annotation that is missing'));
  });

  it('are not made twice', async () => {
    const [a, b] = [await article.annotate('harbour office', 'claim'), await article.annotate('send an envoy', 'claim')];
    const first = await run('relate', article.uri.toString(), a, { type: 'denies', to: b });
    assert.equal(await run('relate', article.uri.toString(), a, { type: 'denies', to: b }), first);
    assert.equal((await ends()).length, 1);
  });
});
