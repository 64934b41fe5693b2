// Several `dateline.yaml` of one corpus as one: what hosts hand to `joinCorpus`.
import { type DecidedActor, type FolderDecisions, NO_DECISIONS } from '../model/annotation.ts';

export interface DecisionsOf {
  /** Folder of the `dateline.yaml` as the paths of the corpus begin, with `/` at its end; empty for the root's. */
  readonly prefix: string;
  readonly decisions: FolderDecisions;
}

/** Reports then name articles by their paths in the corpus. Linear in the decisions. */
export function mergedDecisions(files: readonly DecisionsOf[]): FolderDecisions {
  if (files.length === 0) return NO_DECISIONS;
  const all = files.map((f) => f.decisions);
  const relationTypes = [...new Set(all.flatMap((d) => d.relationTypes ?? []))];
  return {
    labels: all.flatMap((d) => d.labels),
    ...(relationTypes.length > 0 && { relationTypes }),
    actors: mergedActors(all.flatMap((d) => d.actors)),
    notNames: all.flatMap((d) => d.notNames),
    meetings: files.flatMap(({ prefix, decisions }) =>
      decisions.meetings.map((m) => ({ ...m, reports: m.reports.map((r) => ({ ...r, article: prefix + r.article })) }))),
  };
}

/** An actor of several folders stands in each of their files by the same id. */
function mergedActors(all: readonly DecidedActor[]): readonly DecidedActor[] {
  const byId = new Map<string, DecidedActor>();
  for (const actor of all) {
    const known = byId.get(actor.id);
    byId.set(actor.id, known ? { ...known, aliases: [...new Set([...known.aliases, actor.name, ...actor.aliases])], notSame: [...new Set([...known.notSame, ...actor.notSame])] } : actor);
  }
  return [...byId.values()];
}
