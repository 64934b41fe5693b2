// Meetings of more nations and more parties than the join looks for others by: which of them it takes must not depend on
// what was met first.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { createJoin, joinCorpus } from '../../../src/core/corpus/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { type ActorSketch, analysisOf } from './analyses.ts';

const NATIONS = 'Ghana Togo Benin Nigeria Kenya Uganda Rwanda Mali Niger Chad France Spain Italy Norway Sweden Denmark Poland Peru'.split(' ');
const PEOPLE = ['Anton Veselov', 'Maria Okonjo', 'Kossi Adzavon', 'Ilse Brandauer', 'Bo Birchley'];

const article = fc.record({
  nations: fc.shuffledSubarray(NATIONS, { minLength: 9 }), people: fc.shuffledSubarray(PEOPLE, { maxLength: 3 }), meetings: fc.array(fc.record({ who: fc.nat(18), day: fc.integer({ min: 1, max: 3 }), place: fc.nat(3) }), { minLength: 1, maxLength: 2 }),
}).map(({ nations, people, meetings }) => (id: string): Analysis => analysisOf({
  id, published: '2020-03-03',
  actors: [...people.map((name, i): ActorSketch => ({ name, role: ['minister', nations[i] as string] })), ...nations.map((name): ActorSketch => ({ name, type: 'place' }))],
  meetings: meetings.map(({ who, day, place }) => ({ who: [...people.slice(0, who % 3), ...nations.slice(0, Math.max(2, who))], date: `2020-03-0${day}`, place: nations[place] as string, kind: who % 2 === 0 ? 'talks' as const : 'summit' as const })),
}));

const found = (articles: readonly Analysis[], join = createJoin()): string => {
  const { articles: _, ...rest } = join.join(articles);
  return JSON.stringify(rest);
};

describe('meetings of many nations', () => {
  it('are joined the same by a join that remembers, by a fresh one, and in any order of the articles', function () {
    this.timeout(60_000);
    let joined = 0;
    fc.assert(fc.property(fc.array(article, { minLength: 20, maxLength: 30 }), fc.array(fc.tuple(fc.nat(29), fc.option(article, { nil: undefined })), { maxLength: 8 }), (made, changes) => {
      const folder = new Map(made.map((make, i) => [`${i}.txt`, make(`${i}.txt`)]));
      const join = createJoin();
      found([...folder.values()], join);
      for (const [i, make] of changes) {
        const id = `${i}.txt`;
        if (make) folder.set(id, make(id));
        else folder.delete(id);
        const articles = [...folder.values()];
        assert.equal(found(articles, join), found(articles));
      }
      const articles = [...folder.values()];
      assert.equal(found([...articles].reverse()), found(articles));
      joined += joinCorpus(articles).meetings.filter((m) => m.reports.length > 1).length;
    }), { numRuns: 60 });
    assert.ok(joined > 0, 'no two articles told of one meeting');
  });
});
