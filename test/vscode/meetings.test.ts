// The ledger of meetings in the real host: filtered, corrected, added, joined and parted, each taken back in one step.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { actionsAt } from '../../src/features/codeActions.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { findNode, type TreeNode } from '../../src/features/trees/treeNode.ts';
import { at, ledger, MET, nodeOf, ONE, one, run, selected, sidecarOf, told, TWO, two, undo, WILL_MEET, withLedger, written } from './ledgerArticles.ts';
import { dateline, openArticle, readFile, until, writeFile } from './support.ts';

describe('the ledger of meetings', () => {
  const before = withLedger();

  it('marks lines that tell of a meeting in the gutter, what took place apart from plans, unless switched off', async () => {
    const { markedLines } = await dateline();
    await until('marks', () => markedLines(one())?.tookPlace.join() === '2');
    await openArticle(two());
    await until('one mark a line', () => markedLines(two())?.tookPlace.join() === '2' && markedLines(two())?.other.length === 0);
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('meetings.marks', false, vscode.ConfigurationTarget.Workspace);
    try {
      await until('no marks', () => markedLines(two())?.tookPlace.length === 0);
    } finally {
      await settings.update('meetings.marks', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('marks again', () => markedLines(two())?.tookPlace.join() === '2');
  });

  it('shows on the words who met, when, where, what became of it, who else tells of it, and the way to the ledger', async () => {
    const { services, trees } = await dateline();
    const state = await services.library.get(one());
    assert.ok(state);
    const card = (hoverAt(services, state, at(ONE, 'met'))?.contents as vscode.MarkdownString[]).map((c) => c.value).join('\n');
    for (const part of [/Meeting\*\* · held/, /March 3, 2031 · Lisbon/, /With Ysolde Marrick \(president\), Corvin Haldane \(foreign minister\)/i, /Also told in 1 other article/, /Harbour talks go on\]/, /command:dateline\.revealMeeting/]) assert.match(card, part);
    await run('revealMeeting', one().toString(), at(ONE, 'met'));
    await until('selected', () => trees.meetings.view.selection.some((n) => n.kind === 'meeting' && (n.description ?? '').includes('Lisbon')));
  });

  it('opens an entry to participants with offices, place, date, sources, and every sentence goes to its words', async () => {
    const node = await nodeOf('Lisbon');
    const children = node.children?.() ?? [];
    assert.deepEqual(children.map((n) => n.kind), ['participant', 'participant', 'meetingPlace', 'meetingDate', 'meetingSource', 'meetingSource']);
    assert.ok(children.some((n) => n.label === 'Corvin Haldane' && /^Foreign minister$/i.test(n.description ?? '')));
    const sentence = children[4]?.children?.()[0];
    const { trees } = await dateline();
    const item = sentence && ((await trees.meetings.provider.getTreeItem(sentence)));
    assert.equal(item?.command?.command, 'vscode.open');
    await vscode.commands.executeCommand('vscode.open', ...(item.command?.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'met');
    assert.match((await trees.meetings.provider.getTreeItem(node)).accessibilityInformation?.label ?? '', /Meeting: .*, March 3, 2031 · Lisbon · held|Meeting: .*2031.*held/);
  });

  it('filters by actor, place, status and period, says so above the tree, and clears', async () => {
    const { trees, services } = await dateline();
    const shown = (): readonly string[] => trees.meetings.roots().flatMap((g) => (g.kind === 'meetingGroup' ? (g.children?.() ?? []) : [])).map((n) => `${n.label} ${n.description ?? ''}`);
    await run('filterMeetings', { filter: { actors: [{ name: 'Tobias Wren', type: 'person' }], periods: ['2031-03'] } });
    assert.equal(shown().length, 1);
    assert.match(shown()[0] ?? '', /Madrid · planned/);
    assert.match(trees.meetings.view.message ?? '', /^Only Tobias Wren · March 2031: 1 of \d+ meetings$/);
    assert.ok(services.context.workspaceState.get('dateline.meetingFilter'));
    await run('filterMeetings', { filter: { places: ['Lisbon'], statuses: ['cancelled'] } });
    assert.deepEqual(shown(), []);
    await run('clearMeetingFilter');
    assert.ok(shown().length >= 2);
    assert.equal(trees.meetings.view.message, '');
    assert.equal(services.context.workspaceState.get('dateline.meetingFilter'), undefined);
  });

  it('shows the meetings of an actor, and those between two who are selected', async () => {
    const { trees } = await dateline();
    assert.equal(await run('showMeetingsOf', one().toString(), at(ONE, 'Haldane')), 2);
    assert.match(trees.meetings.view.message ?? '', /^Only Corvin Haldane: 2 of/);
    const actor = (label: string): Promise<TreeNode> => until(label, () => findNode(trees.actors.roots(), (n) => n.kind === 'actor' && n.label === label));
    const [a, b] = [await actor('Ysolde Marrick'), await actor('Corvin Haldane')];
    assert.equal(await run('showMeetingsBetween', a, [a, b]), 1);
    assert.match(trees.meetings.view.message ?? '', /^Only Ysolde Marrick \+ Corvin Haldane: 1 of/);
    assert.equal(await run('showMeetingsBetween', a, [a], { with: 'Tobias Wren' }), 0);
  });

  it('corrects what it was, who, when, where and what became of it, in the ledger, the card and dateline.yaml', async () => {
    await run('changeMeeting', await nodeOf('Lisbon'), { kind: 'summit', status: 'cancelled', date: '2031-03-04', place: 'Porto', participants: ['Ysolde Marrick', 'Tobias Wren'] });
    await told('summit cancelled 2031-03-04 Porto: Tobias Wren, Ysolde Marrick (2)', WILL_MEET);
    const [record] = await written();
    assert.deepEqual(record?.reports?.map((r) => [r.article, r.quote]), [['meetings-one.txt', 'met'], ['meetings-two.txt', 'met']]);
    const { services } = await dateline();
    const state = await until('the card', async () => {
      const now = await services.library.get(one());
      return now?.analysis.meetings[0]?.decided === undefined ? undefined : now;
    });
    const card = (hoverAt(services, state, at(ONE, 'met'))?.contents as vscode.MarkdownString[]).map((c) => c.value).join('\n');
    for (const part of [/Summit\*\* · cancelled/, /March 4, 2031 \(here Monday, March 3, 2031\) · Porto/, /Decided by you/]) assert.match(card, part);
    await undo(before());
  });

  it('corrects again in the same record, and goes back to what was found', async () => {
    await run('changeMeeting', one().toString(), at(ONE, 'met'), { status: 'cancelled' });
    await told(MET.replace('held', 'cancelled'), WILL_MEET);
    await run('changeMeeting', one().toString(), at(ONE, 'met'), { date: '' });
    await told(MET.replace('held 2031-03-03', 'cancelled -'), WILL_MEET);
    assert.equal((await written()).length, 1);
    await run('forgetMeeting', await nodeOf('cancelled'));
    await told(MET, WILL_MEET);
    assert.deepEqual(await written(), []);
  });

  it('adds a meeting from selected words, with what was answered', async () => {
    const words = at(ONE, 'quiet word');
    await run('addMeeting', one().toString(), words, words + 'quiet word'.length, { participants: ['Ysolde Marrick', 'Tobias Wren'], date: '2031-03-05', place: 'Porto', status: 'held', kind: 'talks' });
    await told(MET, WILL_MEET, 'talks held 2031-03-05 Porto: Tobias Wren, Ysolde Marrick (1)');
    assert.equal((await selected())?.label, 'Marrick, Tobias Wren');
    const { annotations } = parse(await readFile(sidecarOf(one()))) as { annotations: readonly Record<string, unknown>[] };
    assert.deepEqual([annotations[0]?.['label'], annotations[0]?.['status'], annotations[0]?.['meeting']], ['meeting', 'added', (await written())[0]?.id]);
    await run('rejectMeeting', await nodeOf('Porto'));
    await told(MET, WILL_MEET);
    assert.deepEqual(await written(), []);
    await run('undo');
    await told(MET, WILL_MEET, 'talks held 2031-03-05 Porto: Tobias Wren, Ysolde Marrick (1)');
    await run('undo');
    await told(MET, WILL_MEET);
  });

  it('takes words that are no meeting out of one article, or the whole entry from the sidebar', async () => {
    await run('rejectMeeting', one().toString(), at(ONE, 'met'));
    await told(MET.replace('(2)', '(1)'), WILL_MEET);
    await undo(before());
    await run('rejectMeeting', await nodeOf('Lisbon'));
    await told(WILL_MEET);
    assert.match(await readFile(sidecarOf(two())), /label: meeting\n\s+status: rejected/);
    await undo(before());
  });

  it('joins meetings that are selected, and parts a report that tells of another one', async () => {
    const [a, b] = [await nodeOf('Lisbon'), await nodeOf('Madrid')];
    await run('joinSelectedMeetings', a, [a, b]);
    await until('one entry', async () => (await ledger()).length === 1);
    await undo(before());
    const source = (await nodeOf('Lisbon')).children?.().find((n) => n.kind === 'meetingSource' && n.target?.path === 'meetings-two.txt');
    await run('splitMeeting', source);
    await told(MET.replace('(2)', '(1)'), MET.replace('(2)', '(1)'), WILL_MEET);
    const [first, second] = await written();
    assert.deepEqual([first?.notSame, second?.notSame], [[second?.id], [first?.id]]);
    await undo(before());
  });

  it('asks in the light bulb whether two are one, and remembers that they are not', async () => {
    const { services, trees } = await dateline();
    const { library } = services;
    const original = library.corpus;
    const asks = (): ReturnType<typeof original> => {
      const report = original();
      const [x, y] = report.meetings.filter((m) => m.decided === undefined && m.reports.some((r) => r.article.startsWith('meetings-')));
      return { ...report, maybeSame: x && y ? [{ meetings: [x.id, y.id], why: 'the same minister' }] : [] };
    };
    const made = new WeakMap<object, ReturnType<typeof original>>();
    Object.assign(library, { corpus: () => {
      const report = original();
      const known = made.get(report) ?? asks();
      made.set(report, known);
      return known;
    } });
    try {
      trees.meetings.refresh();
      const node = await until('the pair', () => findNode(trees.meetings.roots(), (n) => n.kind === 'maybeMeeting'));
      assert.equal(node.description, 'the same minister');
      const state = await library.get(two());
      assert.ok(state);
      const titles = actionsAt(services, state, at(TWO, 'met'), at(TWO, 'met')).map((a) => a.title);
      assert.ok(titles.includes('The Same Meeting as in “Harbour talks go on”') && titles.includes('Another Meeting than in “Harbour talks go on”'), titles.join('\n'));
      await run('differentMeetings', node);
      await until('two records', async () => (await written()).length === 2);
      await until('no question', () => library.corpus().maybeSame.length === 0);
      await run('undo');
      await told(MET, WILL_MEET);
      trees.meetings.refresh();
      await run('sameMeeting', await until('the pair', () => findNode(trees.meetings.roots(), (n) => n.kind === 'maybeMeeting')));
      await until('one entry', async () => (await ledger()).length === 1);
    } finally {
      Object.assign(library, { corpus: original });
    }
  });

  it('tells in Problems where two articles differ on one meeting, with both sentences', async () => {
    await writeFile(two(), TWO.replace('March 3', 'March 4'));
    const found = await until('a contradiction', () =>
      [one(), two()].flatMap((uri) => vscode.languages.getDiagnostics(uri)).find((d) => d.source === 'Dateline' && (d.relatedInformation ?? []).length > 0));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Information);
    const sides = (found.relatedInformation ?? []).map((r) => `${r.location.uri.path.split('/').at(-1) ?? ''} ${r.message}`).sort();
    assert.equal(sides.length, 2);
    for (const [i, [file, day]] of [['one', '3'], ['two', '4']].entries()) {
      assert.match(sides[i] ?? '', new RegExp(`^meetings-${String(file)}\\.txt ${String(day)} March 2031: “President Ysolde Marrick met .* on March ${String(day)}, 2031\\.”$`));
    }
    assert.match(found.message, /^Articles differ on the date of the meeting of Corvin Haldane and Ysolde Marrick in Lisbon: (3 March 2031|4 March 2031) here, /);
  });
});
