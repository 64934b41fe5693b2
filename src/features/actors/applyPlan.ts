// Writes what a decision about actors comes to: records into every `dateline.yaml` that holds for their articles, ties
// into the articles' sidecars. One step of undo.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { Analysis, Mention } from '../../core/model/analysis.ts';
import type { DecidedActor, FolderDecisions } from '../../core/model/annotation.ts';
import type { CorpusReport } from '../../core/model/corpus.ts';
import type { FolderChange, SidecarChange } from '../../core/sidecar/index.ts';
import { fold } from '../../core/text/fold.ts';
import { lacksSidecar } from '../../host/articleRules.ts';
import { isJoined, membersNow } from '../../host/lookUp.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { annotationOf } from '../commands/annotate.ts';
import { foldersOf, retiedAnnotations } from '../foldersOf.ts';
import type { ActorPlan } from './plans.ts';
import type { Situation, Tie } from './records.ts';

export function situationOf({ library, decisions }: Services): Situation {
  const records = new Map<string, DecidedActor>();
  for (const { folder } of foldersOf(library.all())) for (const actor of folder.decisions.actors) if (!records.has(actor.id)) records.set(actor.id, actor);
  return { corpus: library.corpus(), decided: [...records.values()], newId: decisions.newId };
}

/** `from`: the article that it was decided in, where the usual keys take it back. */
export const applyPlan = (services: Services, from: ArticleState, label: string, plan: ActorPlan): Promise<boolean> =>
  services.decisions.apply(label, changesOf(services, from, plan));

export function changesOf(services: Services, from: ArticleState, plan: ActorPlan): readonly Change[] {
  const { library } = services;
  const named = new Set([from.path, ...plan.articles]);
  const toFolders = foldersOf([from, ...library.all()]).flatMap(({ folder, articles }): Change[] => {
    const holds = articles.some((a) => named.has(a.path));
    const changes = folderChanges(folder.decisions, plan, holds);
    const article = articles.find((a) => a.path === from.path) ?? articles[0];
    return changes.length === 0 || !article ? [] : [{ folderFileOf: article.uri, changes }];
  });
  const retied = library.all().flatMap((state): Change[] => {
    const changes = retiedAnnotations(state, 'actor', plan.retied);
    return changes.length === 0 ? [] : [{ article: state.uri, changes }];
  });
  return [...toFolders, ...tieChanges(services, from, plan.ties), ...retied];
}

function folderChanges(decisions: FolderDecisions, plan: ActorPlan, holds: boolean): readonly FolderChange[] {
  const known = new Map(decisions.actors.map((a) => [a.id, a]));
  const removed = plan.removed.flatMap((id): FolderChange[] => (known.has(id) ? [{ kind: 'removeActor', id }] : []));
  const set = [...plan.set, ...plan.updated].flatMap((record): FolderChange[] => {
    const before = known.get(record.id);
    if (!before) return holds && plan.set.includes(record) ? [{ kind: 'addActor', actor: record }] : [];
    const changed = differences(before, record);
    return Object.keys(changed).length === 0 ? [] : [{ kind: 'updateActor', id: record.id, set: changed }];
  });
  const names = new Set(plan.names.map(fold));
  const allowed = holds ? decisions.notNames.filter((n) => names.has(fold(n.text))) : [];
  return [...removed, ...set, ...allowed.map((notName): FolderChange => ({ kind: 'removeNotName', notName }))];
}

const differences = (before: DecidedActor, after: DecidedActor): Partial<DecidedActor> =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof DecidedActor])));

function tieChanges(services: Services, from: ArticleState, ties: readonly Tie[]): readonly Change[] {
  const { library } = services;
  const corpus = library.corpus();
  const byArticle = new Map<ArticleState, Map<number, SidecarChange>>();
  const moved = new Set<string>();
  for (const tie of ties) {
    const state = library.byPath(tie.article);
    if (!state || lacksSidecar(state.uri)) continue;
    const changes = byArticle.get(state) ?? new Map<number, SidecarChange>();
    byArticle.set(state, changes);
    // What is decided in an article is about its words as they are now.
    const isAsKnown = tie.article === from.path || isJoined(corpus, state);
    for (const mention of isAsKnown ? thereIn(state, tie) : movedIn(corpus, state, tie, moved)) changes.set(mention.start, tieChange(services, state, mention, tie));
  }
  return [...byArticle].flatMap(([{ uri }, changes]): Change[] => (changes.size === 0 ? [] : [{ article: uri, changes: [...changes.values()] }]));
}

/** None where other words stand there by now. */
function thereIn({ analysis }: ArticleState, { start, end, text }: Tie): readonly Mention[] {
  const mention = mentionsOf(analysis).get(start);
  return mention?.end === end && mention.text === text ? [mention] : [];
}

/** In an article that has changed since the folder was joined: wherever its actor is mentioned by these words now; with the first tie of these. */
function movedIn(corpus: CorpusReport, state: ArticleState, { start, text }: Tie, done: Set<string>): readonly Mention[] {
  const joined = corpusIndex(corpus).article(state.path);
  const before = joined && mentionsOf(joined).get(start);
  const key = JSON.stringify([state.path, before?.actor, text]);
  if (before?.text !== text || done.has(key)) return [];
  done.add(key);
  const [now] = membersNow(corpus, () => state, { members: [{ article: state.path, actor: before.actor }] });
  return now ? state.analysis.mentions.filter((m) => m.actor === now.actor && m.text === text) : [];
}

function tieChange(services: Services, state: ArticleState, mention: Mention, { actor, type }: Tie): SidecarChange {
  const label = mention.type === 'group' ? 'group' : type;
  if (mention.annotation !== undefined) return { kind: 'update', id: mention.annotation, set: { actor, label } };
  return { kind: 'add', annotation: annotationOf(services, state, mention, { label, status: mention.type === label ? 'accepted' : 'added', actor }) };
}

const byStart = new WeakMap<readonly Mention[], ReadonlyMap<number, Mention>>();

/** By where they begin; made once, for an actor may be tied in thousands of places of one article. */
function mentionsOf({ mentions }: Analysis): ReadonlyMap<number, Mention> {
  let map = byStart.get(mentions);
  if (!map) byStart.set(mentions, (map = new Map(mentions.map((m) => [m.start, m]))));
  return map;
}
