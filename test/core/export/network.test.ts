// Who met whom as GEXF and GraphML, read back by graphology's readers.
import assert from 'node:assert/strict';
import Graph, { type MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { problemSentence } from '../../../src/core/words.ts';
import { articleOf, corpusActor, corpusMeeting, HOSTILE, ledgerInput, manyMeetings, reports, riverInput } from './ledgerInput.ts';
import { schemaFaults } from './gexfSchema.ts';
import { writeAs } from './writeAs.ts';

const FORMATS = [['gexf', parseGexf], ['graphml', parseGraphml]] as const;

const edges = (graph: MultiGraph | Graph): Record<string, unknown>[] => graph.mapEdges((_edge, attributes, source, target) => ({ ...attributes, source, target }));

const of = (participants: readonly string[], value?: string, more: object = {}): Parameters<typeof corpusMeeting> => [0, participants, { ...(value !== undefined && { date: { value } }), ...more }];

const trio = (...meetings: readonly Parameters<typeof corpusMeeting>[]): ExportInput =>
  ledgerInput([], ['Ama', 'Kofi', 'Esi'].map((name, i) => corpusActor(i + 1, name)), meetings.map(([, who, more], i) => corpusMeeting(i + 1, who, more)));

for (const [format, parse] of FORMATS) {
  describe(`network as ${format}`, () => {
    const read = (input: ExportInput): ReturnType<typeof parse> => parse(Graph, writeAs(format, input).text);

    it('has the actors that took part, with type, mentions and links', () => {
      const graph = read(riverInput());
      assert.deepEqual(graph.nodes(), ['A1', 'A2', 'A4']);
      assert.deepEqual(graph.getNodeAttributes('A1'), { label: 'Efua Mensah-Botwe', type: 'person', mentions: 3, articles: 2, meetings: 2, links: 'https://example.org/e?a=1&b=2' });
    });

    it('has a line for each two that met, with weight, first and last day, and the meetings', () => {
      const graph = read(trio(of(['A1', 'A2'], '2026-03-09'), of(['A2', 'A1'], '2026-03-03'), of(['A1', 'A2', 'A3'], '2026-03'), of(['A2', 'A3'])));
      const [ab, ac, bc, ...more] = edges(graph);
      assert.deepEqual([ab?.['source'], ab?.['target'], ab?.['weight'], ab?.['first'], ab?.['last']], ['A1', 'A2', 3, '2026-03-01', '2026-03-31']);
      assert.equal(ab?.['meetings'], 'M3 (2026-03, talks, held); M2 (2026-03-03, talks, held); M1 (2026-03-09, talks, held)');
      assert.deepEqual([ac?.['weight'], bc?.['weight'], more.length], [1, 2, 0]);
    });

    it('keeps apart who met, who planned to, and who did not', () => {
      const graph = read(trio(...(['held', 'ongoing', 'scheduled', 'cancelled', 'refused', 'unknown'] as const).map((status) => of(['A1', 'A2'], '2026-03-03', { status }))));
      assert.deepEqual(edges(graph).map((e) => [e['kind'], e['weight']]), [['met', 2], ['planned', 1], ['did not meet', 2], ['unclear', 1]]);
    });

    it('takes any name, and tells readers what they could not have read', () => {
      const graph = read(ledgerInput([], [corpusActor(1, HOSTILE), corpusActor(2, '\u0000\uFFFE')], [corpusMeeting(1, ['A1', 'A2'], { place: 'A1' })], { title: HOSTILE }));
      assert.equal(graph.getNodeAttribute('A1', 'label'), '=cmd|" /C calc\'!A0; BEGIN:VEVENT👨🏻‍🚒\uFFFD<b a="1">&amp; ]]>,\\n');
      assert.equal(graph.size, 1);
    });

    it('makes no lines of a crowd or of one alone, and says so', () => {
      const crowd = Array.from({ length: 31 }, (_, i) => corpusActor(i + 1, `Actor ${i + 1}`));
      const { text, notes } = writeAs(format, ledgerInput([], crowd, [corpusMeeting(1, crowd.map((a) => a.id), { date: { value: '2026-03-03' } }), corpusMeeting(2, ['A1'], { date: { value: '2026-03-03' } })]));
      const graph = parse(Graph, text);
      assert.deepEqual([graph.order, graph.size], [31, 0]);
      assert.deepEqual(notes.map((n) => [n.code, n.severity, n.data?.['meetings']]), [['export-crowd', 'warning', 'M1'], ['export-alone', 'information', 'M2']]);
      assert.equal(problemSentence(notes[0] as (typeof notes)[number]), 'More than 30 participants, so no lines in the network (1 of the meetings): M1.');
    });

    it('is empty, and readable, for a folder without meetings', () => {
      const { text, notes } = writeAs(format, ledgerInput([], [corpusActor(1, 'Ama')], []));
      assert.deepEqual([parse(Graph, text).order, notes], [0, []]);
    });
  });
}

describe('network as gexf', () => {
  const spells = (input: ExportInput): (readonly [string | undefined, string | undefined])[] => [...writeAs('gexf', input).text.matchAll(/<spell start="([^"]*)" end="([^"]*)"/g)].map((m) => [m[1], m[2]] as const);

  it('shows meetings on their days, a month as all of its days, and overlapping ones as one stretch', () => {
    assert.deepEqual(spells(trio(of(['A1', 'A2'], '2026-02'), of(['A1', 'A2'], '2026-02-10'), of(['A1', 'A2'], '2026-02-28/2026-03-02'), of(['A1', 'A2'], '2026-05-01'))), [['2026-02-01', '2026-03-02'], ['2026-05-01', '2026-05-01']]);
  });

  it('says which meetings the time line cannot show as they are', () => {
    const { notes } = writeAs('gexf', trio(of(['A1', 'A2'], '2026'), of(['A1', 'A3']), of(['A1', 'A3'], '2026-03-03')));
    assert.deepEqual(notes.map((n) => [n.code, n.data?.['meetings']]), [['export-no-time', 'M2'], ['export-long-time', 'M1']]);
    assert.deepEqual(writeAs('graphml', trio(of(['A1', 'A2'], '2026'))).notes, []);
  });

  it('uses nothing that the schema of GEXF 1.3 does not know', function () {
    const faults = [riverInput(), manyMeetings(50), ledgerInput([], [], [])].map((input) => schemaFaults(writeAs('gexf', input).text));
    if (faults.includes(undefined)) {
      console.log('      skipped: the schema of GEXF is not beside this repository');
      this.skip();
    }
    assert.deepEqual(faults, [[], [], []]);
    const wrong = writeAs('gexf', riverInput()).text.replace('mode="dynamic"', 'mode="lively"').replace(/<node id="A1"/, '<node name="A1"').replace('<spells>', '<spells><when/>');
    assert.deepEqual(schemaFaults(wrong), ['graph: mode="lively"', 'node: no id', 'node: name', 'spells: when']);
  });
});

describe('exports of a large ledger', function () {
  this.timeout(60_000);

  /** Processor time of the quicker of two runs: other work on the machine only ever adds. */
  function costOf(format: string, input: ExportInput): number {
    return Math.min(...[0, 1].map(() => {
      const before = process.cpuUsage();
      writeAs(format, input);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    }));
  }

  it('cost no more than in proportion to its meetings', () => {
    const [few, many] = [manyMeetings(2_500), manyMeetings(10_000)];
    for (const format of ['meetings-csv', 'json', 'ics', 'gexf', 'graphml']) {
      const [small, large] = [costOf(format, few), costOf(format, many)];
      assert.ok(large < small * 10, `${format}: ${small} µs for 2,500, ${large} µs for 10,000`);
    }
  });

  it('stay small where all meetings stand in one endless sentence, or one has a crowd', () => {
    const words = 'met and '.repeat(60_000);
    const told = articleOf({ path: 'a.txt', published: '2026-03-04', sentences: [{ trigger: 'met', text: words }] });
    const [one] = told.analysis.meetings;
    assert.ok(one);
    const meetings = Array.from({ length: 5_000 }, (_, i) => ({ ...one, id: `m${i + 1}`, trigger: { start: one.trigger.start + i * 8, end: one.trigger.end + i * 8, text: 'met' } }));
    const crowd = Array.from({ length: 5_000 }, (_, i) => corpusActor(i + 1, `Actor ${i + 1}`));
    const ledger = [...meetings.map(({ id }, i) => corpusMeeting(i + 1, ['A1', 'A2'], { date: { value: '2026-03-03' }, reports: reports(`a.txt ${id}`) })), corpusMeeting(5_001, crowd.map((a) => a.id), { date: { value: '2026-03-03' } })];
    const input = ledgerInput([{ ...told, analysis: { ...told.analysis, meetings } }], crowd, ledger);
    for (const format of ['meetings-csv', 'json', 'ics', 'gexf', 'graphml']) assert.ok(writeAs(format, input).text.length < 12_000_000, format);
    const uids = new Set([...writeAs('ics', input).text.matchAll(/^UID:(.*)$/gm)].map((m) => m[1]));
    assert.equal(uids.size, 5_001);
  });
});
