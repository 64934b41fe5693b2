// What the folder says about its own joins: why spellings are one actor's, who may be one, and that neither depends on the
// order of the articles.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import { type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { type ActorSketch, analysisOf } from './analyses.ts';
import { busyFolder } from './generated.ts';

const folderOf = (...articles: (readonly ActorSketch[])[]): Analysis[] => articles.map((actors, i) => analysisOf({ id: `${i + 1}.txt`, actors }));
const join = (...articles: (readonly ActorSketch[])[]): CorpusReport => joinCorpus(folderOf(...articles));
const ruritania = { name: 'Ruritania', type: 'place' } as const;
const freedonia = { name: 'Freedonia', type: 'place' } as const;
const none = { aliases: [], links: [], notSame: [] } as const;
const decided = (...actors: FolderDecisions['actors']): FolderDecisions => ({ ...NO_DECISIONS, actors });

describe('reasons of a joined actor', () => {
  const reasons = (report: CorpusReport): string[] => report.actors.flatMap((a) => a.joined.map((j) => `${j.spelling}: ${j.why}`));

  it('are given for every spelling but the name', () => {
    for (const { name, aliases, joined } of joinCorpus(busyFolder(40)).actors) {
      assert.deepEqual(joined.map((j) => j.spelling), aliases);
      assert.ok(joined.every((j) => j.spelling !== j.to && j.why !== '' && [name, ...aliases].includes(j.to)));
    }
  });

  it('name the relation and the article', () => {
    assert.deepEqual(reasons(join([{ name: 'Anton Veselov', aliases: ['Veselov'] }])), ['Veselov: surname of Anton Veselov in 1.txt']);
    assert.deepEqual(reasons(join([{ name: 'Sergei Hale' }], [{ name: 'Sergey Hale' }], [{ name: 'Sergey Hale' }])), ['Sergei Hale: Sergey Hale in another spelling']);
  });

  it('say what an article calls an acronym, even where the letters do not fit', () => {
    const board: ActorSketch = { name: 'Harbour Inspection Board', type: 'organization', aliases: ['HIB', 'XQB'] };
    assert.deepEqual(reasons(join([board])), ['HIB: acronym of Harbour Inspection Board in 1.txt', 'XQB: 1.txt gives it as the short form or the long form of Harbour Inspection Board']);
  });

  it('say that a person decided', () => {
    const report = joinCorpus(folderOf([{ name: 'The Fox' }], [{ name: 'Anton Veselov' }]), decided({ ...none, id: 'p1', type: 'person', name: 'Anton Veselov', aliases: ['The Fox'] }));
    assert.deepEqual(reasons(report), ['The Fox: you joined them']);
  });
});

describe('actors who may be one', () => {
  const asked = ({ maybeSameActors }: CorpusReport): string[] => maybeSameActors.map((m) => m.why);

  it('are an initial and the one full name that it fits, when the articles have nothing in common', () => {
    assert.deepEqual(asked(join([{ name: 'Anton Veselov' }], [{ name: 'A. Veselov' }])), ['Anton Veselov and A. Veselov: the initial fits, no article names both']);
    const known = [{ name: 'Halima Keldi' }, { name: 'Tor Hald' }] as const;
    assert.deepEqual(asked(join([{ name: 'Anton Veselov' }, ...known], [{ name: 'A. Veselov' }, ...known])), []);
  });

  it('are a surname and each of two who bear it', () => {
    const report = join([{ name: 'Anton Veselov' }], [{ name: 'Boris Veselov' }], [{ name: 'Veselov' }]);
    assert.deepEqual(asked(report), ['Anton Veselov and Veselov: the surname fits, and so does that of Boris Veselov', 'Boris Veselov and Veselov: the surname fits, and so does that of Anton Veselov']);
    assert.ok(report.maybeSameActors.every(({ actors: [a, b] }) => Number(a.slice(1)) < Number(b.slice(1))));
  });

  it('are not a surname that many bear', () => {
    const many = ['Anton', 'Boris', 'Irina', 'Tomas', 'Oskar'].map((given) => [{ name: `${given} Veselov` }]);
    assert.deepEqual(asked(join(...many, [{ name: 'Veselov' }])), []);
  });

  it('are two of almost one name, unless their articles have enough in common to be sure', () => {
    assert.equal(asked(join([{ name: 'Boris Tamarin' }], [{ name: 'Boris Damarin' }])).length, 1);
    const minister = (name: string): ActorSketch => ({ name, role: ['minister', 'Ruritania'] });
    const report = join([minister('Boris Tamarin'), ruritania], [minister('Boris Damarin'), ruritania]);
    assert.deepEqual([report.actors.length, asked(report)], [2, []]);
  });

  it('are two of one name who hold offices of two countries at one time', () => {
    const report = join([{ name: 'Anton Veselov', role: ['minister', 'Ruritania'] }, ruritania], [{ name: 'Anton Veselov', role: ['minister', 'Freedonia'] }, freedonia], [{ name: 'Anton Veselov' }, freedonia]);
    assert.deepEqual(report.actors.filter((a) => a.type === 'person').map((a) => a.members.map((m) => m.article)), [['1.txt'], ['2.txt', '3.txt']]);
    assert.deepEqual(asked(report), ['Anton Veselov and Anton Veselov: one name, but offices of different countries at one time']);
  });

  it('are one where the articles of both offices have somebody in common', () => {
    const other = { name: 'Tor Hald' };
    const report = join([{ name: 'Anton Veselov', role: ['minister', 'Ruritania'] }, ruritania, other], [{ name: 'Anton Veselov', role: ['minister', 'Freedonia'] }, freedonia, other]);
    assert.equal(report.actors.filter((a) => a.name === 'Anton Veselov').length, 1);
  });

  it('are not asked about again when a person decided that they are two', () => {
    const articles = folderOf([{ name: 'Anton Veselov', decided: 'p1' }], [{ name: 'A. Veselov', decided: 'p2' }]);
    const report = joinCorpus(articles, decided({ ...none, id: 'p1', type: 'person', name: 'Anton Veselov', notSame: ['p2'] }, { ...none, id: 'p2', type: 'person', name: 'A. Veselov' }));
    assert.deepEqual([report.actors.length, asked(report)], [2, []]);
  });

  it('do not follow one of two decided actors of their name at random, but the one whom the articles fit, else the more common', () => {
    const two = decided({ ...none, id: 'p1', type: 'person', name: 'Anton Veselov', notSame: ['p2'] }, { ...none, id: 'p2', type: 'person', name: 'Anton Veselov' });
    const bank = { name: 'Harbour Bank', type: 'organization' } as const;
    const navy = { name: 'Ruritanian Navy', type: 'organization' } as const;
    const report = joinCorpus(folderOf(
      [{ name: 'Anton Veselov', decided: 'p2' }, bank, { name: 'Tor Hald' }], [{ name: 'Anton Veselov', decided: 'p1' }, navy], [{ name: 'Anton Veselov', decided: 'p1' }, navy],
      [{ name: 'Anton Veselov' }, bank, { name: 'Tor Hald' }], [{ name: 'Anton Veselov' }],
    ), two);
    assert.deepEqual(report.actors.filter((a) => a.decided !== undefined).map((a) => a.members.map((m) => m.article)).sort(), [['1.txt', '4.txt'], ['2.txt', '3.txt', '5.txt']]);
  });
});

describe('the order of the articles', () => {
  it('changes nothing', () => {
    const articles = busyFolder(60);
    const expected = JSON.stringify(joinCorpus(articles));
    fc.assert(fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      assert.equal(JSON.stringify(joinCorpus(shuffled)), expected);
    }), { numRuns: 8 });
  }).timeout(60_000);

  it('nor do their names change who is one', () => {
    const articles = busyFolder(40, 3);
    const parts = (report: CorpusReport, nameOf: (id: string) => string): string[] => report.actors.map((a) => a.members.map((m) => `${nameOf(m.article)} ${m.actor}`).sort().join(',')).sort();
    const expected = parts(joinCorpus(articles), (id) => id);
    fc.assert(fc.property(fc.shuffledSubarray(articles.map((a) => a.id), { minLength: articles.length }), (ids) => {
      const renamed = articles.map((a, i) => ({ ...a, id: ids[i] as string }));
      const old = new Map(renamed.map((a, i) => [a.id, articles[i]?.id as string]));
      assert.deepEqual(parts(joinCorpus(renamed), (id) => old.get(id) as string), expected);
    }), { numRuns: 8 });
  }).timeout(60_000);
});
