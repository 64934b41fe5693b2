// Where a statement comes from, for reports: the line of a place, and the sentence around it. What Markdown, the dossier and
// HTML show as sources.
import type { Actor, Meeting } from '../model/analysis.ts';
import { readArticle } from '../text/article.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import { actorsByMember, type Mark, marksOf } from './marks.ts';
import { wholeAt } from './plainText.ts';
import { getOrMake } from '../util/getOrMake.ts';

/** The words with what stands around them in their sentence, as the article has them: line ends and all. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface Passages {
  /** By path, or by the id of the analysis. */
  readonly byPath: ReadonlyMap<string, ExportArticle>;
  marksOf(article: ExportArticle): readonly Mark[];
  /** The actors and the meetings of one article by their local ids. */
  actorsIn(article: ExportArticle): ReadonlyMap<string, Actor>;
  meetingsIn(article: ExportArticle): ReadonlyMap<string, Meeting>;
  /** From 1. */
  lineOf(article: ExportArticle, offset: number): number;
  /** Long sentences are cut, with an ellipsis. */
  passage(article: ExportArticle, span: Span): Passage;
}

/** So many characters are kept on each side: many places may stand in one endless sentence. */
const SIDE = 220;
/** And so many of the words themselves. */
const LONGEST = 2000;

/** Reads each article once, when it is first asked about. */
export function createPassages(input: ExportInput): Passages {
  const lines = new Map<ExportArticle, LineIndex>();
  const sentences = new Map<ExportArticle, readonly Span[]>();
  const marks = new Map<ExportArticle, readonly Mark[]>();
  const actors = new Map<ExportArticle, ReadonlyMap<string, Actor>>();
  const meetings = new Map<ExportArticle, ReadonlyMap<string, Meeting>>();
  const joined = actorsByMember(input);
  return {
    byPath: new Map([...input.articles.map((a) => [a.analysis.id, a] as const), ...input.articles.map((a) => [a.path, a] as const)]),
    marksOf: (article) => getOrMake(marks, article, () => marksOf(article, input, joined)),
    actorsIn: (article) => getOrMake(actors, article, () => new Map(article.analysis.actors.map((a) => [a.id, a]))),
    meetingsIn: (article) => getOrMake(meetings, article, () => new Map(article.analysis.meetings.map((m) => [m.id, m]))),
    lineOf: (article, offset) => getOrMake(lines, article, () => createLineIndex(article.text)).at(offset).line + 1,
    passage: (article, span) => passageIn(article.text, getOrMake(sentences, article, () => readArticle(article.text).sentences), span),
  };
}

function passageIn(text: string, sentences: readonly Span[], span: Span): Passage {
  const found = sentences[lastStartingAt(sentences, span.start)];
  const sentence = found && found.end >= span.start ? { start: found.start, end: Math.max(found.end, span.end) } : span;
  const from = wholeAt(text, Math.max(sentence.start, span.start - SIDE));
  const to = wholeAt(text, Math.min(sentence.end, span.end + SIDE));
  const end = wholeAt(text, Math.min(span.end, span.start + LONGEST));
  return {
    before: `${from > sentence.start ? '…' : ''}${text.slice(from, span.start)}`,
    words: `${text.slice(span.start, end)}${end < span.end ? '…' : ''}`,
    after: `${text.slice(span.end, to)}${to < sentence.end ? '…' : ''}`,
  };
}
