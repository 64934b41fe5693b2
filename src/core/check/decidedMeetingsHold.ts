// Rule: what a person decided about meetings is in force. A report whose words are gone, a name that no article has, or a
// record that nothing refers to would otherwise be passed over in silence.
import type { Meeting } from '../model/analysis.ts';
import type { Annotation, DecidedMeeting, DecidedReport } from '../model/annotation.ts';
import type { CorpusReport } from '../model/corpus.ts';
import type { Problem, Severity } from '../model/problem.ts';
import { namedActors } from '../corpus/index.ts';
import { dateValueProblem } from '../dates/index.ts';
import type { FolderFile, MeetingParts } from '../sidecar/index.ts';
import type { Span } from '../text/span.ts';
import { shorten } from './anchorsHold.ts';
import type { FileProblem } from './fileProblem.ts';

export interface FolderToCheck {
  /** The articles that a `dateline.yaml` may speak of, by their paths relative to it. */
  readonly articles: ReadonlyMap<string, FolderArticle>;
  readonly corpus: CorpusReport;
}

export interface FolderArticle {
  /** Its path in the corpus. */
  readonly id: string;
  readonly text: string;
  /** Undefined where its sidecar cannot be read. */
  readonly annotations: readonly Annotation[] | undefined;
}

/** Articles that are not there are `folderFileSound`'s. About linear in decisions and corpus; a text is searched only for a report that is not in force. */
export function decidedMeetingsHold(path: string, { parsed }: { readonly parsed: FolderFile }, folder: FolderToCheck): FileProblem[] {
  const { meetings, actors } = parsed.decisions;
  if (!parsed.readable || meetings.length === 0) return [];
  const names = new Map(actors.map((a) => [a.id, a.name]));
  const named = namedActors(folder.corpus.actors);
  const report = reportRule(folder, meetings);
  const isTied = tiedMeetings(folder);
  return meetings.flatMap((meeting) => {
    const { id, reports, participants = [], place, value = '' } = meeting;
    const block = parsed.blocks.get(id) ?? { start: 0, end: 0 };
    const parts: MeetingParts | undefined = parsed.parts.get(id);
    const unknown = (code: string, name: string, span: Span | undefined): Found[] =>
      named(name, NOWHERE) ? [] : [{ code, severity: 'warning', span: span ?? block, data: { name: names.get(name) ?? name } }];
    const date = value === '' ? undefined : dateValueProblem(value);
    const found: Found[] = [
      ...reports.flatMap((r, i) => report(meeting, r, parts?.reports[i]?.quote ?? block)),
      ...participants.flatMap((name, i) => unknown('unknown-participant', name, parts?.participants[i])),
      ...(place === undefined || place === '' ? [] : unknown('unknown-place', place, parts?.place)),
      ...(date ? [{ ...date, span: parts?.value ?? block }] : []),
      ...(reports.length > 0 || isTied(id) ? [] : [{ code: 'meeting-untold', severity: 'warning', span: block } as const]),
    ];
    return found.map(({ data, ...problem }): FileProblem => ({ path, problem: { ...problem, data: { id, ...data } } }));
  });
}

interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly data?: Problem['data'];
}

const NOWHERE: ReadonlySet<string> = new Set();

type ReportRule = (meeting: DecidedMeeting, report: DecidedReport, span: Span) => readonly Found[];

function reportRule({ articles, corpus }: FolderToCheck, decided: readonly DecidedMeeting[]): ReportRule {
  const told = toldMeetings(corpus);
  const owners = new Map<string, string>();
  for (const { id, reports } of decided) for (const r of reports) if (!owners.has(keyOf(r))) owners.set(keyOf(r), id);
  return ({ id }, report, span) => {
    const article = articles.get(report.article);
    if (!article || told(id, article.id).some((m) => isOf(report, m, article.text))) return [];
    const data = { quote: shorten(report.quote), article: report.article };
    const owner = owners.get(keyOf(report)) ?? id;
    if (!holds(article.text, report.quote)) return [{ code: 'report-lost', severity: 'error', span, data }];
    if (owner !== id) return [{ code: 'report-doubled', severity: 'warning', span, data: { ...data, other: owner } }];
    return [{ code: 'report-unfound', severity: 'warning', span, data }];
  };
}

const keyOf = ({ article, quote, prefix }: DecidedReport): string => JSON.stringify([article, quote, prefix]);

/** The words that tell of it and those of the report hold each other. */
function isOf({ quote }: DecidedReport, { trigger, triggers }: Meeting, text: string): boolean {
  return [trigger, ...triggers].some((span) => {
    const words = text.slice(span.start, span.end).replaceAll('\r\n', '\n'); // as `dateline.yaml` counts
    return quote !== '' && (quote.includes(words) || words.includes(quote));
  });
}

/** `dateline.yaml` counts CRLF as one. */
const holds = (text: string, quote: string): boolean => quote !== '' && (text.includes(quote) || (quote.includes('\n') && text.replaceAll('\r\n', '\n').includes(quote)));

/** The meetings of an article that count as a decided one. */
function toldMeetings({ articles, meetings }: CorpusReport): (decided: string, article: string) => readonly Meeting[] {
  const found = new Map<string, Meeting[]>();
  const analyses = new Map(articles.map((a) => [a.id, a]));
  for (const { decided, reports } of meetings) {
    if (decided === undefined) continue;
    for (const { article, meeting } of reports) {
      const key = `${decided}\n${article}`;
      found.set(key, [...(found.get(key) ?? []), ...(analyses.get(article)?.meetings ?? []).filter((m) => m.id === meeting)]);
    }
  }
  return (decided, article) => found.get(`${decided}\n${article}`) ?? [];
}

/** Whether an annotation names the meeting. One whose words are gone does: that is told in its sidecar. */
function tiedMeetings({ articles }: FolderToCheck): (id: string) => boolean {
  const all = [...articles.values()].map((a) => a.annotations);
  const tied = new Set(all.flatMap((list) => list?.flatMap((a) => a.meeting ?? []) ?? []));
  return (id) => tied.has(id) || all.includes(undefined);
}
