// What sets two encounters apart, and what does not: order, place, kind; and whose day a date is.
import assert from 'node:assert/strict';
import { onlyMeeting, readMeetings } from './readMeetings.ts';

const VALL = '{Joren Vall:person}';
const HOLM = '{Petra Holm:person}';
const RECK = '{Olin Reck:person}';
const TALKS = `${VALL} held talks with ${HOLM} in {Vienna:place} on Tuesday.\n`;

describe('two encounters', () => {
  it('of which one followed the other are two', () => {
    const meetings = readMeetings(`${TALKS}The ministers' meeting followed a summit in {Lima:place}.`);
    assert.deepEqual(meetings.map((m) => m.where), ['Vienna', 'Lima']);
  });
  it('at other places with other people are two, though the second is called "the talks"', () => {
    const meetings = readMeetings(`${TALKS}The talks in {Lima:place} were attended by ${RECK} and {Rafa Toro:person}.`);
    assert.deepEqual(meetings.map((m) => [m.where, m.who]), [['Vienna', ['Joren Vall', 'Petra Holm']], ['Lima', ['Olin Reck', 'Rafa Toro']]]);
  });
  it('of which one is a commission are two', () => {
    const meetings = readMeetings(`${TALKS}A joint commission on trade of {Austria:place} and {Peru:place} will meet in 2032.`);
    assert.deepEqual(meetings.map((m) => m.status), ['held', 'scheduled']);
  });
});

describe('one encounter', () => {
  it('is told by "the talks were attended by"', () => {
    assert.deepEqual(onlyMeeting(`The talks in {Lima:place} were attended by ${RECK} and {Rafa Toro:person}.`).words, ['talks', 'attended']);
  });
  it('stands in a city and in one of its buildings', () => {
    const m = onlyMeeting(`A summit in {Moscow:place} was held in May.\nThere, ${VALL} hosted ${HOLM} for a summit in the {Kremlin:place} in May.`);
    assert.deepEqual(m.who, ['Joren Vall', 'Petra Holm']);
  });
});

describe('a date near an encounter', () => {
  for (const text of [
    `Talks between ${VALL} and ${HOLM} failed, officials said on Thursday.`,
    `Officials told reporters Thursday that ${VALL} had met ${HOLM} in {Lima:place}.`,
    `${VALL} will meet ${HOLM} in {Lima:place}, according to a Thursday statement.`,
  ]) {
    it(`is not its day in “${text.replace(/[{}]|:\w+(?=\})/g, '')}”`, () => assert.equal(onlyMeeting(text).when, ''));
  }
});

describe('what is planned', () => {
  it('is told by "will also have meetings"', () => {
    assert.equal(onlyMeeting(`The {Dutch:group} delegation will also have meetings with its {Danish:group} counterpart.`).status, 'scheduled');
  });
});

describe('a word for an encounter', () => {
  it('is no record where it names nobody, no place and no day', () => {
    assert.deepEqual(readMeetings(`${VALL} and ${HOLM} praised the harvest.\nDiscussions will also cover fishing.`), []);
  });
});
