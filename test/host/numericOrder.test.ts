// The order of day and month in digits: the setting rules, then the display language where it names a country's habit.
import assert from 'node:assert/strict';
import { numericOrderFor } from '../../src/host/numericOrder.ts';

describe('the order of day and month in digits', () => {
  it('is what the person set, whatever the language', () => {
    assert.equal(numericOrderFor('dayFirst', 'en-US'), 'dayFirst');
    assert.equal(numericOrderFor('monthFirst', 'de'), 'monthFirst');
  });

  it('is else the habit of the display language', () => {
    assert.deepEqual(['en-GB', 'fr', 'de', 'pt-br', 'en-US'].map((l) => numericOrderFor('auto', l)), ['dayFirst', 'dayFirst', 'dayFirst', 'dayFirst', 'monthFirst']);
  });

  it('is open where nothing tells: English without a country, the year first, no language, a setting written wrong', () => {
    for (const language of ['en', 'ja', 'zh-cn', '', 'not a language']) assert.equal(numericOrderFor('auto', language), 'auto', language);
    assert.equal(numericOrderFor('DAYFIRST', 'en'), 'auto');
    assert.equal(numericOrderFor(undefined, 'en-GB'), 'dayFirst');
  });
});
