// Annotations, and suggestions where they are wanted, in one shape: what every format writes a row, an object or a line of.
import { memberKey } from '../corpus/index.ts';
import type { Meeting } from '../model/analysis.ts';
import type { AnchoredAnnotation, AnchorState, Annotation, AnnotationStatus } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';

export interface Mark {
  readonly article: ExportArticle;
  /** The annotation's id, or one made of label and place for a suggestion. Unique in its article. */
  readonly id: string;
  readonly label: string;
  readonly status: AnnotationStatus | 'suggested';
  /** Of a suggestion: exact. */
  readonly state: AnchorState;
  /** Missing exactly when the annotation is lost. */
  readonly span?: Span;
  /** The words as they stand in today's text; of a lost one as they stood. */
  readonly quote: string;
  readonly actor?: CorpusActor;
  readonly value?: string;
  readonly annotation?: Annotation;
  /** That these words tell of, in the article's analysis. */
  readonly meeting?: Meeting;
}

/** In the order of the text, lost ones last; O(n log n). */
export function marksOf(article: ExportArticle, input: ExportInput, actors: ReadonlyMap<string, CorpusActor>): Mark[] {
  const marks = [...annotated(article, actors), ...(input.withDetected ? suggested(article, actors) : [])];
  return marks.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || (b.span?.end ?? 0) - (a.span?.end ?? 0) || (a.id < b.id ? -1 : 1));
}

/** `memberKey(article, actor)` → joined actor, and `decided id` → joined actor. */
export function actorsByMember(input: ExportInput): ReadonlyMap<string, CorpusActor> {
  const map = new Map<string, CorpusActor>();
  for (const actor of input.corpus.actors) {
    for (const m of actor.members) map.set(memberKey(m.article, m.actor), actor);
    if (actor.decided !== undefined) map.set(actor.decided, actor);
  }
  return map;
}

function annotated(article: ExportArticle, actors: ReadonlyMap<string, CorpusActor>): Mark[] {
  const { id, mentions, meetings } = article.analysis;
  const mentionOf = new Map(mentions.flatMap((m) => (m.annotation === undefined ? [] : [[m.annotation, m] as const])));
  const meetingOf = new Map(meetings.flatMap((m) => (m.annotation === undefined ? [] : [[m.annotation, m] as const])));
  return article.annotations.map(({ annotation, state, span }: AnchoredAnnotation): Mark => {
    const mention = mentionOf.get(annotation.id);
    const meeting = meetingOf.get(annotation.id);
    const actor = (annotation.actor !== undefined && actors.get(annotation.actor)) || (mention && actors.get(memberKey(id, mention.actor)));
    return {
      article, annotation, state, id: annotation.id, label: annotation.label, status: annotation.status,
      quote: span ? article.text.slice(span.start, span.end) : annotation.quote,
      ...(span && { span }),
      ...(actor && { actor }),
      ...(annotation.value !== undefined && { value: annotation.value }),
      ...(meeting && { meeting }),
    };
  });
}

function suggested(article: ExportArticle, actors: ReadonlyMap<string, CorpusActor>): Mark[] {
  const { mentions, dates, meetings, quotes, id } = article.analysis;
  const actorOf = (local: string | undefined): CorpusActor | undefined => (local === undefined ? undefined : actors.get(memberKey(id, local)));
  const used = new Map(article.annotations.map((a) => [a.annotation.id, 1]));
  const mark = (label: string, { start, end }: Span, actor?: CorpusActor, value?: string, meeting?: Meeting): Mark => {
    const base = `${label}-${start}`;
    const before = used.get(base) ?? 0;
    used.set(base, before + 1);
    const own = before === 0 ? base : `${base}+${before}`;
    return {
      article, label, id: own, status: 'suggested', state: 'exact', span: { start, end }, quote: article.text.slice(start, end),
      ...(actor && { actor }), ...(value !== undefined && value !== '' && { value }),
      ...(meeting && { meeting }),
    };
  };
  return [
    ...mentions.filter((m) => m.by === 'detected').map((m) => mark(m.type, m, actorOf(m.actor))),
    ...dates.filter((d) => d.annotation === undefined).map((d) => mark('date', d, undefined, d.value)),
    ...meetings.filter((m) => m.annotation === undefined).map((m) => mark('meeting', m.trigger, undefined, m.date?.value, m)),
    ...quotes.map((q) => mark('quote', q, actorOf(q.speaker))),
  ];
}

/** What has no place in the text any more, as notes; formats that need a place leave these out. */
export const lostNotes = (marks: readonly Mark[]): Problem[] =>
  marks.filter((m) => m.span === undefined).map(({ article, id, quote }) => ({
    code: 'export-lost', severity: 'warning', span: { start: 0, end: 0 }, data: { path: article.path, id, quote },
  }));

/** A place whose words, in the format's own count, are not the quote: our mistake, caught before it reaches a file. */
export const mismatchNote = ({ article, id, quote, span }: Mark): Problem => ({
  code: 'export-mismatch', severity: 'error', span: span ?? { start: 0, end: 0 }, data: { path: article.path, id, quote },
});
