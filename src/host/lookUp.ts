// What stands at a place of an article, and who it is in the joined folder: the questions that features share.
import { corpusIndex } from '../core/corpus/index.ts';
import type { Actor, Analysis, DateMention, Meeting, Mention, NominalMention } from '../core/model/analysis.ts';
import type { AnchoredAnnotation } from '../core/model/annotation.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../core/model/corpus.ts';
import { type Span, spanLength } from '../core/text/span.ts';
import { getOrMake } from '../core/util/getOrMake.ts';
import { actorIn, meetingIn } from './otherAnalysis.ts';
import { sourceOf } from './packedArticle.ts';
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

/** An article as somebody has it, perhaps not as it was when the folder was joined. */
export type Read = Pick<ArticleState, 'path' | 'analysis'>;

const isSame = (one: Analysis | undefined, other: Analysis): one is Analysis => one !== undefined && sourceOf(one) === sourceOf(other);

/** Whether the article was joined as it is. Nothing is unpacked. */
export const isJoined = (report: CorpusReport, { path, analysis }: Read): boolean => isSame(corpusIndex(report).article(path), analysis);

/**
 * The folder's actor that an actor of one article is part of. Of an article that has changed since it was joined: by the
 * actor's own name and type, for ids there are by order and somebody else's now. Undefined where it was not there yet.
 */
export function corpusActorOf(report: CorpusReport, state: Read, local: string | undefined): CorpusActor | undefined {
  const index = corpusIndex(report);
  const joined = index.article(state.path);
  if (!joined || local === undefined) return undefined;
  return index.actorOf(state.path, isSame(joined, state.analysis) ? local : actorIn(joined, state.analysis, local));
}

export const corpusActor = (report: CorpusReport, id: string | undefined): CorpusActor | undefined => corpusIndex(report).actor(id);

/** The folder's meeting that a meeting of one article reports. Of one that has changed since: the one of the same words and people. */
export function corpusMeetingOf(report: CorpusReport, state: Read, local: string): CorpusMeeting | undefined {
  const index = corpusIndex(report);
  const joined = index.article(state.path);
  const there = !joined || isSame(joined, state.analysis) ? local : meetingIn(joined, state.analysis, local);
  return joined && there !== undefined ? index.meetingOf(state.path, there) : undefined;
}

/** What an article tells now of a meeting that it told of before. */
export function toldIn(now: Read, before: Read, { id }: Pick<Meeting, 'id'>): Meeting | undefined {
  const there = isSame(now.analysis, before.analysis) ? id : meetingIn(now.analysis, before.analysis, id);
  return now.analysis.meetings.find((m) => m.id === there);
}

/** The other way: what an article tells now of a meeting that had this id in it when it was joined. */
export function toldNow(report: CorpusReport, state: Read, local: string): Meeting | undefined {
  const joined = corpusIndex(report).article(state.path);
  return joined && toldIn(state, { path: state.path, analysis: joined }, { id: local });
}

/** Meetings that an actor of the folder took part in. */
export const meetingsOf = (report: CorpusReport, actor: string): readonly CorpusMeeting[] => corpusIndex(report).meetingsOf(actor);

type ByPath = (path: string) => ArticleState | undefined;

/** The articles' own actors that an actor of the folder is made of, by their ids now; without articles that are gone. Unpacks those that have changed since they were joined. */
export function* membersNow(report: CorpusReport, byPath: ByPath, { members }: Pick<CorpusActor, 'members'>): Generator<{ readonly state: ArticleState; readonly actor: string }> {
  const { article } = corpusIndex(report);
  for (const member of members) {
    const state = byPath(member.article);
    const joined = article(member.article);
    if (!state || !joined) continue;
    const actor = isSame(joined, state.analysis) ? member.actor : actorIn(state.analysis, joined, member.actor);
    if (actor !== undefined) yield { state, actor };
  }
}

interface MentionsThere {
  readonly state: ArticleState;
  readonly spans: readonly Span[];
}

/** Where the folder's articles mention an actor as they are now, article by article: one that has changed since it was joined is unpacked when its turn comes. */
export function* mentionsByArticle(report: CorpusReport, byPath: ByPath, { mentions, members }: CorpusActor): Generator<MentionsThere> {
  const told = new Set<string>();
  let byArticle: ReadonlyMap<string, CorpusActor['members']> | undefined;
  for (let from = 0, to = 0; from < mentions.length; from = to) {
    const path = mentions[from]?.article ?? '';
    while (mentions[to]?.article === path) to++;
    const state = byPath(path);
    if (!state || told.has(path)) continue;
    if (isJoined(report, state)) yield { state, spans: mentions.slice(from, to) };
    else {
      told.add(path);
      byArticle ??= byPathOf(members);
      const ids = new Set(Array.from(membersNow(report, byPath, { members: byArticle.get(path) ?? [] }), (m) => m.actor));
      yield { state, spans: state.analysis.mentions.filter((m) => ids.has(m.actor)) };
    }
  }
}

function byPathOf(members: CorpusActor['members']): ReadonlyMap<string, CorpusActor['members']> {
  const byArticle = new Map<string, CorpusActor['members'][number][]>();
  for (const member of members) getOrMake(byArticle, member.article, () => []).push(member);
  return byArticle;
}

/** The same one by one. */
export function* mentionsNow(report: CorpusReport, byPath: ByPath, actor: CorpusActor): Generator<{ readonly state: ArticleState; readonly span: Span }> {
  for (const { state, spans } of mentionsByArticle(report, byPath, actor)) for (const span of spans) yield { state, span };
}
