// Prodigy, JSONL: what people decided on an article is one accepted task; each detection that they rejected is a rejected
// task of its sentence; suggestions come as tasks to ignore, for Prodigy takes what has no answer for accepted.
import type { Relation } from '../../model/annotation.ts';
import type { Problem } from '../../model/problem.ts';
import { readArticle } from '../../text/article.ts';
import { lastStartingAt, type Span } from '../../text/span.ts';
import { type Exporter, oneFile } from '../exporter.ts';
import { actorsByMember } from '../marks.ts';
import { wholeAt } from '../plainText.ts';
import { detailNotes, type PointMark, type PointText, pointTextOf } from '../pointText.ts';
import { createPointTokens, type PointTokens } from './pointTokens.ts';

export const prodigyExporter: Exporter = {
  id: 'prodigy',
  title: 'Prodigy (JSONL)',
  detail: 'to train models with Prodigy or spaCy: spans with tokens, relations, accepted and rejected answers',
  about: 'annotations',
  makes: 'text',
  extension: '.jsonl',
  write(input) {
    const actors = actorsByMember(input);
    const texts = input.articles.map((article) => pointTextOf(article, input, actors));
    const lines = texts.flatMap(tasksOf).map((task) => `${JSON.stringify(task)}\n`);
    return oneFile(lines.join(''), [...texts.flatMap((t) => t.notes), ...detailNotes(texts, 'Prodigy'), ...overlapNotes(texts)]);
  },
};

function tasksOf(text: PointText): object[] {
  const { decided, rejected, suggested, relations } = text;
  if (decided.length + rejected.length + suggested.length === 0) return [];
  const all = [...decided, ...suggested].sort((a, b) => a.start - b.start || b.end - a.end);
  return [
    ...(decided.length > 0 ? [taskOf(text, decided, relations, 'accept')] : []),
    ...rejectedTasks(text),
    ...(suggested.length > 0 ? [taskOf(text, all, [], 'ignore')] : []),
  ];
}

function taskOf({ article, text }: PointText, marks: readonly PointMark[], relations: readonly Relation[], answer: 'accept' | 'ignore'): object {
  const tokens = createPointTokens(text, marks);
  const spans = new Map(marks.map((m) => [m.mark.id, spanOf(m, tokens)]));
  return {
    text, tokens: tokens.list, spans: [...spans.values()],
    ...(relations.length > 0 && { relations: relations.map((r) => relationOf(r, spans)) }),
    answer, meta: { article: article.path },
  };
}

interface TokenSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly token_start: number;
  /** Included. */
  readonly token_end: number;
  readonly label: string;
  readonly status: string;
}

const spanOf = ({ mark, start, end, quote }: PointMark, tokens: PointTokens): TokenSpan => ({
  text: quote, start, end, token_start: tokens.startingAt(start), token_end: tokens.endingAt(end), label: mark.label, status: mark.status,
});

/** Head and child are tokens; of a span Prodigy takes the last. */
function relationOf({ type, from, to }: Relation, spans: ReadonlyMap<string, TokenSpan>): object {
  const [head, child] = [spans.get(from), spans.get(to)] as [TokenSpan, TokenSpan]; // both are of `decided`
  const bare = ({ start, end, token_start, token_end, label }: TokenSpan): object => ({ start, end, token_start, token_end, label });
  return { head: head.token_end, child: child.token_end, label: type, head_span: bare(head), child_span: bare(child) };
}

/** So many code units are kept on each side: a thousand rejections in one endless sentence would be a thousand copies of it. */
const SIDE = 400;

/** A task holds one rejected span only: of two, nobody could tell which was wrong. */
function rejectedTasks({ article, text, rejected }: PointText): object[] {
  if (rejected.length === 0) return [];
  const sentences = readArticle(text).sentences;
  const points = [...pointsAt(text, rejected)];
  return rejected.map((point, i) => {
    const { start, end } = points[i] as Span; // one each
    const sentence = sentences[lastStartingAt(sentences, start)];
    const from = wholeAt(text, Math.max(sentence && sentence.end > start ? sentence.start : start, start - SIDE));
    const to = wholeAt(text, Math.min(Math.max(sentence?.end ?? 0, end), end + SIDE));
    const part = text.slice(from, to);
    const before = [...text.slice(from, start)].length;
    const moved: PointMark = { ...point, start: before, end: before + point.end - point.start };
    const tokens = createPointTokens(part, [moved]);
    return { text: part, tokens: tokens.list, spans: [spanOf(moved, tokens)], answer: 'reject', meta: { article: article.path, start: point.start - before } };
  });
}

/** UTF-16 spans of marks in text order, in one walk over the text. */
function* pointsAt(text: string, marks: readonly PointMark[]): Generator<Span> {
  let [unit, point] = [0, 0];
  for (const { start, quote } of marks) {
    for (; point < start; point++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    yield { start: unit, end: unit + quote.length };
  }
}

/** Named entity models take no span that shares a token with another. */
function overlapNotes(texts: readonly PointText[]): Problem[] {
  let count = 0;
  for (const { decided } of texts) {
    let reached = -1;
    for (const { start, end } of decided) {
      if (start < reached) count++;
      reached = Math.max(reached, end);
    }
  }
  return count === 0 ? [] : [{ code: 'export-overlaps', severity: 'information', span: { start: 0, end: 0 }, data: { count } }];
}
