// Who is meant, by the names and records of other programs → the folder's own actors, where it has them.
import type { DecidedActor } from '../model/annotation.ts';
import { fold } from '../text/fold.ts';

export interface ActorFinder {
  /** Id of the one actor with this record; else of the one with this name. */
  find(who: string | undefined, records: readonly string[]): string | undefined;
}

export function createActorFinder(actors: readonly DecidedActor[]): ActorFinder {
  const byRecord = new Map<string, string | null>();
  const byName = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, key: string, id: string): void => void map.set(key, map.has(key) && map.get(key) !== id ? null : id);
  for (const { id, name, aliases, links } of actors) {
    for (const link of links) put(byRecord, recordKey(link), id);
    for (const spelling of [name, ...aliases]) put(byName, fold(spelling), id);
  }
  return {
    find: (who, records) => records.map((record) => byRecord.get(recordKey(record))).find((id) => typeof id === 'string') ?? (who === undefined ? undefined : (byName.get(fold(who)) ?? undefined)),
  };
}

/** Wikidata's records are written in five ways; an id there is a Q and digits. */
function recordKey(record: string): string {
  const wikidata = /^(?:wikidata:|wd:|https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/)?(Q\d+)$/i.exec(record.trim().slice(0, 200));
  return wikidata ? (wikidata[1] ?? '').toUpperCase() : record.trim();
}
