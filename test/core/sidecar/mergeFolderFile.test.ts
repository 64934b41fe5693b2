// Merging three versions of `dateline.yaml`: labels, actors and meetings by id, "not a name" by its words.
import assert from 'node:assert/strict';
import type { DecidedActor, DecidedMeeting } from '../../../src/core/model/annotation.ts';
import { editFolderFile, type FolderChange, mergeFiles, mergeFolderFiles, parseFolderFile, settleAnswer } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const actor = (id: string, name: string, more: Partial<DecidedActor> = {}): DecidedActor => ({ id, type: 'person', name, aliases: [], links: [], notSame: [], ...more });
const meeting = (id: string, more: Partial<DecidedMeeting> = {}): DecidedMeeting => ({ id, reports: [{ article: 'a.txt', quote: `met ${id}`, prefix: 'they ' }], notSame: [], ...more });

function edited(text: string, ...changes: FolderChange[]): string {
  const result = editFolderFile(text, changes);
  assert.ok('edits' in result, 'problem' in result ? result.problem.code : '');
  return applyEdits(text, result.edits);
}

const BASE = edited('schema: dateline-folder/1\n',
  { kind: 'addLabel', label: { id: 'claim', name: 'Claim', color: 'charts.orange' } },
  { kind: 'addActor', actor: actor('aaaaaa', 'Ada Brandt', { aliases: ['A. Brandt'] }) },
  { kind: 'addActor', actor: actor('bbbbbb', 'Bo Ek') },
  { kind: 'addNotName', notName: { text: 'Photo', type: 'person' } },
  { kind: 'addMeeting', meeting: meeting('mmmmmm', { status: 'held' }) });

describe('merging dateline.yaml', () => {
  it('takes what either side added and joins lists as sets', () => {
    const ours = edited(BASE, { kind: 'updateActor', id: 'aaaaaa', set: { aliases: ['A. Brandt', 'Frau Brandt'], notSame: ['bbbbbb'] } }, { kind: 'addNotName', notName: { text: 'Video' } },
      { kind: 'updateMeeting', id: 'mmmmmm', set: { reports: [...meeting('mmmmmm').reports, { article: 'b.txt', quote: 'sat down', prefix: '' }] } });
    const theirs = edited(BASE, { kind: 'updateActor', id: 'aaaaaa', set: { aliases: ['Ada B.'] } }, { kind: 'addNotName', notName: { text: 'Caption' } }, { kind: 'removeNotName', notName: { text: 'Photo', type: 'person' } },
      { kind: 'updateMeeting', id: 'mmmmmm', set: { value: '2025-04-03', reports: [{ article: 'c.txt', quote: 'talked', prefix: '' }, ...meeting('mmmmmm').reports] } }, { kind: 'addActor', actor: actor('cccccc', 'Cleo Dahl') });
    for (const [a, b] of [[ours, theirs], [theirs, ours]] as const) {
      const { text, choices } = mergeFiles(BASE, a, b);
      const { decisions, problems } = parseFolderFile(text);
      assert.deepEqual([choices, problems], [[], []]);
      const ada = decisions.actors.find((x) => x.id === 'aaaaaa');
      assert.deepEqual([[...(ada?.aliases ?? [])].sort(), ada?.notSame], [['Ada B.', 'Frau Brandt'], ['bbbbbb']]);
      assert.deepEqual(decisions.notNames.map((n) => n.text).sort(), ['Caption', 'Video']);
      assert.deepEqual([decisions.meetings[0]?.value, decisions.meetings[0]?.reports.map((r) => r.article).sort()], ['2025-04-03', ['a.txt', 'b.txt', 'c.txt']]);
      assert.equal(decisions.actors.length, 3);
    }
  });

  it('holds two names, two colours and two statuses side by side', () => {
    const ours = edited(BASE, { kind: 'updateActor', id: 'bbbbbb', set: { name: 'Bo Ek senior' } }, { kind: 'updateMeeting', id: 'mmmmmm', set: { status: 'cancelled' } }).replace('charts.orange', 'charts.red');
    const theirs = edited(BASE, { kind: 'updateActor', id: 'bbbbbb', set: { name: 'Bo Ek junior' } }, { kind: 'updateMeeting', id: 'mmmmmm', set: { status: 'scheduled' } }).replace('charts.orange', 'charts.blue');
    const { text, choices } = mergeFolderFiles(BASE, ours, theirs);
    assert.deepEqual(choices.map((c) => [c.data?.['id'], c.data?.['key'], c.data?.['other']]), [['claim', 'color', 'charts.blue'], ['bbbbbb', 'name', 'Bo Ek junior'], ['mmmmmm', 'status', 'scheduled']]);
    const edits = settleAnswer(text, choices[1]?.span.start ?? 0, 'take');
    assert.equal(parseFolderFile(applyEdits(text, edits ?? [])).decisions.actors[1]?.name, 'Bo Ek junior');
  });

  it('asks where one joined an actor into another and the other edited it', () => {
    const joined = edited(BASE, { kind: 'updateActor', id: 'aaaaaa', set: { aliases: ['A. Brandt', 'Bo Ek'] } }, { kind: 'removeActor', id: 'bbbbbb' });
    const linked = edited(BASE, { kind: 'updateActor', id: 'bbbbbb', set: { links: ['https://example.org/bo'] } });
    const { text, choices } = mergeFolderFiles(BASE, joined, linked);
    assert.deepEqual(choices.map((c) => [c.code, c.data?.['id']]), [['two-answers-deleted', 'bbbbbb']]);
    assert.equal(parseFolderFile(text).decisions.actors.length, 2);
  });

  it('asks for the participants that two people listed, who were detected before', () => {
    const ours = edited(BASE, { kind: 'updateMeeting', id: 'mmmmmm', set: { participants: ['aaaaaa'] } });
    const theirs = edited(BASE, { kind: 'updateMeeting', id: 'mmmmmm', set: { participants: ['aaaaaa', 'bbbbbb'] } });
    assert.deepEqual(mergeFolderFiles(BASE, ours, theirs).choices.map((c) => c.data?.['key']), ['participants']);
  });
});
