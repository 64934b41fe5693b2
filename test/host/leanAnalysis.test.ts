// What the joining thread keeps of an article: nothing that the join reads is lost, and equal strings are one.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { partialAnalysis } from '../../src/core/corpus/index.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { createIntern, leanAnalysis } from '../../src/host/leanAnalysis.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';

const TEXTS = ['The Harbour Bank of Tarnby was founded in 1954, its director Ilse Brandauer said.\n', 'Außenministerin Ilse Brandauer traf am Dienstag in Bern ihren Amtskollegen.\n', ''];

const partial = (analysis: Analysis): Analysis => {
  const read = partialAnalysis(analysis, analysis.id);
  if ('misfit' in read) throw new Error(read.misfit);
  return read;
};
const articles = [...[...makeArticles(30)].map(({ id, text }) => analyze({ id, text })), ...TEXTS.map((text, i) => analyze({ id: `${i}.txt`, text }))].map(partial);

describe('analyses that the joining thread keeps', () => {
  it('are what they were', () => {
    assert.ok(articles.some((a) => a.facts !== undefined && a.facts.length > 0), 'no facts');
    const intern = createIntern();
    for (const article of articles) assert.deepEqual(leanAnalysis(article, intern), article);
  });

  it('keep what people decided', () => {
    const [first] = articles as [Analysis];
    const decided: Analysis = {
      ...first, actors: first.actors.map((a) => ({ ...a, decided: 'x1' })), meetings: first.meetings.map((m) => ({ ...m, by: 'accepted', annotation: 'n1', decided: 'y1', relation: 'next' })),
    };
    assert.deepEqual(leanAnalysis(decided, createIntern()), decided);
  });

  it('hold each string once, and forget strings beyond a limit', () => {
    const intern = createIntern(2);
    const texts = ['Ilse', 'Kossi', 'Anna'];
    assert.deepEqual(texts.map(intern), texts);
    assert.equal(intern('Ilse'), 'Ilse');
  });
});
