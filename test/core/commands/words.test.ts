// The pure parts of annotating: words under the cursor, occurrences, date values, ways between folders.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateValueProblem } from '../../../src/core/dates/index.ts';
import { occurrences, trimmed, wordAt } from '../../../src/features/commands/words.ts';

const word = (text: string, offset: number): string | undefined => {
  const span = wordAt(text, offset);
  return span && text.slice(span.start, span.end);
};

describe('the word at the cursor', () => {
  it('is whole with its hyphens, apostrophes and accents', () => {
    assert.equal(word('with Jean-Marie Traoré there', 9), 'Jean-Marie');
    assert.equal(word('by O’Brien, too', 5), 'O’Brien');
    assert.equal(word('le Traore\u0301 met', 5), 'Traore\u0301');
    assert.equal(word('in 𝒳𝒴 now', 5), '𝒳𝒴');
  });

  it('is found at its first and behind its last letter', () => {
    assert.equal(word('a met b', 2), 'met');
    assert.equal(word('a met b', 5), 'met');
    assert.equal(word('met', 0), 'met');
  });

  it('is none between words, in an empty text, behind the end', () => {
    assert.equal(word('a — b', 3), undefined);
    assert.equal(word('', 0), undefined);
    assert.equal(word('- ', 1), undefined);
  });

  it('does not take a dash or a closing quotation mark along', () => {
    assert.equal(word('said Lavrov- and', 7), 'Lavrov');
    assert.equal(word('the ‘old’ one', 6), 'old');
  });
});

describe('occurrences of words', () => {
  it('are whole words only, without those taken', () => {
    const text = 'Mali and Malian and Mali; Mali.';
    assert.deepEqual(occurrences(text, 'Mali', [{ start: 20, end: 24 }]), [{ start: 0, end: 4 }, { start: 26, end: 30 }]);
  });

  it('are found for words that end in punctuation, and none for no words', () => {
    assert.deepEqual(occurrences('the U.S. and the U.S.', 'U.S.', []), [{ start: 4, end: 8 }, { start: 17, end: 21 }]);
    assert.deepEqual(occurrences('abc', '', []), []);
  });

  it('are found in linear time in a text of one word', () => {
    const started = performance.now();
    assert.equal(occurrences('a'.repeat(300_000), 'a', []).length, 0);
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('selected words', () => {
  it('lose the white space at their ends', () => {
    assert.deepEqual(trimmed('a  met \n', { start: 1, end: 8 }), { start: 3, end: 6 });
    assert.deepEqual(trimmed('   ', { start: 0, end: 3 }), { start: 3, end: 3 });
  });
});

describe('a date’s value', () => {
  it('may be a day, month, week, quarter, half, season, year, decade, time or interval', () => {
    for (const value of ['2025-04-03', '2024-02-29', '2025-04', '2025-W14', '2025-W14-WE', '2025-Q2', '2025-H1', '2025-SU', '2025', '199', '2025-04-03TMO', '2025-04-03T14:30', '2025-04-03/2025-04-05', 'P3D', 'PAST_REF']) {
      assert.equal(dateValueProblem(value), undefined, value);
    }
  });

  it('is refused where no calendar has it', () => {
    for (const value of ['2025-02-30', '2025-13', '2025-00-10', '2025-W54', '2025-W00', '2025-04-31']) assert.equal(dateValueProblem(value)?.code, 'date-value-not-in-calendar', value);
  });

  it('is refused where it is no such value, or runs backwards', () => {
    for (const value of ['', 'next week', '3 April', '2025-4-3', '2025/04/03', 'a/b']) assert.equal(dateValueProblem(value)?.code, 'date-value-unknown', value);
    assert.equal(dateValueProblem('2025-04-05/2025-04-03')?.code, 'date-interval-backwards');
  });
});
