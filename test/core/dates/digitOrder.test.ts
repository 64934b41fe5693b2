// Which number is the day in 03/04/2024: by the article, by the person's setting, else a guess that says so.
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import type { NumericOrder } from '../../../src/core/model/analysis.ts';
import { datesIn, PUBLISHED } from './support.ts';

const LEASE = 'The lease began on 03/04/2024.';
const read = (text: string, order?: NumericOrder, published: string | null = PUBLISHED): readonly unknown[] => {
  const [d] = datesIn(text, published, [], order);
  return [d?.value, d?.alternatives?.map((a) => a.value), d?.guess];
};

describe('the order of day and month in digits', () => {
  it('is a guess that shows the other reading where nothing tells', () => {
    assert.deepEqual(read(LEASE), ['2024-03-04', ['2024-04-03'], true]);
    assert.deepEqual(read('The lease began on 03.04.2024.'), ['2024-04-03', ['2024-03-04'], true]);
    assert.match(datesIn(LEASE)[0]?.reason ?? '', /^month before day, a guess: nothing in the article shows/);
  });

  it('is settled by a thirteenth anywhere in the article, whatever the setting', () => {
    for (const order of ['auto', 'dayFirst', 'monthFirst'] as const) {
      assert.deepEqual(read(`${LEASE} It ends on 25/04/2026.`, order), ['2024-04-03', undefined, undefined]);
      assert.deepEqual(read(`${LEASE} It ends on 04/25/2026.`, order), ['2024-03-04', undefined, undefined]);
    }
  });

  it('is settled by a date that is the publication date in one order only', () => {
    const text = `${LEASE} Read again on 11/05/2024.`;
    assert.deepEqual(read(text, 'auto', '2024-05-11'), ['2024-04-03', undefined, undefined]);
    assert.deepEqual(read(text, 'auto', '2024-11-05'), ['2024-03-04', undefined, undefined]);
  });

  it('follows the setting where the article is silent or contradicts itself, and keeps the other reading at hand', () => {
    assert.deepEqual(read(LEASE, 'dayFirst'), ['2024-04-03', ['2024-03-04'], undefined]);
    assert.deepEqual(read(LEASE, 'monthFirst'), ['2024-03-04', ['2024-04-03'], undefined]);
    assert.deepEqual(read(`${LEASE} From 25/04/2026 to 04/26/2026.`, 'dayFirst'), ['2024-04-03', ['2024-03-04'], undefined]);
  });

  it('counts for the publication date too', () => {
    const text = 'Harbour closed after storm\n\nPublished: 03/04/2025\n\nThe harbour of Tarnby was closed after the storm, the port authority said, and ships waited outside through the night.\n';
    const published = (numericOrder?: NumericOrder): string | null => analyze({ id: 'a', text, ...(numericOrder && { numericOrder }) }).published.value;
    assert.deepEqual([published(), published('dayFirst'), published('monthFirst')], [null, '2025-04-03', '2025-03-04']);
  });
});
