// What holds of any text: values that parse, exact offsets, dates that move with the publication date, linear time.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, dayOf } from '../../../src/core/dates/calendar.ts';
import type { DateMention } from '../../../src/core/model/analysis.ts';
import { datesIn } from './support.ts';

/** One TIMEX3 value: a calendar place with X for what is unknown, a length, or a reference. */
const YEAR = '(?:BC)?[\\dX]{4}';
const TIME = 'T(?:\\d\\d:\\d\\d|MO|MI|AF|EV|NI|DT)';
const PLACE = new RegExp(
  `^(?:(?:BC)?[\\dX]{2}|(?:BC)?[\\dX]{3}|X|${YEAR}(?:-(?:H[12]|Q[1-4X]|SP|SU|FA|WI|W(?:\\d\\d|XX)(?:-(?:[1-7]|WE))?|(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?))?(?:${TIME})?)$`,
);
const LENGTH = /^PT?(?:X|\d+(?:\.\d+)?)(?:[YMWDHSQ]|DE|CE|ML|WE)(?:T?\d+M)?$/;
const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;
const parses = (value: string): boolean => value.split('/').every((v) => PLACE.test(v) || LENGTH.test(v) || REFERENCE.test(v));

const WORDS = (
  'the a of in on at to from until between and or by about more than last next this that every past following previous early late mid end beginning first second third half few several two twenty-four ' +
  'twelve 3 5th 31 12 1999 2025 480 BC 1990s nineties \'98 2025-04-03 03/04/2025 14:02 2pm noon Monday Fridays April May march Sept. day days week month months quarter quarters year years ago later earlier ' +
  'before yesterday today tonight morning night summer fall century decade Christmas Easter daily now recently future eve half hours minutes thousand 999999999 0 will scheduled met said , . ; - – ( )'
).split(' ');
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const publications = fc.option(fc.integer({ min: -20_000, max: 40_000 }).map(isoDay));

function isoDay(n: number): string {
  const { year, month, day } = dayOf(n);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

describe('dates of any text', () => {
  it('have values that parse, and words that stand where they say', () => {
    fc.assert(fc.property(texts, publications, (text, published) => {
      let end = 0;
      for (const d of datesIn(text, published)) {
        assert.ok(parses(d.value), `${d.text} → ${d.value}`);
        assert.equal(text.slice(d.start, d.end), d.text);
        assert.ok(d.start < d.end && d.end >= end, 'in the order of their ends');
        assert.notEqual(d.reason, '');
        end = d.end;
      }
    }), { numRuns: 600 });
  });

  it('come out of any string without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), publications, (text, published) => {
      for (const d of datesIn(text, published)) assert.equal(text.slice(d.start, d.end), d.text);
    }), { numRuns: 200 });
  });

  it('are known only where nothing waits for the publication date', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const d of datesIn(text, null)) if (d.status === 'needs-date') assert.match(d.value, /X/, `${d.text} → ${d.value}`);
    }));
  });
});

describe('the publication date moved by whole weeks', () => {
  const RELATIVE = ['yesterday', 'today', 'tomorrow', 'last week', 'this week', 'next week', 'Monday', 'last Friday', 'next Tuesday', 'ten days ago', 'two weeks ago', 'three weeks from now', 'last night'];
  const FIXED = ['September 6, 2023', '2019', 'May 1998', 'the 1970s', '2024-02-29', 'the third quarter of 2001', '490 BC'];

  const firstDay = (d: DateMention): number => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(d.value) ?? [];
    if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day));
    const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(d.value) ?? [];
    assert.ok(weekYear !== undefined, d.value);
    const fourth = dayNumber(Number(weekYear), 1, 4);
    return fourth - (((fourth + 3) % 7) + 7) % 7 + (Number(week) - 1) * 7;
  };

  it('moves what counts in days and weeks by as much, and nothing that is absolute', () => {
    const at = fc.integer({ min: 3_650, max: 36_500 });
    fc.assert(fc.property(fc.constantFrom(...RELATIVE), fc.constantFrom(...FIXED), at, fc.integer({ min: -200, max: 200 }), (relative, fixed, day, weeks) => {
      const text = `They talked about it ${relative} in Moss. Nobody forgot ${fixed} there.`;
      const [a, b] = datesIn(text, isoDay(day));
      const [c, d] = datesIn(text, isoDay(day + 7 * weeks));
      assert.ok(a && b && c && d, text);
      assert.equal(firstDay(c) - firstDay(a), 7 * weeks);
      assert.deepEqual([d.value, d.status], [b.value, 'absolute']);
    }));
  });
});

describe('hostile text', () => {
  it('takes no more than linear time', () => {
    const cost = (unit: string, size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const before = process.cpuUsage();
      datesIn(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    for (const unit of ['1234567890', 'may may ', 'May ', '1-', '1/1/', "'98 ", 'two and a ', 'the end of the ', '1939-45 to ', 'Monday, ']) {
      cost(unit, 20_000);
      const small = cost(unit, 25_000);
      const large = cost(unit, 200_000);
      assert.ok(large < 24 * small + 300, `${unit}: ${small} ms, eight times as much text ${large} ms`);
    }
  }).timeout(30_000);
});
