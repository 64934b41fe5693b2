// How a meeting stands to another one, and what grammar alone settles of its status, date and place.
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import type { Meeting } from '../../../src/core/model/analysis.ts';

interface Read extends Meeting {
  readonly who: readonly string[];
  readonly where: string;
}

/** Published on Wednesday, 20 May 2026. */
function read(text: string): Read[] {
  const { meetings, actors } = analyze({ id: 'a', text, published: { value: '2026-05-20', source: 'option' } });
  const nameOf = (id: string): string => actors.find((a) => a.id === id)?.name ?? '';
  return meetings.map((m) => ({ ...m, who: m.participants.map(nameOf).sort(), where: m.place === undefined ? '' : nameOf(m.place) }));
}

const HEAD = 'LUSAKA (Harbour Wire) - Zambian Foreign Minister Grace Mutale met Namibian Foreign Minister Selma Ashipala in Lusaka on Monday. ';

describe('what stands to another meeting', () => {
  for (const [text, expected] of [
    ['Experts from Zambia and Namibia held a preparatory meeting in Lusaka on Sunday.', 'preparatory'],
    ['Officials from Zambia and Namibia met in Lusaka on Sunday to prepare the talks.', 'preparatory'],
    ['The next meeting between Zambia and Namibia will be held in Windhoek in September.', 'next'],
    ['A similar meeting with Angola will be held in Lusaka in September.', 'next'],
    ['Mutale and Ashipala will meet again in Windhoek in September.', 'next'],
  ] as const) {
    it(`is ${expected} in “${text}”`, () => {
      const found = read(HEAD + text);
      assert.equal(found[0]?.relation, undefined);
      assert.deepEqual(found.slice(1).map((m) => m.relation), [expected]);
    });
  }

  it('is nothing for what was held last', () => {
    assert.deepEqual(read('Grace Mutale and Selma Ashipala last met in Lusaka in November.').map((m) => m.relation), [undefined]);
  });
});

describe('what grammar settles', () => {
  it('is held for who went to meet somebody', () => {
    assert.deepEqual(read('Grace Mutale slipped away to meet Selma Ashipala, the foreign minister of Namibia.').map((m) => [m.status, m.where]), [['held', '']]);
  });

  it('is called off with its talks, not on the day on which that was said', () => {
    const found = read('Zambia on Tuesday called off a visit to Windhoek by Foreign Minister Grace Mutale, two days before she was to hold talks with Foreign Minister Selma Ashipala.');
    assert.deepEqual(found.map((m) => [m.status, m.date?.value, m.who.includes('Selma Ashipala')]), [['cancelled', undefined, true]]);
  });

  it('is the month that owns the talks', () => {
    assert.deepEqual(read('Last month’s talks in Lusaka between Zambia and Namibia brought a promise that was due on Monday.').map((m) => m.date?.value), ['2026-04']);
  });

  it('is no summit where two met on its sidelines', () => {
    const found = read('On the sidelines of the African Union summit in February, Grace Mutale had conferred with Selma Ashipala.');
    assert.deepEqual(found.map((m) => [m.kind, m.who]), [['meeting', ['Grace Mutale', 'Selma Ashipala']]]);
  });

  it('has no place for a telephone call', () => {
    assert.deepEqual(read('LUSAKA (Harbour Wire) - Grace Mutale spoke by telephone with Selma Ashipala on Monday.').map((m) => [m.kind, m.where]), [['call', '']]);
  });

  it('is one telling where the second sentence says who the ministers are', () => {
    const found = read('LUSAKA (Harbour Wire) - The foreign ministers of Zambia and Namibia meet next week. Grace Mutale of Zambia will receive Selma Ashipala of Namibia in Lusaka on May 28.');
    assert.deepEqual(found.map((m) => [m.status, m.date?.value]), [['scheduled', '2026-05-28']]);
  });
});
