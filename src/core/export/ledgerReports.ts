// Finds the words that a report of the ledger stands for: its article, the local meeting, the line and the sentence.
import type { Meeting, MeetingStatus } from '../model/analysis.ts';
import type { CorpusMeeting } from '../model/corpus.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { contains, type Span } from '../text/span.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import { plainLine, wholeAt } from './plainText.ts';
import { getOrMake } from '../util/getOrMake.ts';

export interface LedgerReport {
  readonly path: string;
  /** Id of the meeting in the article's analysis. */
  readonly meeting: string;
  readonly status: MeetingStatus;
  /** Publication day of the article. */
  readonly published: string | null;
  /** From 1. Missing, as the span is, where the article is not part of the export. */
  readonly line?: number;
  /** The words that tell of the meeting. */
  readonly span?: Span;
  /** One line, long ones cut around the words; empty where the article is not part of the export. */
  readonly sentence: string;
  /** The date as this article gives it. */
  readonly date?: string;
}

export interface FoundReport {
  readonly report: LedgerReport;
  readonly article?: ExportArticle;
  readonly told?: Meeting;
}

/** So many characters are kept on each side of the words: many meetings may stand in one endless sentence. */
const SIDE = 240;

/** Builds its tables once; then each report takes the time of its own evidence. */
export function reportFinder({ articles }: ExportInput): (report: CorpusMeeting['reports'][number]) => FoundReport {
  const byPath = new Map([...articles.map((a) => [a.analysis.id, a] as const), ...articles.map((a) => [a.path, a] as const)]);
  const meetings = new Map<ExportArticle, ReadonlyMap<string, Meeting>>();
  const lines = new Map<ExportArticle, LineIndex>();
  return ({ article: id, meeting, status }) => {
    const article = byPath.get(id);
    const told = article && getOrMake(meetings, article, () => new Map(article.analysis.meetings.map((m) => [m.id, m]))).get(meeting);
    if (!article || !told) return { report: { path: article?.path ?? id, meeting, status, published: article?.analysis.published.value ?? null, sentence: '' } };
    const { start, end } = told.trigger;
    const report: LedgerReport = {
      path: article.path, meeting, status,
      published: article.analysis.published.value,
      line: getOrMake(lines, article, () => createLineIndex(article.text)).at(start).line + 1,
      span: { start, end },
      sentence: sentenceOf(article.text, told),
      ...(told.date && told.date.value !== '' && { date: told.date.value }),
    };
    return { report, article, told };
  };
}

/** Where the told sentence begins and ends, at most `SIDE` characters from its trigger. */
export function around(text: string, { trigger, evidence }: Meeting): Span {
  const sentence = evidence.find((s) => contains(s, trigger)) ?? trigger;
  return {
    start: wholeAt(text, Math.max(sentence.start, trigger.start - SIDE)),
    end: wholeAt(text, Math.min(sentence.end, trigger.end + SIDE)),
  };
}

function sentenceOf(text: string, told: Meeting): string {
  const sentence = told.evidence.find((s) => contains(s, told.trigger));
  const { start, end } = around(text, told);
  const [before, after] = [sentence && start > sentence.start ? '…' : '', sentence && end < sentence.end ? '…' : ''];
  return `${before}${plainLine(text.slice(start, end))}${after}`;
}

/** Articles in the order of publication, those without a date last. */
export const byPublication = (a: ExportArticle, b: ExportArticle): number => compare(a.analysis.published.value ?? '~', b.analysis.published.value ?? '~') || compare(a.path, b.path);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
