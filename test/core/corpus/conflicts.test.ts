// What articles contradict each other in: days, places, people and numbers of a meeting, founding dates; each told once,
// and nothing that is only vaguer.
import assert from 'node:assert/strict';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import { type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { type ActorSketch, analysisOf, type MeetingSketch, type Sketch } from './analyses.ts';

const PEOPLE: readonly ActorSketch[] = [
  { name: 'Anton Veselov', role: ['foreign minister', 'Ghana'] }, { name: 'Irina Hale', role: ['foreign minister', 'Togo'] },
  { name: 'Boris Quist', role: ['foreign minister', 'Togo'] }, { name: 'Accra', type: 'place' }, { name: 'Lomé', type: 'place' },
  { name: 'Ghana', type: 'place' }, { name: 'Togo', type: 'place' }, { name: 'Harbour Union', type: 'organization' },
];
const TALKS = { who: ['Anton Veselov', 'Irina Hale'], place: 'Accra', date: '2026-03-03' } as const;
const article = (id: string, meeting: Partial<MeetingSketch> = {}, facts: Sketch['facts'] = []): Sketch =>
  ({ id: `${id}.txt`, published: '2026-03-04', actors: PEOPLE, meetings: [{ ...TALKS, ...meeting }], facts });
const shown = (articles: readonly Sketch[], folder: FolderDecisions = NO_DECISIONS): string[] =>
  joinCorpus(articles.map(analysisOf), folder).conflicts.map((c) => `${c.kind}: ${c.values.map((v) => `${v.article} ${v.value}`).join(', ')}`);

describe('contradictions about a meeting', () => {
  for (const [what, other, expected] of [
    ['its day', { date: '2026-03-04' }, 'date: a.txt 2026-03-03, b.txt 2026-03-04'],
    ['its place', { place: 'Lomé' }, 'place: a.txt Accra, b.txt Lomé'],
    ['who came for one side', { who: ['Anton Veselov', 'Boris Quist'] }, 'participants: a.txt Irina Hale, b.txt Boris Quist'],
  ] as const) {
    it(`are shown for ${what}`, () => assert.deepEqual(shown([article('a'), article('b', other)]), [expected]));
  }

  it('are shown for how many came, counted alike', () => {
    const count = (value: string): Sketch['facts'] => [['attended', 'm1', value]];
    assert.deepEqual(shown([article('a', {}, count('11 leaders')), article('b', {}, count('12 leaders'))]), ['participants: a.txt 11 leaders, b.txt 12 leaders']);
    assert.deepEqual(shown([article('a', {}, count('11 leaders')), article('b', {}, count('12 ministers'))]), []);
  });

  for (const [what, other] of [
    ['a month that holds the day', { date: '2026-03' }], ['the country of the city', { place: 'Ghana' }], ['no place', { place: undefined }],
    ['countries instead of people', { who: ['Ghana', 'Togo'] }], ['fewer of the people', { who: ['Anton Veselov', 'Togo'] }], ['a plan for the day before', { date: '2026-03-02', status: 'scheduled' }],
  ] as const) {
    it(`are not shown for ${what}`, () => {
      const { place, ...rest } = { ...TALKS, ...other } as MeetingSketch;
      assert.deepEqual(shown([article('a'), { ...article('b'), meetings: [{ ...rest, ...(place !== undefined && { place }) }] }]), []);
    });
  }

  it('are told once each, however many articles repeat a side', () => {
    const found = shown([article('a'), article('b'), article('c', { date: '2026-03-04' }), article('d', { date: '2026-03-04' })]);
    assert.deepEqual(found, ['date: a.txt 2026-03-03, b.txt 2026-03-03, c.txt 2026-03-04, d.txt 2026-03-04']);
  });

  it('are settled by a date that a person decided', () => {
    const report = (name: string): FolderDecisions['meetings'][number]['reports'][number] => ({ article: `${name}.txt`, quote: 'talks', prefix: '' });
    const folder = { ...NO_DECISIONS, meetings: [{ id: 'm1', reports: [report('a'), report('b')], notSame: [], value: '2026-03-03' }] };
    const both = [article('a'), article('b', { date: '2026-03-04' })];
    assert.deepEqual([shown(both).length, shown(both, folder).length], [1, 0]);
  });
});

describe('contradictions about a founding date', () => {
  const founded = (id: string, ...values: readonly string[]): Sketch => ({ ...article(id), facts: values.map((value) => ['founded', 'Harbour Union', value] as const) });

  it('are shown with both places', () => {
    const [conflict, ...more] = joinCorpus([founded('a', '2023-09-16'), founded('b', '2023-09-06')].map(analysisOf)).conflicts;
    assert.deepEqual([conflict?.kind, conflict?.about, more.length], ['founded', 'Harbour Union', 0]);
    assert.deepEqual(conflict?.values, [
      { article: 'a.txt', start: 2_000, end: 2_005, value: '2023-09-16' }, { article: 'b.txt', start: 2_000, end: 2_005, value: '2023-09-06' },
    ]);
  });

  it('are not shown for a vaguer date, nor for what one article says twice', () => {
    assert.deepEqual(shown([founded('a', '2023-09-16'), founded('b', '2023-09'), founded('c', '2023')]), []);
    assert.deepEqual(shown([founded('a', '2023-09-16', '2023-09-06')]), []);
  });

  it('leave out who agrees with everybody else', () => {
    assert.deepEqual(shown([founded('a', '2023-09-16'), founded('b', '2023-09-06'), founded('c', '2023-09')]), ['founded: a.txt 2023-09-16, b.txt 2023-09-06']);
  });
});
