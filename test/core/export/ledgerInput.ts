// Ledgers made by hand, so that the tests of the exports say exactly what the ledger holds: two invented articles, and as
// many meetings as a test wants, with names that are hard on every format.
import type { ExportArticle, ExportInput } from '../../../src/core/export/index.ts';
import type { Actor, Analysis, EntityType, Meeting, MeetingStatus } from '../../../src/core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting } from '../../../src/core/model/corpus.ts';

export interface Telling {
  readonly path: string;
  readonly title?: string;
  readonly published?: string;
  /** The words of the meeting stand as the sentence of this place in the article; lines count from 1. */
  readonly sentences: readonly { readonly trigger: string; readonly text: string; readonly status?: MeetingStatus; readonly topics?: readonly string[] }[];
}

/** Sentence n of an article is its meeting `m1`, `m2` …; each stands on a line of its own, the title first. */
export function articleOf({ path, title = 'A day on the river', published, sentences }: Telling, actors: readonly Actor[] = []): ExportArticle {
  let text = `${title}\r\n`;
  const meetings = sentences.map(({ trigger, text: sentence, status = 'held', topics = [] }, i): Meeting => {
    const start = text.length;
    text += `${sentence}\r\n`;
    const at = start + sentence.indexOf(trigger);
    const span = { start: at, end: at + trigger.length };
    return {
      id: `m${i + 1}`, kind: 'talks', status, participants: actors.map((a) => a.id), trigger: { ...span, text: trigger }, triggers: [span],
      evidence: [{ start, end: start + sentence.length }], topics,
    };
  });
  const analysis: Analysis = {
    schema: 'dateline-analysis/1', id: path, language: { code: 'eng', name: 'English', analysed: true }, title,
    published: published === undefined ? { value: null, source: 'none' } : { value: published, source: 'dateline' },
    mentions: [], dates: [], actors, meetings, quotes: [],
  };
  return { path, text, analysis, annotations: [] };
}

export const corpusActor = (n: number, name: string, type: EntityType = 'person', more: Partial<CorpusActor> = {}): CorpusActor => ({
  id: `A${n}`, type, name, aliases: [], joined: [], mentions: [{ article: 'a.txt', start: 0, end: 1 }], members: [], ...more,
});

export const corpusMeeting = (n: number, participants: readonly string[], more: Partial<CorpusMeeting> = {}): CorpusMeeting => ({
  id: `M${n}`, kind: 'talks', status: 'held', participants, reports: [], ...more,
});

/** Reports are given as `path m1`. */
export const reports = (...list: readonly string[]): CorpusMeeting['reports'] =>
  list.map((report) => {
    const [article = '', meeting = '', status = 'held'] = report.split(' ');
    return { article, meeting, status: status as MeetingStatus };
  });

export function ledgerInput(articles: readonly ExportArticle[], actors: readonly CorpusActor[], meetings: readonly CorpusMeeting[], more: Partial<ExportInput> = {}): ExportInput {
  return {
    title: 'River', articles, withDetected: false,
    corpus: { schema: 'dateline-corpus/1', articles: articles.map((a) => a.analysis), actors, meetings, maybeSame: [], maybeSameActors: [], conflicts: [] },
    ...more,
  };
}

/** Quotes, line ends, an emoji, half of a pair, directions turned round, a control character, markup, a formula, separators. */
export const HOSTILE = '=cmd|" /C calc\'!A0;\r\nBEGIN:VEVENT\u202e👨🏻‍🚒\ud83d<b a="1">&amp;\u0001]]>,\\n';

const MINISTERS: readonly Actor[] = [
  { id: 'a1', type: 'person', name: 'Efua Mensah-Botwe', aliases: [], roles: [{ title: 'foreign minister', of: 'a3', start: 0, end: 1 }, { title: 'Foreign Minister', of: 'a3', start: 5, end: 6 }] },
  { id: 'a2', type: 'person', name: 'Kossi Adzavon', aliases: [], roles: [] },
  { id: 'a3', type: 'place', name: 'Ghana', aliases: [], roles: [] },
];

/** Talks that were planned, then held; a visit known to the month; a hostile one without a date, called off. */
export function riverInput(more: Partial<ExportInput> = {}): ExportInput {
  const members = (actor: string): CorpusActor['members'] => ['a.txt', 'b.txt'].map((article) => ({ article, actor }));
  return ledgerInput(
    [
      articleOf({ path: 'b.txt', published: '2026-03-04', sentences: [{ trigger: 'met', text: 'Mensah-Botwe met Adzavon in Accra; they spoke, at length, of tolls.', topics: ['tolls', 'Tolls', 'the ferry'] }, { trigger: 'visit', text: 'A visit in May was agreed.', status: 'scheduled' }] }, MINISTERS),
      articleOf({ path: 'a.txt', published: '2026-03-01', sentences: [{ trigger: 'will meet', text: 'Mensah-Botwe will meet Adzavon on Tuesday.', status: 'scheduled' }] }, MINISTERS),
    ],
    [
      corpusActor(1, 'Efua Mensah-Botwe', 'person', { members: members('a1'), decided: 'efua', mentions: [{ article: 'a.txt', start: 0, end: 1 }, { article: 'b.txt', start: 0, end: 1 }, { article: 'b.txt', start: 3, end: 4 }] }),
      corpusActor(2, 'Kossi Adzavon', 'person', { members: members('a2') }), corpusActor(3, 'Accra', 'place'), corpusActor(4, HOSTILE, 'organization'), corpusActor(5, 'Nobody Met Him'),
    ],
    [
      corpusMeeting(1, ['A1', 'A2'], { place: 'A3', date: { value: '2026-03-03' }, reports: reports('a.txt m1 scheduled', 'b.txt m1') }),
      corpusMeeting(2, ['A1', 'A2'], { kind: 'visit', status: 'scheduled', date: { value: '2026-05' }, reports: reports('b.txt m2 scheduled') }),
      corpusMeeting(3, ['A2', 'A4'], { status: 'cancelled', place: 'A4', reports: reports('gone.txt m1 cancelled') }),
    ],
    { folder: { labels: [], notNames: [], meetings: [], actors: [{ id: 'efua', type: 'person', name: 'Efua Mensah-Botwe', aliases: [], links: ['https://example.org/e?a=1&b=2'], notSame: [] }] }, ...more },
  );
}

/** `count` meetings of two each, among a tenth as many actors, in articles that tell of five. */
export function manyMeetings(count: number): ExportInput {
  const actors = Array.from({ length: Math.max(3, count / 10) }, (_, i) => corpusActor(i + 1, `Actor ${i + 1}`));
  const articles = Array.from({ length: Math.ceil(count / 5) }, (_, i) => articleOf({
    path: `${i}.txt`, title: `Day ${i}`, published: '2026-03-04', sentences: Array.from({ length: 5 }, (_s, n) => ({ trigger: 'met', text: `Actor ${n} met another on the ${i}th day of the talks.` })),
  }));
  const pair = (i: number): string[] => [`A${1 + (i % actors.length)}`, `A${1 + ((i * 7 + 1) % actors.length)}`];
  const day = (i: number): string => new Date(Date.UTC(2020, 0, 1 + (i % 2000))).toISOString().slice(0, 10);
  return ledgerInput(articles, actors, Array.from({ length: count }, (_, i) => corpusMeeting(i + 1, pair(i), { date: { value: day(i) }, reports: reports(`${Math.floor(i / 5)}.txt m${1 + (i % 5)}`) })));
}
