// Blocks that remember: after any changes the same pairs have met, less those that parted, as in blocks made anew.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createNeighbours, type Neighbours } from '../../../src/core/corpus/neighbours.ts';

const SMALL = 5;
const REACH = 3;

/** An item stands in two blocks, by its remainders, in the order of the numbers. In a large block it meets the next few that are not far from it. */
const make = (): Neighbours => createNeighbours({
  blocksOf: (item) => [item % 3, 3 + (item % 2)], compare: (a, b) => a - b, reach: REACH, isSmall: (size) => size <= SMALL,
  endOf(block, at) {
    if (block.length <= SMALL) return block.length;
    let end = at + 1;
    while (end < block.length && end <= at + REACH && (block[end] as number) - (block[at] as number) < 12) end++;
    return end;
  },
});

function meeting(all: readonly number[]): Set<string> {
  const met = new Set<string>();
  make().update({ added: all, removed: [] }, { meet: (a, b) => met.add(`${a} ${b}`), part: () => assert.fail('nothing was there before') });
  return met;
}

describe('neighbours in blocks', () => {
  it('meet and part as if the blocks were made anew, whatever comes and goes', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(fc.nat(80), { maxLength: 40 }), { minLength: 2, maxLength: 6 }), (steps) => {
      const neighbours = make();
      const met = new Set<string>();
      let before: readonly number[] = [];
      for (const now of steps) {
        const gone = new Set(before.filter((item) => !now.includes(item)));
        for (const pair of met) if (pair.split(' ').some((item) => gone.has(Number(item)))) met.delete(pair);
        const parted: (readonly [number, number])[] = [];
        neighbours.update({ added: now.filter((item) => !before.includes(item)), removed: [...gone] }, { meet: (a, b) => met.add(`${a} ${b}`), part: (a, b) => parted.push([a, b]) });
        for (const [a, b] of parted) if (!neighbours.areNear(a, b)) met.delete(`${a} ${b}`);
        assert.deepEqual([...met].sort(), [...meeting(now)].sort());
        before = now;
      }
    }));
  });
});
