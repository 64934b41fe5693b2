// What a person decided about the meetings of one article: those that are none go, those that were marked by hand are
// made, and each is tied to the meeting of `dateline.yaml` that it was said to be.
import type { Actor, DateMention, Meeting, Mention } from '../model/analysis.ts';
import type { AnchoredAnnotation, Annotation, DecidedReport, FolderDecisions } from '../model/annotation.ts';
import { isOf } from '../model/relevantDecisions.ts';
import type { Article } from '../text/article.ts';
import { lastStartingAt, overlaps, type Span } from '../text/span.ts';
import { guessedKind, guessFacts } from './byHand.ts';

export interface DecisionContext {
  /** Of the article, as `dateline.yaml` writes it or with folders in front. */
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly annotations: readonly AnchoredAnnotation[];
  readonly folder: FolderDecisions;
}

/** Meetings in text order, numbered anew where something changed. `found` itself where nothing was decided. */
export function withMeetingDecisions(found: readonly Meeting[], article: Article, context: DecisionContext): readonly Meeting[] {
  const placed = context.annotations.filter((a): a is Placed => a.span !== undefined && (a.annotation.label === 'meeting' || a.annotation.meeting !== undefined));
  const reports = reportsIn(context);
  if (placed.length === 0 && reports.length === 0) return found;
  const rejected = placed.filter((a) => a.annotation.status === 'rejected' && a.annotation.label === 'meeting');
  let meetings = found.filter((m) => !rejected.some((r) => isAt(m, r.span)));
  for (const { id, report } of reports) meetings = tiedByReport(meetings, article.text, id, report);
  const positive = placed.filter((a) => a.annotation.status !== 'rejected');
  for (const { annotation, span } of positive) meetings = withAnnotation(meetings, article, context, annotation, span);
  return meetings.sort((a, b) => a.trigger.start - b.trigger.start).map((m, i) => ({ ...m, id: `m${i + 1}` }));
}

type Placed = AnchoredAnnotation & { readonly span: Span };

const isAt = (m: Meeting, span: Span): boolean => overlaps(m.trigger, span) || m.triggers.some((t) => overlaps(t, span));

interface ReportOf {
  readonly id: string;
  readonly report: DecidedReport;
}

const reportsIn = ({ id, folder }: DecisionContext): readonly ReportOf[] =>
  folder.meetings.flatMap((m) => m.reports.flatMap((report) => (isOf(report.article, id) ? [{ id: m.id, report }] : [])));

/** The first decision about a meeting stands. */
function tiedByReport(meetings: Meeting[], text: string, id: string, report: DecidedReport): Meeting[] {
  const span = placeOfReport(text, report);
  const at = span && meetings.find((m) => m.decided === undefined && isAt(m, span));
  return at ? meetings.map((m) => (m === at ? { ...m, decided: id } : m)) : meetings;
}

/** More repetitions of the same words than these are not looked at. */
const MOST_PLACES = 1_000;

/** Where the report's words stand: of several places the one whose words before fit best. `dateline.yaml` counts CRLF as one. */
function placeOfReport(text: string, report: DecidedReport): Span | undefined {
  const { prefix } = report;
  const quote = text.includes('\r\n') ? report.quote.replaceAll('\n', '\r\n') : report.quote;
  if (quote === '') return undefined;
  let best: { start: number; fit: number } | undefined;
  for (let at = text.indexOf(quote), n = 0; at >= 0 && n < MOST_PLACES; at = text.indexOf(quote, at + 1), n++) {
    const fit = commonEnd(text, at, prefix);
    if (!best || fit > best.fit) best = { start: at, fit };
    if (fit === prefix.length) break;
  }
  return best && { start: best.start, end: best.start + quote.length };
}

/** How many characters of `prefix`, from its end, stand before `at`; sidecars count CRLF as one. */
function commonEnd(text: string, at: number, prefix: string): number {
  let i = at - 1;
  let n = 0;
  while (n < prefix.length && i >= 0) {
    if (text[i] === '\r' && text[i + 1] === '\n') i--;
    else if (text[i] === prefix[prefix.length - 1 - n]) {
      i--;
      n++;
    } else break;
  }
  return n;
}

/** Confirms or ties the meeting whose trigger it is on, adds words to a known one, else makes one. */
function withAnnotation(meetings: Meeting[], article: Article, context: DecisionContext, annotation: Annotation, span: Span): Meeting[] {
  const tied = annotation.meeting === undefined ? {} : { decided: annotation.meeting };
  const here = meetings.find((m) => isAt(m, span));
  if (here) {
    const by = annotation.label === 'meeting' ? ({ by: 'accepted', annotation: annotation.id } as const) : {};
    return meetings.map((m) => (m === here && m.by !== 'added' ? { ...m, ...by, ...tied } : m));
  }
  if (annotation.label !== 'meeting') return meetings;
  const evidence = sentencesOf(article, span);
  const known = annotation.meeting === undefined ? undefined : meetings.find((m) => m.decided === annotation.meeting);
  if (known) return meetings.map((m) => (m === known ? withWords(m, span, evidence) : m));
  const text = article.text.slice(span.start, span.end);
  const facts = guessFacts(evidence[0] ?? span, context);
  return [...meetings, {
    id: '', kind: guessedKind(text), status: 'unknown', ...facts, trigger: { start: span.start, end: span.end, text },
    triggers: [{ start: span.start, end: span.end }], evidence, topics: [], by: 'added', annotation: annotation.id, ...tied,
  }];
}

function withWords(m: Meeting, span: Span, evidence: readonly Span[]): Meeting {
  const more = evidence.filter((e) => !m.evidence.some((x) => overlaps(x, e)));
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  return { ...m, triggers: [...m.triggers, { start: span.start, end: span.end }].sort(inOrder), evidence: [...m.evidence, ...more].sort(inOrder) };
}

/** The sentences that a span touches; the span itself where there is none. */
export function sentencesOf({ sentences }: Pick<Article, 'sentences'>, span: Span): readonly Span[] {
  const found: Span[] = [];
  for (let i = Math.max(0, lastStartingAt(sentences, span.start)); i < sentences.length; i++) {
    const s = sentences[i];
    if (!s || s.start >= span.end) break;
    if (overlaps(s, span)) found.push({ start: s.start, end: s.end });
  }
  return found.length === 0 ? [{ start: span.start, end: span.end }] : found;
}
