// How newsrooms write of meetings (datelines, offices for people, counted plurals, plans): one general rule a test, on
// invented sentences with marked names.
import assert from 'node:assert/strict';
import { onlyMeeting as only, readMeetings as read } from './readMeetings.ts';

describe('datelines', () => {
  it('are no participants, and say where the first sentence happened', () => {
    const m = only('{LISBON:place} ({Granite Wire:organization}) – President {Amina Sarr:person} received Chancellor {Petra Holm:person} on Tuesday.');
    assert.deepEqual(m.who, ['Amina Sarr', 'Petra Holm']);
    assert.equal(m.where, 'LISBON');
  });
  it('give way to a place that the sentence names', () => {
    assert.equal(only('{LISBON:place} ({Granite Wire:organization}) – President {Amina Sarr:person} held talks with Chancellor {Petra Holm:person} in {Vienna:place} on Tuesday.').where, 'Vienna');
  });
  it('lend their date to no meeting', () => {
    assert.equal(only('{LISBON:place}, May 7, 2031 ({Granite Wire:organization}) – President {Amina Sarr:person} met with Chancellor {Petra Holm:person}.').when, '');
  });
});

describe('offices that stand for people', () => {
  it('take the countries for ministers without a name, and never as the place', () => {
    const m = only('Foreign Minister {Joren Vall:person} held talks on Tuesday with the foreign ministers of {Peru:place}, {Chile:place} and {Bolivia:place}.');
    assert.deepEqual(m.who, ['Bolivia', 'Chile', 'Joren Vall', 'Peru']);
    assert.equal(m.where, '');
  });
  it('take the holders whom the article names elsewhere', () => {
    const m = only(
      'Foreign Minister {Joren Vall:person} will receive his counterparts from {Peru:place} and {Chile:place} on Friday.\nOfficials were upbeat.\n' +
        'The mood was calm, {Ines Prado:person} of {Peru:place} told reporters, and {Rafa Toro:person} of {Chile:place} agreed.',
      { 'Ines Prado': ['foreign minister', 'Peru'], 'Rafa Toro': ['foreign minister', 'Chile'], 'Joren Vall': ['foreign minister', 'Norway'] },
    );
    assert.deepEqual(m.who, ['Ines Prado', 'Joren Vall', 'Rafa Toro']);
    assert.equal(m.status, 'scheduled');
  });
  it('find the persons of a region after the colon', () => {
    const m = only('{Joren Vall:person} sat down with three guests from {West Africa:place}: the top diplomats of {Ghana:place}, {Togo:place} and {Benin:place}.');
    assert.deepEqual(m.who, ['Benin', 'Ghana', 'Joren Vall', 'Togo']);
  });
  it('keep out the predecessor’s successor', () => {
    const found = read('Minister {Joren Vall:person} took office in May.\nHis predecessor, {Olin Reck:person}, had met with {Petra Holm:person} in {Vienna:place}.');
    assert.deepEqual(found.map((f) => f.who), [['Olin Reck', 'Petra Holm']]);
  });
  it('take both sides of "between", whatever stands before it', () => {
    assert.deepEqual(only('Last month’s talks in {Lima:place} between {Chile:place} and {Ecuador:place} ended without a deal.').who, ['Chile', 'Ecuador']);
  });
});

describe('those counted again', () => {
  const opening = 'Foreign Minister {Joren Vall:person} met on Thursday with {Ines Prado:person}, {Rafa Toro:person} and {Abel Quist:person}.\n';
  it('"the three visitors" are the three, without their host', () => {
    const found = read(`${opening}The day before, the three visitors had met among themselves.`);
    assert.deepEqual(found.map((f) => f.who), [['Abel Quist', 'Ines Prado', 'Joren Vall', 'Rafa Toro'], ['Abel Quist', 'Ines Prado', 'Rafa Toro']]);
  });
  it('"the four delegations met" tells of the same encounter', () => {
    assert.equal(only(`${opening}The four delegations met at the ministry.`).meeting.triggers.length, 2);
  });
  it('"the next one" is another meeting of the same two', () => {
    const found = read('Two ministerial meetings between {Ghana:place} and the {Harbour League:organization} have taken place.\nThe next one will be held in {Togo:place}.');
    assert.deepEqual(found.map((f) => [f.status, f.who]), [['held', ['Ghana', 'Harbour League']], ['scheduled', ['Ghana', 'Harbour League']]]);
  });
});

describe('those who only tell of it', () => {
  it('correspondents and bylines take no part', () => {
    const found = read('Our correspondent {Tomas Varga:person} reports that {Joren Vall:person} met with {Petra Holm:person} in {Vienna:place} on Monday.', { 'Tomas Varga': ['correspondent', ''] });
    assert.deepEqual(found.map((f) => f.who), [['Joren Vall', 'Petra Holm']]);
  });
  it('"…, Reck confirmed" takes no part', () => {
    assert.ok(!read('{Joren Vall:person} will meet with {Petra Holm:person} in {Vienna:place} on Monday, {Olin Reck:person} confirmed.').some((f) => f.who.includes('Olin Reck')));
  });
  it('an alliance takes no part beside its members', () => {
    const m = only('{Joren Vall:person} held talks on Monday with the defence ministers of {Ghana:place}, {Togo:place} and {Benin:place} ({Harbour League:organization}).');
    assert.deepEqual(m.who, ['Benin', 'Ghana', 'Joren Vall', 'Togo']);
  });
});

describe('meetings named after an office', () => {
  it('"the foreign ministers\' meeting" is that of the ministers, not of the presidents told of beside it', () => {
    const text = '{Joren Vall:person} held talks with {Petra Holm:person} in {Lomé:place} on Tuesday.\nThe foreign ministers\u2019 meeting followed a presidential one. In May {Amina Sarr:person} hosted {Ines Prado:person} in {Vienna:place}.';
    const found = read(text, { 'Joren Vall': ['foreign minister', 'Lomé'], 'Petra Holm': ['foreign minister', 'Vienna'], 'Amina Sarr': ['president', 'Lomé'], 'Ines Prado': ['president', 'Vienna'] });
    const talks = found.find((f) => f.who.includes('Joren Vall'));
    assert.deepEqual(talks?.who, ['Joren Vall', 'Petra Holm']);
    assert.ok(talks?.meeting.triggers.length === 2);
  });
});

describe('dates of meetings', () => {
  it('the day that leads a paragraph dates what it tells', () => {
    const found = read('Monday. {Joren Vall:person} met with {Petra Holm:person} in {Vienna:place}.\nTuesday. {Petra Holm:person} met with {Ines Prado:person}.');
    assert.deepEqual(found.map((f) => f.when), ['2031-05-05', '2031-05-06']);
  });
  it('"currently" is none', () => {
    assert.equal(only('{Joren Vall:person}, who currently chairs the bank, met with {Petra Holm:person} in {Vienna:place}.').when, '');
  });
  it('a day before the talks is not the day of the talks', () => {
    const found = read('The ministers of {Ghana:place} and {Togo:place} sat down in {Lomé:place} on Wednesday, a day before their talks with {Joren Vall:person}.');
    assert.deepEqual(found.map((f) => [f.status, f.when]).at(0), ['held', '2031-05-07']);
    assert.ok(!found.slice(1).some((f) => f.when === '2031-05-07'));
    assert.deepEqual(found[0]?.who, ['Ghana', 'Togo']);
  });
});

describe('whether it took place', () => {
  it('"has received" is held, and the summit that it was for is the same encounter', () => {
    const m = only('Defence Minister {Joren Vall:person} has received the defence ministers of {Ghana:place} and {Togo:place} for the first {League Summit:event}.\nThe summit ended with a statement.');
    assert.equal(m.status, 'held');
    assert.equal(m.meeting.kind, 'summit');
    assert.deepEqual(m.who, ['Ghana', 'Joren Vall', 'Togo']);
  });
  it('"is to begin" is scheduled, and takes place between those who are represented', () => {
    const m = only('A joint commission on fishing is to begin its work in 2032.\nMinister {Joren Vall:person} will speak for {Ghana:place} there, the minister of agriculture for {Togo:place}.');
    assert.deepEqual([m.status, m.who, m.when], ['scheduled', ['Ghana', 'Togo'], '2032']);
  });
  it('"not clear whether a meeting would be called" tells of none', () => {
    assert.deepEqual(read('It was not clear on Wednesday whether a meeting would be called.'), []);
  });
  it('"would speak by telephone" is a plan', () => {
    const found = read('{Joren Vall:person} and {Petra Holm:person} would speak by telephone on Friday, officials said.');
    assert.deepEqual(found.map((f) => [f.status, f.meeting.kind]), [['scheduled', 'call']]);
  });
  it('a summit in general is none', () => {
    assert.deepEqual(read('“A summit is easy to announce and hard to repeat,” said {Henrik Aalto:person}, who lectures at a college.'), []);
  });
});
