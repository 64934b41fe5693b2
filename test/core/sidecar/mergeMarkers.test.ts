// Conflict markers: both versions read out of one text, one side kept, and markers written where nothing can be merged.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseSide, mergeMarked, parseSidecar, readConflict, writeConflict } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const TWO = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\nc: 4\n>>>>>>> branch\nd: 5\n<<<<<<< HEAD\n=======\ne: 6\n>>>>>>> branch\n';

describe('conflict markers', () => {
  it('give both versions, and the base where it is shown', () => {
    assert.deepEqual(readConflict(TWO), { ours: 'a: 1\nb: 2\nd: 5\n', theirs: 'a: 1\nb: 3\nc: 4\nd: 5\ne: 6\n', base: undefined });
    const three = 'x\r\n<<<<<<< ours\r\no\r\n||||||| base\r\nb\r\n=======\r\nt\r\n>>>>>>> theirs\r\n';
    assert.deepEqual(readConflict(three), { ours: 'x\r\no\r\n', base: 'x\r\nb\r\n', theirs: 'x\r\nt\r\n' });
  });

  it('that are missing or out of order give nothing', () => {
    for (const text of ['', 'a: 1\n=======\n', '<<<<<<< a\n=======\n', '<<<<<<< a\n>>>>>>> b\n', '>>>>>>> b\n', '<<<<<<< a\n<<<<<<< a\n=======\n>>>>>>> b\n', '<<<<<<< a\n=======\n=======\n>>>>>>> b\n', '<<<<<<< a\n=======\n||||||| c\n>>>>>>> b\n']) {
      assert.equal(readConflict(text), undefined, JSON.stringify(text));
    }
  });

  it('of one conflict go when a side is chosen; the others stay', () => {
    const at = TWO.indexOf('b: 3');
    assert.ok(applyEdits(TWO, chooseSide(TWO, at, 'theirs')).startsWith('a: 1\nb: 3\nc: 4\nd: 5\n<<<<<<< HEAD\n'));
    assert.ok(applyEdits(TWO, chooseSide(TWO, at, 'ours')).startsWith('a: 1\nb: 2\nd: 5\n<<<<<<< HEAD\n'));
    assert.deepEqual(chooseSide(TWO, TWO.indexOf('d: 5'), 'ours'), []);
  });

  it('are written around what differs, seen as a conflict, and read back', () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', '  - x\n');
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join(''));
    fc.assert(fc.property(text, text, text, (base, ours, theirs) => {
      const written = writeConflict(base, ours, theirs);
      assert.deepEqual(readConflict(written), { base, ours, theirs });
      assert.equal(parseSidecar(written).problems[0]?.code, 'yaml-conflict');
    }));
    assert.equal(writeConflict('a\nb\nc\n', 'a\nB\nc\n', 'a\nx\nc\n'), 'a\n<<<<<<< ours\nB\n||||||| base\nb\n=======\nx\n>>>>>>> theirs\nc\n');
  });

  it('are found in linear time, however many there are', () => {
    const text = '<<<<<<< a\n'.repeat(200_000);
    assert.equal(readConflict(text), undefined);
    assert.equal(readConflict('<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n'.repeat(50_000))?.ours.length, 100_000);
  });
});

describe('a file with conflict markers', () => {
  const entry = (id: string, label: string): string => `  - {id: ${id}, label: ${label}, status: added, quote: ${id}, prefix: "", suffix: "", start: 1, end: 7}\n`;
  const head = 'schema: dateline-annotations/1\nannotations:\n';
  const ours = head + entry('aaaaaa', 'group') + entry('bbbbbb', 'person');
  const theirs = head + entry('aaaaaa', 'place');
  const base = head + entry('aaaaaa', 'person') + entry('bbbbbb', 'person');
  const twoWay = writeConflict(base, ours, theirs).replace(/\|{7}[^]*?(?=={7})/, '');
  const labels = (text: string): string[] => parseSidecar(text).annotations.map((a) => `${a.id} ${a.label}`);

  it('is merged with the base that it shows, with git’s, or without one', () => {
    const shown = mergeMarked(writeConflict(base, ours, theirs));
    assert.ok(shown.kind === 'merged' && !shown.withoutBase);
    assert.deepEqual([labels(shown.text), shown.choices.length], [['aaaaaa group'], 1]);
    const asked = mergeMarked(twoWay, { base, ours, theirs });
    assert.ok(asked.kind === 'merged' && !asked.withoutBase);
    assert.deepEqual(labels(asked.text), ['aaaaaa group']);
    const bare = mergeMarked(twoWay);
    assert.ok(bare.kind === 'merged' && bare.withoutBase);
    assert.deepEqual(labels(bare.text), ['aaaaaa group', 'bbbbbb person'], 'kept rather than lost');
    const bothNew = mergeMarked(twoWay, { ours, theirs });
    assert.ok(bothNew.kind === 'merged' && !bothNew.withoutBase);
  });

  it('keeps what was resolved by hand before', () => {
    const byHand = writeConflict(base, ours, theirs).replace(entry('aaaaaa', 'group'), entry('aaaaaa', 'event'));
    const merge = mergeMarked(byHand, { base, ours, theirs });
    assert.ok(merge.kind === 'merged' && labels(merge.text)[0] === 'aaaaaa event');
  });

  it('is merged from git’s versions where the markers are damaged, and refused where nothing helps', () => {
    const damaged = writeConflict(base, ours, theirs).replace(/^=======$/m, '');
    const merge = mergeMarked(damaged, { base, ours, theirs });
    assert.ok(merge.kind === 'merged' && labels(merge.text).length === 1);
    assert.deepEqual([mergeMarked(damaged).kind, mergeMarked(ours).kind], ['refused', 'unmarked']);
    const broken = mergeMarked(writeConflict(base, ours, `${theirs}broken: [\n`));
    assert.ok(broken.kind === 'refused' && broken.problem.code === 'merge-unreadable');
  });
});
