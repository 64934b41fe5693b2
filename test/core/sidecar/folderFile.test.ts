// Reading and editing dateline.yaml.
import assert from 'node:assert/strict';
import { editFolderFile, type FolderChange, parseFolderFile } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const HAND_MADE = `schema: dateline-folder/1
labels: [{id: claim, name: Claim, color: charts.orange}]   # ours
actors:
  - {id: p4m2ka, type: person, name: Ada Brandt, aliases: [Ada BRANDT], links: [], notSame: [q9d3xx]}
  # the company
  - id: q9d3xx
    type: organization
    name: Brandt & Co
    since: 1901
notNames: [{text: Photo, type: person}, {text: "On"}]
meetings:
  - {id: m8w1zz, reports: [{article: a.txt, quote: "met", prefix: "they "}], notSame: [], status: held, value: 2025-04-03}
`;

function edited(text: string | undefined, ...changes: FolderChange[]): string {
  const result = editFolderFile(text, changes);
  assert.ok('edits' in result, 'problem' in result ? result.problem.code : '');
  return applyEdits(text ?? '', result.edits);
}

describe('dateline.yaml', () => {
  it('is read whole', () => {
    const { decisions, problems, readable } = parseFolderFile(HAND_MADE);
    assert.deepEqual([problems, readable], [[], true]);
    assert.deepEqual(decisions.labels, [{ id: 'claim', name: 'Claim', color: 'charts.orange' }]);
    assert.deepEqual(decisions.actors[0], { id: 'p4m2ka', type: 'person', name: 'Ada Brandt', aliases: ['Ada BRANDT'], links: [], notSame: ['q9d3xx'] });
    assert.deepEqual(decisions.notNames, [{ text: 'Photo', type: 'person' }, { text: 'On' }]);
    assert.deepEqual(decisions.meetings, [{ id: 'm8w1zz', reports: [{ article: 'a.txt', quote: 'met', prefix: 'they ' }], notSame: [], status: 'held', value: '2025-04-03' }]);
  });

  it('keeps the good entries where one is bad', () => {
    const { decisions, problems } = parseFolderFile(HAND_MADE.replace('type: organization', 'type: robot'));
    assert.deepEqual([decisions.actors.map((a) => a.id), problems.map((p) => p.code)], [['p4m2ka'], ['yaml-unknown-value']]);
  });

  it('begins with its schema when it is new', () => {
    const text = edited(undefined, { kind: 'addNotName', notName: { text: 'No', type: 'person' } }, { kind: 'addLabel', label: { id: 'claim', name: 'Claim' } });
    assert.equal(text, 'schema: dateline-folder/1\nlabels:\n  - id: claim\n    name: Claim\nnotNames:\n  - text: "No"\n    type: person\n');
  });

  it('takes every kind of change and keeps what it does not know', () => {
    const text = edited(HAND_MADE,
      { kind: 'addLabel', label: { id: 'lead', name: 'Lead' } },
      { kind: 'updateActor', id: 'p4m2ka', set: { name: 'Ada K. Brandt', aliases: ['Ada Brandt'], notSame: null } },
      { kind: 'addActor', actor: { id: 'a1b2c3', type: 'place', name: 'Lund', aliases: [], links: [], notSame: [] } },
      { kind: 'removeNotName', notName: { text: 'Photo', type: 'person' } },
      { kind: 'addNotName', notName: { text: 'On' } },
      { kind: 'updateMeeting', id: 'm8w1zz', set: { status: 'cancelled', reports: [] } },
      { kind: 'addMeeting', meeting: { id: 'n1n1n1', reports: [{ article: 'b.txt', quote: 'q', prefix: '' }], notSame: ['m8w1zz'] } });
    const { decisions, problems } = parseFolderFile(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(decisions.labels.map((l) => l.id), ['claim', 'lead']);
    assert.deepEqual(decisions.actors.map((a) => [a.name, a.aliases, a.notSame]), [['Ada K. Brandt', ['Ada Brandt'], []], ['Brandt & Co', [], []], ['Lund', [], []]]);
    assert.deepEqual(decisions.notNames, [{ text: 'On' }]);
    assert.deepEqual(decisions.meetings.map((m) => [m.id, m.status, m.reports.length]), [['m8w1zz', 'cancelled', 0], ['n1n1n1', undefined, 1]]);
    for (const kept of ['   # ours\n', '  # the company\n', '    since: 1901\n']) assert.ok(text.includes(kept), kept);
  });

  it('removes actors, meetings and the last “not a name”', () => {
    const text = edited(HAND_MADE, { kind: 'removeActor', id: 'q9d3xx' }, { kind: 'removeMeeting', id: 'm8w1zz' },
      { kind: 'removeNotName', notName: { text: 'Photo', type: 'person' } }, { kind: 'removeNotName', notName: { text: 'On' } });
    const { decisions, readable } = parseFolderFile(text);
    assert.deepEqual([readable, decisions.actors.length, decisions.meetings, decisions.notNames], [true, 1, [], []]);
  });

  it('is not written over when it cannot be read', () => {
    const result = editFolderFile('schema: dateline-folder/2\n', [{ kind: 'removeActor', id: 'x' }]);
    assert.equal('problem' in result && result.problem.code, 'edit-unreadable');
  });
});
