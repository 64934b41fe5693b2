// The folder's own labels in the real editor: managed, coloured, sticking; attributes; several annotations at one place.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt } from '../../src/features/hover.ts';
import { annotatedArticle, answering, run, withEnter } from './annotated.ts';
import { dateline, openArticle, readFile, until, writeFile } from './support.ts';

const cardsAt = async (uri: vscode.Uri, offset: number): Promise<readonly string[]> => {
  const { services } = await dateline();
  const state = await services.library.get(uri);
  const contents = state ? (hoverAt(services, state, offset)?.contents ?? []) : [];
  return contents.map((c) => (c as vscode.MarkdownString).value);
};

describe('labels of the folder', () => {
  const article = annotatedArticle('labels-test.txt');
  const label = async (id: string) => (await article.folder())['labels']?.find((l) => l['id'] === id);

  it('makes a new label with a colour from the list, in the step that uses it', async () => {
    const before = await article.folderText();
    await article.select('harbour office');
    const input = vscode.window.showInputBox;
    const typed = ['Key Term', ''];
    Object.assign(vscode.window, { showInputBox: () => Promise.resolve(typed.shift()) });
    try {
      const { asked } = await answering(['New label…', 'green'], () => run('annotate'));
      assert.ok(asked[1]?.includes('green') && asked[1].includes('no colour'), JSON.stringify(asked[1]));
    } finally {
      Object.assign(vscode.window, { showInputBox: input });
    }
    assert.deepEqual(await label('key-term'), { id: 'key-term', name: 'Key Term', color: 'charts.green' });
    assert.equal((await article.written())[0]?.['label'], 'key-term');
    await run('undo');
    assert.equal(await article.folderText(), before);
  });

  it('renames and recolours a label, and highlights follow', async () => {
    const { shown } = await dateline();
    await article.annotate('harbour office', 'claim');
    await until('a highlight', () => shown(article.uri)['label:charts.orange'] === 1);
    assert.equal(await run('manageLabels', { label: 'claim', name: 'Assertion' }), true);
    assert.equal(await run('manageLabels', { label: 'claim', color: 'charts.blue' }), true);
    assert.deepEqual(await label('claim'), { id: 'claim', name: 'Assertion', color: 'charts.blue' });
    await until('the other colour', () => shown(article.uri)['label:charts.blue'] === 1 && shown(article.uri)['label:charts.orange'] === undefined);
  });

  it('deletes an unused label at once', async () => {
    await article.annotate('harbour', 'spare');
    await run('deleteAnnotation', article.uri.toString(), article.offset('harbour'));
    assert.ok(await label('spare'));
    assert.equal(await run('manageLabels', { label: 'spare', delete: true }), true);
    assert.equal(await label('spare'), undefined);
  });

  it('says how often a label is used before it deletes it, and replaces it in one step', async () => {
    await article.annotate('harbour', 'spare');
    await article.annotate('envoy', 'spare');
    const left = await answering([], () => run('manageLabels', { label: 'spare', delete: true }));
    assert.equal(left.result, undefined);
    assert.ok(await label('spare'), 'gone though nobody chose another one');
    assert.ok(left.asked[0]?.includes('Claim') && !left.asked[0].includes('spare'), JSON.stringify(left.asked));
    const folder = await article.folderText();
    const { result } = await answering(['Claim'], () => run('manageLabels', { label: 'spare', delete: true }));
    assert.equal(result, true);
    assert.deepEqual((await article.written()).map((a) => a['label']), ['claim', 'claim']);
    assert.equal(await label('spare'), undefined);
    await run('undo');
    assert.equal(await article.folderText(), folder);
    assert.deepEqual((await article.written()).map((a) => a['label']), ['spare', 'spare']);
  });

  it('offers labels that are used and not defined, and defines them with a colour', async () => {
    const { services } = await dateline();
    await article.annotate('harbour', 'claim');
    await writeFile(article.sidecar, (await readFile(article.sidecar)).replace('label: claim', 'label: by-hand'));
    await until('the other label', () => services.library.peek(article.uri)?.annotations[0]?.annotation.label === 'by-hand');
    const { result } = await answering(['by-hand', 'purple'], () => run('manageLabels'));
    assert.equal(result, true);
    assert.deepEqual(await label('by-hand'), { id: 'by-hand', name: 'by-hand', color: 'charts.purple' });
  });

  it('sticks: annotates without a question, marks nothing twice, until it is stopped', async () => {
    const { services } = await dateline();
    assert.equal(await run('startLabelling', { label: 'claim' }), 'claim');
    assert.ok(services.contextKeys.get('dateline.labelling'));
    try {
      const editor = await article.select('harbour office');
      await run('annotate');
      assert.ok(editor.selection.isEmpty && editor.selection.active.character === article.offset('harbour office') + 'harbour office'.length);
      await article.select('send an envoy');
      await run('annotate');
      await article.select('send an envoy');
      await run('annotate');
      assert.deepEqual((await article.written()).map((a) => [a['quote'], a['label']]), [['harbour office', 'claim'], ['send an envoy', 'claim']]);
    } finally {
      await run('stopLabelling');
    }
    assert.equal(services.contextKeys.get('dateline.labelling'), false);
    await article.select('opens');
    const { asked } = await answering([], () => run('annotate'));
    assert.equal(asked.length, 1, 'nobody was asked for the label');
  });
});

describe('what an annotation says besides its label', () => {
  const article = annotatedArticle('facts-test.txt');

  it('takes certainty, tags, links and any attribute, shows them in the card, and undo takes back each', async () => {
    const id = await article.annotate('harbour office', 'claim');
    const at = [article.uri.toString(), id] as const;
    await run('setCertainty', ...at, { certainty: 'low' });
    await run('setTags', ...at, { tags: ['#port', 'port', ' money,  budget '] });
    await run('setLinks', ...at, { link: 'https://example.org/report' });
    await run('setAttribute', ...at, { key: 'source', value: 'council minutes' });
    const [written] = await article.written();
    assert.deepEqual([written?.['attributes'], written?.['tags'], written?.['links']], [{ certainty: 'low', source: 'council minutes' }, ['port', 'money', 'budget'], ['https://example.org/report']]);
    await openArticle(article.uri);
    const [card = ''] = await cardsAt(article.uri, article.offset('harbour office') + 2);
    for (const part of ['certainty&#58; low', '\\#port', 'source&#58; council minutes', '](https://example.org/report)']) assert.ok(card.includes(part), `${part} is not in ${card}`);
    await run('setAttribute', ...at, { key: 'source', value: '' });
    assert.deepEqual((await article.written())[0]?.['attributes'], { certainty: 'low' });
    await run('undo');
    await run('undo');
    assert.equal(Object.keys((await article.written())[0]?.['attributes'] ?? {}).join(), 'certainty');
  });

  it('keeps what somebody else adds while a question stands open', async () => {
    const { services } = await dateline();
    const id = await article.annotate('harbour office', 'claim');
    const at = [article.uri.toString(), id] as const;
    await run('setTags', ...at, { tags: ['port'] });
    const meanwhile = async (from: RegExp, to: string): Promise<void> => {
      const text = (await readFile(article.sidecar)).replace(from, to);
      await writeFile(article.sidecar, text);
      await until('what was added', () => services.library.peek(article.uri)?.sidecar.text === text);
    };
    const certainty = run('setCertainty', ...at);
    await meanwhile(/( *)tags:/, '$1attributes: {source: Ben}\n$1tags:');
    assert.equal(await withEnter(certainty), true);
    const tags = run('setTags', ...at);
    await meanwhile(/\[port\]/, '[port, money]');
    assert.equal(await withEnter(tags), true);
    const [written] = await article.written();
    assert.deepEqual([written?.['attributes'], written?.['tags']], [{ source: 'Ben', certainty: 'high' }, ['port', 'money']]);
  });

  it('asks by the keyboard alone: Enter takes the first suggestion, and the tags as they are ticked', async () => {
    const id = await article.annotate('harbour office', 'claim');
    const at = [article.uri.toString(), id] as const;
    await run('setTags', ...at, { tags: ['port'] });
    assert.equal(await withEnter(run('setCertainty', ...at)), true);
    assert.equal(await withEnter(run('setTags', ...at)), true);
    const [written] = await article.written();
    assert.deepEqual([written?.['attributes'], written?.['tags']], [{ certainty: 'high' }, ['port']]);
  });

  it('refuses what is no web address', async () => {
    const id = await article.annotate('harbour office', 'claim');
    const warning = vscode.window.showWarningMessage;
    const told: string[] = [];
    Object.assign(vscode.window, { showWarningMessage: (message: string) => Promise.resolve(void told.push(message)) });
    try {
      await run('setLinks', article.uri.toString(), id, { link: 'command:workbench.action.quit' });
    } finally {
      Object.assign(vscode.window, { showWarningMessage: warning });
    }
    assert.equal((await article.written())[0]?.['links'], undefined);
    assert.match(told.join(), /https/);
  });
});

describe('annotations on one another', () => {
  const article = annotatedArticle('nested-test.txt');

  it('are told apart in the text, and the card has the innermost first', async () => {
    const { shown } = await dateline();
    await article.annotate('United Nations would send an envoy', 'claim');
    await article.annotate('send an envoy', 'to-check');
    await until('two ways of looking', () => shown(article.uri)['label:charts.orange'] === 1 && shown(article.uri)['inner:charts.red'] === 1);
    const cards = (await cardsAt(article.uri, article.offset('send an envoy') + 1)).filter((c) => c.startsWith('$(bookmark)'));
    assert.deepEqual(cards.map((c) => /“(.*?)”/.exec(c)?.[1]), ['send an envoy', 'United Nations would send an envoy']);
  });

  it('asks which one is meant where several lie at the cursor, and a link of the card means its own', async () => {
    const outer = await article.annotate('United Nations would send an envoy', 'claim');
    await article.annotate('send an envoy', 'to-check');
    const editor = await article.select('an envoy');
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    const { asked } = await answering(['United Nations'], () => run('deleteAnnotation'));
    assert.deepEqual(asked[0], ['send an envoy', 'United Nations would send an envoy']);
    assert.deepEqual((await article.written()).map((a) => a['quote']), ['send an envoy']);
    await run('undo');
    const silent = await answering([], () => run('deleteAnnotation', article.uri.toString(), outer));
    assert.equal(silent.asked.length, 0);
    assert.deepEqual((await article.written()).map((a) => a['quote']), ['send an envoy']);
  });
});
