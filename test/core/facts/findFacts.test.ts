// What an article states once and for all: when a body was founded, how many took part in a meeting, each by its grammar,
// and what looks alike and states nothing.
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import type { Analysis, Fact } from '../../../src/core/model/analysis.ts';

const PUBLISHED = { value: '2026-03-04', source: 'option' } as const;
const read = (text: string): Analysis => analyze({ id: 'a.txt', text, published: PUBLISHED });

function factsOf(text: string, kind: Fact['kind']): string[] {
  const analysis = read(text);
  const nameOf = (id: string): string => (analysis.actors.find((a) => a.id === id)?.name ?? id).replace(/^The /, '');
  return (analysis.facts ?? []).filter((f) => f.kind === kind).map((f) => `${nameOf(f.about)} ${f.value} “${text.slice(f.start, f.end)}”`);
}

describe('the founding date of an organization', () => {
  for (const [text, expected] of [
    ['The Harbour Union was set up on 3 May 2019 by four ports.', 'Harbour Union 2019-05-03 “3 May 2019”'],
    ['The Harbour Union, which was formally founded in Lorn in 1999, has ten members.', 'Harbour Union 1999 “1999”'],
    ['The Harbour Union, formed in September 2023, has ten members.', 'Harbour Union 2023-09 “September 2023”'],
    ['On 4 June 2001 the four ports established the Harbour Union.', 'Harbour Union 2001-06-04 “4 June 2001”'],
    ['In March 1985 the Harbour Union was created.', 'Harbour Union 1985-03 “March 1985”'],
    ['Founded in 1972, the Harbour Union is based on the coast.', 'Harbour Union 1972 “1972”'],
    ['Since its creation in 2004 the Harbour Union has grown.', 'Harbour Union 2004 “2004”'],
    ['The founding of the Harbour Union in 1975 was a step.', 'Harbour Union 1975 “1975”'],
    ['The Harbour Union’s creation in 2012 surprised many.', 'Harbour Union 2012 “2012”'],
    ['The ports belong to the Harbour Union. They founded their union on 16 September 2023.', 'Harbour Union 2023-09-16 “16 September 2023”'],
  ] as const) {
    it(`is read in “${text}”`, () => assert.deepEqual(factsOf(text, 'founded'), [expected]));
  }

  for (const text of [
    'The Harbour Union was founded before 2001.', 'The Harbour Union became a federation in 2011.', 'The ports of the Harbour Union founded a company in 2011.',
    'The Harbour Union established rules for pilots in 1990.', 'The Harbour Union said a committee was formed in 2020.',
  ]) {
    it(`is not in “${text}”`, () => assert.deepEqual(factsOf(text, 'founded'), []));
  }
});

describe('how many took part', () => {
  const summit = (rest: string): string => `ACCRA, March 4 (Harbour Wire) - The Economic Community of West African States held its summit in Accra on Tuesday${rest}`;
  for (const [text, expected] of [
    [summit(', with eleven heads of state in the room.'), '11 leaders'],
    [summit('. Twelve presidents took part.'), '12 leaders'],
    [summit(', attended by 14 foreign ministers.'), '14 ministers'],
    [summit('. Nine delegations were present.'), '9 delegations'],
  ] as const) {
    it(`is read in “${text.slice(40)}”`, () => {
      const [fact, ...more] = (read(text).facts ?? []).filter((f) => f.kind === 'attended');
      assert.deepEqual([fact?.value, fact?.about, more.length], [expected, 'm1', 0]);
    });
  }

  for (const text of [summit(', with about eleven heads of state in the room.'), summit('. Twelve presidents had sent letters.'), 'Twelve heads of state took part in a march in 1990.']) {
    it(`is not in “${text.slice(-60)}”`, () => assert.deepEqual(factsOf(text, 'attended'), []));
  }
});

describe('facts of hostile text', () => {
  it('cost what their length says', function () {
    this.timeout(60_000);
    const time = (n: number): number => {
      const text = 'The Harbour Union was founded on twelve heads of state took part its creation of the union, founded in 1999 its union met. '.repeat(n);
      const started = process.cpuUsage().user;
      read(text);
      return process.cpuUsage().user - started;
    };
    time(200);
    const ratio = time(1_600) / time(400);
    assert.ok(ratio < 12, `four times the text cost ${ratio.toFixed(1)} times as much`);
  });
});
