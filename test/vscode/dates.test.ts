// Dates in the real host: a reading chosen is remembered and can be forgotten, problems have their fixes, hints stand where
// they are wanted, and the folder tells what else happened on a day.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { typedDates } from '../../src/core/dates/index.ts';
import { choicesFor } from '../../src/features/datePicker.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { sameDayLocations } from '../../src/features/sameDay.ts';
import { findNode } from '../../src/features/trees/treeNode.ts';
import type { ArticleState } from '../../src/host/services.ts';
import { closeAll, dateline, exists, fileUri, openArticle, positionOf, readFile, remove, until, writeFile } from './support.ts';

const TEXT = [
  'Quay handed over', '', 'Published: 4 April 2031', '',
  'The envoy Ilse Brandauer handed the quay over on Thursday. The lease of 03/04/2029 had ended.', '',
  'She will come back next week, her office said.', '',
].join('\n');
const OTHER = 'Rain on the quay\n\nIt rained in Paris on 3 April 2031, the envoy Ilse Brandauer said, and in April 2031 it rained every day.\n';
const UNDATED = 'Quay closed\n\nThe envoy Ilse Brandauer closed the quay on Tuesday. On Thursday she will leave, and next week the council meets in Paris.\n';

const uri = (): vscode.Uri => fileUri('dates-test.txt');
const other = (): vscode.Uri => fileUri('dates-other.txt');
const undated = (): vscode.Uri => fileUri('dates-undated.txt');
const sidecar = (): vscode.Uri => fileUri('dates-test.txt.annotations.yaml');

async function stateWhere(what: string, holds: (state: ArticleState) => boolean, of = uri()): Promise<ArticleState> {
  const { services } = await dateline();
  return until(what, () => {
    const state = services.library.peek(of);
    return state && holds(state) ? state : undefined;
  });
}

const valueOf = (state: ArticleState, words: string): string | undefined => state.analysis.dates.find((d) => d.text === words)?.value;

async function actionsAt(where: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', where, range, vscode.CodeActionKind.QuickFix.value);
}

async function runAction(where: vscode.Uri, range: vscode.Range, title: RegExp): Promise<void> {
  const action = (await actionsAt(where, range)).find((a) => title.test(a.title));
  assert.ok(action?.command, `no action ${String(title)}`);
  await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

const problemsOf = (where: vscode.Uri, code: string): vscode.Diagnostic[] => vscode.languages.getDiagnostics(where).filter((d) => d.code === code);

async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('dateline');
  await configuration.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await configuration.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('dates in the editor', () => {
  before(async () => {
    await writeFile(uri(), TEXT);
    await writeFile(other(), OTHER);
    await writeFile(undated(), UNDATED);
  });
  beforeEach(async () => {
    await remove(sidecar());
    const { services } = await dateline();
    await services.library.reread([sidecar()]); // what is made and removed at once, the watcher may not see
    await openArticle(uri());
    await stateWhere('a state without decisions', (state) => state.annotations.length === 0 && state.analysis.published.source !== 'sidecar');
  });
  after(async () => {
    await closeAll();
    await remove(uri(), other(), undated(), sidecar(), fileUri('dates-undated.txt.annotations.yaml'));
  });

  async function cardOf(words: string): Promise<string> {
    const { services } = await dateline();
    const state = await services.library.get(uri());
    assert.ok(state);
    const contents = hoverAt(services, state, state.text.indexOf(words) + 1)?.contents ?? [];
    return contents.map((c) => (c instanceof vscode.MarkdownString ? c.value : '')).join('\n---\n');
  }

  it('offer other readings in the card, remember the one that is chosen, say so, and forget it again', async () => {
    const guessed = await cardOf('03/04/2029');
    assert.match(guessed, /a guess/);
    const link = /\[Choose [^\]]*April 3[^\]]*\]\(command:dateline\.setDateValue\?([^)]*)\)/.exec(guessed);
    assert.ok(link?.[1], guessed);
    await vscode.commands.executeCommand('dateline.setDateValue', ...(JSON.parse(decodeURIComponent(link[1])) as unknown[]));
    await stateWhere('the choice', (state) => valueOf(state, '03/04/2029') === '2029-04-03');
    assert.match(await readFile(sidecar()), /label: date[\s\S]*value: "?2029-04-03/);
    const chosen = await cardOf('03/04/2029');
    assert.match(chosen.split('\n')[0] ?? '', /April 3, 2029.*your choice/);
    assert.match(chosen, /Choose March 4, 2029.*as Dateline read it/);
    assert.equal(chosen.includes('---'), false, 'the annotation has a card beside the date’s');
    await vscode.commands.executeCommand('dateline.forgetDateValue', uri().toString(), TEXT.indexOf('03/04/2029'));
    await stateWhere('the guess again', (state) => valueOf(state, '03/04/2029') === '2029-03-04');
    await vscode.commands.executeCommand('dateline.undo');
    await stateWhere('the choice again', (state) => valueOf(state, '03/04/2029') === '2029-04-03');
    await vscode.commands.executeCommand('dateline.undo');
    await until('no sidecar', async () => !(await exists(sidecar())));
  });

  it('keep a note when the value is forgotten', async () => {
    const at = TEXT.indexOf('Thursday');
    await vscode.commands.executeCommand('dateline.annotate', uri().toString(), at, at + 8, { label: 'date', note: 'Ask her office' });
    await vscode.commands.executeCommand('dateline.setDateValue', uri().toString(), at, at + 8, { value: '2031-03-27' });
    await stateWhere('the value', (state) => valueOf(state, 'Thursday') === '2031-03-27');
    assert.match(await cardOf('Thursday'), /Ask her office[\s\S]*---/);
    await vscode.commands.executeCommand('dateline.forgetDateValue', uri().toString(), at);
    await stateWhere('our reading', (state) => valueOf(state, 'Thursday') === '2031-04-03');
    const text = await readFile(sidecar());
    assert.match(text, /Ask her office/);
    assert.doesNotMatch(text, /value:/);
  });

  it('have their readings in the light bulb too', async () => {
    const { editor } = await openArticle(uri());
    const at = positionOf(editor.document, '03/04/2029');
    await runAction(uri(), new vscode.Range(at, at), /^Choose April 3, 2029/);
    await stateWhere('the choice', (state) => valueOf(state, '03/04/2029') === '2029-04-03');
  });

  it('ask once an article for the publication date that many wait for, only while it is open', async () => {
    const { editor } = await openArticle(undated());
    const [problem, ...more] = await until('the problem', () => (problemsOf(undated(), 'publication-date-unknown').length > 0 ? problemsOf(undated(), 'publication-date-unknown') : undefined));
    assert.deepEqual([more.length, problem?.severity], [0, vscode.DiagnosticSeverity.Information]);
    assert.match(problem?.message ?? '', /^3 dates/);
    const later = positionOf(editor.document, 'next week');
    const [fix] = await actionsAt(undated(), new vscode.Range(later, later));
    assert.match(fix?.title ?? '', /Set the Article’s Publication Date/);
    assert.equal(fix?.isPreferred, true);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('tell of a day set by hand that the article contradicts, and ask no more once it is kept', async () => {
    await vscode.commands.executeCommand('dateline.setPublicationDate', uri().toString(), '2031-04-11');
    const [problem] = await until('the problem', () => (problemsOf(uri(), 'publication-date-differs').length > 0 ? problemsOf(uri(), 'publication-date-differs') : undefined));
    assert.ok(problem);
    assert.match(problem.message, /11 April 2031.*4 April 2031/);
    await runAction(uri(), problem.range, /^Keep Mine/);
    await until('no problem', () => problemsOf(uri(), 'publication-date-differs').length === 0);
    assert.match(await readFile(sidecar()), /publishedInsteadOf: "2031-04-04"/);
    assert.equal((await stateWhere('the day', (state) => state.sidecar.sidecar.publishedInsteadOf !== undefined)).analysis.published.value, '2031-04-11');
  });

  it('go back to the article’s own day by the other fix', async () => {
    await vscode.commands.executeCommand('dateline.setPublicationDate', uri().toString(), '2031-04-11');
    const [problem] = await until('the problem', () => (problemsOf(uri(), 'publication-date-differs').length > 0 ? problemsOf(uri(), 'publication-date-differs') : undefined));
    assert.ok(problem);
    await runAction(uri(), problem.range, /^Use the Article’s Date/);
    const state = await stateWhere('the own day', (s) => s.analysis.published.value === '2031-04-04');
    assert.equal(state.analysis.published.source, 'dateline');
  });

  it('have no hints unless they are wanted, then behind what was worked out, with a card and nothing that a double click changes', async () => {
    const { editor } = await openArticle(uri());
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri(), all);
    const labels = async (): Promise<string[]> => (await hints()).map(({ label }) => (typeof label === 'string' ? label : label.map((part) => part.value).join('')));
    assert.deepEqual(await labels(), []);
    await withSetting('dates.inlayHints', 'relative', async () => {
      assert.deepEqual((await labels()).map((label) => /Apr 3|week/.test(label)), [true, true], (await labels()).join('; '));
      assert.ok((await hints()).every((hint) => hint.textEdits === undefined || hint.textEdits.length === 0));
      const line = editor.document.lineAt(6).range;
      const near = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri(), line);
      assert.equal(near.length, 1, 'hints are made outside what is in sight');
    });
    await withSetting('dates.inlayHints', 'all', async () => assert.ok((await labels()).some((label) => /2029\?$/.test(label)), 'a guess is not shown as one'));
  });

  it('are read anew when the order of day and month is set', async () => {
    await withSetting('dates.numericOrder', 'dayFirst', async () => {
      await stateWhere('day first', (state) => valueOf(state, '03/04/2029') === '2029-04-03');
    });
    await stateWhere('the guess again', (state) => valueOf(state, '03/04/2029') === '2029-03-04');
  });

  it('show what else happened on the day over the folder, without the words that were asked', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    const { state } = await openArticle(uri());
    const thursday = state.analysis.dates.find((d) => d.text === 'Thursday');
    assert.ok(thursday);
    const places = await sameDayLocations(services, state, thursday.value, thursday);
    assert.deepEqual(places.map((p) => [p.uri.path.split('/').at(-1), OTHER.split('\n')[p.range.start.line]?.slice(p.range.start.character, p.range.end.character)]), [
      ['dates-other.txt', '3 April 2031'], ['dates-other.txt', 'April 2031'],
    ]);
    assert.equal(await vscode.commands.executeCommand('dateline.showSameDay', uri().toString(), thursday.start), 2);
    assert.match(await cardOf('Thursday'), /command:dateline\.showSameDay[\s\S]*Also dated so: \[Rain on the quay\]/);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('show it for a meeting of the sidebar too', async () => {
    const { services, trees } = await dateline();
    await services.library.whenIndexed();
    await vscode.commands.executeCommand('dateline.meetings.focus');
    const node = await until('a meeting’s day', () => findNode(trees.meetings.roots(), (n) => n.kind === 'meetingDate' && /April 3, 2025|Apr 3, 2025/.test(n.label)));
    assert.ok(Number(await vscode.commands.executeCommand('dateline.showSameDay', node)) > 0, node.label);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });
});

describe('asking for a date', () => {
  const choices = [{ label: 'Thursday, April 3, 2031', value: '2031-04-03' }, { label: 'Remove', value: null, alwaysShow: true }];
  const question = { title: '', placeholder: '', hint: 'Write a day', published: null, numericOrder: 'auto', accepts: (value: string) => value.length === 10, choices } as const;

  it('offers the choices until something is typed', () => {
    assert.deepEqual(choicesFor(typedDates, question, ' '), choices);
  });

  it('puts what was typed first, in full, and a choice of the same day not twice', () => {
    assert.deepEqual(choicesFor(typedDates, question, '3 April 2031').map((c) => [c.value, c.alwaysShow]), [['2031-04-03', true], [null, true]]);
    assert.match(choicesFor(typedDates, question, '5.4.2031').map((c) => c.label).join('; '), /April 5, 2031/);
  });

  it('says what to write where it is no date, which cannot be accepted, unless it finds a choice', () => {
    const [hint, ...more] = choicesFor(typedDates, question, 'next Easter or so');
    assert.deepEqual([more.length, hint?.value, hint?.label], [0, undefined, '$(warning) Write a day']);
    assert.match(choicesFor(typedDates, question, 'April 2031')[0]?.label ?? '', /Write a day/, 'a month is no day');
    assert.deepEqual(choicesFor(typedDates, question, 'thurs'), choices);
  });
});
