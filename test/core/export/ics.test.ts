// The ledger as iCalendar, read back by ical.js.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { contentLine, icsText } from '../../../src/core/export/icsText.ts';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { articleOf, corpusActor, corpusMeeting, HOSTILE, ledgerInput, reports, riverInput } from './ledgerInput.ts';
import { writeAs } from './writeAs.ts';

const calendarOf = (text: string): InstanceType<typeof ICAL.Component> => new ICAL.Component(ICAL.parse(text));

const eventsOf = (input: ExportInput): InstanceType<typeof ICAL.Event>[] => calendarOf(writeAs('ics', input).text).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));

const dated = (value: string, more: object = {}): ExportInput => ledgerInput([], [], [corpusMeeting(1, [], { date: { value }, ...more })]);

describe('iCalendar export', () => {
  it('is read back as all-day events with title, place and sources', () => {
    const [talks, visit] = eventsOf(riverInput());
    assert.ok(talks && visit);
    assert.equal(talks.summary, 'Talks: Efua Mensah-Botwe and Kossi Adzavon');
    assert.equal(talks.location, 'Accra');
    assert.ok(talks.startDate.isDate && talks.endDate.isDate);
    const lines = talks.description.split('\n');
    for (const line of [
      'When: 3 March 2026', 'Who: Efua Mensah-Botwe (foreign minister, Ghana); Kossi Adzavon', 'About: tolls; the ferry', 'History: 1 March 2026 planned → 4 March 2026 held',
      '- b.txt, line 2 (4 March 2026, held): “Mensah-Botwe met Adzavon in Accra; they spoke, at length, of tolls.”',
    ]) assert.ok(lines.includes(line), `${line}\n in \n${talks.description}`);
    assert.equal(visit.summary, 'Visit: Efua Mensah-Botwe and Kossi Adzavon (planned, month only)');
  });

  it('ends each event on the day after its last, for ends are exclusive', () => {
    for (const [value, start, end] of [
      ['2026-03-03', '2026-03-03', '2026-03-04'], ['2026-02-28', '2026-02-28', '2026-03-01'], ['2026-12-30/2026-12-31', '2026-12-30', '2027-01-01'],
      ['2026-02', '2026-02-01', '2026-03-01'], ['2026-W10', '2026-03-02', '2026-03-09'], ['2026-03-03T10:00', '2026-03-03', '2026-03-04'],
    ] as const) {
      const [event] = eventsOf(dated(value));
      assert.deepEqual([event?.startDate.toString(), event?.endDate.toString()], [start, end], value);
    }
  });

  it('leaves out what has no day, week or month, and says which', () => {
    for (const value of ['2026', '2026-Q1', '2026-01/2026-03', 'XXXX-03-04', 'PRESENT_REF', '2026-02-30']) {
      const { text, notes } = writeAs('ics', dated(value));
      assert.equal(calendarOf(text).getAllSubcomponents('vevent').length, 0, value);
      assert.deepEqual(notes.map((n) => [n.code, n.data?.['meetings']]), [['export-no-day', 'M1']]);
    }
    assert.deepEqual(writeAs('ics', dated('2026-03')).notes.map((n) => n.code), ['export-some-day']);
  });

  it('calls planned ones tentative, held ones confirmed, called off ones cancelled, and leaves open what is open', () => {
    const expected = { held: 'CONFIRMED', ongoing: 'CONFIRMED', scheduled: 'TENTATIVE', proposed: 'TENTATIVE', cancelled: 'CANCELLED', refused: 'CANCELLED', unknown: null };
    for (const [status, word] of Object.entries(expected)) {
      const [event] = eventsOf(dated('2026-03-03', { status }));
      assert.equal(event?.component.getFirstPropertyValue('status') ?? null, word, status);
    }
  });

  it('invites nobody and keeps nobody’s day busy', () => {
    const { text } = writeAs('ics', riverInput());
    assert.doesNotMatch(text, /^(?:ATTENDEE|ORGANIZER|METHOD)/m);
    for (const event of eventsOf(riverInput())) assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  });

  it('stamps events with the day of their last report, and needs no clock', () => {
    const stamps = eventsOf(riverInput()).map((e) => String(e.component.getFirstPropertyValue('dtstamp')));
    assert.deepEqual(stamps, ['2026-03-04T00:00:00Z', '2026-03-04T00:00:00Z']);
    assert.equal(String(eventsOf(dated('2026-03-03'))[0]?.component.getFirstPropertyValue('dtstamp')), '1970-01-01T00:00:00Z');
    assert.equal(writeAs('ics', riverInput()).text, writeAs('ics', riverInput()).text);
  });

  it('lets no name break out of its property', () => {
    const input = ledgerInput([], [corpusActor(1, HOSTILE), corpusActor(2, 'x\r\nEND:VEVENT\r\nBEGIN:VALARM')], [corpusMeeting(1, ['A1', 'A2'], { place: 'A1', date: { value: '2026-03-03' } })], { title: HOSTILE });
    const calendar = calendarOf(writeAs('ics', input).text);
    assert.equal(calendar.getAllSubcomponents().length, 1);
    const [event] = calendar.getAllSubcomponents('vevent');
    assert.equal(event?.getAllSubcomponents().length, 0);
    const seen = '=cmd|" /C calc\'!A0; BEGIN:VEVENT👨🏻‍🚒\uFFFD<b a="1">&amp; ]]>,\\n';
    assert.equal(event?.getFirstPropertyValue('location'), seen);
    assert.deepEqual(event?.getFirstProperty('categories')?.getValues(), ['Talks', seen, 'x END:VEVENT BEGIN:VALARM']);
  });

  it('shortens the title of a crowd and lists everybody below it', () => {
    const actors = Array.from({ length: 40 }, (_, i) => corpusActor(i + 1, `Actor ${i + 1}`));
    const [event] = eventsOf(ledgerInput([], actors, [corpusMeeting(1, actors.map((a) => a.id), { date: { value: '2026-03-03' } })]));
    assert.equal(event?.summary, 'Talks: Actor 1, Actor 2, Actor 3, Actor 4 and 36 others');
    assert.ok(event?.description.includes('Actor 40'));
  });

  it('shows the first reports of a meeting that everybody tells, and says how many more there are', () => {
    const told = Array.from({ length: 100 }, (_, i) => articleOf({ path: `${100 + i}.txt`, published: '2026-03-04', sentences: [{ trigger: 'met', text: `Paper ${i} says that they met.` }] }));
    const input = ledgerInput(told, [], [corpusMeeting(1, [], { date: { value: '2026-03-03' }, reports: reports(...told.map((a) => `${a.path} m1`)) })]);
    const [event] = eventsOf(input);
    assert.ok(event);
    assert.ok(event.description.includes('Paper 24 says') && !event.description.includes('Paper 25 says'));
    assert.ok(event.description.endsWith('- and 75 more, which the other exports list'));
    assert.deepEqual(writeAs('ics', input).notes.map((n) => n.code), ['export-sources-cut']);
    assert.equal(writeAs('meetings-csv', input).text.match(/says that they met/g)?.length, 100);
  });

  it('folds lines at 75 octets, never inside a character, so that unfolding gives them back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const folded = contentLine('SUMMARY', icsText(text.replace(/[\r\n]/g, '')));
      const lines = folded.split('\r\n');
      for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75 && Buffer.from(line).toString() === line);
      assert.equal(folded.replaceAll('\r\n ', ''), `SUMMARY:${icsText(text.replace(/[\r\n]/g, ''))}`);
    }));
  });
});

describe('identifiers of meetings', () => {
  const met = (path: string, published: string, text = 'Mensah-Botwe met Adzavon on the quay.', title = 'A day on the river'): ReturnType<typeof articleOf> =>
    articleOf({ path, title, published, sentences: [{ trigger: 'met', text }] });
  const uids = (input: ExportInput): string[] => eventsOf(input).map((e) => e.uid);
  const input = (articles: readonly ReturnType<typeof articleOf>[], ...groups: readonly (readonly string[])[]): ExportInput =>
    ledgerInput(articles, [], groups.map((g, i) => corpusMeeting(i + 1, [], { date: { value: '2026-03-03' }, reports: reports(...g) })));
  const first = met('b.txt', '2026-03-04');
  const [before = ''] = uids(input([first], ['b.txt m1']));

  it('stay when articles are added that renumber the meetings or tell of the same one later', () => {
    const other = met('a.txt', '2026-03-02', 'Two ferrymen met.');
    const later = met('0.txt', '2026-03-05', 'The ministers had met on Tuesday.');
    const after = uids(input([other, later, first], ['a.txt m1'], ['0.txt m1', 'b.txt m1']));
    assert.equal(after[1], before);
    assert.notEqual(after[0], before);
  });

  it('stay when the file is renamed, its line ends change, or the date is corrected', () => {
    assert.deepEqual(uids(input([met('archive/2.txt', '2026-03-04')], ['archive/2.txt m1'])), [before]);
    const broken = ['\r\n', '\n', ' '].map((end) => uids(input([met('b.txt', '2026-03-04', `Mensah-Botwe met${end}Adzavon on the quay.`)], ['b.txt m1'])));
    assert.deepEqual(broken, [[before], [before], [before]]);
    const moved = ledgerInput([met('b.txt', '2026-03-04')], [], [corpusMeeting(9, ['A1'], { date: { value: '2026-03-02' }, status: 'cancelled', reports: reports('b.txt m1') })]);
    assert.deepEqual(uids(moved), [before]);
  });

  it('differ for meetings of one sentence, of one headline, and of articles that say the same', () => {
    const twice = articleOf({ path: 'b.txt', published: '2026-03-04', sentences: [{ trigger: 'met', text: 'Mensah-Botwe met Adzavon, then received Vasseur.' }] });
    const [told] = twice.analysis.meetings;
    assert.ok(told);
    const at = twice.text.indexOf('received');
    const span = { start: at, end: at + 8 };
    const both = { ...twice, analysis: { ...twice.analysis, meetings: [told, { ...told, id: 'm2', trigger: { ...span, text: 'received' } }] } };
    const same = met('c.txt', '2026-03-09', 'Mensah-Botwe met Adzavon on the quay.');
    const all = [...uids(input([both], ['b.txt m1'], ['b.txt m2'])), ...uids(input([first, same], ['b.txt m1'], ['c.txt m1']))];
    assert.equal(new Set(all).size, 4);
    assert.equal(all[2], before);
  });
});
