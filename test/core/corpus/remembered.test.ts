// What a join remembers and what a pack remembers must not outlive what they depend on: cases in which it once did.
import assert from 'node:assert/strict';
import { createJoin, createJoinedPack, joinCorpus, unpackCorpus } from '../../../src/core/corpus/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { analysisOf, type Sketch } from './analyses.ts';

const WHO = ['Anton Veselov', 'Maria Okonjo'] as const;

const said = ({ articles: _, ...report }: CorpusReport): string => JSON.stringify(report);

/** Joins one after the other; the last is compared with a fresh one. */
function lastOf(...steps: readonly (readonly [articles: readonly Analysis[], folder?: FolderDecisions])[]): CorpusReport {
  const { join } = createJoin();
  const reports = steps.map(([articles, folder]) => join(articles, folder));
  const [articles, folder] = steps.at(-1) as (typeof steps)[number];
  assert.equal(said(reports.at(-1) as CorpusReport), said(joinCorpus(articles, folder)));
  return reports.at(-1) as CorpusReport;
}

describe('a join after another', () => {
  it('names the place of a conflict anew where ids have moved', () => {
    const told = (id: string, place: string): Analysis => analysisOf({
      id, published: '2031-03-03', actors: [...WHO.map((name) => ({ name })), { name: place, type: 'place' }], meetings: [{ who: WHO, place, date: '2031-03-02' }],
    });
    const both = [told('1', 'Tarnby'), told('2', 'Umbrella')];
    const abouts = Array.from({ length: 12 }, (_, others) => {
      const filling = analysisOf({ id: '3', actors: Array.from({ length: others }, (__, i) => ({ name: `Zed${'abcdefghijkl'.charAt(i)} Person${'abcdefghijkl'.charAt(i)}` })) });
      return lastOf([[...both, filling]], [[...both, filling, analysisOf({ id: '4', actors: [{ name: 'Qwe Rtyu' }] })]]).conflicts.map((c) => c.about).join();
    });
    assert.equal(new Set(abouts).size, 2, 'one of these changes the place');
  });

  it('knows of no name that was there for an acronym only', () => {
    const body = (id: string, name: string): Analysis => analysisOf({ id, actors: [{ name, type: 'organization' }] });
    const [a, b, c] = [body('1', 'AU'), body('2', 'A.U.'), body('3', 'HUT')];
    assert.deepEqual(lastOf([[a, b, c]], [[a, b]]).maybeSameActors, joinCorpus([b, a, c]).maybeSameActors);
  });

  it('keeps tellings in their order where decisions make them alike', () => {
    const article = (id: string, ...meetings: NonNullable<Sketch['meetings']>): Analysis =>
      analysisOf({ id, published: '2031-03-03', actors: [...WHO, 'Qqq Zzz'].map((name) => ({ name })), meetings });
    const talks = { who: WHO, date: '2031-03-02', trigger: 'talks' };
    const articles = [article('1', talks, { who: ['Anton Veselov', 'Qqq Zzz'], date: '2031-03-02', trigger: 'parley' }), article('2', talks)];
    const claimed = { ...NO_DECISIONS, meetings: [{ id: 'y1', notSame: [], reports: articles.map(({ id }) => ({ article: id, quote: 'talks', prefix: '' })) }] };
    const renamed = { ...NO_DECISIONS, actors: [{ id: 'x1', type: 'person', name: 'Maria Okonjo', aliases: ['Qqq Zzz'], links: [], notSame: [] }] } as const;
    assert.ok(lastOf([articles, claimed], [articles, renamed]).meetings.length > 0);
  });

  it('is a fresh one where the last failed', () => {
    const all = ['1', '2', '3'].map((id) => analysisOf({ id, actors: [...WHO.map((name) => ({ name })), { name: 'Ghana', type: 'place' }] }));
    const { join } = createJoin();
    join(all.slice(0, 1));
    assert.throws(() => join(all, { ...NO_DECISIONS, actors: [null] } as unknown as FolderDecisions));
    assert.equal(said(join(all)), said(joinCorpus(all)));
  });

  it('packs afresh where the last packing failed', () => {
    const articles = ['1', '2'].map((id) => analysisOf({ id, actors: WHO.map((name) => ({ name })), meetings: [{ who: WHO }] }));
    const { joined } = createJoin();
    const pack = createJoinedPack();
    pack(joined(articles.slice(0, 1)));
    const now = joined(articles);
    assert.throws(() => pack({ ...now, conflicts: [null as unknown as (typeof now.conflicts)[number]] }));
    assert.equal(JSON.stringify(unpackCorpus(pack(now), articles)), JSON.stringify(joinCorpus(articles)));
  });

  it('takes a name of ten thousand words for what it is', () => {
    const name = Array.from({ length: 10_000 }, (_, i) => `${'abcdefghij'.charAt(i % 10).repeat(3)}${'klmnopqrst'.charAt((i / 10) % 10)}`).join(' ');
    const before = process.memoryUsage().heapUsed;
    assert.equal(joinCorpus([analysisOf({ id: '1', actors: [{ name }, { name: 'Bell' }] })]).actors.length, 2);
    assert.ok(process.memoryUsage().heapUsed - before < 200e6);
  });
});
