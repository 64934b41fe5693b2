// Articles, the mentions of actors in them, and people's notes as FollowTheMoney documents.
import { isEntityType } from '../../model/analysis.ts';
import type { ExportArticle, ExportInput } from '../exporter.ts';
import { actorsByMember, marksOf } from '../marks.ts';
import { plainLine, shortName, wellFormed } from '../plainText.ts';
import type { FtmActors } from './actors.ts';
import { type Entity, entity, entityId } from './entity.ts';

/** By the path of the article. */
export const articleIdsOf = ({ articles }: ExportInput): ReadonlyMap<string, string> => new Map(articles.map((a) => [a.path, entityId('article', a.path)]));

export function ftmArticles({ articles }: ExportInput, ids: ReadonlyMap<string, string>): Entity[] {
  return articles.map(({ path, text, analysis }) => entity('Article', ids.get(path) as string, {
    fileName: plainLine(path), title: plainLine(analysis.title),
    publishedAt: analysis.published.value ?? undefined,
    language: analysis.language.code === 'und' ? undefined : analysis.language.code,
    bodyText: wellFormed(text),
  }));
}

const DETECTED: Readonly<Record<string, string>> = { person: 'Person', organization: 'Organization', place: 'Address', group: 'LegalEntity', event: 'Event' };

/** One for each actor that an article names, with all the spellings in it. Only what may own things can be resolved. */
export function ftmMentions({ articles, corpus }: ExportInput, ids: ReadonlyMap<string, string>, { parties, addresses, events }: FtmActors): Entity[] {
  const byId = new Map(articles.map((a) => [a.analysis.id, a]));
  return corpus.actors.flatMap((actor) => {
    const entityOf = parties.get(actor.id) ?? addresses.get(actor.id) ?? events.get(actor.id);
    if (entityOf === undefined) return [];
    const spellings = new Map<ExportArticle, Set<string>>();
    for (const { article: path, start, end } of actor.mentions) {
      const article = byId.get(path);
      if (!article) continue;
      const own = spellings.get(article) ?? new Set();
      spellings.set(article, own.add(plainLine(shortName(article.text.slice(start, end)))));
    }
    return [...spellings].map(([article, names]) => {
      const document = ids.get(article.path) as string;
      return entity('Mention', entityId('mention', document, entityOf), { document, name: [...names], detectedSchema: DETECTED[actor.type], resolved: actor.type === 'place' ? undefined : parties.get(actor.id) });
    });
  });
}

/** What people wrote, and what they marked with labels of their own; about the actor, else the article. */
export function ftmNotes(input: ExportInput, ids: ReadonlyMap<string, string>, { parties, addresses, events }: FtmActors): Entity[] {
  const actors = actorsByMember(input);
  const bare = { ...input, withDetected: false };
  return input.articles.flatMap((article) => marksOf(article, bare, actors).flatMap(({ id, label, status, quote, actor, value, annotation }) => {
    const isNoted = annotation?.note !== undefined || (!isEntityType(label) && label !== 'date' && label !== 'meeting');
    if (!isNoted || status === 'rejected') return [];
    const document = ids.get(article.path) as string;
    const about = actor && (parties.get(actor.id) ?? addresses.get(actor.id) ?? events.get(actor.id));
    return [entity('Note', entityId('note', document, id), {
      name: plainLine(shortName(quote)), description: wellFormed(annotation?.note?.trim() ?? ''), entity: about ?? document, proof: document,
      keywords: [label, value, ...(annotation?.tags ?? []), ...Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `${key}: ${of}`)].map((w) => w && plainLine(w)),
      sourceUrl: annotation?.links?.filter((l) => /^https?:\/\/\S+$/.test(l)),
    })];
  }));
}
