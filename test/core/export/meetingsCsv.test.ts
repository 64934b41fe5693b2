// The ledger as CSV and in our JSON: a row or an object for each meeting, read back by papaparse.
import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { articleOf, corpusActor, corpusMeeting, HOSTILE, ledgerInput, reports, riverInput } from './ledgerInput.ts';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { writeAs } from './writeAs.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(input: ExportInput): Row[] {
  const { data, errors } = Papa.parse<Row>(writeAs('meetings-csv', input).text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, []);
  return data;
}

describe('meetings as CSV', () => {
  it('has a row for each meeting, with who, when, where and by which articles', () => {
    const [talks, visit, cancelled, ...more] = rowsOf(riverInput());
    assert.ok(talks && visit && cancelled && more.length === 0);
    const { uid = '', ...rest } = talks;
    assert.match(uid, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(rest, {
      'id': 'M1', 'kind': 'talks', 'status': 'held', 'date': '2026-03-03', 'first day': '2026-03-03', 'last day': '2026-03-03', 'place': 'Accra',
      'participants': 'Efua Mensah-Botwe; Kossi Adzavon', 'types': 'person; person', 'roles': 'Efua Mensah-Botwe: foreign minister, Ghana',
      'topics': 'tolls; the ferry', 'history': '2026-03-01 scheduled → 2026-03-04 held', 'articles': '2',
      'reports': 'a.txt:2 (scheduled): Mensah-Botwe will meet Adzavon on Tuesday.\nb.txt:2 (held): Mensah-Botwe met Adzavon in Accra; they spoke, at length, of tolls.',
    });
    assert.deepEqual([visit['date'], visit['first day'], visit['last day']], ['2026-05', '2026-05-01', '2026-05-31']);
    assert.deepEqual([cancelled['date'], cancelled['first day'], cancelled['status'], cancelled['reports']], ['', '', 'cancelled', 'gone.txt (cancelled)']);
  });

  it('lets no cell begin as a formula, whatever its sign, and keeps hostile names on their line', () => {
    const names = ['=1+1', '+1', '-1', '@SUM', '\t=1', '\r\n=1', '＝1+1', '＋1', '－1', '＠x', '\u202e=1', HOSTILE];
    const rows = rowsOf(ledgerInput([], names.map((name, i) => corpusActor(i + 1, name)), names.map((_, i) => corpusMeeting(i + 1, [`A${i + 1}`], { place: `A${i + 1}` }))));
    assert.equal(rows.length, names.length);
    for (const row of rows) {
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r\n\0＝＋－＠\u202e]/);
      assert.match(row['participants'] ?? '', /^'/);
      assert.doesNotMatch(row['place'] ?? '', /[\r\n\u202e\u0001]/);
    }
    assert.ok(rows.at(-1)?.['place']?.includes('👨🏻‍🚒'));
  });

  it('begins with a byte order mark only when that is asked for', () => {
    assert.ok(writeAs('meetings-csv', riverInput()).text.startsWith('id,uid,kind'));
    assert.ok(writeAs('meetings-csv', riverInput({ byteOrderMark: true })).text.startsWith('\uFEFFid,'));
  });

  it('says which meetings are told by articles that the export does not hold', () => {
    assert.deepEqual(writeAs('meetings-csv', riverInput()).notes.map((n) => [n.code, n.data?.['meetings']]), [['export-report-missing', 'M3']]);
  });

  it('tells a status that no article has as set by hand', () => {
    const article = articleOf({ path: 'a.txt', published: '2026-03-01', sentences: [{ trigger: 'met', text: 'They met.' }] });
    const [row] = rowsOf(ledgerInput([article], [], [corpusMeeting(1, [], { status: 'refused', reports: reports('a.txt m1') })]));
    assert.equal(row?.['history'], '2026-03-01 held → set by hand: refused');
  });

  it('cuts an endless sentence around the words, so that many meetings in one stay affordable', () => {
    const text = `${'ships 👨🏻‍🚒 '.repeat(20_000)}met${' boats 👨🏻‍🚒'.repeat(20_000)}`;
    const [row] = rowsOf(ledgerInput([articleOf({ path: 'a.txt', sentences: [{ trigger: 'met', text }] })], [], [corpusMeeting(1, [], { reports: reports('a.txt m1') })]));
    const told = row?.['reports'] ?? '';
    assert.ok(told.length < 600 && told.includes(' met ') && told.endsWith('…') && !told.includes('\uFFFD'), told);
  });

  it('says where a cell is longer than Excel keeps', () => {
    const told = Array.from({ length: 700 }, (_, i) => articleOf({ path: `${i}.txt`, sentences: [{ trigger: 'met', text: `Paper ${i} says that they met.` }] }));
    const { notes } = writeAs('meetings-csv', ledgerInput(told, [], [corpusMeeting(1, [], { reports: reports(...told.map((a) => `${a.path} m1`)) }), corpusMeeting(2, [], { reports: reports('0.txt m1') })]));
    assert.deepEqual(notes.map((n) => [n.code, n.data?.['meetings']]), [['export-long-cell', 'M1']]);
  });

  it('cuts names that no name can be, and halves no character', () => {
    const [row] = rowsOf(ledgerInput([], [corpusActor(1, '👨'.repeat(100_000))], [corpusMeeting(1, ['A1'], { place: 'A1' })]));
    assert.equal(row?.['place'], `${'👨'.repeat(150)}…`);
  });

  it('takes a value that no calendar has for no day', () => {
    const values = ['2026-02-30', '2026-13', 'XXXX-05-03', 'P3D', '2026-03-05T14:00', '2026-03-30/2026-04-02', '2026-W10'];
    const rows = rowsOf(ledgerInput([], [], values.map((value, i) => corpusMeeting(i + 1, [], { date: { value } }))));
    assert.deepEqual(rows.map((r) => [r['first day'], r['last day']]), [
      ['', ''], ['', ''], ['', ''], ['', ''], ['2026-03-05', '2026-03-05'], ['2026-03-30', '2026-04-02'], ['2026-03-02', '2026-03-08'],
    ]);
  });
});

describe('meetings in our JSON', () => {
  it('stand beside what their ids mean: who with which office, and where each report stands', () => {
    const out = JSON.parse(writeAs('json', riverInput()).text) as { meetings: { id: string; participants: string[]; who: { name: string; roles: string[] }[]; placeName: string; reports: { article: string; meeting: string; line: number; sentence: string }[] }[] };
    const [talks] = out.meetings;
    assert.deepEqual([talks?.participants, talks?.placeName], [['A1', 'A2'], 'Accra']);
    assert.deepEqual(talks?.who.map((w) => [w.name, w.roles]), [['Efua Mensah-Botwe', ['foreign minister, Ghana']], ['Kossi Adzavon', []]]);
    assert.deepEqual(talks?.reports.map((r) => [r.article, r.meeting, r.line]), [['a.txt', 'm1', 2], ['b.txt', 'm1', 2]]);
  });
});
