// What a person may type where a date is asked for.
import assert from 'node:assert/strict';
import { typedDates } from '../../../src/core/dates/index.ts';

const values = (typed: string, published: string | null = null): string[] => [...typedDates(typed, published, 'auto')];

describe('a typed date', () => {
  it('may be a value as it is kept', () => {
    for (const value of ['2025-04-03', '2025-04', '2025-W14', '2025-Q2', '2025', '2025-04-03/2025-04-05']) assert.deepEqual(values(value), [value]);
  });

  it('may be words as articles have them', () => {
    for (const typed of ['3 April 2025', 'April 3, 2025', ' 3 Apr 2025. ', '2025/4/3']) assert.deepEqual(values(typed), ['2025-04-03'], typed);
    assert.deepEqual(values('April 2025'), ['2025-04']);
    assert.deepEqual(values('2-5 April 2025'), ['2025-04-02/2025-04-05']);
  });

  it('shows both readings of digits that leave the order open, and the one that is set first', () => {
    assert.deepEqual(values('03/04/2025').sort(), ['2025-03-04', '2025-04-03']);
    assert.equal(typedDates('03/04/2025', null, 'dayFirst')[0], '2025-04-03');
    assert.equal(typedDates('03/04/2025', null, 'monthFirst')[0], '2025-03-04');
    assert.deepEqual(values('13/04/2025'), ['2025-04-13']);
  });

  it('may count from the publication date where there is one', () => {
    assert.deepEqual(values('yesterday', '2025-04-02'), ['2025-04-01']);
    assert.deepEqual(values('yesterday'), []);
  });

  it('is nothing but a date', () => {
    for (const typed of ['', 'soon', 'the talks of 3 April 2025', '3 April 2025 and so on', '2025-02-30', 'x'.repeat(10_000)]) assert.deepEqual(values(typed), [], typed.slice(0, 40));
  });
});
