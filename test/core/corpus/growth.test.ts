// The join of a folder grows with the folder, not with its square: copies of one article, and a busy desk's years.
import assert from 'node:assert/strict';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { busyFolder, copies } from './generated.ts';

/** Processor time of the quickest of several runs, in milliseconds: other work on the machine only ever adds. */
function costOf(articles: readonly Analysis[], runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    joinCorpus(articles);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

describe('the join of a large folder', function () {
  this.timeout(60_000);

  for (const [what, folderOf, n] of [['copies of a few articles', copies, 1_000], ['articles of the same famous people', busyFolder, 250]] as const) {
    it(`of ${what} costs about four times as much for four times as many`, () => {
      const [few, many] = [folderOf(n), folderOf(4 * n)];
      joinCorpus(many); // so that both are measured with warm code
      const growth = costOf(many, 3) / costOf(few, 6);
      assert.ok(growth < 10, `${growth.toFixed(1)} times as much; with the square it would be 16`);
    });
  }

  it('finds the meetings of one article once, however many copies there are', () => {
    const [few, many] = [joinCorpus(copies(10)), joinCorpus(copies(400))];
    assert.deepEqual([many.meetings.length, many.actors.length, many.maybeSame.length], [few.meetings.length, few.actors.length, few.maybeSame.length]);
    assert.ok(many.meetings.every((m) => m.reports.length === 80));
  });
});
