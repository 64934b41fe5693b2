// Dates that hang on events, and the year that an anniversary proposes.
import assert from 'node:assert/strict';
import { dateIn, datesIn, valuesIn } from './support.ts';

describe('a date that counts from an event', () => {
  it('is worked out where the article dates the event, before or behind', () => {
    assert.deepEqual(valuesIn('The summit was held on 12 March. Two days after the summit, the envoy left.').at(1), 'Two days after the summit → 2025-03-14');
    assert.deepEqual(valuesIn('A day before their talks, the envoys flew in. The talks are scheduled for April 10.').at(0), 'A day before their talks → 2025-04-09');
    assert.deepEqual(valuesIn('The vote is on 20 April. The week after the vote, the council sits.').at(1), 'The week after the vote → 2025-W17');
    assert.deepEqual(valuesIn('The summit opens on 12 April. On the eve of the summit, streets were closed.').at(1), 'the eve of the summit → 2025-04-11');
  });

  it('knows events that stand without an article', () => {
    assert.equal(valuesIn('It came a week before elections due on 20 May.').at(0), 'a week before elections → 2025-W20');
  });

  it('says from what it counts', () => {
    const [, date] = datesIn('The summit was held on 12 March. Two days after the summit, the envoy left.');
    assert.deepEqual([date?.status, date?.reason], ['resolved', '2 days after 12 March 2025, the date of the summit']);
  });

  it('takes the date that stands within its own words', () => {
    assert.equal(valuesIn('The council met a week after Monday’s vote.').at(0), 'a week after → 2025-W15');
    assert.equal(valuesIn('He left two days before April 10, the harbour said.').at(0), 'two days before → 2025-04-08');
  });

  it('is the day beside it where the two stand in apposition', () => {
    const [, date] = datesIn('On Monday, a day after the vote, the council met.');
    assert.deepEqual([date?.value, date?.reason], ['2025-03-31', 'the same day as 31 March 2025, beside it']);
  });

  it('is no apposition to a week', () => {
    assert.deepEqual(valuesIn('Talks resume next week, a day after workers walked out.'), ['next week → 2025-W15', 'a day → P1D']);
  });

  it('is vague, and says why, where nothing dates the event', () => {
    const eve = dateIn('The envoy flew in on the eve of the summit.');
    assert.deepEqual([eve.value, eve.status, eve.reason], ['XXXX-XX-XX', 'vague', '1 day before the summit, which has no date in the article']);
    const days = dateIn('The envoys met two days before the vote.');
    assert.deepEqual([days.type, days.value, days.status], ['DURATION', 'P2D', 'vague']);
  });

  it('stays a length of time before a clause, before things that do not happen, and for days of work', () => {
    for (const words of ['two days after he was held', 'two days after the team', 'two trading days after the crash', 'for two days before the vote']) {
      const date = dateIn(`They waited ${words}.`);
      assert.deepEqual([date.type, date.value], ['DURATION', 'P2D'], words);
    }
  });
});

describe('a year that the text lets one infer', () => {
  it('is a guess that says where it comes from', () => {
    const date = dateIn('They marked the 80th anniversary of the 1945 victory.', null);
    assert.deepEqual([date.text, date.value, date.guess, date.reason], ['the 80th anniversary', '2025', true, '80th anniversary of 1945: 2025?']);
    const coup = dateIn('The party was founded five years after the 2020 coup.', null);
    assert.deepEqual([coup.value, coup.guess, coup.reason], ['2025', true, '5 years after 2020, a guess: the text gives the year only']);
  });

  it('is no guess where the article appeared in that year', () => {
    assert.equal(dateIn('They marked the 80th anniversary of the 1945 victory.', '2025-05-08').guess, undefined);
  });

  it('is proposed beside open dates, which stay open', () => {
    const text = 'They mark the 80th anniversary of the 1945 victory in May. The talks are scheduled for April 3.';
    const [may, talks] = datesIn(text, null).slice(2);
    assert.deepEqual([may?.value, may?.status, may?.guess, may?.alternatives], ['XXXX-05', 'needs-date', true, [{ value: '2025-05', why: '80th anniversary of 1945: 2025?' }]]);
    assert.deepEqual([talks?.value, talks?.alternatives?.[0]?.value], ['XXXX-04-03', '2025-04-03']);
    assert.deepEqual(datesIn(text, '2025-04-02').slice(2).map((d) => [d.value, d.guess, d.alternatives]), [['2025-05', undefined, undefined], ['2025-04-03', undefined, undefined]]);
  });

  it('comes from years since an event too', () => {
    assert.equal(datesIn('It is 80 years since the 1945 victory. The fair opens on April 3.', null).at(-1)?.alternatives?.[0]?.value, '2025-04-03');
  });

  it('is not proposed where the article contradicts it', () => {
    for (const other of ['The 70th anniversary of the 1945 victory was quiet.', 'The hall was rebuilt in 2031.']) {
      assert.equal(datesIn(`They marked the 80th anniversary of the 1945 victory. ${other} The fair opens on April 3.`, null).at(-1)?.guess, undefined, other);
    }
  });
});
