// What else happened on a date: which words of the folder count, and in which order.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze.ts';
import { countSameDay, isCalendarDate, onSameDay } from '../../../src/core/corpus/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'harbour.txt': 'Harbour opens\n\nPublished: 4 April 2025\n\nThe new quay was opened on Thursday, and the old one had closed on 1 March 2025.\n',
  'council.txt': 'Council votes\n\nThe council voted on 3 April 2025. Rain fell from 2 to 5 April 2025, the mayor Ilse Brandauer said.\n',
  'yearbook.txt': 'The year\n\nMuch was built in 2025. In April 2025 alone, nine houses were finished, said the mayor Ilse Brandauer.\n',
};
const ANALYSES: readonly Analysis[] = Object.entries(TEXTS).map(([id, text]) => analyze({ id, text }));

const found = (value: string, most?: number): string[] =>
  onSameDay(ANALYSES, value, most).map(({ article, span, nearness }) => `${nearness} ${article}: ${TEXTS[article]?.slice(span.start, span.end)}`);

describe('what else happened on a date', () => {
  it('is told by words that name the day, however they say it, then by the short stretches that hold it', () => {
    assert.deepEqual(found('2025-04-03'), [
      'same harbour.txt: Thursday', 'same council.txt: 3 April 2025', 'around council.txt: 2 to 5 April 2025', 'around yearbook.txt: April 2025',
    ]);
  });

  it('is, of a month, what happened on its days', () => {
    assert.deepEqual(found('2025-04').slice(0, 2), ['same yearbook.txt: April 2025', 'within harbour.txt: 4 April 2025']);
    assert.equal(found('2025-04').some((line) => line.includes('March') || line.endsWith(': 2025')), false);
  });

  it('takes the nearest where there are too many', () => {
    assert.deepEqual(found('2025-04-03', 1), ['same harbour.txt: Thursday']);
  });

  it('looks into no more articles than it takes, and finds the same as if it looked into all', () => {
    const dated = (value: string, start: number): Analysis['dates'][number] => ({ ...(ANALYSES[1]?.dates[0] as Analysis['dates'][number]), value, start, end: start + 5 });
    const values = fc.constantFrom('2025-04-03', '2025-04-03T15:00', '2025-04', '2025-04-02/2025-04-05', '2025-04-01', '2025', '2024-12', 'PAST_REF');
    fc.assert(fc.property(fc.array(fc.array(values, { maxLength: 4 }), { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (folder, most) => {
      const plain = folder.map((days, i): Analysis => ({ ...(ANALYSES[1] as Analysis), id: `${i}.txt`, meetings: [], dates: days.map((value, k) => dated(value, k * 10)) }));
      let looked = 0;
      const packed = plain.map((analysis) => Object.defineProperty({ ...analysis, dateValues: [...new Set(analysis.dates.map((d) => d.value))] }, 'dates', { get: () => (looked++, analysis.dates) }));
      const all = onSameDay(plain, '2025-04-03', Infinity);
      assert.deepEqual(onSameDay(packed, '2025-04-03', most), all.slice(0, most));
      assert.equal(countSameDay(packed, '2025-04-03'), new Set(all.filter((hit) => hit.nearness === 'same').map((hit) => hit.article)).size);
      if (all.filter((hit) => hit.nearness === 'same').length >= most) assert.ok(looked <= 2 * most, `${looked} looks for ${most}`);
    }));
  });

  it('counts a time of day as its day', () => {
    assert.deepEqual(found('2025-04-03T15:00'), found('2025-04-03'));
  });

  it('is not asked of what names no place on the calendar', () => {
    for (const value of ['PRESENT_REF', 'P3D', 'XXXX-04-03', 'XXXX-WXX-4', '', 'soon']) {
      assert.equal(isCalendarDate(value), false, value);
      assert.deepEqual(found(value), [], value);
    }
    assert.ok(isCalendarDate('2025-W14') && isCalendarDate('2025-04-02/2025-04-05'));
  });

  it('finds a meeting whose date stands in another sentence', () => {
    const text = 'Talks\n\nAda Brandt met Jorge Silva in Lisbon.\n';
    const [start, end] = [text.indexOf('met'), text.indexOf('met') + 3];
    const meeting = {
      id: 'm1', kind: 'meeting', status: 'held', participants: [], date: { start: 0, end: 5, value: '2025-04-03' }, trigger: { start, end, text: 'met' },
      triggers: [], evidence: [{ start: 7, end: text.length - 1 }], topics: [],
    } as const;
    const analysis: Analysis = { ...analyze({ id: 'talks.txt', text }), dates: [], meetings: [meeting] };
    assert.deepEqual(onSameDay([analysis], '2025-04-03').map((hit) => hit.span), [{ start, end }]);
  });

  it('stays linear where one article names the day over and over', () => {
    const one = ANALYSES[1]?.dates[0];
    assert.ok(one);
    const dates = Array.from({ length: 100_000 }, (_, i) => ({ ...one, start: i * 20, end: i * 20 + 10 }));
    const meetings = Array.from({ length: 20_000 }, (_, i) => ({
      id: `m${i}`, kind: 'meeting', status: 'held', participants: [], date: one, trigger: { start: i * 20, end: i * 20 + 3, text: 'met' }, triggers: [],
      evidence: [{ start: i * 20 + 11, end: i * 20 + 19 }], topics: [],
    }) as const);
    const started = process.cpuUsage();
    assert.equal(onSameDay([{ ...(ANALYSES[1] as Analysis), dates, meetings }], '2025-04-03').length, 1000);
    assert.ok(process.cpuUsage(started).user < 5_000_000);
  });
});
