// Who an actor or a meeting of an article is in a folder that was joined before somebody typed in the article: ids there
// go by order, and are somebody else's by now.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { joinCorpus } from '../../src/core/corpus/index.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { corpusActorOf, corpusMeetingOf, isJoined, membersNow, mentionsNow, toldIn, toldNow } from '../../src/host/lookUp.ts';
import { PackedAnalysis, PackedArticle, packArticle, plainAnalysis } from '../../src/host/packedArticle.ts';
import type { ArticleState } from '../../src/host/services.ts';

const BEFORE = 'Ferry talks\n\nMinister Odette Varnholm met Minister Lucian Thrale in Oslo on March 3, 2025. Varnholm was glad.\n\nSenator Imre Kallas spoke with Senator Petra Holm in Bergen.\n';
const LEAD = 'Bishop Zeno Abrecht met Bishop Yara Quist in Malta on March 2, 2025.\n\n';
const NOW = BEFORE.replace('Minister Odette', `${LEAD}Minister Odette`);
const OTHER = 'Ferry sails\n\nMinister Lucian Thrale boarded the ferry in Oslo. Thrale waved.\n';

const read = (path: string, text: string): ArticleState => ({ path, text, analysis: analyze({ id: path, text }) }) as ArticleState;
const packed = (path: string, text: string): Analysis =>
  new PackedAnalysis(path, new PackedArticle(packArticle(text, { analysis: analyze({ id: path, text }), annotations: [] }))) as unknown as Analysis;

const [before, now, other] = [read('a.txt', BEFORE), read('a.txt', NOW), read('b.txt', OTHER)];
const corpus = joinCorpus([before.analysis, other.analysis], NO_DECISIONS);
const byPath = (path: string): ArticleState | undefined => [now, other].find((s) => s.path === path);
const named = (state: ArticleState, name: string): string => {
  const actor = state.analysis.actors.find((a) => a.name === name);
  assert.ok(actor, name);
  return actor.id;
};
const inFolder = (name: string) => {
  const actor = corpus.actors.find((a) => a.name === name);
  assert.ok(actor, name);
  return actor;
};
const told = (state: ArticleState, name: string) => {
  const meeting = state.analysis.meetings.find((m) => m.participants.includes(named(state, name)));
  assert.ok(meeting, name);
  return meeting;
};
const NAMES = ['Odette Varnholm', 'Lucian Thrale', 'Imre Kallas', 'Petra Holm', 'Oslo', 'Bergen'];

describe('an article that has changed since its folder was joined', () => {
  it('has other ids for the same actors, and meetings', () => {
    assert.notEqual(named(before, 'Lucian Thrale'), named(now, 'Lucian Thrale'));
    assert.notEqual(told(before, 'Lucian Thrale').id, told(now, 'Lucian Thrale').id);
    assert.deepEqual([before, now, other].map((s) => isJoined(corpus, s)), [true, false, true]);
  });

  it('knows its actors by their names, as before', () => {
    for (const state of [before, now]) for (const name of NAMES) assert.equal(corpusActorOf(corpus, state, named(state, name)), inFolder(name), name);
  });

  it('knows nobody of whom it told nothing then', () => {
    assert.equal(corpusActorOf(corpus, now, named(now, 'Zeno Abrecht')), undefined);
    assert.equal(corpusActorOf(corpus, now, undefined), undefined);
    assert.equal(corpusActorOf(corpus, read('c.txt', OTHER), named(other, 'Lucian Thrale')), undefined);
  });

  it('takes nobody for another one of the same name', () => {
    const two: Analysis = { ...before.analysis, actors: before.analysis.actors.map((a) => (a.name === 'Odette Varnholm' ? { ...a, name: 'Lucian Thrale' } : a)) };
    const twice = joinCorpus([two, other.analysis], NO_DECISIONS);
    assert.equal(corpusActorOf(twice, now, named(now, 'Lucian Thrale')), undefined);
    assert.equal(corpusActorOf(corpus, { path: 'a.txt', analysis: { ...two, id: 'a.txt' } }, named(before, 'Lucian Thrale')), undefined);
  });

  it('knows an actor that somebody has renamed meanwhile by the decision', () => {
    const decide = (analysis: Analysis, name: string): Analysis =>
      ({ ...analysis, actors: analysis.actors.map((a) => (a.name === 'Imre Kallas' ? { ...a, name, decided: 'x1' } : a)) });
    const decided = joinCorpus([decide(before.analysis, 'Imre Kallas'), other.analysis], NO_DECISIONS);
    const renamed = { path: 'a.txt', analysis: decide(now.analysis, 'I. Kallas of Bergen') };
    assert.equal(corpusActorOf(decided, renamed, named(now, 'Imre Kallas'))?.name, 'Imre Kallas');
  });

  it('tells of the same meetings', () => {
    const meeting = corpusMeetingOf(corpus, before, told(before, 'Lucian Thrale').id);
    assert.ok(meeting);
    assert.equal(corpusMeetingOf(corpus, now, told(now, 'Lucian Thrale').id), meeting);
    assert.equal(corpusMeetingOf(corpus, now, told(now, 'Zeno Abrecht').id), undefined);
    assert.equal(toldNow(corpus, now, told(before, 'Lucian Thrale').id), told(now, 'Lucian Thrale'));
    assert.equal(toldIn(now, before, told(before, 'Lucian Thrale')), told(now, 'Lucian Thrale'));
    assert.equal(toldIn(before, now, told(now, 'Zeno Abrecht')), undefined);
  });

  it('mentions an actor where it does now, among the other articles of the folder', () => {
    const words = (name: string): string[] => [...mentionsNow(corpus, byPath, inFolder(name))].map(({ state, span }) => `${state.path} ${state.text.slice(span.start, span.end)}`);
    assert.deepEqual(words('Odette Varnholm'), ['a.txt Odette Varnholm', 'a.txt Varnholm']);
    assert.deepEqual(words('Lucian Thrale'), ['a.txt Lucian Thrale', 'b.txt Lucian Thrale', 'b.txt Thrale']);
    assert.deepEqual([...membersNow(corpus, byPath, inFolder('Lucian Thrale'))].map(({ state, actor }) => [state.path, actor]), [['a.txt', named(now, 'Lucian Thrale')], ['b.txt', named(other, 'Lucian Thrale')]]);
    assert.deepEqual([...mentionsNow(corpus, () => undefined, inFolder('Lucian Thrale'))], []);
  });

  it('is not unpacked, nor taken for another one, where it was only opened or closed', () => {
    const closed = packed('a.txt', BEFORE);
    const joined = joinCorpus([plainAnalysis(closed), other.analysis], NO_DECISIONS);
    const shut = { path: 'a.txt', get analysis() { return closed; } };
    assert.equal(isJoined(joined, shut), true);
    Object.defineProperty((closed as unknown as PackedAnalysis).article, 'analysis', { get: () => assert.fail('unpacked') });
    assert.equal(corpusActorOf(joined, shut, named(before, 'Petra Holm'))?.name, 'Petra Holm');
  });
});
