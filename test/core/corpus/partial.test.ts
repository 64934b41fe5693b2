// Analyses that come back from files: what the join makes of them is what it makes of whole ones, and what is no analysis
// is named.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze.ts';
import { joinCorpus, partialAnalysis } from '../../../src/core/corpus/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { makeArticles } from '../../../tools/bench/makeArticles.ts';
import { busyFolder } from './generated.ts';

const TEXTS = {
  'founded-a.txt': 'The Harbour Bank of Tarnby was founded in 1954, its director Ilse Brandauer said.\n',
  'founded-b.txt': 'The Harbour Bank of Tarnby was founded in 1961, said its director, Ilse Brandauer.\n',
  'foreign.txt': 'Außenministerin Ilse Brandauer traf am Dienstag in Bern ihren Amtskollegen Kossi Adzavon zu Gesprächen über den Hafen und die Fischerei.\n',
  'empty.txt': '',
};
const whole: readonly Analysis[] = [
  ...[...makeArticles(40)].map(({ id, text }) => analyze({ id, text })),
  ...Object.entries(TEXTS).map(([id, text]) => analyze({ id, text })),
];

const partial = (value: unknown, id: string): Analysis => {
  const read = partialAnalysis(value, id);
  if ('misfit' in read) throw new Error(read.misfit);
  return read;
};
const fromFile = (a: Analysis): Analysis => partial(JSON.parse(JSON.stringify(a)), a.id);
const joined = (articles: readonly Analysis[]): Omit<CorpusReport, 'articles'> => {
  const { articles: _, ...rest } = joinCorpus(articles);
  return rest;
};

describe('analyses from files', function () {
  this.timeout(60_000);

  it('join as the analyses that were written', () => {
    const expected = joined(whole);
    assert.ok(expected.meetings.some((m) => m.reports.length > 1), 'nothing to join');
    assert.ok(expected.conflicts.length > 0, 'nothing to compare');
    assert.deepEqual(joined(whole.map(fromFile)), expected);
    assert.deepEqual(joined(busyFolder(60).map(fromFile)), joined(busyFolder(60)));
  });

  it('hold neither dates nor quotes nor words of mentions, which take most of the memory', () => {
    const size = (all: readonly Analysis[]): number => JSON.stringify(all).length;
    assert.ok(size(whole.map(fromFile)) < size(whole) / 2);
  });

  it('take the id that they are given: lines may number articles', () => {
    assert.equal(partial({ ...whole[0], id: 7 }, '7').id, '7');
  });

  for (const [field, change] of [
    ['schema', { schema: 'dateline-analysis/2' }],
    ['mentions', { mentions: undefined }],
    ['mentions[0].start', { mentions: [{ end: 3, actor: 'a1' }] }],
    ['actors[0].type', { actors: [{ id: 'a1', type: 'ship', name: 'Vigilant', aliases: [], roles: [] }] }],
    ['meetings[0]', { meetings: [null] }],
    ['language.analysed', { language: {} }],
  ] as const) {
    it(`are refused by the name of what is wrong: ${field}`, () => {
      assert.deepEqual(partialAnalysis({ ...whole[0], ...change }, 'x'), { misfit: field });
    });
  }

  it('join without failing whatever else their fields hold', () => {
    const [first] = whole as [Analysis];
    const word = fc.oneof(fc.string(), fc.constantFrom(...first.actors.map((a) => a.id), first.actors[0]?.name ?? ''));
    const place = fc.record({ start: fc.integer(), end: fc.integer() });
    const odd = fc.record({
      published: fc.record({ value: fc.oneof(word, fc.constant(null)) }),
      mentions: fc.array(fc.record({ start: fc.integer(), end: fc.integer(), actor: word }), { maxLength: 4 }),
      facts: fc.array(fc.record({ start: fc.integer(), end: fc.integer(), kind: fc.constantFrom('founded', 'attended'), about: word, value: word }), { maxLength: 2 }),
      meetings: fc.array(fc.record({
        id: word, kind: fc.constant('talks'), status: fc.constant('held'), participants: fc.array(word, { maxLength: 3 }), place: word,
        date: fc.record({ start: fc.integer(), end: fc.integer(), value: word }), trigger: fc.record({ start: fc.integer(), end: fc.integer(), text: word }),
        triggers: fc.array(place, { maxLength: 2 }), evidence: fc.array(place, { maxLength: 2 }), topics: fc.array(word, { maxLength: 1 }),
      }), { maxLength: 3 }),
    });
    fc.assert(fc.property(fc.array(odd, { minLength: 1, maxLength: 4 }), (all) => {
      const articles = all.map((fields, i) => partial({ ...first, ...fields }, `${i}`));
      assert.equal(joinCorpus(articles).articles.length, all.length);
    }), { numRuns: 100 });
  });
});
