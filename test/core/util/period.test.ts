// TIMEX3 values as stretches of days.
import assert from 'node:assert/strict';
import { gap, length, periodOf } from '../../../src/core/util/period.ts';

const days = (value: string): string | undefined => {
  const p = periodOf(value);
  return p && `${new Date(p.from * 86_400_000).toISOString().slice(0, 10)} ${length(p)}${p.yearless ? ' any year' : ''}`;
};

describe('stretches of days', () => {
  for (const [value, expected] of [
    ['2025-04-03', '2025-04-03 1'], ['2025-04-03T14:00', '2025-04-03 1'], ['2025-02', '2025-02-01 28'], ['2024', '2024-01-01 366'],
    ['2026-W01', '2025-12-29 7'], ['2026-W11-WE', '2026-03-14 2'], ['2025-Q2', '2025-04-01 91'], ['2025-H2', '2025-07-01 184'], ['2025-SU', '2025-06-01 92'],
    ['199', '1990-01-01 3652'], ['2025-04-03/2025-04-05', '2025-04-03 3'], ['XXXX-04-03', '2000-04-03 1 any year'],
    ['P3M', undefined], ['PRESENT_REF', undefined], ['XXXX-WXX-4', undefined], ['', undefined],
  ] as const) {
    it(`${value || 'nothing'} is ${expected ?? 'no stretch'}`, () => assert.equal(days(value), expected));
  }

  it('are compared across an unknown year', () => {
    const between = (a: string, b: string): number => gap(periodOf(a) ?? { from: 0, to: 0 }, periodOf(b) ?? { from: 0, to: 0 });
    assert.equal(between('XXXX-04-03', '2025-04-03'), 0);
    assert.equal(between('XXXX-04-03', '2025-04-10'), 7);
    assert.equal(between('XXXX-04', '2025-04-10'), 0);
    assert.equal(between('2025-04-03', '2025-05'), 28);
  });
});
