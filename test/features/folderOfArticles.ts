// A folder of articles as the extension holds it, without VS Code: texts analysed with a `dateline.yaml` and sidecars,
// joined, and changed by plans as the host would change the files.
import { makeAnchor } from '../../src/core/anchors/index.ts';
import { analyze } from '../../src/core/analyze.ts';
import { joinCorpus } from '../../src/core/corpus/index.ts';
import type { AnchoredAnnotation, DecidedActor } from '../../src/core/model/annotation.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import type { CorpusActor, CorpusReport } from '../../src/core/model/corpus.ts';
import { fold } from '../../src/core/text/fold.ts';
import type { ActorPlan } from '../../src/features/actors/plans.ts';
import type { Situation } from '../../src/features/actors/records.ts';

export interface Folder {
  readonly texts: Readonly<Record<string, string>>;
  readonly actors: readonly DecidedActor[];
  readonly annotations: Readonly<Record<string, readonly AnchoredAnnotation[]>>;
  readonly corpus: CorpusReport;
  readonly situation: Situation;
}

let ids = 0;

export function folderOf(texts: Folder['texts'], actors: readonly DecidedActor[] = [], annotations: Folder['annotations'] = {}): Folder {
  const decisions = { ...NO_DECISIONS, actors };
  const analyses = Object.entries(texts).map(([id, text]) => analyze({ id, text, folder: decisions, annotations: annotations[id] ?? [] }));
  const corpus = joinCorpus(analyses, decisions);
  return { texts, actors, annotations, corpus, situation: { corpus, decided: actors, newId: () => `id${String(ids++).padStart(4, '0')}` } };
}

/** The folder after the plan is written and everything is read again. */
export function after(folder: Folder, plan: ActorPlan): Folder {
  const set = new Map([...plan.set, ...plan.updated].map((a) => [a.id, a]));
  const kept = folder.actors.filter((a) => !plan.removed.includes(a.id)).map((a) => set.get(a.id) ?? a);
  const fresh = plan.set.filter((a) => !folder.actors.some((b) => b.id === a.id));
  const annotations: Record<string, AnchoredAnnotation[]> = {};
  for (const path of Object.keys(folder.texts)) {
    const own = (folder.annotations[path] ?? []).map((a): AnchoredAnnotation => {
      const to = a.annotation.actor === undefined ? undefined : plan.retied.get(a.annotation.actor);
      const { actor: _, ...rest } = a.annotation;
      return to === undefined ? a : { ...a, annotation: to === null ? rest : { ...rest, actor: to } };
    });
    const ties = plan.ties.filter((t) => t.article === path);
    const isTied = (a: AnchoredAnnotation): boolean => ties.some((t) => t.start === a.span?.start);
    annotations[path] = [...own.filter((a) => !isTied(a)), ...ties.map((t): AnchoredAnnotation => {
      const span = { start: t.start, end: t.end };
      return { annotation: { id: `t${t.start}`, label: t.type, status: 'accepted', actor: t.actor, ...makeAnchor(folder.texts[path] ?? '', span) }, state: 'exact', span, score: 1 };
    })];
  }
  return folderOf(folder.texts, [...kept, ...fresh], annotations);
}

/** The only actor that has this name or spelling. */
export function actorCalled(folder: Folder, name: string): CorpusActor {
  const found = folder.corpus.actors.filter((a) => [a.name, ...a.aliases].some((x) => fold(x) === fold(name)));
  const named = found.filter((a) => a.name === name);
  const actor = found.length === 1 ? found[0] : named.length === 1 ? named[0] : undefined;
  if (!actor) throw new Error(`${found.length} actors called ${name}: ${shown(folder).join('; ')}`);
  return actor;
}

/** `Ada Obi person: a Ada Obi, a Obi, b Ada Obi` for every actor with these types. */
export const shown = (folder: Folder, types: readonly string[] = ['person', 'organization']): string[] =>
  folder.corpus.actors.filter((a) => types.includes(a.type)).map((a) => `${a.name} ${a.type}: ${a.mentions.map((m) => `${m.article} ${(folder.texts[m.article] ?? '').slice(m.start, m.end)}`).join(', ')}`);
