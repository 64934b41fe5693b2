// A joined corpus in bytes: what is read from them is the report that was packed, and look-ups find what a search finds.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze.ts';
import { buffersOf, corpusIndex, joinCorpus, mentionCount, packCorpus, plainCorpus, unpackCorpus } from '../../../src/core/corpus/index.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { makeArticles } from '../../../tools/bench/makeArticles.ts';
import { anyReport } from './anyReport.ts';

const joined = joinCorpus([...makeArticles(80)].map(({ id, text }) => analyze({ id, text })));
const sent = (report: CorpusReport): CorpusReport => {
  const packed = packCorpus(report);
  return unpackCorpus(structuredClone(packed, { transfer: buffersOf(packed) }), report.articles);
};
const unpacked = sent(joined);
const index = corpusIndex(unpacked);

describe('a packed corpus', () => {
  it('is the report that was packed, word for word', () => {
    assert.ok(joined.meetings.some((m) => m.reports.length > 1) && joined.maybeSame.length > 0, 'nothing to pack');
    assert.equal(JSON.stringify(unpacked), JSON.stringify(joined));
    assert.deepEqual(plainCorpus(unpacked), joined);
  });

  it('is so for any names, places and numbers', () => {
    fc.assert(fc.property(anyReport, (report) => assert.deepEqual(plainCorpus(sent(report)), report)), { numRuns: 300 });
  });

  it('has the same object for the same thing each time', () => {
    assert.equal(unpacked.actors[3], unpacked.actors[3]);
    assert.equal(index.actor(unpacked.actors[3]?.id), unpacked.actors[3]);
    assert.equal(index.meeting('M2'), unpacked.meetings[1]);
    assert.equal(unpacked.conflicts, unpacked.conflicts);
  });

  it('takes less than a third of its JSON', () => {
    const packed = packCorpus(joined);
    const size = buffersOf(packed).reduce((sum, b) => sum + b.byteLength, packed.strings.joined.length);
    const { articles: _, ...rest } = joined;
    assert.ok(size < JSON.stringify(rest).length / 3, `${size} of ${JSON.stringify(rest).length}`);
  });
});

for (const [which, report] of [['a packed', unpacked], ['a plain', joined]] as const) {
  describe(`look-ups in ${which} corpus`, () => {
    const look = corpusIndex(report);

    it('find the actor and the meeting that an article tells of', () => {
      for (const actor of report.actors) for (const m of actor.members) assert.equal(look.actorOf(m.article, m.actor), actor);
      for (const meeting of report.meetings) for (const r of meeting.reports) assert.equal(look.meetingOf(r.article, r.meeting), meeting);
    });

    it('find nothing for what is not there', () => {
      assert.equal(look.actorOf('nowhere.txt', 'a1'), undefined);
      assert.equal(look.actorOf(report.articles[0]?.id ?? '', 'a999'), undefined);
      assert.equal(look.actorOf(report.articles[0]?.id ?? '', undefined), undefined);
      assert.deepEqual([look.actor('A0'), look.actor('A999999'), look.actor(''), look.actor(undefined), look.meeting('M0'), look.article('nowhere.txt')], Array(6).fill(undefined));
      assert.deepEqual(look.meetingsOf('A999999'), []);
    });

    it('find an actor’s meetings, with and without those that were at the place that it is', () => {
      for (const { id } of report.actors) {
        assert.deepEqual(look.meetingsOf(id).map((m) => m.id), report.meetings.filter((m) => m.participants.includes(id)).map((m) => m.id));
        const all = report.meetings.filter((m) => m.participants.includes(id) || m.place === id);
        assert.deepEqual(look.meetingsWith(id).map((m) => m.id), all.map((m) => m.id));
        assert.equal(look.meetingCount(id), all.length);
      }
    });

    it('find roles as articles state them, and who holds an office of whom', () => {
      for (const actor of report.actors) {
        const stated = actor.members.flatMap((m) => (look.article(m.article)?.actors.find((a) => a.id === m.actor)?.roles ?? []).map((r) => ({ article: m.article, title: r.title, start: r.start, end: r.end, of: look.actorOf(m.article, r.of)?.id })));
        assert.deepEqual(look.rolesOf(actor.id).map(({ article, title, start, end, of }) => ({ article, title, start, end, of: of?.id })), stated);
        for (const officer of look.officersOf(actor.id)) assert.ok(look.rolesOf(officer.id).some((r) => r.of === actor));
      }
      assert.ok(report.actors.some(({ id }) => look.officersOf(id).length > 0), 'nobody holds an office');
    });

    it('find who an actor or a meeting may be the same as', () => {
      for (const { meetings: [a, b], why } of report.maybeSame) {
        assert.ok(look.maybeSameMeetings(a).some((t) => t.other.id === b && t.why === why));
        assert.ok(look.maybeSameMeetings(b).some((t) => t.other.id === a && t.why === why));
      }
      assert.deepEqual(look.firstMaybePairs().map(({ one, other, why }) => ({ meetings: [one.id, other.id], why })), report.maybeSame);
      assert.deepEqual([look.maybePairs, look.firstMaybePairs(2).length], [report.maybeSame.length, 2]);
      for (const { actors: [a, b] } of report.maybeSameActors) assert.ok(look.maybeSameActors(b).some((t) => t.other.id === a));
    });

    it('count mentions', () => {
      for (const actor of report.actors) assert.equal(mentionCount(actor), actor.mentions.length);
    });
  });
}

describe('quotations', () => {
  it('are counted by the folder’s actors where somebody counts them', () => {
    const packed = packCorpus(joined, (article) => (article === joined.articles[0]?.id ? [['a1', 2], ['a999', 1]] : []));
    const look = corpusIndex(unpackCorpus(packed, joined.articles));
    const owner = look.actorOf(joined.articles[0]?.id ?? '', 'a1');
    assert.equal(look.quotationsOf(owner?.id ?? ''), 2);
    assert.equal(joined.actors.reduce((sum, { id }) => sum + (look.quotationsOf(id) ?? 0), 0), 2);
    assert.equal(index.quotationsOf('A1'), undefined);
  });
});
