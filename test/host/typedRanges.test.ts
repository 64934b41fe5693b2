// Ranges that were typed into: outside of them the text is what it was, and each knows what stood there.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { typedAfter, type TypedRange } from '../../src/host/typedRanges.ts';

/** The old text with what stood in the ranges replaced by what stands there now. */
function rebuilt(old: string, text: string, ranges: readonly TypedRange[]): string {
  return applyEdits(old, ranges.map((r) => ({ start: r.was.start, end: r.was.end, newText: text.slice(r.start, r.end) })));
}

describe('ranges that were typed into', () => {
  it('tell apart what is new from what is as it was, after any edits', () => {
    const edit = fc.record({ at: fc.nat(), removed: fc.nat(8), text: fc.string({ maxLength: 6 }) });
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.array(edit, { maxLength: 12 }), (old, edits) => {
      let text = old;
      let ranges: readonly TypedRange[] = [];
      for (const { at, removed, text: newText } of edits) {
        const start = at % (text.length + 1);
        const one = [{ start, end: Math.min(text.length, start + removed), newText }];
        text = applyEdits(text, one);
        ranges = typedAfter(ranges, one);
      }
      assert.equal(rebuilt(old, text, ranges), text);
      for (const [i, r] of ranges.entries()) assert.ok(r.start > (ranges[i - 1]?.end ?? -1), 'ranges that touch are one');
    }));
  });

  it('takes several edits of one change, all on the text before any of them', () => {
    const old = 'one two three four';
    const edits = [{ start: 0, end: 3, newText: 'eins' }, { start: 8, end: 13, newText: '' }];
    const text = applyEdits(old, edits);
    const ranges = typedAfter([], edits);
    assert.equal(ranges.length, 2);
    assert.equal(rebuilt(old, text, ranges), text);
  });
});
