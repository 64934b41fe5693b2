// Dates that the text states by itself, and the numbers that are none.
import assert from 'node:assert/strict';
import { dateIn, valuesIn } from './support.ts';

const reads = (table: readonly (readonly [text: string, words: string, value: string])[]): void => {
  for (const [text, words, value] of table) assert.deepEqual(valuesIn(text).at(0), `${words} → ${value}`, text);
};

describe('dates written out in full', () => {
  it('reads day, month and year in either order', () => {
    reads([
      ['The council met on 6 September 2023 in Tarnby.', '6 September 2023', '2023-09-06'],
      ['On September 6, 2023, the council met.', 'September 6, 2023', '2023-09-06'],
      ['It was signed on Wednesday, Sept. 6, 2023.', 'Wednesday, Sept. 6, 2023', '2023-09-06'],
      ['It was signed on the 6th of September, 2023.', 'the 6th of September, 2023', '2023-09-06'],
      ['The council met on September 6,2023 in Tarnby.', 'September 6,2023', '2023-09-06'],
    ]);
  });

  it('says that such a date is absolute and why', () => {
    const date = dateIn('On September 6, 2023, the council met.');
    assert.deepEqual([date.status, date.reason, date.type, date.mod], ['absolute', 'the text says it', 'DATE', null]);
  });

  it('reads months, quarters, halves, seasons, years, decades and centuries', () => {
    reads([
      ['Work began in September 2023.', 'September 2023', '2023-09'],
      ['Output fell in the third quarter of 1998.', 'the third quarter of 1998', '1998-Q3'],
      ['Output fell in the first half of 1998.', 'the first half of 1998', '1998-H1'],
      ['They left in the summer of 1944.', 'the summer of 1944', '1944-SU'],
      ['The mill has stood since 1861.', '1861', '1861'],
      ['Prices rose in the 1970s.', 'the 1970s', '197'],
      ['Sales fell in Q3 2023.', 'Q3 2023', '2023-Q3'],
      ['Sales fell in H1 2024.', 'H1 2024', '2024-H1'],
      ['The budget of FY2022 was lost.', 'FY2022', '2022'],
      ['The saint (c. 314 – 368) was a cook.', 'c. 314', '0314'],
      ['The poet (837–908) was a cook.', '837', '0837'],
      ['The fort was built in the year 71.', 'the year 71', '0071'],
      ['The bridge dates from the 18th century.', 'the 18th century', '17'],
      ['The temple was built in 490 BC.', '490 BC', 'BC0490'],
      ['It was nineteen ninety-eight when she left.', 'nineteen ninety-eight', '1998'],
    ]);
  });

  it('keeps early, late and mid as a modifier', () => {
    const mods = ['early March 2024', 'mid-March 2024', 'late 2024', 'the end of 2024', 'about 1900'].map((words) => dateIn(`It opened in ${words}.`)).map((d) => [d.text, d.mod]);
    assert.deepEqual(mods, [['early March 2024', 'START'], ['mid-March 2024', 'MID'], ['late 2024', 'END'], ['the end of 2024', 'END'], ['about 1900', 'APPROX']]);
  });

  it('reads times of day with their day', () => {
    reads([
      ['The train left at 2:30 p.m. on April 3, 2024.', '2:30 p.m. on April 3, 2024', '2024-04-03T14:30'],
      ['Logged 2024-04-03T14:02:00Z by the desk.', '2024-04-03T14:02:00Z', '2024-04-03T14:02'],
      ['Fires burned on the night of 10 May 2024.', 'the night of 10 May 2024', '2024-05-10TNI'],
    ]);
  });
});

describe('dates in digits', () => {
  it('reads year, month and day of ISO dates', () => {
    assert.deepEqual(valuesIn('Filed 2024-12-31, paid 2024/01/05.'), ['2024-12-31 → 2024-12-31', '2024/01/05 → 2024-01-05']);
  });

  it('does not read a day that no calendar has', () => {
    assert.deepEqual(valuesIn('Part 31/31/2024 and build 2024-13-45 failed.'), []);
  });
});

describe('words and numbers that are no dates', () => {
  const quiet = (text: string): void => assert.deepEqual(valuesIn(text), [], text);

  it('leaves verbs and names alone', () => {
    for (const text of ['She may agree.', 'They march on the town.', 'Prices fall and spring back.', 'The sun sat low.', 'A second look helps.', 'We read USA Today there.']) quiet(text);
  });

  it('leaves ages, prices, fractions, scores and telephone numbers alone', () => {
    for (const text of ['Anna, 34, is a 9-year-old’s mother.', 'It costs $2,000 or 2025 euros.', 'Three-quarters of it is gone, or 3/4.', 'Tarnby won 3:2 and 21:15.', 'Call 555-1998-2024 or +45 2010 1999.']) quiet(text);
  });

  it('tells months from given names and firms', () => {
    for (const text of ['April Hansen spoke first.', 'They called June Berg.', 'March Brothers sold it.', 'May Lund sang.', 'She sat. The rest stood.']) quiet(text);
    assert.deepEqual(valuesIn('In April Mayor Berg spoke, and on May 3 President Lund did.').map((v) => v.split(' → ')[0]), ['April', 'May 3']);
  });

  it('leaves versions, sections, streets and prizes alone', () => {
    for (const text of ['Install version 3.4.2025 first.', 'See section 12.3.2024 of it.', 'He lives at 1994 Main Street.', 'She was named Player of the Year.', 'Open 24/7, article 5 of 12.', 'Resolution 1701 applies.', 'Nobody knew at what time of the year.', 'Take vitamin C 500 mg.']) quiet(text);
  });

  it('does not read days that no year has', () => {
    assert.deepEqual(valuesIn('On 31 April 2024 and Sept. 31, 2024.', '2025-04-02').filter((v) => v.includes('-31')), []);
  });

  it('leaves counted things alone', () => {
    for (const text of ['Some 1,500 people came.', 'The club has 1800 members.', 'The hall seats 2000 people.']) quiet(text);
  });
});
