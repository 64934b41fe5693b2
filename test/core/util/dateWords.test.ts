// Dates in words: what every place of the product shows instead of a TIMEX3 value.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateWords, isDay } from '../../../src/core/util/dateWords.ts';

const said = (value: string): string => dateWords(value);

describe('dates in words', () => {
  it('names days, months, years and their parts', () => {
    const words = ['2025-04-03', '2025-04', '2025', '2025-SU', '2025-Q2', '2025-H1', '2025-W14', '2025-W14-WE', '202', '19'].map(said);
    assert.deepEqual(words, [
      '3 April 2025', 'April 2025', '2025', 'summer 2025', 'quarter 2 of 2025', 'first half of 2025', 'week 14 of 2025', 'weekend of week 14 of 2025', 'the 2020s', 'the 1900s',
    ]);
  });

  it('comes full, long and short, in the order of the locale', () => {
    const at = (style: 'full' | 'long' | 'short', locale: string): string => dateWords('2025-04-03', { style, locale });
    assert.deepEqual([at('full', 'en-US'), at('long', 'en-US'), at('short', 'en-GB'), at('short', 'de')],
      ['Thursday, April 3, 2025', 'April 3, 2025', '3 Apr 2025', '3. Apr. 2025']);
  });

  it('says in English what a formatter says', () => {
    const format = (day: string, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
    fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      assert.equal(said(day), format(day, { day: 'numeric', month: 'long', year: 'numeric' }));
      assert.equal(said(day.slice(0, 7)), format(day, { month: 'long', year: 'numeric' }));
      assert.equal(said(`XXXX-${day.slice(5)}`), `${format(`2024-${day.slice(5)}`, { day: 'numeric', month: 'long' })}, year unknown`);
      assert.equal(said(`XXXX-${day.slice(5, 7)}`), `${format(`2024-${day.slice(5, 7)}-01`, { month: 'long' })}, year unknown`);
    }));
    for (const n of [1, 2, 3, 4, 5, 6, 7]) assert.equal(said(`XXXX-WXX-${n}`), `a ${format(`2024-01-0${n}`, { weekday: 'long' })}, year unknown`);
  });

  it('says what is not known instead of showing placeholders', () => {
    assert.deepEqual(['XXXX-WXX-4', 'XXXX-04-03', 'XXXX-04', 'XXXX-SU', 'XXXX', '2025-04-XX', '2025-WXX', 'XXXX-XX-03', 'XXXX-WXX-WE', 'XXXX-QX'].map(said), [
      'a Thursday, year unknown', '3 April, year unknown', 'April, year unknown', 'summer, year unknown', 'year unknown', 'April 2025', 'a week of 2025',
      'day 3 of a month, year unknown', 'a weekend, year unknown', 'a quarter, year unknown',
    ]);
  });

  it('says lengths of time, now and once', () => {
    assert.deepEqual(['P3M', 'P1Y', 'PT2H30M', 'P1Y6M', 'PXY', 'P2WE', 'PRESENT_REF', 'PAST_REF', 'FUTURE_REF', 'PTXH'].map(said),
      ['3 months', '1 year', '2 hours 30 minutes', '1 year 6 months', 'some years', '2 weekends', 'now', 'in the past', 'in the future', 'some hours']);
  });

  it('says times of day and both ends of a range', () => {
    assert.deepEqual(['2025-04-03TEV', '2025-04-03T15:30', 'XXXX-XX-XXTNI', 'XXXX-WXX-1TMO', '2025-04-03/2025-04-05', '../2025-04', '2025/..'].map(said), [
      '3 April 2025, evening', '3 April 2025, 15:30', 'night', 'a Monday, year unknown, morning', '3 April 2025 to 5 April 2025', 'until April 2025', 'from 2025 on',
    ]);
    assert.equal(dateWords('2025-04-03/2025-04-05', { style: 'short' }), '3 Apr 2025 – 5 Apr 2025');
  });

  it('leaves what is no date as it is, whatever the locale', () => {
    assert.deepEqual(['', 'soon', '2025-13-40', '2025-02-30', 'P', 'T'].map(said), ['', 'soon', '2025-13-40', '2025-02-30', 'P', 'T']);
    assert.equal(dateWords('2025-04', { locale: 'no such locale' }), 'April 2025');
    assert.deepEqual(['2025-02-28', '2025-02-30', '2025-2-3'].map(isDay), [true, false, false]);
  });

  it('never lets a placeholder or a reference through', () => {
    const part = fc.constantFrom('XX', '04', '12', 'WXX', 'W14', 'Q2', 'QX', 'SU', 'H1');
    const values = fc.tuple(fc.constantFrom('XXXX', '2025'), fc.option(part), fc.option(fc.constantFrom('03', 'XX', '4', 'WE')), fc.option(fc.constantFrom('TNI', 'T15:30')))
      .map(([year, a, b, time]) => `${year}${a === null ? '' : `-${a}`}${a === null || b === null ? '' : `-${b}`}${time ?? ''}`);
    fc.assert(fc.property(values, (value) => {
      const words = said(value);
      assert.ok(words === value || !/X|_REF|\d{4}-/.test(words), `${value} → ${words}`);
    }));
  });
});
