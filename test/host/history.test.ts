// Dateline's own undo as data: edits taken back on the text as it stands now, or refused where others changed it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../src/core/text/textEdit.ts';
import { createHistory, type FileStep, redoFile, type Reversal, undoFile } from '../../src/host/history.ts';

const step = (before: string | undefined, edits: readonly TextEdit[]): FileStep & { readonly after: string } => ({ uri: 'x', before, edits, after: applyEdits(before ?? '', edits) });
const applied = (reversal: Reversal, now: string): string => {
  assert.equal(reversal.kind, 'edit');
  return reversal.kind === 'edit' ? applyEdits(now, reversal.edits) : '';
};

const BEFORE = 'one\ntwo\nthree\n';
const INSERT: TextEdit[] = [{ start: 4, end: 4, newText: 'new\n' }];

describe('undo', () => {
  it('takes a change back, and makes it again', () => {
    const s = step(BEFORE, INSERT);
    assert.equal(applied(undoFile(s, s.after), s.after), BEFORE);
    assert.equal(applied(redoFile(s, BEFORE), BEFORE), s.after);
  });

  it('still finds its place when the file changed above or below', () => {
    const s = step(BEFORE, INSERT);
    assert.equal(applied(undoFile(s, `zero\n${s.after}`), `zero\n${s.after}`), `zero\n${BEFORE}`);
    assert.equal(applied(undoFile(s, `${s.after}four\n`), `${s.after}four\n`), `${BEFORE}four\n`);
  });

  it('refuses where its own words were changed', () => {
    const s = step(BEFORE, INSERT);
    assert.equal(undoFile(s, s.after.replace('new', 'newer')).kind, 'conflict');
    assert.equal(undoFile(s, undefined).kind, 'conflict');
  });

  it('removes a file that the change made, unless somebody wrote into it', () => {
    const s = step(undefined, [{ start: 0, end: 0, newText: 'made\n' }]);
    assert.equal(undoFile(s, 'made\n').kind, 'remove');
    assert.equal(undoFile(s, 'made\nmore\n').kind, 'conflict');
    assert.deepEqual(redoFile(s, undefined), { kind: 'create', text: 'made\n' });
    assert.equal(redoFile(s, 'other').kind, 'conflict');
  });

  it('brings back a file that the change took away, and takes it away again', () => {
    const s: FileStep = { uri: 'x', before: BEFORE, after: undefined, edits: [] };
    assert.deepEqual(undoFile(s, undefined), { kind: 'create', text: BEFORE });
    assert.equal(undoFile(s, 'somebody made another').kind, 'conflict');
    assert.equal(redoFile(s, BEFORE).kind, 'remove');
    assert.equal(redoFile(s, `${BEFORE}more\n`).kind, 'conflict');
  });

  it('follows files and folders that are renamed', () => {
    const history = createHistory();
    const file = (uri: string): FileStep => ({ ...step(BEFORE, INSERT), uri });
    history.push({ label: 'a', articles: ['f:/w/a.txt'], files: [file('f:/w/a.txt.annotations.yaml'), file('f:/w/sub/b.yaml')] });
    history.renamed('f:/w/a.txt', 'f:/w/c.txt');
    history.renamed('f:/w/sub', 'f:/w/other');
    assert.deepEqual(history.undoable?.articles, ['f:/w/c.txt']);
    assert.deepEqual(history.undoable.files.map((f) => f.uri), ['f:/w/a.txt.annotations.yaml', 'f:/w/other/b.yaml']);
    history.undone();
    history.renamed('f:/w/a.txt.annotations.yaml', 'f:/w/c.txt.annotations.yaml');
    assert.equal(history.redoable?.files[0]?.uri, 'f:/w/c.txt.annotations.yaml');
  });

  it('never changes more than it did: whatever text, undone edits give the text before', () => {
    const edit = fc.tuple(fc.string({ maxLength: 30 }), fc.nat(30), fc.nat(30), fc.string({ maxLength: 10 }));
    fc.assert(
      fc.property(edit, ([before, a, b, newText]) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
        const s = step(before, [{ start, end, newText }]);
        assert.equal(applied(undoFile(s, s.after), s.after), before);
      }),
    );
  });

  it('keeps steps in order and forgets what was undone when something new is done', () => {
    const history = createHistory();
    const make = (label: string) => ({ label, articles: [], files: [] });
    history.push(make('a'));
    history.push(make('b'));
    assert.equal(history.undoable?.label, 'b');
    history.undone();
    assert.equal(history.undoable?.label, 'a');
    assert.equal(history.redoable?.label, 'b');
    history.push(make('c'));
    assert.equal(history.redoable, undefined);
  });
});
