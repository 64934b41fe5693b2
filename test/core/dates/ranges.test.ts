// Ranges and the years that their ends share, and what a person decided about dates.
import assert from 'node:assert/strict';
import { datesIn, decision, PUBLISHED, valuesIn } from './support.ts';

const rangeIn = (text: string): string | undefined => datesIn(text).find((d) => d.value.includes('/'))?.value;

describe('ranges', () => {
  it('gives two dates and one record over both', () => {
    assert.deepEqual(valuesIn('Troops left between 2022 and 2023.'), ['2022 → 2022', '2023 → 2023', '2022 and 2023 → 2022/2023']);
  });

  it('knows hyphens, to and until', () => {
    assert.equal(rangeIn('The war of 1939-45 ended it.'), '1939/1945');
    assert.equal(rangeIn('Open from 3 May 2024 to 5 June 2024.'), '2024-05-03/2024-06-05');
    assert.equal(rangeIn('Open 3 May 2024 until 5 June 2024.'), '2024-05-03/2024-06-05');
  });

  it('lends the first end the month and year of the second', () => {
    assert.equal(rangeIn('The fair runs 5-7 April 2024.'), '2024-04-05/2024-04-07');
    assert.equal(rangeIn('The fair runs April 5-7, 2024.'), '2024-04-05/2024-04-07');
    assert.equal(rangeIn('It lasted from November to March 1945.'), '1944-11/1945-03');
    assert.equal(rangeIn('The fair runs April 3-May 2, 2024.'), '2024-04-03/2024-05-02');
    assert.equal(rangeIn('The fair runs between 3 and 5 April 2024.'), '2024-04-03/2024-04-05');
  });

  it('gives every day of a list the month behind it', () => {
    assert.deepEqual(valuesIn('The hall is closed on 5, 6 and 7 June.'), ['5 → 2025-06-05', '6 → 2025-06-06', '7 June → 2025-06-07']);
  });

  it('does not join two dates that only stand side by side', () => {
    assert.equal(rangeIn('They met in 2022 and 2023.'), undefined);
  });
});

describe('what a person decided about a date', () => {
  const text = 'They met on Monday in Moss. The bridge opened then.';

  it('replaces our value', () => {
    const [date] = datesIn(text, PUBLISHED, [decision(text, 'Monday', { status: 'accepted', value: '2025-04-07' })]);
    assert.deepEqual([date?.value, date?.status, date?.reason, date?.annotation], ['2025-04-07', 'absolute', 'set by you', 'k7q3x9']);
    assert.deepEqual([date?.detected?.value, date?.detected?.reason.includes('2 April 2025')], ['2025-03-31', true], 'what we had read is lost');
  });

  it('removes a date that is none', () => {
    assert.deepEqual(datesIn(text, PUBLISHED, [decision(text, 'Monday', { status: 'rejected' })]), []);
  });

  it('adds a date that we did not see', () => {
    const dates = datesIn(text, PUBLISHED, [decision(text, 'then', { status: 'added', value: '2025-03-31' })]);
    assert.deepEqual(dates.map((d) => [d.text, d.value]), [['Monday', '2025-03-31'], ['then', '2025-03-31']]);
  });

  it('keeps our value where the person only confirmed the date', () => {
    const [date] = datesIn(text, PUBLISHED, [decision(text, 'Monday', { status: 'accepted' })]);
    assert.deepEqual([date?.value, date?.status, date?.annotation], ['2025-03-31', 'resolved', 'k7q3x9']);
  });

  it('leaves dates alone where the annotation has another label', () => {
    const other = decision(text, 'Monday', { status: 'rejected', label: 'person' });
    assert.deepEqual(datesIn(text, PUBLISHED, [other]).map((d) => d.value), ['2025-03-31']);
  });
});
