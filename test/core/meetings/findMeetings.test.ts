// Who met whom, when and where, whether it took place, and what makes one record: the meetings layer on marked names.
import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/index.ts';
import { findMeetings } from '../../../src/core/meetings/index.ts';
import type { Meeting } from '../../../src/core/model/analysis.ts';
import { marked } from '../quotes/marked.ts';

interface Read {
  readonly trigger: string;
  readonly who: readonly string[];
  readonly where: string;
  readonly status: string;
  readonly when: string;
  readonly meeting: Meeting;
}

function read(source: string): Read[] {
  const m = marked(source);
  const dates = findDates(m.article, { published: '2031-05-08', annotations: [] });
  return findMeetings(m.article, { mentions: m.mentions, actors: m.actors, dates, published: '2031-05-08' }).map((meeting) => ({
    trigger: meeting.trigger.text, who: meeting.participants.map((id) => m.name(id)), where: m.name(meeting.place),
    status: meeting.status, when: m.slice(meeting.date), meeting,
  }));
}

const who = (source: string): string[][] => read(source).map((r) => [...r.who]);

describe('who met whom', () => {
  it('finds both sides of "met with"', () => {
    const [first, ...more] = read('President {Amina Sarr:person} met with Prime Minister {Joren Vall:person} in {Lorn:place} on Tuesday.');
    assert.deepEqual(first?.who, ['Amina Sarr', 'Joren Vall']);
    assert.equal(first?.where, 'Lorn');
    assert.equal(first?.when, 'Tuesday');
    assert.equal(first?.status, 'held');
    assert.equal(more.length, 0);
  });
  it('finds host and guest', () => {
    assert.deepEqual(who('President {Amina Sarr:person} hosted Prime Minister {Joren Vall:person} on Friday.'), [['Amina Sarr', 'Joren Vall']]);
  });
  it('finds both sides of "held talks with"', () => {
    assert.deepEqual(who('Foreign Minister {Joren Vall:person} held talks with President {Amina Sarr:person} on Friday.'), [['Joren Vall', 'Amina Sarr']]);
  });
  it('finds the sides of "talks between"', () => {
    assert.deepEqual(who('Talks between {France:place} and {Mali:place} began on Friday.').map((w) => w.sort()), [['France', 'Mali']]);
  });
  it('finds a traveller and the country visited', () => {
    const [first] = read('President {Amina Sarr:person} will visit {Mali:place} next week.');
    assert.equal(first?.meeting.kind, 'visit');
    assert.equal(first?.status, 'scheduled');
    assert.ok(first?.who.includes('Amina Sarr') && first.who.includes('Mali'));
  });
  it('takes the person for "he"', () => {
    const found = read('President {Amina Sarr:person} arrived late.\nOn Friday, she met Prime Minister {Joren Vall:person} in {Lorn:place}.').find((r) => r.trigger === 'met');
    assert.deepEqual(found?.who, ['Amina Sarr', 'Joren Vall']);
  });
  it('does not make the reporter a participant', () => {
    const found = read('Spokesman {Olin Reck:person} said Foreign Minister {Joren Vall:person} met President {Amina Sarr:person} on Friday.');
    assert.deepEqual(found[0]?.who, ['Joren Vall', 'Amina Sarr']);
  });
});

describe('whether an encounter took place', () => {
  const status = (source: string): string | undefined => read(source)[0]?.status;
  it('tells planned ones', () => {
    assert.equal(status('President {Amina Sarr:person} will meet Prime Minister {Joren Vall:person} on Monday.'), 'scheduled');
    assert.equal(status('President {Amina Sarr:person} is scheduled to meet with Prime Minister {Joren Vall:person} next week.'), 'scheduled');
  });
  it('tells cancelled and refused ones', () => {
    assert.equal(status('President {Amina Sarr:person} cancelled a meeting with Prime Minister {Joren Vall:person} on Monday.'), 'cancelled');
    assert.equal(status('President {Amina Sarr:person} called off talks with Prime Minister {Joren Vall:person} on Monday.'), 'cancelled');
    assert.equal(status('President {Amina Sarr:person} refused to meet with Prime Minister {Joren Vall:person} on Monday.'), 'refused');
  });
  it('tells held ones', () => {
    assert.equal(status('President {Amina Sarr:person} met Prime Minister {Joren Vall:person} last week.'), 'held');
  });
});

describe('one record for one encounter', () => {
  it('joins "the talks" to what it points back to', () => {
    const found = read('President {Amina Sarr:person} met with Prime Minister {Joren Vall:person} on Tuesday.\nThe talks lasted two hours.');
    assert.equal(found.length, 1);
    assert.equal(found[0]?.meeting.triggers.length, 2);
    assert.equal(found[0]?.meeting.evidence.length, 2);
  });
  it('joins "this visit" to the visit', () => {
    const found = read('President {Amina Sarr:person} began a visit to {Mali:place} on Tuesday.\nThis visit marks a new step, officials said.');
    assert.equal(found.length, 1);
  });
  it('keeps encounters with different people apart', () => {
    const found = read('President {Amina Sarr:person} met Prime Minister {Joren Vall:person} on Tuesday.\nOn Wednesday, {Sarr:person} met Chancellor {Petra Holm:person} in {Lorn:place}.');
    assert.deepEqual(found.map((r) => r.when), ['Tuesday', 'Wednesday']);
  });
  it('numbers meetings in text order with unique ids', () => {
    const ids = read('{Amina Sarr:person} met {Joren Vall:person} on Tuesday.\nOn Wednesday, {Sarr:person} met {Petra Holm:person}.').map((r) => r.meeting.id);
    assert.deepEqual(ids, ['m1', 'm2']);
  });
});

describe('what is no encounter', () => {
  for (const text of [
    'President {Amina Sarr:person} spoke at a news conference in {Lorn:place} on Tuesday.',
    'The factory in {Lorn:place} met demand for steel, {Joren Vall:person} said.',
    'The plans of {Joren Vall:person} were met with anger in {Lorn:place}.',
    'President {Amina Sarr:person} welcomed the decision of the court.',
    '{Joren Vall:person} talks about the harvest on television.',
  ]) {
    it(`finds none in "${text.replace(/[{}]|:\w+(?=\})/g, '')}"`, () => assert.deepEqual(read(text).map((r) => r.trigger), []));
  }
});

describe('every meeting', () => {
  it('has its trigger in its evidence, and its participants among the actors', () => {
    const found = read('President {Amina Sarr:person} met with Prime Minister {Joren Vall:person} in {Lorn:place} on Tuesday to discuss fishing rights.');
    assert.equal(found.length, 1);
    for (const { meeting } of found) {
      assert.ok(meeting.evidence.some((e) => e.start <= meeting.trigger.start && meeting.trigger.end <= e.end));
      assert.deepEqual(meeting.topics, ['fishing rights']);
    }
  });
});

describe('meetings in hostile text', () => {
  const within = (name: string, piece: string): void => {
    it(`${name}: time grows with the length, not faster`, () => {
      const time = (n: number): number => {
        const m = marked(piece.repeat(n));
        const context = { mentions: m.mentions, actors: m.actors, dates: [], published: null };
        const from = process.hrtime.bigint();
        findMeetings(m.article, context);
        return Number(process.hrtime.bigint() - from) / 1e6;
      };
      time(200);
      const small = Math.max(2, time(400));
      assert.ok(time(4_000) < small * 60, `4,000 pieces took more than 60 times as long as 400 (${small} ms)`);
    }).timeout(20_000);
  };
  within('one sentence without end', 'the talks of {Sarr:person} and ');
  within('triggers only', 'meeting talks summit visit ');
  within('the same sentence again and again', '{Amina Sarr:person} met {Joren Vall:person} on Tuesday.\n');
});
