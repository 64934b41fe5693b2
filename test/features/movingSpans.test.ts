// Highlights that move with edits: as if each had been moved by itself, and replaced where a passage was read.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../src/core/text/textEdit.ts';
import { createMovingSpans } from '../../src/features/movingSpans.ts';

const ALL = { start: 0, end: Infinity };

describe('moving highlights', () => {
  it('keep their words whatever is typed outside of them', () => {
    const word = fc.record({ gap: fc.integer({ min: 1, max: 9 }), length: fc.integer({ min: 1, max: 9 }) });
    const typed = fc.record({ gap: fc.nat(100), removed: fc.nat(3), text: fc.string({ maxLength: 5 }) });
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.array(typed, { maxLength: 10 }), (words, keys) => {
      let text = '';
      const spans = words.map(({ gap, length }, i) => {
        text += '.'.repeat(gap);
        const start = text.length;
        text += String.fromCharCode(97 + (i % 26)).repeat(length);
        return { start, end: text.length };
      });
      const moving = createMovingSpans(new Map([['person', spans]]));
      const said = spans.map((s) => text.slice(s.start, s.end));
      for (const key of keys) {
        // Only in the stops between words.
        const gaps = [...text.matchAll(/\.+/g)];
        const gap = gaps[key.gap % gaps.length];
        if (!gap) continue;
        const edit: TextEdit = { start: gap.index, end: gap.index + Math.min(key.removed, gap[0].length - 1), newText: key.text.replace(/[a-z]/g, '!') };
        text = applyEdits(text, [edit]);
        moving.edit([edit]);
      }
      const now = moving.near(ALL).get('person') ?? [];
      assert.deepEqual(now.map((s) => text.slice(s.start, s.end)), said);
    }));
  });

  it('move by several edits of one change at once', () => {
    const moving = createMovingSpans(new Map([['date', [{ start: 10, end: 14 }, { start: 30, end: 34 }]]]));
    moving.edit([{ start: 20, end: 20, newText: 'abc' }, { start: 0, end: 2, newText: '' }]);
    assert.deepEqual(moving.near(ALL).get('date'), [{ start: 8, end: 12 }, { start: 31, end: 35 }]);
  });

  it('are gone once their words are', () => {
    const moving = createMovingSpans(new Map([['date', [{ start: 10, end: 14 }]]]));
    moving.edit([{ start: 8, end: 20, newText: 'x' }]);
    assert.deepEqual(moving.near(ALL).get('date'), []);
  });

  it('give way to what a passage shows, and say what changed', () => {
    const moving = createMovingSpans(new Map([['person', [{ start: 0, end: 4 }, { start: 10, end: 14 }, { start: 30, end: 34 }]], ['date', [{ start: 20, end: 24 }]]]));
    const changed = moving.replace({ start: 8, end: 28 }, new Map([['person', [{ start: 11, end: 15 }, { start: 16, end: 18 }]], ['date', [{ start: 20, end: 24 }]], ['place', []]]));
    assert.deepEqual(changed, ['person']);
    assert.deepEqual(moving.near(ALL).get('person'), [{ start: 0, end: 4 }, { start: 11, end: 15 }, { start: 16, end: 18 }, { start: 30, end: 34 }]);
    assert.deepEqual([...moving.near({ start: 0, end: 12 }, ['person'])], [['person', [{ start: 0, end: 4 }, { start: 11, end: 15 }]]]);
  });
});
