// The calendar's arithmetic, held against the platform's own.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, dayOf, daysInMonth, easter, isoWeek, mondayOf, nthWeekday, weekdayOf } from '../../../src/core/dates/calendar.ts';

const days = fc.integer({ min: -800_000, max: 800_000 });

describe('calendar arithmetic', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(fc.property(days, (n) => {
      const date = new Date(n * 86_400_000);
      assert.deepEqual(dayOf(n), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      assert.equal(weekdayOf(n) % 7, date.getUTCDay());
    }));
  });

  it('goes from a day to its number and back', () => {
    fc.assert(fc.property(days, (n) => {
      const { year, month, day } = dayOf(n);
      assert.equal(dayNumber(year, month, day), n);
      assert.ok(day <= daysInMonth(year, month));
    }));
  });

  it('numbers weeks so that every Monday begins one', () => {
    fc.assert(fc.property(days, (n) => {
      const { year, week } = isoWeek(n);
      const monday = mondayOf(year, week);
      assert.ok(monday <= n && n < monday + 7);
    }));
    assert.deepEqual([isoWeek(dayNumber(2021, 1, 3)), isoWeek(dayNumber(2024, 12, 30))], [{ year: 2020, week: 53 }, { year: 2025, week: 1 }]);
  });

  it('finds Easter and the nth weekday', () => {
    assert.deepEqual([1998, 2000, 2024, 2025].map((y) => dayOf(easter(y))).map((d) => `${d.month}-${d.day}`), ['4-12', '4-23', '3-31', '4-20']);
    assert.deepEqual([dayOf(nthWeekday(2025, 11, 4, 4)), dayOf(nthWeekday(2025, 5, 1, -1))], [{ year: 2025, month: 11, day: 27 }, { year: 2025, month: 5, day: 26 }]);
  });
});
