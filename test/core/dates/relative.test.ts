// Dates that need the publication date, the clause or the date before.
import assert from 'node:assert/strict';
import { dateIn, datesIn, PUBLISHED, valuesIn } from './support.ts';

const valueOf = (text: string, published: string | null = PUBLISHED): string => dateIn(text, published).value;

describe('dates without a year', () => {
  it('follows a cue for the future and names it', () => {
    const date = dateIn('The meeting is scheduled for April 3rd.');
    assert.deepEqual([date.value, date.status, date.reason], ['2025-04-03', 'resolved', 'published 2 April 2025; “scheduled” looks ahead: the next 3 April']);
  });

  it('takes the nearest month', () => {
    assert.equal(valueOf('In May, the minister will travel.'), '2025-05');
    assert.equal(valueOf('In May, the minister travelled.', '2025-07-25'), '2025-05');
  });

  it('lets a past clause overrule a month that lies far ahead, and a coming one a month far back', () => {
    assert.equal(valueOf('The plant closed in August.'), '2024-08');
    assert.equal(valueOf('The plant will close in November.'), '2025-11');
  });

  it('lets the weekday settle the year', () => {
    assert.equal(valueOf('They met on Friday, April 4, in a barn.', '2026-01-10'), '2025-04-04');
  });

  it('reads feasts, fixed and movable', () => {
    assert.equal(valueOf('The fair opens on Christmas Eve.', '2025-12-01'), '2025-12-24');
    assert.equal(valueOf('The fair opens on Easter Sunday.'), '2025-04-20');
    assert.equal(valueOf('The fair opens on Whit Monday.'), '2025-06-09');
    assert.equal(valueOf('The fair will open on Thanksgiving.', '2025-11-01'), '2025-11-27');
    assert.deepEqual(valuesIn('During Ramadan, and at Eid, the shop is closed.'), [], 'feasts that nobody can compute for sure are not guessed');
  });

  it('reads the eve of a date as the day before', () => {
    assert.equal(valueOf('On the eve of April 3 the hall was full.'), '2025-04-02');
  });
});

describe('weekdays', () => {
  it('takes the last one by default, today included', () => {
    assert.equal(valueOf('He arrived in Moss on Monday.'), '2025-03-31');
    assert.equal(valueOf('He arrived in Moss on Wednesday.'), '2025-04-02');
  });

  it('takes the next one after a cue', () => {
    assert.equal(valueOf('He will arrive in Moss on Monday.'), '2025-04-07');
    assert.equal(valueOf('On Monday, the two sides are to sign.'), '2025-04-07');
  });

  it('takes the next one after what stands in a timetable, and after what was agreed or vowed', () => {
    for (const text of ['Talks begin on Monday.', 'The fair opens Monday.', 'They vowed to march on Monday.', 'The port does not plan to open on Monday.']) assert.equal(valueOf(text), '2025-04-07', text);
  });

  it('takes the last one after until, where the clause looks back', () => {
    assert.equal(valueOf('Until Monday, they had kept silent.'), '2025-03-31');
    assert.equal(valueOf('The offer runs until Monday.'), '2025-04-07');
  });

  it('reads weekdays and times of day together', () => {
    const table: readonly (readonly [string, string])[] = [
      ['The strike began at noon Friday.', '2025-03-28T12:00'], ['He came at 14:00 GMT on Tuesday.', '2025-04-01T14:00'], ['Two fires broke out overnight.', '2025-04-02TNI'], ['He came on Sat. 29 March.', '2025-03-29'], ['He came on Sun 30 Mar.', '2025-03-30'],
    ];
    for (const [text, value] of table) assert.equal(valueOf(text), value, text);
    assert.deepEqual(valuesIn('Trains left at 0600 GMT, 7 o’clock and 2pm local time.'), ['0600 GMT → 2025-04-02T06:00', '7 o’clock → 2025-04-02T07:00', '2pm local time → 2025-04-02T14:00']);
  });

  it('takes the weekday of the week that is named', () => {
    const table: readonly (readonly [string, string])[] = [['Tuesday next week', '2025-04-08'], ['Thursday of this week', '2025-04-03'], ['Friday last week', '2025-03-28'], ['Thursday of next week', '2025-04-10']];
    for (const [words, value] of table) assert.deepEqual(valuesIn(`They met on ${words}.`), [`${words} → ${value}`]);
  });

  it('is not misled by what was planned and has passed', () => {
    assert.equal(valueOf('The strike had been planned for Monday.'), '2025-03-31');
  });

  it('offers the sooner day beside next Friday', () => {
    const date = dateIn('The board meets next Friday.');
    assert.equal(date.value, '2025-04-11');
    assert.deepEqual(date.alternatives?.map((a) => a.value), ['2025-04-04']);
  });
});

describe('expressions that count from the publication date', () => {
  it('counts days, weeks, months and years', () => {
    const table: readonly (readonly [string, string])[] = [
      ['yesterday', '2025-04-01'], ['today', '2025-04-02'], ['tomorrow', '2025-04-03'], ['the day before yesterday', '2025-03-31'], ['10 days ago', '2025-03-23'], ['last week', '2025-W13'],
      ['this week', '2025-W14'], ['next week', '2025-W15'], ['last month', '2025-03'], ['three months ago', '2025-01'], ['next year', '2026'], ['two years ago', '2023'],
      ['last night', '2025-04-01TNI'], ['this morning', '2025-04-02TMO'], ['yesterday evening', '2025-04-01TEV'], ['June last year', '2024-06'], ['last summer', '2024-SU'], ['a fortnight ago', '2025-W12'], ['the week after next', '2025-W16'], ['the weekend before last', '2025-W12-WE'], ['in three weeks’ time', '2025-W17'], ['the day after tomorrow', '2025-04-04'],
    ];
    for (const [words, value] of table) assert.equal(valueOf(`He said so ${words}.`), value, words);
  });

  it('never takes the day on which the program runs', () => {
    for (const words of ['yesterday', 'today', 'last week', 'on Thursday', 'in May', 'on April 3']) assert.equal(dateIn(`He said so ${words}.`, null).status, 'needs-date', words);
  });

  it('keeps the open value without a publication date and says what will be taken', () => {
    const open = ['The talks are scheduled for April 3.', 'They met in May.', 'They met on Thursday.'].map((text) => dateIn(text, null));
    assert.deepEqual(open.map((d) => d.value), ['XXXX-04-03', 'XXXX-05', 'XXXX-WXX-4']);
    assert.deepEqual(open.map((d) => d.reason.replace('needs the publication date: will take ', '')), [
      'the next 3 April (“scheduled” looks ahead)', 'the nearest May', 'the last Thursday (“met” looks back)',
    ]);
  });
});

describe('expressions that count from the date before', () => {
  it('counts from the last date mentioned', () => {
    const values = valuesIn('The dam broke on March 3, 2020. Two days later the town was empty. The following week it snowed. That year nobody sowed.');
    assert.deepEqual(values.slice(1), ['Two days later → 2020-03-05', 'The following week → 2020-W11', 'That year → 2020']);
  });

  it('reads the eve of a meeting that was dated before', () => {
    assert.deepEqual(valuesIn('The talks are scheduled for April 10. On the eve of this regional meeting, the hall was painted.').at(1), 'the eve of this regional meeting → 2025-04-09');
  });

  it('compares a quarter with the same one a year before', () => {
    assert.deepEqual(valuesIn('Profit rose in the first quarter of 2024 from a loss a year earlier.').at(1), 'a year earlier → 2023-Q1');
  });

  it('continues a story of long ago in its own year', () => {
    const story = 'The siege began in May 1644. In June the walls fell. On 7 July 1645 the king fled. By September he was back. ' +
      'In 1646 the town burned. It was rebuilt in 1650, widened in 1652 and walled in 1655. In March the gates were hung.';
    assert.deepEqual(valuesIn(story, '2009-12-19').filter((v) => !/\d{4} →/.test(v)), ['June → 1644-06', 'September → 1645-09', 'March → 1655-03']);
  });

  it('does not let an aside carry the story off', () => {
    const story = 'The siege began in May 1644. In June 1644 the walls fell, and in July 1644 the gate. Papers found in 1989 say otherwise. By August the king had fled. In 1645 he came back.';
    assert.equal(valuesIn(story, '2009-12-19').find((v) => v.startsWith('August')), 'August → 1644-08');
  });
});

describe('lengths, sets and vague words', () => {
  it('gives lengths of time their value', () => {
    const table: readonly (readonly [string, string])[] = [
      ['for three months', 'P3M'], ['for twenty-four hours', 'PT24H'], ['for the past two weeks', 'P2W'], ['for several years', 'PXY'], ['for two and a half years', 'P2Y6M'], ['for decades', 'PXDE'], ['for two-and-a-half years', 'P2Y6M'], ['for a fortnight', 'P2W'], ['for the past 48 hours', 'PT48H'], ['over the past year', 'P1Y'], ['in the last three months', 'P3M'],
    ];
    for (const [words, value] of table) assert.deepEqual(datesIn(`They waited ${words}.`).map((d) => [d.type, d.value]), [['DURATION', value]], words);
  });

  it('marks about and more than', () => {
    assert.deepEqual(datesIn('It took more than three years and about two weeks.').map((d) => d.mod), ['MORE_THAN', 'APPROX']);
  });

  it('gives sets their value', () => {
    const table: readonly (readonly [string, string])[] = [['every Monday', 'XXXX-WXX-1'], ['every day', 'P1D'], ['weekly', 'P1W'], ['every two weeks', 'P2W'], ['every other week', 'P2W'], ['yearly', 'P1Y'], ['each March', 'XXXX-03'], ['on Mondays', 'XXXX-WXX-1'], ['on weekends', 'XXXX-WXX-WE'], ['in winter months', 'XXXX-WI'], ['in hot summers', 'XXXX-SU']];
    for (const [words, value] of table) assert.deepEqual(datesIn(`They meet ${words}.`).map((d) => [d.type, d.value]), [['SET', value]], words);
  });

  it('calls vague words vague', () => {
    assert.deepEqual(datesIn('They recently met and now wait for the future.').map((d) => [d.value, d.status]), [['PAST_REF', 'vague'], ['PRESENT_REF', 'vague'], ['FUTURE_REF', 'vague']]);
  });
});

describe('reasons', () => {
  const reasonOf = (text: string, published: string | null = PUBLISHED): string => dateIn(text, published).reason;

  it('say in plain words what a date was counted from, and which word decided', () => {
    const table: readonly (readonly [string, string])[] = [
      ['He arrived on Monday.', 'published 2 April 2025; “arrived” looks back: the last Monday'],
      ['He will come on Friday.', 'published 2 April 2025; “will” looks ahead: the next Friday'],
      ['A hall, closed on Wednesday.', 'published 2 April 2025; “closed” looks back: Wednesday, the day itself'],
      ['In May, a fair.', 'published 2 April 2025: the next May'],
      ['A talk yesterday.', 'published 2 April 2025: 1 day before'],
      ['A talk two weeks ago.', 'published 2 April 2025: 2 weeks before'],
      ['A fair this year.', 'published 2 April 2025: the same year'],
      ['A song of the ’60s.', 'the last such decade, seen from 2025'],
      ['They met recently.', 'some time in the past, no certain date'],
      ['It lasted three weeks.', 'a length of time'],
      ['They meet every Monday.', 'happens again and again'],
      ['It was 3 April 2024.', 'the text says it'],
    ];
    for (const [text, reason] of table) assert.equal(reasonOf(text), reason, text);
  });

  it('take what is asked for by a day, and what leaders do on it, as still to come; who tells of it at the end decides nothing', () => {
    assert.deepEqual(valuesIn('Aid groups called for a truce by May 1.'), ['May 1 → 2025-05-01']);
    assert.deepEqual(valuesIn('Leaders gather Friday in Lorn to discuss fish, Minister Ada Obi said.'), ['Friday → 2025-04-04']);
    assert.deepEqual(valuesIn('Troops left the town by Friday, but had called it theirs.'), ['Friday → 2025-03-28']);
  });

  it('name the date before that counts', () => {
    assert.equal(datesIn('It broke on March 3, 2020. Two days later it was mended.').at(1)?.reason, 'counted from 3 March 2020, mentioned before: 2 days after');
  });

  it('say what will be taken once the publication date is known', () => {
    const table: readonly (readonly [string, string])[] = [
      ['He arrived on Monday.', 'the last Monday (“arrived” looks back)'], ['In May, a fair.', 'the nearest May'], ['A talk yesterday.', '1 day before it'], ['A talk last week.', 'last week'], ['A song of the ’60s.', 'the last such decade'],
    ];
    for (const [text, rule] of table) assert.equal(reasonOf(text, null), `needs the publication date: will take ${rule}`, text);
  });
});
