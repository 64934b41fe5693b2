// Records of other collections that a person tied an actor to, as formats with fields for identifiers want them.
import type { FolderDecisions } from '../model/annotation.ts';
import type { Mark } from './marks.ts';

/** `Q42` of a link to Wikidata in any of its forms. */
export const wikidataId = (link: string): string | undefined => /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:EntityData\/)?(Q[1-9]\d*)\b/.exec(link)?.[1];

/** Links of the actor that a mark's words mean. */
export function linksFinder(folder: FolderDecisions | undefined): (mark: Mark) => readonly string[] {
  const byId = new Map(folder?.actors.map((a) => [a.id, a.links]));
  return ({ annotation, actor }) => byId.get(annotation?.actor ?? actor?.decided ?? '') ?? [];
}
