// Random ids: their form, and that none is given twice.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newId } from '../../../src/core/sidecar/index.ts';

describe('a new id', () => {
  it('is six of a-z and 0-9, a letter first, and not taken', () => {
    fc.assert(fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
      const random = (): number => stream.next().value;
      const first = newId(random, new Set());
      assert.match(first, /^[a-z][a-z0-9]{5}$/);
      assert.notEqual(newId(random, new Set([first])), first);
    }));
  });

  it('is found even where chance repeats itself', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 40; i++) taken.add(newId(() => 0, taken));
    assert.equal(taken.size, 40);
  });
});
