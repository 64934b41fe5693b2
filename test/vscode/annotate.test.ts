// Annotating in the real editor: what each command writes into the sidecar and `dateline.yaml`, and that undo takes it back.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { findNode } from '../../src/features/trees/treeNode.ts';
import { articleAnew } from './annotated.ts';
import { dateline, exists, fileUri, openArticle, positionOf, readFile, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('annotate-test.txt');
const sidecar = (): vscode.Uri => fileUri('annotate-test.txt.annotations.yaml');
const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
const offset = (words: string): number => SMALL_ARTICLE.indexOf(words);
const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

interface Written {
  readonly [key: string]: unknown;
}

async function written(): Promise<readonly Written[]> {
  const { annotations } = parse(await readFile(sidecar())) as { annotations?: readonly Written[] };
  return annotations ?? [];
}
const folder = async (): Promise<Record<string, readonly Written[] | undefined>> => parse(await readFile(folderFile())) as Record<string, readonly Written[] | undefined>;

async function select(words: string, n = 1): Promise<vscode.TextEditor> {
  const { editor } = await openArticle(uri());
  const start = positionOf(editor.document, words, n);
  editor.selection = new vscode.Selection(start, start.translate(0, words.length));
  return editor;
}

/** Presses Enter in whatever asks, until the command has ended. */
async function withEnter(command: Thenable<unknown>): Promise<unknown> {
  let ended = false;
  const result = Promise.resolve(command).finally(() => (ended = true));
  await until('the command ends', async () => {
    if (!ended) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
  return result;
}

/** What a command warns of; nobody is there to answer. */
async function warningsOf(work: () => Thenable<unknown>): Promise<{ readonly warnings: readonly string[]; readonly result: unknown }> {
  const warnings: string[] = [];
  const original = vscode.window.showWarningMessage;
  Object.assign(vscode.window, { showWarningMessage: (message: string) => Promise.resolve(void warnings.push(message)) });
  try {
    return { warnings, result: await work() };
  } finally {
    Object.assign(vscode.window, { showWarningMessage: original });
  }
}

describe('annotating', () => {
  const untouched = articleAnew('annotate-test.txt');

  it('writes nothing before the first annotation, then the selected words with label and note', async () => {
    await select('opens harbour office');
    assert.equal(await exists(sidecar()), false);
    assert.ok(await run('annotate', { label: 'claim', note: 'Check the address.' }), 'nothing was annotated');
    const [annotation] = await written();
    assert.deepEqual([annotation?.['label'], annotation?.['quote'], annotation?.['note'], annotation?.['status']], ['claim', 'opens harbour office', 'Check the address.', 'added']);
    assert.equal(annotation?.['start'], offset('opens harbour office'));
  });

  it('asks for label and note, offering first what the words are; Enter takes both', async () => {
    await select('Sergey Lavrov');
    const id = await withEnter(run('annotate'));
    const [annotation] = await written();
    assert.deepEqual([annotation?.['id'], annotation?.['label'], annotation?.['status'], annotation?.['note']], [id, 'person', 'accepted', undefined]);
  });

  it('takes the word under the cursor where nothing is selected', async () => {
    const { editor } = await openArticle(uri());
    const inside = positionOf(editor.document, 'harbour').translate(0, 3);
    editor.selection = new vscode.Selection(inside, inside);
    await run('annotate', { label: 'claim', note: '' });
    assert.equal((await written())[0]?.['quote'], 'harbour');
  });

  it('puts a new label into dateline.yaml in the same step, and undo takes back both', async () => {
    await select('harbour office');
    await run('annotate', { label: 'Key Term', note: '' });
    assert.equal((await written())[0]?.['label'], 'key-term');
    assert.ok((await folder())['labels']?.some((l) => l['id'] === 'key-term' && l['name'] === 'Key Term'));
    await run('undo');
    assert.equal(await readFile(folderFile()), untouched.folderText);
    assert.equal(await exists(sidecar()), false);
  });

  it('adds a note, edits it, changes the label, deletes', async () => {
    await run('annotateWithNote', uri().toString(), offset('Camille'), { note: 'First.' });
    assert.deepEqual((await written()).map((a) => [a['label'], a['status'], a['note']]), [['person', 'accepted', 'First.']]);
    await openArticle(uri());
    await run('editAnnotation', uri().toString(), offset('Camille'), { note: 'Second.' });
    assert.equal((await written())[0]?.['note'], 'Second.');
    await run('relabelAnnotation', uri().toString(), offset('Camille'), { label: 'organization' });
    assert.equal((await written())[0]?.['label'], 'organization');
    await run('deleteAnnotation', uri().toString(), offset('Camille'));
    assert.equal((await exists(sidecar())) ? (await written()).length : 0, 0);
  });

  it('accepts a detected name', async () => {
    const { services } = await dateline();
    await run('acceptMention', uri().toString(), offset('Sergey'));
    assert.deepEqual((await written()).map((a) => [a['quote'], a['status']]), [['Sergey Lavrov', 'accepted']]);
    await until('the mention is accepted', () => services.library.peek(uri())?.analysis.mentions.some((m) => m.by === 'accepted' && m.text === 'Sergey Lavrov'));
  });

  it('rejects a name here only', async () => {
    const { services } = await dateline();
    await run('rejectMention', uri().toString(), offset('Sergey'), { scope: 'here' });
    assert.deepEqual((await written()).map((a) => a['status']), ['rejected']);
    await until('the mention is gone', () => !services.library.peek(uri())?.analysis.mentions.some((m) => m.start === offset('Sergey')));
  });

  it('rejects all mentions of an actor in the article, asked of the sidebar', async () => {
    const { services, trees } = await dateline();
    const node = await until('the actor', () => findNode(trees.actors.roots(), (n) => n.kind === 'actor' && n.label === 'Camille Vasseur'));
    await run('rejectMention', node, { scope: 'article' });
    assert.deepEqual((await written()).map((a) => [a['quote'], a['status']]), [['Camille Vasseur', 'rejected'], ['Vasseur', 'rejected']]);
    await until('the mentions are gone', () => !services.library.peek(uri())?.analysis.mentions.some((m) => m.text.includes('Vasseur')));
  });

  it('rejects a name everywhere in the folder', async () => {
    const { services } = await dateline();
    await run('rejectMention', uri().toString(), offset('Camille'), { scope: 'folder' });
    assert.ok((await folder())['notNames']?.some((n) => n['text'] === 'Camille Vasseur'));
    assert.equal(await exists(sidecar()), false);
    await until('the mention is gone', () => !services.library.peek(uri())?.analysis.mentions.some((m) => m.start === offset('Camille')));
  });

  it('changes the type of a name here, in the article, and in the folder', async () => {
    const { services } = await dateline();
    const typeAt = (words: string): string | undefined => services.library.peek(uri())?.analysis.mentions.find((m) => m.start === offset(words))?.type;
    await run('changeMentionType', uri().toString(), offset('Camille'), { type: 'organization', scope: 'here' });
    await until('an organization', () => typeAt('Camille') === 'organization');
    await run('undo');
    await until('a person again', () => typeAt('Camille') === 'person');
    await run('changeMentionType', uri().toString(), offset('Camille'), { type: 'group', scope: 'article' });
    assert.deepEqual((await written()).map((a) => [a['quote'], a['label']]), [['Camille Vasseur', 'group'], ['Vasseur', 'group']]);
    await run('undo');
    await run('changeMentionType', uri().toString(), offset('Camille'), { type: 'group', scope: 'folder' });
    assert.ok((await folder())['actors']?.some((a) => a['name'] === 'Camille Vasseur' && a['type'] === 'group'));
  });

  it('marks every occurrence, in one step of undo', async () => {
    await select('Vasseur', 2);
    const count = await run('markAllOccurrences', { label: 'claim' });
    assert.equal(count, 2);
    assert.deepEqual((await written()).map((a) => a['quote']), ['Vasseur', 'Vasseur']);
    await run('undo');
    assert.equal(await exists(sidecar()), false);
  });

  it('shows the occurrences before it marks them', async () => {
    await select('the');
    await withEnter(run('markAllOccurrences'));
    assert.ok((await written()).length >= 1);
    assert.ok((await written()).every((a) => a['quote'] === 'the'));
  });

  it('ties words to an actor in dateline.yaml and in the sidecar at once', async () => {
    await select('Minister');
    const id = await run('setActor', { name: 'Camille Vasseur', type: 'person' });
    assert.ok((await folder())['actors']?.some((a) => a['id'] === id && a['name'] === 'Camille Vasseur'));
    assert.deepEqual((await written()).map((a) => [a['quote'], a['label'], a['actor']]), [['Minister', 'person', id]]);
    const { services } = await dateline();
    await until('the words mean the actor', () => services.library.peek(uri())?.analysis.actors.some((a) => a.decided === id));
    await run('undo');
    assert.equal(await readFile(folderFile()), untouched.folderText);
  });

  it('gives words a date value, and refuses what no calendar has', async () => {
    await select('in April');
    await run('setDateValue', { value: '2025-02-30' });
    assert.equal(await exists(sidecar()), false);
    await run('setDateValue', { value: '2025-04-09' });
    assert.deepEqual((await written()).map((a) => [a['label'], String(a['value'])]), [['date', '2025-04-09']]);
    const { services } = await dateline();
    await until('the date has the value', () => services.library.peek(uri())?.analysis.dates.some((d) => d.value === '2025-04-09'));
  });

  it('ties words to a meeting', async () => {
    const { services } = await dateline();
    const meeting = await until('a meeting', () => services.library.corpus().meetings.find((m) => m.reports.some((r) => r.article === 'annotate-test.txt')));
    await select('send an envoy');
    const id = await run('setMeeting', { meeting: meeting.id });
    assert.ok((await folder())['meetings']?.some((m) => m['id'] === id));
    assert.deepEqual((await written()).map((a) => [a['label'], a['meeting']]), [['meeting', id]]);
  });

  it('writes nothing for an unsaved article', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'article', content: SMALL_ARTICLE });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 8);
    const { warnings, result } = await warningsOf(() => run('annotate', { label: 'claim', note: '' }));
    assert.equal(result, undefined);
    assert.match(warnings.join(), /Save the article first/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('writes nothing over a sidecar that it cannot read', async () => {
    const broken = 'schema: dateline-annotations/1\nannotations: [\n';
    await writeFile(sidecar(), broken);
    const { services } = await dateline();
    await until('the error is seen', () => services.library.peek(uri())?.sidecar.readable === false);
    const { warnings } = await warningsOf(() => run('annotate', uri().toString(), offset('harbour'), { label: 'claim', note: '' }));
    assert.match(warnings.join(), /has errors/);
    assert.equal(await readFile(sidecar()), broken);
  });

  it('goes to the next and the previous name, and round at the end', async () => {
    const { editor } = await openArticle(uri());
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    const words: string[] = [];
    const { state } = await openArticle(uri());
    const places = new Set([...state.analysis.mentions, ...state.analysis.dates].map((m) => m.start)).size;
    for (let i = 0; i < places; i++) {
      await run('nextMention');
      words.push(editor.document.getText(editor.selection));
    }
    assert.ok(words.includes('Camille Vasseur') && words.includes('Sergey Lavrov') && words.includes('Moscow'), words.join('; '));
    const last = words.at(-1);
    await run('nextMention');
    await run('previousMention');
    assert.equal(editor.document.getText(editor.selection), last);
  });
});
