// One record for one encounter: what is told again joins it, what is another one does not.
import assert from 'node:assert/strict';
import { onlyMeeting, readMeetings } from './readMeetings.ts';

const VALL = '{Joren Vall:person}';
const HOLM = '{Petra Holm:person}';
const RECK = '{Olin Reck:person}';
const TALKS = `${VALL} held talks with ${HOLM} in {Vienna:place} on Tuesday.\n`;

describe('what is told again', () => {
  for (const [text, words] of [
    ['The talks lasted three hours.', ['talks', 'talks']],
    ['The meeting lasted three hours.', ['talks', 'meeting']],
    [`Farmers waited for rain.\nDuring the meeting, ${VALL} asked for more ships.`, ['talks', 'meeting']],
    [`${VALL} and ${HOLM} met at the castle on Tuesday, officials said.`, ['talks', 'met']],
  ] as const) {
    it(`joins in “${text.replace(/[{}]|:\w+(?=\})/g, '')}”`, () => {
      const m = onlyMeeting(TALKS + text);
      assert.deepEqual(m.words, words);
      assert.deepEqual([m.who, m.where, m.when, m.status], [['Joren Vall', 'Petra Holm'], 'Vienna', '2031-05-06', 'held']);
    });
  }
  it('joins the visit that is planned', () => {
    assert.deepEqual(onlyMeeting(`Next week, ${VALL} will visit {Mali:place}.\nThe visit will be the first in ten years.`).words, ['visit', 'visit']);
  });
});

describe('what is another one', () => {
  for (const text of [
    `${VALL} and ${HOLM} will hold another meeting in {Lima:place} in June.`,
    `A second meeting between ${VALL} and ${HOLM} will be held in {Lima:place} in June.`,
    'The next one will be held in {Lima:place} in June.',
  ]) {
    it(`stays apart in “${text.replace(/[{}]|:\w+(?=\})/g, '')}”`, () => {
      assert.deepEqual(readMeetings(TALKS + text).map((m) => [m.status, m.where, m.when, m.who]), [
        ['held', 'Vienna', '2031-05-06', ['Joren Vall', 'Petra Holm']], ['scheduled', 'Lima', '2031-06', ['Joren Vall', 'Petra Holm']],
      ]);
    });
  }
  it('stays apart on another day, whoever takes part', () => {
    assert.deepEqual(readMeetings(`${TALKS}On Wednesday ${VALL} met ${HOLM} at the port.`).map((m) => m.when), ['2031-05-06', '2031-05-07']);
    assert.deepEqual(readMeetings(`${TALKS}${VALL} had met ${HOLM} in {Lima:place} on May 2.`).map((m) => m.when), ['2031-05-06', '2031-05-02']);
  });
  it('stays apart with other people', () => {
    assert.deepEqual(readMeetings(`${VALL} met ${HOLM} in {Lima:place} on Friday.\n${RECK} and {Rafa Toro:person} met in {Vienna:place} on Friday.`).map((m) => m.who), [['Joren Vall', 'Petra Holm'], ['Olin Reck', 'Rafa Toro']]);
  });
});

describe('what comes before the talks', () => {
  const before = `${VALL} and ${RECK} sat down in {Vienna:place} on Monday, a day before their talks with ${HOLM}.\n`;
  it('is not the talks', () => {
    assert.deepEqual(readMeetings(before).map((m) => [m.words, m.status, m.when]), [[['sat'], 'held', '2031-05-05'], [['talks'], 'scheduled', '']]);
  });
  it('is the preparatory meeting told of next', () => {
    const [first, second] = readMeetings(`${before}The preparatory meeting lasted all night.`);
    assert.deepEqual([first?.words, first?.who, first?.meeting.relation], [['sat', 'meeting'], ['Joren Vall', 'Olin Reck'], 'preparatory']);
    assert.deepEqual(second?.words, ['talks']);
  });
  it('leaves the talks scheduled: "met a day before the talks", "ahead of the summit"', () => {
    assert.deepEqual(readMeetings(`${VALL} met ${RECK} in {Vienna:place} a day before the talks with ${HOLM}.`).map((m) => [m.words[0], m.status]), [['met', 'held'], ['talks', 'scheduled']]);
    assert.deepEqual(readMeetings(`${VALL} met ${RECK} in {Vienna:place} ahead of the summit.`).map((m) => [m.words[0], m.status]), [['met', 'held'], ['summit', 'scheduled']]);
  });
});

describe('what nobody knows yet', () => {
  for (const text of ['It is unclear whether a meeting would be called.', `${VALL} asked on Monday whether talks would be held.`, 'It remained open if a summit could be held in {Lima:place} in June.']) {
    it(`starts no record in “${text.replace(/[{}]|:\w+(?=\})/g, '')}”`, () => assert.deepEqual(readMeetings(text), []));
  }
});

describe('where the telling is', () => {
  it('is not where the talks were', () => {
    const m = onlyMeeting(`${VALL} held talks with ${HOLM} on Tuesday.\nIn {Lorn:place}, traders told us about the talks.`);
    assert.deepEqual([m.words, m.where], [['talks', 'talks'], '']);
  });
});
