// What stands at a place of an article, and who it is in the joined folder: the questions that features share.
import { corpusIndex } from '../core/corpus/index.ts';
import type { Actor, DateMention, Meeting, Mention, NominalMention } from '../core/model/analysis.ts';
import type { AnchoredAnnotation } from '../core/model/annotation.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../core/model/corpus.ts';
import { type Span, spanLength } from '../core/text/span.ts';
import type { ArticleState } from './services.ts';

/** A cursor right behind a word counts as on it. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Of two that touch, the one that begins here: the cursor stands in front of it. */
function at<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let found: T | undefined;
  for (const span of spans) if (touches(span, offset) && (!found || span.start === offset || spanLength(span) < spanLength(found))) found = span;
  return found;
}

export const mentionAt = (state: ArticleState, offset: number): Mention | undefined => at(state.analysis.mentions, offset);
/** Where words refer to a person by an office, and no name stands there. */
export const nominalAt = (state: ArticleState, offset: number): NominalMention | undefined => at(state.analysis.nominals ?? [], offset);
export const dateAt = (state: ArticleState, offset: number): DateMention | undefined => at(state.analysis.dates, offset);

/** The innermost first. */
export const annotationsAt = (state: ArticleState, offset: number): readonly AnchoredAnnotation[] =>
  state.annotations.filter((a) => a.span && touches(a.span, offset)).sort((a, b) => lengthOf(a) - lengthOf(b));

const lengthOf = ({ span }: AnchoredAnnotation): number => (span ? spanLength(span) : 0);

export const meetingAt = (state: ArticleState, offset: number): Meeting | undefined =>
  state.analysis.meetings.find((m) => m.triggers.some((t) => touches(t, offset)) || touches(m.trigger, offset));

export function actorById({ analysis: { actors } }: Pick<ArticleState, 'analysis'>, id: string | undefined): Actor | undefined {
  if (id === undefined) return undefined;
  let byId = actorsById.get(actors);
  if (!byId) actorsById.set(actors, (byId = new Map(actors.map((a) => [a.id, a]))));
  return byId.get(id);
}

const actorsById = new WeakMap<readonly Actor[], ReadonlyMap<string, Actor>>();

/** The folder's actor that an actor of one article is part of. */
export const corpusActorOf = (report: CorpusReport, path: string, actor: string): CorpusActor | undefined => corpusIndex(report).actorOf(path, actor);

export const corpusActor = (report: CorpusReport, id: string | undefined): CorpusActor | undefined => corpusIndex(report).actor(id);

/** The folder's meeting that a meeting of one article reports. */
export const corpusMeetingOf = (report: CorpusReport, path: string, meeting: string): CorpusMeeting | undefined => corpusIndex(report).meetingOf(path, meeting);

/** Meetings that an actor of the folder took part in. */
export const meetingsOf = (report: CorpusReport, actor: string): readonly CorpusMeeting[] => corpusIndex(report).meetingsOf(actor);
