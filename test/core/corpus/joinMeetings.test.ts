// Which tellings are of one meeting, what becomes of its status and date, and that order cannot matter.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import { type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { type ActorSketch, analysisOf, type MeetingSketch, type Sketch } from './analyses.ts';

const PEOPLE: readonly ActorSketch[] = [
  { name: 'Anton Veselov', role: ['foreign minister', 'Ghana'] }, { name: 'Irina Hale', role: ['foreign minister', 'Togo'] }, { name: 'Boris Quist' },
  { name: 'Accra', type: 'place' }, { name: 'Lomé', type: 'place' }, { name: 'Ghana', type: 'place' }, { name: 'Togo', type: 'place' },
];
const WHO = ['Anton Veselov', 'Irina Hale'];
const article = (id: string, published: string, ...meetings: MeetingSketch[]): Sketch => ({ id: `${id}.txt`, published, actors: PEOPLE, meetings });
const join = (articles: readonly Sketch[], folder: FolderDecisions = NO_DECISIONS): ReturnType<typeof joinCorpus> => joinCorpus(articles.map(analysisOf), folder);

describe('meetings joined across articles', () => {
  it('are one for the same people, day and place, planned and then held', () => {
    const { meetings, conflicts } = join([
      article('a', '2026-03-01', { who: WHO, place: 'Accra', date: '2026-03-03', status: 'scheduled' }),
      article('b', '2026-03-04', { who: WHO, place: 'Accra', date: '2026-03-03' }),
    ]);
    assert.equal(meetings.length, 1);
    assert.deepEqual([meetings[0]?.status, meetings[0]?.date?.value, meetings[0]?.reports.map((r) => r.status)], ['held', '2026-03-03', ['scheduled', 'held']]);
    assert.deepEqual(conflicts, []);
  });

  for (const [why, one, other] of [
    ['other days', { date: '2026-03-03' }, { date: '2026-03-20' }],
    ['another place', { place: 'Accra' }, { place: 'Lomé' }],
    ['a telephone call', { kind: 'talks', date: '2026-03-03' }, { kind: 'call', date: '2026-03-03' }],
    ['a third person instead', {}, { who: ['Anton Veselov', 'Boris Quist'] }],
    ['one still to come, one long held', { status: 'scheduled' }, { date: '2026-01-05' }],
  ] as const) {
    it(`are two for ${why}`, () => {
      const { meetings } = join([article('a', '2026-03-04', { who: WHO, ...one }), article('b', '2026-03-05', { who: WHO, ...other })]);
      assert.equal(meetings.length, 2);
    });
  }

  it('are two when one article tells of both', () => {
    const { meetings } = join([article('a', '2026-03-04', { who: WHO, place: 'Accra' }, { who: WHO, place: 'Accra' })]);
    assert.equal(meetings.length, 2);
  });

  it('roll people up to the countries that another article names', () => {
    const { meetings, actors } = join([
      article('a', '2026-03-04', { who: WHO, place: 'Accra', date: '2026-03-03' }),
      article('b', '2026-03-04', { who: ['Ghana', 'Togo'], place: 'Accra', date: '2026-03-03' }),
    ]);
    assert.equal(meetings.length, 1);
    assert.deepEqual(meetings[0]?.participants.map((id) => actors.find((a) => a.id === id)?.name), WHO);
  });

  it('contradict each other when two articles give two days for what was held', () => {
    const { meetings, conflicts } = join([
      article('a', '2026-03-04', { who: WHO, place: 'Accra', date: '2026-03-03' }),
      article('b', '2026-03-05', { who: WHO, place: 'Accra', date: '2026-03-04' }),
    ]);
    assert.equal(meetings.length, 1);
    assert.deepEqual(conflicts.map((c) => [c.kind, c.values.map((v) => v.value)]), [['date', ['2026-03-03', '2026-03-04']]]);
  });

  it('do not contradict each other by a vaguer date', () => {
    const { meetings, conflicts } = join([
      article('a', '2026-03-04', { who: WHO, place: 'Accra', date: '2026-03-03' }),
      article('b', '2026-04-05', { who: WHO, place: 'Accra', date: '2026-03' }),
    ]);
    assert.deepEqual([meetings.length, meetings[0]?.date?.value, conflicts], [1, '2026-03-03', []]);
  });

  it('are cancelled when the last word is that', () => {
    const { meetings } = join([
      article('a', '2026-03-01', { who: WHO, place: 'Accra', date: '2026-03-06', status: 'scheduled' }),
      article('b', '2026-03-04', { who: WHO, place: 'Accra', date: '2026-03-06', status: 'cancelled' }),
    ]);
    assert.deepEqual(meetings.map((m) => m.status), ['cancelled']);
  });

  it('say that two may be the same, and why', () => {
    const { meetings, maybeSame } = join([
      article('a', '2026-03-04', { who: WHO }),
      article('b', '2026-06-20', { who: WHO }),
    ]);
    assert.equal(meetings.length, 2);
    assert.deepEqual(maybeSame.map((m) => m.meetings), [['M1', 'M2']]);
    assert.match(maybeSame[0]?.why ?? '', /same people/);
  });

  it('of two people without a date may be, but are not said to be, the talks of three', () => {
    const undated = { id: 'b.txt', actors: PEOPLE, meetings: [{ who: WHO, place: 'Accra', date: 'XXXX-WXX-4' }] };
    const { meetings, maybeSame } = join([article('a', '2026-03-04', { who: [...WHO, 'Boris Quist'], place: 'Accra', date: '2026-03-03' }), undated]);
    assert.deepEqual([meetings.length, maybeSame.length], [2, 1]);
  });

  it('are one although a plan was read as of the week before', () => {
    const { meetings } = join([
      article('a', '2026-03-02', { who: WHO, place: 'Accra', date: '2026-02-26', status: 'scheduled' }),
      article('b', '2026-03-06', { who: WHO, place: 'Accra', date: '2026-03-05' }),
    ]);
    assert.deepEqual(meetings.map((m) => m.date?.value), ['2026-03-05']);
  });

  it('are two for what was held and what was still to come afterwards', () => {
    assert.equal(join([article('a', '2026-03-04', { who: WHO, place: 'Accra' }), article('b', '2026-03-05', { who: WHO, place: 'Accra', status: 'scheduled' })]).meetings.length, 2);
  });

  it('are two, perhaps one, when undated talks of the same people are told of months apart', () => {
    const told = (month: string): ReturnType<typeof join> => join([article('a', '2026-03-04', { who: WHO, place: 'Accra' }), article('b', `2026-${month}-05`, { who: WHO, place: 'Accra' })]);
    assert.deepEqual(['03', '08'].map((month) => [told(month).meetings.length, told(month).maybeSame.length]), [[1, 0], [2, 1]]);
  });

  it('are two for talks and what prepares them', () => {
    const day = { who: WHO, place: 'Accra', date: '2026-03-03' } as const;
    const main = article('a', '2026-03-04', day);
    const prepares = { ...day, relation: 'preparatory' } as const;
    const count = (...articles: readonly Sketch[]): number => join(articles).meetings.length;
    assert.equal(count(main, article('b', '2026-03-04', { ...prepares, who: ['Ghana', 'Togo'] })), 2, 'other company');
    assert.equal(count(main, article('b', '2026-03-04', { ...prepares, date: '2026-03-02' })), 2, 'the day before');
    const both = join([article('a', '2026-03-04', day, { ...prepares, date: '2026-02-20' }), article('b', '2026-03-04', prepares)]);
    assert.equal(both.meetings.length, 3, 'beside a preparatory one');
    assert.equal(count(main, article('b', '2026-03-04', prepares)), 1, 'told with the word and without');
  });

  it('are two for what was held and the next one', () => {
    const held = article('a', '2026-03-04', { who: WHO, place: 'Accra', date: '2026-03-03' });
    const next = { who: WHO, place: 'Accra', status: 'scheduled', relation: 'next' } as const;
    assert.equal(join([held, article('b', '2026-03-03', next)]).meetings.length, 2);
    assert.equal(join([held, article('b', '2026-03-01', { ...next, date: '2026-03-03' })]).meetings.length, 1);
    assert.equal(join([article('a', '2026-03-04', { who: WHO, place: 'Accra' }), article('b', '2026-03-03', next)]).meetings.length, 1);
  });

  for (const value of ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF', 'P3D']) {
    it(`have no date where an article only says ${value}`, () => {
      assert.equal(join([article('a', '2026-03-04', { who: WHO, date: value })]).meetings[0]?.date, undefined);
    });
  }

  const report = (name: string, quote: string): FolderDecisions['meetings'][number]['reports'][number] => ({ article: `${name}.txt`, quote, prefix: '' });

  it('follow decisions to join and to keep apart', () => {
    const far = [
      article('a', '2026-03-04', { who: WHO, date: '2026-03-03', trigger: 'parley' }),
      article('b', '2026-03-05', { who: ['Boris Quist'], date: '2026-05-05', trigger: 'palaver' }),
    ];
    const joined = join(far, { ...NO_DECISIONS, meetings: [{ id: 'm1', reports: [report('a', 'The parley'), report('b', 'a palaver')], notSame: [], value: '2026-03-03', status: 'held' }] });
    assert.equal(joined.meetings.length, 1);
    const near = [article('a', '2026-03-04', { who: WHO, place: 'Accra', date: '2026-03-03' }), article('b', '2026-03-05', { who: WHO, place: 'Accra', date: '2026-03-03' })];
    const apart = join(near, { ...NO_DECISIONS, meetings: [{ id: 'm1', reports: [report('a', 'talks')], notSame: ['m2'] }, { id: 'm2', reports: [report('b', 'talks')], notSame: [] }] });
    assert.equal(apart.meetings.length, 2);
  });

  it('come out the same in whatever order the articles arrive', function () {
    this.timeout(30_000);
    const meeting = fc.record({
      who: fc.subarray(['Anton Veselov', 'Irina Hale', 'Boris Quist', 'Ghana', 'Togo'], { minLength: 1 }),
      status: fc.constantFrom('held', 'scheduled', 'cancelled', 'unknown'),
      place: fc.constantFrom('Accra', 'Lomé'),
      date: fc.constantFrom('2026-03-03', '2026-03-04', '2026-03', 'XXXX-03-03', '2026-W10', '2026-05-01'),
    });
    const names = fc.subarray(['Anton Veselov', 'A. Veselov', 'Veselov', 'Boris Veselov', 'HIB', 'Harbour Inspection Board', 'Irina Hale', 'Hale'], { minLength: 1 });
    const sketch = fc.record({ extra: names, meetings: fc.array(meeting, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 7 }), fc.infiniteStream(fc.nat(1_000)), (sketches, random) => {
        const articles = sketches.map(({ extra, meetings }, i) =>
          analysisOf({ id: `${i}.txt`, published: `2026-03-0${i + 1}`, actors: [...PEOPLE, ...extra.filter((n) => !PEOPLE.some((p) => p.name === n)).map((name) => ({ name }))], meetings }),
        );
        const shuffled = articles.map((a) => ({ a, at: random.next().value as number })).sort((x, y) => x.at - y.at).map(({ a }) => a);
        assert.deepEqual(joinCorpus(shuffled), joinCorpus(articles));
      }),
      { numRuns: 60 },
    );
  });

  it('of people who never met each other are joined as if each half of the folder were alone', function () {
    this.timeout(30_000);
    const meeting = fc.record({
      who: fc.subarray([0, 1, 2], { minLength: 2 }), place: fc.constantFrom(3, 4), status: fc.constantFrom('held', 'scheduled', 'cancelled'),
      date: fc.constantFrom('2026-03-03', '2026-03-04', '2026-03', '2026-05-01'), relation: fc.constantFrom(undefined, 'preparatory', 'next'),
    });
    const half = (names: readonly string[], letter: string, lists: readonly (readonly { who: number[]; place: number; status: string; date: string; relation: string | undefined }[])[]): Sketch[] =>
      lists.map((meetings, i) => ({
        id: `${letter}${i}.txt`, published: `2026-03-0${i + 1}`, actors: names.map((name, k) => ({ name, type: k < 3 ? 'person' : 'place' })),
        meetings: meetings.map(({ who, place, relation, ...rest }) => ({ ...rest, who: who.map((k) => names[k] as string), place: names[place] as string, ...(relation && { relation }) }) as MeetingSketch),
      }));
    const grouped = (articles: readonly Sketch[]): string[] => join(articles).meetings.map((m) => `${m.status} ${m.date?.value} ${m.reports.map((r) => `${r.article} ${r.meeting}`).join()}`).sort();
    const lists = fc.array(fc.array(meeting, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        const one = half(['Anton Veselov', 'Irina Hale', 'Boris Quist', 'Orsk', 'Tarn'], 'a', left);
        const other = half(['Samira Dunn', 'Pavel Ortega', 'Lucie Wang', 'Varna', 'Split'], 'b', right);
        assert.deepEqual(grouped([...one, ...other]), [...grouped(one), ...grouped(other)].sort());
      }),
      { numRuns: 60 },
    );
  });
});
