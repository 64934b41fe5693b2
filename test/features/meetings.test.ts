// Decisions about meetings as data, and which meetings a filter leaves.
import assert from 'node:assert/strict';
import type { CorpusMeeting, CorpusReport } from '../../src/core/model/corpus.ts';
import { filteredMeetings, filterWords, isFiltering, type MeetingFilter, NO_FILTER, readFilter } from '../../src/features/meetings/meetingFilter.ts';
import { correct, forget, join, keepApart, reject, splitOff } from '../../src/features/meetings/plans.ts';
import { CORPUS, plainWords, viewOf } from '../core/trees/corpusFixture.ts';

const numbered = (): (() => string) => {
  let n = 0;
  return () => `new${++n}`;
};
const meeting = (i: number, corpus: CorpusReport = CORPUS): CorpusMeeting => {
  const found = corpus.meetings[i];
  assert.ok(found);
  return found;
};
const decidedAs = (id: string, i = 0): CorpusReport => ({ ...CORPUS, meetings: CORPUS.meetings.map((m, at) => (at === i ? { ...m, decided: id } : m)) });
/** The first meeting's two reports as two meetings. */
const PARTED: CorpusReport = { ...CORPUS, meetings: [0, 1].map((i) => ({ ...meeting(0), id: `M${i + 1}`, reports: meeting(0).reports.slice(i, i + 1) })) };

describe('deciding about a meeting', () => {
  it('makes a record with all its reports, told by the words before them', () => {
    const [record] = correct(viewOf(), meeting(0), { status: 'cancelled' }, numbered()).records;
    assert.deepEqual([record?.id, record?.set], ['new1', { status: 'cancelled' }]);
    assert.deepEqual(record?.reports.map((r) => [r.article, r.quote, r.prefix.slice(-8)]), [['a.txt', 'met', 'Ada Obi '], ['b.txt', 'talks', 'ey. The ']]);
  });

  it('keeps the record that there is', () => assert.equal(correct(viewOf(decidedAs('m8w1zz')), meeting(0, decidedAs('m8w1zz')), {}, numbered()).records[0]?.id, 'm8w1zz'));

  it('joins two under the record that one of them has', () => {
    const corpus = { ...PARTED, meetings: PARTED.meetings.map((m, i) => ({ ...m, ...(i === 1 && { decided: 'm8w1zz' }) })) };
    const plan = join(viewOf(corpus), corpus.meetings, numbered());
    assert.deepEqual(plan.records.map((r) => [r.id, r.reports.map((x) => x.article), r.absorbs]), [['m8w1zz', ['a.txt', 'b.txt'], []]]);
  });

  it('joins two records into one, and annotations follow', () => {
    const corpus = { ...PARTED, meetings: PARTED.meetings.map((m, i) => ({ ...m, decided: `m${i}` })) };
    const plan = join(viewOf(corpus), corpus.meetings, numbered());
    assert.deepEqual([plan.records[0]?.absorbs, plan.removed, [...plan.retied]], [['m1'], ['m1'], [['m1', 'm0']]]);
  });

  it('keeps two apart by a record each, each with the other’s id', () => {
    const plan = keepApart(viewOf(PARTED), meeting(0, PARTED), meeting(1, PARTED), numbered());
    assert.deepEqual(plan.records.map((r) => [r.id, r.notSame, r.reports.length]), [['new1', ['new2'], 1], ['new2', ['new1'], 1]]);
  });

  it('parts one report from the others, and nothing where it is alone', () => {
    const plan = splitOff(viewOf(), meeting(0), (r) => r.path === 'b.txt', numbered());
    assert.deepEqual(plan.records.map((r) => [r.reports.map((x) => x.article), r.notSame]), [[['a.txt'], ['new2']], [['b.txt'], ['new1']]]);
    assert.deepEqual(plan.dropped.map((d) => [d.id, d.report.article]), [['new1', 'b.txt']]);
    assert.deepEqual(splitOff(viewOf(PARTED), meeting(0, PARTED), () => true, numbered()).records, []);
  });

  it('rejects every trigger of every report, and the record with the last of them', () => {
    const corpus = decidedAs('m8w1zz');
    const reports = viewOf(corpus).reportsOf(meeting(0, corpus));
    const all = reject(meeting(0, corpus), reports);
    assert.deepEqual([all.rejected.map((r) => [r.article, r.added]), all.removed], [[['a.txt', false], ['b.txt', false]], ['m8w1zz']]);
    assert.deepEqual(reject(meeting(0, corpus), reports, reports.slice(0, 1)).removed, []);
  });

  it('forgets the record, and nothing where there is none', () => {
    assert.deepEqual(forget(meeting(0, decidedAs('m8w1zz'))).removed, ['m8w1zz']);
    assert.deepEqual(forget(meeting(0)).removed, []);
  });
});

describe('filtering meetings', () => {
  const ids = (filter: Partial<MeetingFilter>, corpus = CORPUS): string[] => filteredMeetings(viewOf(corpus), { ...NO_FILTER, ...filter }).map((m) => m.id);
  const obi = { name: 'Ada Obi', type: 'person' } as const;
  const bassey = { name: 'Eno Bassey', type: 'person' } as const;

  it('by one who took part, by any spelling', () => {
    assert.deepEqual(ids({ actors: [obi] }), ['M1', 'M3']);
    assert.deepEqual(ids({ actors: [{ name: 'OBI', type: 'person' }] }), ['M1', 'M3']);
  });

  it('by several who were all there', () => assert.deepEqual(ids({ actors: [obi, bassey] }), ['M1']));

  it('by a country through those who hold its offices, who are never both sides', () => {
    const norland = { name: 'Norland', type: 'place' } as const;
    assert.deepEqual(ids({ actors: [norland] }), ['M1', 'M3']);
    assert.deepEqual(ids({ actors: [norland, bassey] }), ['M1']);
    assert.deepEqual(ids({ actors: [norland, obi] }), []);
  });

  it('by a place, of what was there', () => {
    const sorrel = { name: 'Port Sorrel', type: 'place' } as const;
    assert.deepEqual(ids({ actors: [sorrel] }), ['M1']);
    assert.deepEqual(ids({ actors: [sorrel, obi] }), ['M1']);
  });

  it('by place, status and period, all of them together', () => {
    assert.deepEqual(ids({ places: ['port sorrel'] }), ['M1']);
    assert.deepEqual(ids({ statuses: ['cancelled', 'scheduled'] }), ['M2', 'M3']);
    assert.deepEqual(ids({ periods: ['2025'] }), ['M1']);
    assert.deepEqual(ids({ periods: ['2025-03', '2026'] }), ['M2']);
    assert.deepEqual(ids({ periods: ['undated'] }), ['M3']);
    assert.deepEqual(ids({ actors: [obi], statuses: ['scheduled'] }), []);
  });

  it('leaves everything where nothing is asked, and nothing where somebody is gone', () => {
    assert.equal(ids({}).length, CORPUS.meetings.length);
    assert.deepEqual(ids({ actors: [{ name: 'Nobody', type: 'person' }] }), []);
  });

  it('says in words what is shown', () => {
    const filter: MeetingFilter = { actors: [obi, bassey], places: ['Port Sorrel'], statuses: ['held', 'scheduled'], periods: ['2025-04', 'undated'] };
    assert.equal(filterWords(filter, { t: plainWords, locale: 'en-GB' }), 'Ada Obi + Eno Bassey · in Port Sorrel · held or planned · April 2025 or date unknown');
  });

  it('reads back what it remembered, and survives what it did not write', () => {
    const filter: MeetingFilter = { actors: [obi], places: ['Port Sorrel'], statuses: ['held'], periods: ['2025-04'] };
    assert.deepEqual(readFilter(JSON.parse(JSON.stringify(filter))), filter);
    for (const bad of [undefined, null, 7, 'held', [], { actors: [3, { name: 1 }], statuses: ['gone'], periods: ['x', '20'], places: {} }]) assert.equal(isFiltering(readFilter(bad)), false);
  });
});
