// What holds of any text: values that parse, exact offsets, dates that move with the publication date, linear time.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, dayOf } from '../../../src/core/dates/calendar.ts';
import type { DateMention } from '../../../src/core/model/analysis.ts';
import { findDates, publicationCandidates } from '../../../src/core/dates/index.ts';
import { readArticle } from '../../../src/core/text/article.ts';
import { isValue } from './grammar.ts';
import { datesIn } from './support.ts';

const WORDS = (
  'the a of in on at to from until between and or by about more than last next this that every past following previous early late mid end beginning first second third half few several two twenty-four ' +
  'twelve 3 5th 31 12 1999 2025 480 BC 1990s nineties \'98 2025-04-03 03/04/2025 14:02 2pm noon Monday Fridays April May march Sept. day days week month months quarter quarters year years ago later earlier ' +
  'before after yesterday today tonight overnight morning night summer fall century decade Christmas Easter daily now recently future eve half hours minutes summit the vote war 80th anniversary year\'s time Q3 FY2022 H1 winters Sun c. 314 UTC GMT a.m. 03.04.25 \'98 thousand 999999999 0 will scheduled met said , . ; - – ( )'
).split(' ');
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const publications = fc.option(fc.integer({ min: -20_000, max: 40_000 }).map(isoDay));

function isoDay(n: number): string {
  const { year, month, day } = dayOf(n);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

describe('dates of any text', function () {
  this.timeout(60_000);
  it('have values that parse, and words that stand where they say', () => {
    fc.assert(fc.property(texts, publications, (text, published) => {
      let end = 0;
      for (const d of datesIn(text, published)) {
        assert.ok(isValue(d.value), `${d.text} → ${d.value} in ${text}`);
        for (const other of d.alternatives ?? []) assert.ok(isValue(other.value) && other.value !== d.value && other.why !== '', `${d.text} or ${other.value}`);
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

describe('what is offered as publication date', function () {
  this.timeout(60_000);
  it('is a day of the calendar, told once, with words that stand where they say', () => {
    const lines = fc.array(fc.oneof(texts, fc.constantFrom('Published: 3 Apr 2025 14:02', 'Updated 31.04.2025', 'Stand: 3.4.25', 'By Ada Example, 3 April', 'Publié le 3 avril 2025')), { maxLength: 6 });
    fc.assert(fc.property(lines, fc.string({ maxLength: 40 }), (some, name) => {
      const text = some.join('\n\n');
      const offered = publicationCandidates(readArticle(text), name);
      for (const { value, words, span } of offered) {
        assert.ok(/^\d{4}-\d\d-\d\d$/.test(value) && isValue(value), value);
        if (span) assert.equal(text.slice(span.start, span.end), words);
      }
      assert.equal(new Set(offered.map((c) => c.value)).size, offered.length);
    }));
  });
});

describe('the publication date moved by whole weeks', function () {
  this.timeout(60_000);
  const RELATIVE = ['yesterday', 'today', 'tomorrow', 'last week', 'this week', 'next week', 'Monday', 'last Friday', 'next Tuesday', 'ten days ago', 'two weeks ago', 'three weeks from now', 'last night', 'this morning', 'overnight', 'at noon Friday',
    'in three weeks’ time', 'the day before yesterday', 'the day after tomorrow', 'on Saturday evening', 'a fortnight ago', 'early this week', 'in about five days’ time'];
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
  const UNITS = ['1234567890', 'may may ', 'May ', '1-', '1/1/', "'98 ", 'two and a ', 'the end of the ', '1939-45 to ', 'Monday, ', '- ', '/', 'one hundred ', '5, ', 'a day after the ', 'day before the summit ', 'the 80th anniversary of the ', 'until ', 'c. 314 – ', 'Q3 ', '12:00 '];
  const cost = (text: string): number => {
    const article = readArticle(text);
    const before = process.cpuUsage();
    findDates(article, { published: '2025-04-02', annotations: [] });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  it('takes time in proportion to its length', () => {
    for (const unit of UNITS) {
      const one = unit.repeat(Math.ceil(25_000 / unit.length));
      cost(one);
      const small = Math.min(cost(one), cost(one));
      const large = cost(one.repeat(4));
      assert.ok(large < 10 * small + 100, `${unit}: ${small} ms, four times as much text ${large} ms`);
    }
  }).timeout(60_000);

  it('takes seconds for a megabyte of all of it', () => {
    assert.ok(cost(UNITS.map((unit) => unit.repeat(Math.ceil(50_000 / unit.length))).join('\n')) < 8_000);
  }).timeout(60_000);
});
