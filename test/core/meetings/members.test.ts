// Who took part, by all that a record tells: those in one list together, nobody who is only named near.
import assert from 'node:assert/strict';
import { findMeetings } from '../../../src/core/meetings/index.ts';
import { marked } from '../quotes/marked.ts';
import { onlyMeeting } from './readMeetings.ts';

const VALL = '{Joren Vall:person}';
const LIST = '{Ines Prado:person}, {Rafa Toro:person} and {Olin Reck:person}';
const FOUR = ['Ines Prado', 'Joren Vall', 'Olin Reck', 'Rafa Toro'];

describe('who took part', () => {
  for (const text of [`On Friday, ${LIST} met with ${VALL} in {Lima:place}.`, `${VALL} will hold talks with ${LIST} on Friday.`, `${VALL} received ${LIST} in {Lima:place}.`]) {
    it(`is everybody in the list of “${text.replace(/[{}]|:\w+(?=\})/g, '')}”`, () => assert.deepEqual(onlyMeeting(text).who, FOUR));
  }
  it('is the same list where the meeting is told again', () => {
    const m = onlyMeeting(`${LIST} met in {Lima:place} on Friday.\nThe talks lasted three hours.`);
    assert.deepEqual([m.who, m.words], [['Ines Prado', 'Olin Reck', 'Rafa Toro'], ['met', 'talks']]);
  });
  it('is nobody whom only another sentence names', () => {
    const met = `On Friday, ${LIST} met with ${VALL} in {Lima:place}.`;
    assert.deepEqual(onlyMeeting(`{Amina Sarr:person} wrote a book about rivers.\n${met}`).who, FOUR);
    assert.deepEqual(onlyMeeting(`${met}\nFarmers waited for rain, {Amina Sarr:person} said on the radio.`).who, FOUR);
  });
  it('is nobody who speaks of the meeting in a sentence that tells of it again', () => {
    assert.deepEqual(onlyMeeting(`${VALL} met {Petra Holm:person} on Tuesday in {Lima:place}.\n{Olin Reck:person} had praised the talks.`).who, ['Joren Vall', 'Petra Holm']);
  });
});

describe('who took part, in hostile text', () => {
  it('costs what the length says where one sentence without end tells of thousands of meetings', () => {
    const time = (count: number): number => {
      const m = marked('{Amina Sarr:person} met {Joren Vall:person} and '.repeat(count));
      const context = { mentions: m.mentions, actors: m.actors, dates: [], published: null };
      const from = process.cpuUsage();
      assert.ok(findMeetings(m.article, context).length > count / 2);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    time(200);
    const [small, large] = [time(1_500), time(12_000)];
    assert.ok(large < small * 8 * 2, `1,500 meetings took ${small} ms, eight times as many ${large} ms`);
  }).timeout(60_000);
});
