// What the joining thread keeps of an article: nothing that the join reads is lost, and equal strings are one.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/core/analyze.ts';
import { joinCorpus, partialAnalysis } from '../../src/core/corpus/index.ts';
import { type Analysis, ENTITY_TYPES, type Mention } from '../../src/core/model/analysis.ts';
import { createIntern, leanAnalysis } from '../../src/host/leanAnalysis.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';

const TEXTS = ['The Harbour Bank of Tarnby was founded in 1954, its director Ilse Brandauer said.\n', 'Außenministerin Ilse Brandauer traf am Dienstag in Bern ihren Amtskollegen.\n', ''];

const partial = (analysis: Analysis): Analysis => {
  const read = partialAnalysis(analysis, analysis.id);
  if ('misfit' in read) throw new Error(read.misfit);
  return read;
};
/** With everything that getters give. */
const plain = (analysis: Analysis): Analysis => {
  const { schema, title, dates, quotes, actors, meetings, mentions } = analysis;
  return { ...analysis, schema, title, dates, quotes, actors, meetings, mentions };
};
/** What no join reads. */
const unread = (analysis: Analysis): Analysis => ({ ...analysis, meetings: analysis.meetings.map((m) => ({ ...m, triggers: [], topics: [] })) });
const articles = [...[...makeArticles(30)].map(({ id, text }) => analyze({ id, text })), ...TEXTS.map((text, i) => analyze({ id: `${i}.txt`, text }))].map(partial);

describe('analyses that the joining thread keeps', () => {
  it('are what they were', () => {
    assert.ok(articles.some((a) => a.facts !== undefined && a.facts.length > 0), 'no facts');
    const intern = createIntern();
    for (const article of articles) assert.deepEqual(plain(leanAnalysis(article, intern)), unread(article));
  });

  it('are not unpacked again and again where several are asked in turns', () => {
    const intern = createIntern();
    const some = articles.slice(0, 8).map((article) => leanAnalysis(article, intern));
    const meetings = some.map((article) => article.meetings);
    assert.ok(some.every((article, i) => article.meetings === meetings[i]));
  });

  it('keep what people decided', () => {
    const [first] = articles as [Analysis];
    const decided: Analysis = {
      ...first, actors: first.actors.map((a) => ({ ...a, decided: 'x1' })), meetings: first.meetings.map((m) => ({ ...m, by: 'accepted', annotation: 'n1', decided: 'y1', relation: 'next' })),
    };
    assert.deepEqual(plain(leanAnalysis(decided, createIntern())), unread(decided));
  });

  it('keep mentions of any place, kind and number, of actors that are there or not', () => {
    const [first] = articles as [Analysis];
    const place = fc.oneof(fc.nat(300), fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.constantFrom(0.5, Number.NaN, Infinity, 2 ** 60));
    const mention = fc.record({
      start: place, end: place, text: fc.constant(''), type: fc.constantFrom(...ENTITY_TYPES), actor: fc.constantFrom('a1', 'a1', 'a1', 'a2', 'nobody'), by: fc.constantFrom('detected' as const, 'accepted' as const, 'added' as const),
    }, { noNullPrototype: true });
    fc.assert(fc.property(fc.array(mention, { maxLength: 5 }), (mentions) => assert.deepEqual(plain(leanAnalysis({ ...first, mentions }, createIntern())), unread({ ...first, mentions }))));
    const many = Array.from({ length: 20_000 }, (_, i): Mention => ({ start: 7 * i, end: 7 * i + 3, text: '', type: 'person', actor: 'a1', by: 'detected' }));
    assert.deepEqual(leanAnalysis({ ...first, mentions: many }, createIntern()).mentions, many);
  });

  it('are joined to what the whole ones are joined to', () => {
    const intern = createIntern();
    const { articles: _, ...report } = joinCorpus(articles.map((a) => leanAnalysis(a, intern)));
    const { articles: __, ...expected } = joinCorpus(articles);
    assert.ok(report.meetings.length > 5 && report.maybeSame.length > 0);
    assert.deepEqual(report, expected);
  });

  it('hold each string once, and forget strings beyond a limit', () => {
    const intern = createIntern(2);
    const texts = ['Ilse', 'Kossi', 'Anna'];
    assert.deepEqual(texts.map(intern), texts);
    assert.equal(intern('Ilse'), 'Ilse');
  });
});
