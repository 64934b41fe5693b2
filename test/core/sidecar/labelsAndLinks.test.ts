// Labels changed and deleted in `dateline.yaml`, links of annotations, relations changed: smallest edits, read back.
import assert from 'node:assert/strict';
import { editFolderFile, editSidecar, type FolderChange, parseFolderFile, parseSidecar, type SidecarChange } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const FOLDER = [
  'schema: dateline-folder/1', 'relationTypes: [member-of, "denies"]  # agreed in May', 'labels:',
  '  - id: claim', '    name: Claim', '    color: charts.orange  # as on the wall', '  - {id: term, name: Term}', '',
].join('\n');

const SIDECAR = [
  'schema: dateline-annotations/1', 'annotations:',
  '  - {id: a11111, label: claim, quote: harbour, prefix: "", suffix: "", start: 0, end: 7}',
  '  - {id: b22222, label: claim, quote: office, prefix: "", suffix: "", start: 8, end: 14}',
  'relations:', '  - id: r33333', '    type: denies', '    from: a11111', '    to: b22222', '',
].join('\n');

function folderAfter(changes: readonly FolderChange[]): string {
  const result = editFolderFile(FOLDER, changes);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(FOLDER, result.edits);
}

function sidecarAfter(changes: readonly SidecarChange[]): string {
  const result = editSidecar(SIDECAR, changes);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(SIDECAR, result.edits);
}

describe('labels of a folder', () => {
  it('changes the name and keeps the comment on the colour', () => {
    const after = folderAfter([{ kind: 'updateLabel', id: 'claim', set: { name: 'Key claim' } }]);
    assert.equal(after, FOLDER.replace('name: Claim', 'name: Key claim'));
  });

  it('gives a colour to a label that has none, and takes one away', () => {
    const after = folderAfter([{ kind: 'updateLabel', id: 'term', set: { color: 'charts.blue' } }, { kind: 'updateLabel', id: 'claim', set: { color: null } }]);
    assert.deepEqual(parseFolderFile(after).decisions.labels, [{ id: 'claim', name: 'Claim' }, { id: 'term', name: 'Term', color: 'charts.blue' }]);
  });

  it('deletes one label and leaves the other as it was written', () => {
    const after = folderAfter([{ kind: 'removeLabel', id: 'claim' }]);
    assert.deepEqual(parseFolderFile(after).decisions.labels, [{ id: 'term', name: 'Term' }]);
    assert.ok(after.includes('  - {id: term, name: Term}\n'));
  });

  it('reads the types of relations and keeps them through every edit', () => {
    assert.deepEqual(parseFolderFile(FOLDER).decisions.relationTypes, ['member-of', 'denies']);
    assert.ok(folderAfter([{ kind: 'addLabel', label: { id: 'new', name: 'New' } }]).includes('relationTypes: [member-of, "denies"]  # agreed in May\n'));
    const { problems } = parseFolderFile('schema: dateline-folder/1\nrelationTypes: member-of\n');
    assert.deepEqual(problems.map((p) => p.code), ['yaml-wrong-type']);
  });
});

describe('links of an annotation', () => {
  it('are written, read back and taken away', () => {
    const links = ['https://example.org/source?page=1&part=2', 'https://example.org/b'];
    const after = sidecarAfter([{ kind: 'update', id: 'a11111', set: { links } }]);
    assert.deepEqual(parseSidecar(after).annotations[0]?.links, links);
    const back = editSidecar(after, [{ kind: 'update', id: 'a11111', set: { links: null } }]);
    assert.ok('edits' in back);
    assert.equal(applyEdits(after, back.edits), SIDECAR);
  });
});

describe('relations', () => {
  it('get another type or direction by the smallest edit', () => {
    assert.equal(sidecarAfter([{ kind: 'updateRelation', id: 'r33333', set: { type: 'repeats' } }]), SIDECAR.replace('type: denies', 'type: repeats'));
    const turned = sidecarAfter([{ kind: 'updateRelation', id: 'r33333', set: { from: 'b22222', to: 'a11111' } }]);
    assert.deepEqual(parseSidecar(turned).relations, [{ id: 'r33333', type: 'denies', from: 'b22222', to: 'a11111' }]);
  });

  it('go with an annotation that is deleted, said or not, in one edit', () => {
    for (const said of [[], [{ kind: 'removeRelation', id: 'r33333' }] as const]) {
      const after = sidecarAfter([...said, { kind: 'remove', id: 'b22222' }]);
      const { annotations, relations, readable } = parseSidecar(after);
      assert.deepEqual([annotations.map((a) => a.id), relations, readable], [['a11111'], [], true]);
    }
  });

  it('stay where the same step gives them another end', () => {
    const c = { id: 'c44444', label: 'claim', status: 'added', quote: 'pier', prefix: '', suffix: '', start: 20, end: 24 } as const;
    const after = sidecarAfter([{ kind: 'add', annotation: c }, { kind: 'updateRelation', id: 'r33333', set: { to: 'c44444' } }, { kind: 'remove', id: 'b22222' }]);
    assert.deepEqual(parseSidecar(after).relations, [{ id: 'r33333', type: 'denies', from: 'a11111', to: 'c44444' }]);
  });
});
