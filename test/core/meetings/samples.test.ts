// The whole way from text to meetings on the samples: each one’s encounters with status, people, place and date.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../../src/core/analyze.ts';

const SAMPLES = path.join(import.meta.dirname, '../../../samples');

/** "status who @place date" of every meeting that the sample tells; surnames without accents, sorted. */
function told(file: string): string[] {
  const result = analyze({ id: file, text: readFileSync(path.join(SAMPLES, file), 'utf8') });
  const name = (id: string): string => {
    const actor = result.actors.find((a) => a.id === id);
    return ((actor?.type === 'person' ? actor.name.split(' ').at(-1) : actor?.name) ?? id).normalize('NFD').replace(/\p{M}/gu, '');
  };
  return result.meetings.map((m) => [
    m.status, m.participants.map(name).sort().join(' + '), ...(m.place === undefined ? [] : [`@${name(m.place)}`]), ...(m.date ? [m.date.value] : []),
  ].join(' | '));
}

describe('what the samples tell of meetings', () => {
  const expected: Record<string, string[]> = {
    '01-ministers-due-in-moscow.txt': ['scheduled | Diop + Lavrov + Sangare + Traore | @Moscow | 2025-04-03'],
    '02-closed-doors-before-the-talks.txt': [
      'held | Diop + Sangare + Traore | @Moscow | 2025-04-02',
      'scheduled | Diop + Lavrov + Sangare + Traore | @Moscow | 2025-04-03',
    ],
    '03-lavrov-hosts-sahel-trio.txt': [
      'held | Diop + Lavrov + Sangare + Traore | @Moscow | 2025-04-03',
      'held | Diop + Sangare + Traore | 2025-04-02',
    ],
    '04-week-in-review.txt': [
      'held | Diop + Sangare + Traore | @Moscow | 2025-04-02',
      'held | Diop + Lavrov + Sangare + Traore | 2025-04-03',
    ],
    '06-ouagadougou-moscow-talks.txt': [
      'held | Lavrov + Traore | @Moscow | XXXX-WXX-4',
      'held | AES + Russia',
      'scheduled | AES + Russia | @Sahel',
      'scheduled | Burkina Faso + Russia | 2026',
      'held | Putin + Traore | XXXX-05',
    ],
    '07-defence-ministers.txt': ['held | Belousov + Burkina Faso + Camara + Niger | @Moscow'],
    '09-letter-to-the-council.txt': [],
    '10-broadcast-script.txt': [
      'held | Burkina Faso + Lavrov + Mali + Niger | @Moscow | 2025-04-03',
      'held | Burkina Faso + Mali + Niger | 2025-04-02',
    ],
    '12-letter-from-niamey.article': [],
  };
  for (const [file, meetings] of Object.entries(expected)) it(`${file}: ${meetings.length}`, () => assert.deepEqual(told(file), meetings));
  it('08-how-the-alliance-came-about.txt: the consultations in Moscow', () => {
    const [first, ...more] = told('08-how-the-alliance-came-about.txt');
    assert.match(first ?? '', /^held \| .*Lavrov.* \| @Moscow \| 2025-04$/);
    assert.equal(more.length, 0);
  });
});
