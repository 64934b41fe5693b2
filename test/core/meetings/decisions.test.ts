// What a person decides about meetings rules over what is found, in the article and in the folder.
import assert from 'node:assert/strict';
import { makeAnchor } from '../../../src/core/anchors/index.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { type AnchoredAnnotation, type Annotation, type DecidedMeeting, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import type { CorpusMeeting, CorpusReport } from '../../../src/core/model/corpus.ts';

const TEXT = 'Envoys gather\n\nForeign Minister Ada Obimor met President Eno Bassarin in Rome on 3 April 2025. Obimor later met Harun Belgrin in Vienna on 5 April 2025. Tavish Norquay had a quiet word with Ada Obimor in Oslo.\n';

const spanOf = (words: string, from = 0, text = TEXT) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const SECOND = TEXT.indexOf('later met');

function annotated(words: string, facts: Partial<Annotation>, from = 0, text = TEXT): AnchoredAnnotation {
  const span = spanOf(words, from, text);
  return { annotation: { id: `a${span.start}`, label: 'meeting', status: 'added', ...makeAnchor(text, span), ...facts }, span, state: 'exact', score: 1 };
}

const folderOf = (...meetings: readonly DecidedMeeting[]) => ({ ...NO_DECISIONS, meetings });
const read = (annotations: readonly AnchoredAnnotation[], meetings: readonly DecidedMeeting[] = [], id = 'news/a.txt', text = TEXT): Analysis =>
  analyze({ id, text, annotations, folder: folderOf(...meetings) });
const wordsOf = (a: Analysis, text = TEXT): string[] => a.meetings.map((m) => `${m.id} ${text.slice(m.trigger.start, m.trigger.end)} ${m.by ?? 'detected'} ${m.decided ?? '-'}`);
const record = (id: string, more: Partial<DecidedMeeting> = {}): DecidedMeeting => ({ id, reports: [], notSame: [], ...more });
const shown = (m: CorpusMeeting, corpus: CorpusReport): string => {
  const name = (id: string | undefined): string => corpus.actors.find((a) => a.id === id)?.name ?? '-';
  return [m.kind, m.status, m.date?.value ?? '-', name(m.place), m.participants.map(name).join('+'), m.decided ?? 'found'].join(' ');
};
const joined = (articles: readonly Analysis[], ...meetings: readonly DecidedMeeting[]): string[] => {
  const corpus = joinCorpus(articles, folderOf(...meetings));
  return corpus.meetings.map((m) => shown(m, corpus));
};

describe('decisions about the meetings of an article', () => {
  it('finds two by itself, and none in words that no rule knows', () => assert.deepEqual(wordsOf(read([])), ['m1 met detected -', 'm2 met detected -']));

  it('drops what is said to be no meeting, and only that', () =>
    assert.deepEqual(read([annotated('met', { status: 'rejected' }, SECOND)]).meetings.map((m) => m.date?.value), ['2025-04-03']));

  it('makes a meeting of words that were marked, with who and where their sentence says', () => {
    const analysis = read([annotated('quiet word', {})]);
    const made = analysis.meetings.find((m) => m.by === 'added');
    const names = (made?.participants ?? []).map((id) => analysis.actors.find((a) => a.id === id)?.name);
    assert.deepEqual([wordsOf(analysis)[2], names, analysis.actors.find((a) => a.id === made?.place)?.name], ['m3 quiet word added -', ['Tavish Norquay', 'Ada Obimor'], 'Oslo']);
  });

  it('confirms a meeting that was found where its words are marked', () =>
    assert.deepEqual(wordsOf(read([annotated('met', { status: 'accepted', meeting: 'm8w1zz' })])), ['m1 met accepted m8w1zz', 'm2 met detected -']));

  it('adds marked words to the meeting that they were said to be', () => {
    const { meetings } = read([annotated('met', { meeting: 'm8w1zz' }), annotated('quiet word', { meeting: 'm8w1zz' })]);
    assert.deepEqual(meetings.map((m) => [m.triggers.length, m.evidence.length, m.decided]), [[2, 2, 'm8w1zz'], [1, 1, undefined]]);
  });

  it('finds the words of a report over a line end, whichever kind the file has', () => {
    const broken = TEXT.replace('Obimor later met', 'Obimor later\nmet');
    for (const text of [broken, broken.replaceAll('\n', '\r\n')]) {
      const reports = [{ article: 'a.txt', quote: 'later\nmet', prefix: 'Obimor ' }];
      const { meetings } = read([], [record('m8w1zz', { reports })], 'news/a.txt', text);
      assert.deepEqual(meetings.flatMap((m) => m.decided ?? []), ['m8w1zz']);
    }
  });

  it('tells reports of equal words apart by the words before them', () => {
    const { quote, prefix } = makeAnchor(TEXT, spanOf('met', SECOND));
    const reports = [{ article: 'a.txt', quote, prefix }];
    assert.deepEqual(wordsOf(read([], [record('m8w1zz', { reports })])), ['m1 met detected -', 'm2 met detected m8w1zz']);
  });

  it('reads a report over line ends of another system', () => {
    const crlf = TEXT.replaceAll('\n', '\r\n');
    const report = { article: 'a.txt', quote: 'met', prefix: 'gather\n\nForeign Minister Ada Obimor ' };
    assert.equal(read([], [record('m8w1zz', { reports: [report] })], 'a.txt', crlf).meetings[0]?.decided, 'm8w1zz');
  });

  it('does not take another article of a like name', () => {
    const { quote, prefix } = makeAnchor(TEXT, spanOf('met'));
    assert.equal(read([], [record('m8w1zz', { reports: [{ article: 'a.txt', quote, prefix }] })], 'data.txt').meetings[0]?.decided, undefined);
  });
});

describe('decisions about the meetings of a folder', () => {
  const { quote, prefix } = makeAnchor(TEXT, spanOf('met'));
  const reports = [{ article: 'a.txt', quote, prefix }];

  it('rule over kind, status, date, place and participants', () => {
    const decided = record('m8w1zz', { reports, kind: 'summit', status: 'cancelled', value: '2025-04-04', place: 'Vienna', participants: ['Ada Obimor', 'Harun Belgrin', 'Nobody Known'] });
    const [first] = joined([read([], [decided])], decided);
    assert.equal(first, 'summit cancelled 2025-04-04 Vienna Ada Obimor+Harun Belgrin m8w1zz');
  });

  it('leave what they do not name as it was found', () => {
    const decided = record('m8w1zz', { reports, status: 'scheduled' });
    assert.deepEqual(joined([read([], [decided])], decided)[0], joined([read([])])[0]?.replace('held', 'scheduled').replace('found', 'm8w1zz'));
  });

  it('join reports that differ, and keep equal ones apart', () => {
    const other = 'Talks\n\nAda Obimor met Eno Bassarin in Rome on 3 April 2025.\n';
    const twin = { article: 'b.txt', ...(({ quote: q, prefix: p }) => ({ quote: q, prefix: p }))(makeAnchor(other, spanOf('met', 0, other))) };
    const both = (...decided: readonly DecidedMeeting[]): number => joined([read([], decided), read([], decided, 'b.txt', other)], ...decided).filter((m) => m.includes('Bassarin')).length;
    assert.equal(both(), 1);
    assert.equal(both(record('m1aaaa', { reports }), record('m2bbbb', { reports: [twin] })), 2);
    assert.equal(both(record('m1aaaa', { reports: [...reports, twin], value: '2025-04-04' })), 1);
  });
});
