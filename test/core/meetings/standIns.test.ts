// Words that stand for somebody named elsewhere take part for them: "he", "the president", "both men", "the group".
import assert from 'node:assert/strict';
import { findMeetings } from '../../../src/core/meetings/index.ts';
import { marked } from '../quotes/marked.ts';
import { type Offices, onlyMeeting } from './readMeetings.ts';

const VALL = '{Joren Vall:person}';
const SARR = '{Amina Sarr:person}';
const RECK = '{Olin Reck:person}';
const RAIN = 'It rained all day. '.repeat(7).trim();
const OFFICES: Offices = { 'Joren Vall': ['president', 'Lorn'], 'Olin Reck': ['foreign minister', 'Britain'], 'Petra Holm': ['chancellor', 'Arden'], 'Rafa Toro': ['foreign minister', 'Peru'] };

const who = (source: string, offices?: Offices): readonly string[] => onlyMeeting(source, offices).who;

describe('pronouns', () => {
  it('mean whom the sentence before was about, if nothing speaks against it', () => {
    assert.deepEqual(who(`Mr. ${VALL} wrote to Ms. ${SARR}.\nOn Friday he met ${RECK} in {Lima:place}.`), ['Joren Vall', 'Olin Reck']);
  });
  it('mean somebody else where the honorific speaks against it', () => {
    assert.deepEqual(who(`Mr. ${VALL} wrote to Ms. ${SARR}.\nOn Friday she met ${RECK} in {Lima:place}.`), ['Amina Sarr', 'Olin Reck']);
    assert.deepEqual(who(`Ms. ${SARR} thanked Mr. ${VALL} for the letter.\nOn Friday he met ${RECK} in {Lima:place}.`), ['Joren Vall', 'Olin Reck']);
  });
  it('mean nobody where all honorifics speak against it', () => {
    assert.deepEqual(who(`Mr. ${VALL} thanked Mr. ${RECK}.\nOn Friday she met {Petra Holm:person} in {Lima:place}.`), ['Petra Holm']);
  });
  it('reach back over a few sentences, not over many', () => {
    assert.deepEqual(who(`${VALL} praised the harvest.\nIt rained all day.\nOn Tuesday, he met ${RECK} in {Lima:place}.`), ['Joren Vall', 'Olin Reck']);
    assert.deepEqual(who(`${VALL} praised the harvest.\n${RAIN}\nOn Tuesday, he met ${RECK} in {Lima:place}.`), ['Olin Reck']);
  });
});

describe('offices without a name', () => {
  it('"the president" is the one who holds that office', () => {
    assert.deepEqual(who(`Chancellor {Petra Holm:person} of {Arden:place} praised President ${VALL} of {Lorn:place}.\nOn Tuesday, the president met ${SARR} in {Lima:place}.`, OFFICES), ['Amina Sarr', 'Joren Vall']);
    assert.deepEqual(who(`President ${VALL} of {Lorn:place} praised the harvest, and so did Chancellor {Petra Holm:person} of {Arden:place}.\nOn Tuesday, the chancellor met ${SARR} in {Lima:place}.`, OFFICES), ['Amina Sarr', 'Petra Holm']);
  });
  it('"the president of Mali" is not the president of Lorn', () => {
    assert.ok(!who(`President ${VALL} of {Lorn:place} praised the harvest.\nThe president of {Mali:place} met ${RECK} in {Lima:place} on Tuesday.`, OFFICES).includes('Joren Vall'));
  });
  it('"the British official" is the one of that country', () => {
    const opening = `${RECK} of {Britain:place} spoke about fishing, and {Rafa Toro:person} of {Peru:place} listened.\n`;
    assert.deepEqual(who(`${opening}On Tuesday, the {Britain:group} official met ${SARR} in {Lima:place}.`, OFFICES), ['Amina Sarr', 'Olin Reck']);
    assert.deepEqual(who(`${opening}On Tuesday, the {Peru:group} official met ${SARR} in {Lima:place}.`, OFFICES), ['Amina Sarr', 'Rafa Toro']);
  });
  it('reach back over a few sentences, not over many', () => {
    const opening = `President ${VALL} of {Lorn:place} praised the harvest.\n`;
    assert.ok(who(`${opening}It rained all day.\nOn Tuesday, the president met ${RECK} in {Lima:place}.`, OFFICES).includes('Joren Vall'));
    assert.ok(!who(`${opening}${RAIN}\nOn Tuesday, the president met ${RECK} in {Lima:place}.`, OFFICES).includes('Joren Vall'));
  });
});

describe('plurals without a name', () => {
  for (const words of ['Both men', 'The two men', 'They']) {
    it(`"${words}" are the two named last`, () => {
      assert.deepEqual(who(`${VALL} and ${RECK} grew up in one village.\n${words} met ${SARR} on Tuesday in {Lima:place}.`), ['Amina Sarr', 'Joren Vall', 'Olin Reck']);
    });
  }
});

describe('bodies and countries without a name', () => {
  it('"the group" is the organization named last', () => {
    assert.deepEqual(who(`The {Harbour League:organization} has nine members.\nOn Tuesday the group held talks with ${SARR} in {Lima:place}.`), ['Amina Sarr', 'Harbour League']);
  });
  it('"the party" is one that has the word in its name', () => {
    assert.deepEqual(who(`The {Harbour Party:organization} has nine members.\nOn Tuesday the party held talks with ${SARR} in {Lima:place}.`), ['Amina Sarr', 'Harbour Party']);
    assert.deepEqual(who(`The {Harbour League:organization} has nine members.\nOn Tuesday the party held talks with ${SARR} in {Lima:place}.`), ['Amina Sarr']);
  });
  it('"the country" is the one named last: where a visit goes, and who takes part in it', () => {
    const visit = onlyMeeting(`{Mali:place} wants more trade.\nPresident ${SARR} will visit the country on Monday.`);
    assert.deepEqual([visit.who, visit.where], [['Amina Sarr', 'Mali'], 'Mali']);
  });
});

describe('words that stand for somebody, in hostile text', () => {
  const women = Array.from({ length: 14 }, (_, i) => `Ms. {Ada W${'abcdefghijklmn'.charAt(i)}ll:person}`).join(', ');
  for (const piece of ['he he he ', 'the president the president ', 'both men and they ', 'the group and the country ']) {
    it(`200 KB of "${piece.trim()}": time grows with the length, not faster`, () => {
      const time = (size: number): number => {
        const m = marked(`${women} waited. ${piece.repeat(size / piece.length)}`);
        const context = { mentions: m.mentions, actors: m.actors, dates: [], published: null };
        const from = process.cpuUsage();
        findMeetings(m.article, context);
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1000;
      };
      time(10_000);
      const small = Math.max(20, Math.min(time(25_000), time(25_000)));
      const large = time(200_000);
      assert.ok(large < small * 8 * 3, `25 KB took ${small} ms, eight times as much ${large} ms`);
    }).timeout(20_000);
  }
});
