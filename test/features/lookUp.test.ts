// Who an actor or a meeting of an article is in a folder that was joined before somebody typed in the article: ids there
// go by order, and are somebody else's by now.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { joinCorpus } from '../../src/core/corpus/index.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { type DecidedActor, NO_DECISIONS } from '../../src/core/model/annotation.ts';
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
const SWAPPED = new Map([['Lucian Thrale', 'Odette Varnholm'], ['Odette Varnholm', 'Lucian Thrale']]);
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
    const twiceNow: Analysis = { ...now.analysis, actors: now.analysis.actors.map((a) => (a.name === 'Odette Varnholm' ? { ...a, name: 'Lucian Thrale' } : a)) };
    assert.equal(corpusActorOf(corpus, { path: 'a.txt', analysis: twiceNow }, named(now, 'Lucian Thrale')), undefined);
  });

  it('takes nobody for whose words were written over', () => {
    const over = read('a.txt', BEFORE.replace('Senator Petra Holm', 'Senator Peter Holm'));
    assert.equal(corpusActorOf(corpus, over, named(over, 'Peter Holm')), undefined);
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

describe('an article whose actors somebody has just decided about, in a folder that was joined before', () => {
  const actor = (name: string, aliases: readonly string[], type: DecidedActor['type'] = 'person'): DecidedActor => ({ id: `x-${name}`, type, name, aliases, links: [], notSame: [] });
  const decidedBy = (...actors: readonly DecidedActor[]): ArticleState =>
    ({ path: 'a.txt', text: BEFORE, analysis: analyze({ id: 'a.txt', text: BEFORE, folder: { ...NO_DECISIONS, actors } }) }) as ArticleState;
  /** All that is asked of an actor that had one name before and has another one now. */
  function isKnown(state: ArticleState, was: string, is: string): void {
    assert.equal(isJoined(corpus, state), false);
    assert.equal(corpusActorOf(corpus, state, named(state, is)), inFolder(was));
    const here = [...membersNow(corpus, (path) => (path === 'a.txt' ? state : undefined), inFolder(was))];
    assert.deepEqual(here, [{ state, actor: named(state, is) }]);
    const mentioned = [...mentionsNow(corpus, (path) => (path === 'a.txt' ? state : undefined), inFolder(was))];
    assert.deepEqual(mentioned.map((m) => m.span), state.analysis.mentions.filter((m) => m.actor === named(state, is)));
    assert.ok(mentioned.length > 0);
  }
  function tellsTheSame(state: ArticleState, was: string, is: string): void {
    assert.equal(toldIn(state, before, told(before, was)), told(state, is));
    assert.equal(toldIn(before, state, told(state, is)), told(before, was));
    assert.equal(toldNow(corpus, state, told(before, was).id), told(state, is));
    assert.ok(corpusMeetingOf(corpus, state, told(state, is).id));
    assert.equal(corpusMeetingOf(corpus, state, told(state, is).id), corpusMeetingOf(corpus, before, told(before, was).id));
  }

  it('knows one that was renamed, and the meetings that it took part in', () => {
    const state = decidedBy(actor('L. of Thrale', ['Lucian Thrale']));
    isKnown(state, 'Lucian Thrale', 'L. of Thrale');
    tellsTheSame(state, 'Lucian Thrale', 'L. of Thrale');
  });

  it('knows two that have changed names', () => {
    const swapped = { ...before, analysis: { ...before.analysis, actors: before.analysis.actors.map((a) => ({ ...a, name: SWAPPED.get(a.name) ?? a.name })) } } as ArticleState;
    isKnown(swapped, 'Lucian Thrale', 'Odette Varnholm');
    isKnown(swapped, 'Odette Varnholm', 'Lucian Thrale');
  });

  it('knows one of another type', () => {
    const state = decidedBy(actor('Imre Kallas', [], 'organization'));
    assert.equal(state.analysis.actors.find((a) => a.name === 'Imre Kallas')?.type, 'organization');
    isKnown(state, 'Imre Kallas', 'Imre Kallas');
  });

  it('knows both that were merged, by any of their words', () => {
    const state = decidedBy(actor('Odette Varnholm', ['Imre Kallas']));
    assert.equal(named(state, 'Odette Varnholm'), state.analysis.mentions.find((m) => m.text === 'Imre Kallas')?.actor);
    for (const name of ['Odette Varnholm', 'Imre Kallas']) {
      const [{ span } = assert.fail(name)] = mentionsNow(corpus, (path) => (path === 'a.txt' ? state : undefined), inFolder(name));
      assert.equal(state.text.slice(span.start, span.end), 'Odette Varnholm');
    }
    assert.equal(corpusActorOf(corpus, state, named(state, 'Odette Varnholm')), inFolder('Odette Varnholm'));
    tellsTheSame(state, 'Odette Varnholm', 'Odette Varnholm');
  });

  it('knows who keeps the name where some words are somebody else’s now', () => {
    const [first] = before.analysis.mentions.filter((m) => m.actor === named(before, 'Odette Varnholm'));
    const { mentions, actors } = before.analysis;
    const split = { ...before, analysis: { ...before.analysis, actors: [...actors, { id: 'z', type: 'person', name: 'Another', aliases: [], roles: [] }], mentions: mentions.map((m) => (m === first ? { ...m, actor: 'z' } : m)) } } as ArticleState;
    assert.deepEqual([...membersNow(corpus, (path) => (path === 'a.txt' ? split : undefined), inFolder('Odette Varnholm'))].map((m) => m.actor), [named(before, 'Odette Varnholm')]);
  });
});

describe('the first mention of an actor of many changed articles', () => {
  it('unpacks its own article only', () => {
    const paths = Array.from({ length: 20 }, (_, i) => `${String(i).padStart(2, '0')}.txt`);
    const corpusOfAll = joinCorpus(paths.map((path) => plainAnalysis(packed(path, OTHER))), NO_DECISIONS);
    const unpacked = new Set<string>();
    const states = new Map(paths.map((path) => {
      const analysis = packed(path, `Ferry news\n\n${OTHER}`);
      const { article } = analysis as unknown as PackedAnalysis;
      const plain = article.analysis;
      Object.defineProperty(article, 'analysis', { get: () => (unpacked.add(path), plain) });
      return [path, { path, analysis } as ArticleState] as const;
    }));
    const actor = corpusOfAll.actors.find((a) => a.name === 'Lucian Thrale');
    assert.ok(actor);
    const [first] = mentionsNow(corpusOfAll, (path) => states.get(path), actor);
    assert.equal(first?.state.path, '00.txt');
    assert.deepEqual([...unpacked], ['00.txt']);
    assert.equal([...mentionsNow(corpusOfAll, (path) => states.get(path), actor)].length, 40);
    assert.equal(unpacked.size, 20);
  });
});
