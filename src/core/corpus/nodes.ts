// The actors of all articles in one table, in an order that does not depend on how the articles arrived.
import type { Actor, Analysis, EntityType } from '../model/analysis.ts';
import type { Span } from '../text/span.ts';
import { forgetOldSpellings, type Spelling, spellingOf } from './nameKeys.ts';
import { compareText } from './order.ts';

/** One actor of one article. */
export interface ActorNode {
  readonly article: Analysis;
  readonly actor: Actor;
  readonly type: EntityType;
  /** Its name first, then its other spellings. */
  readonly spellings: readonly Spelling[];
  readonly mentions: readonly Span[];
}

/** Every actor, sorted by article id, then by first mention. Group mentions count for the country's actor that they point to. */
export function actorNodes(articles: readonly Analysis[]): ActorNode[] {
  forgetOldSpellings();
  return articles.flatMap((article) => {
    const spans = new Map<string, Span[]>();
    for (const { actor, start, end } of article.mentions) {
      const list = spans.get(actor);
      if (list) list.push({ start, end });
      else spans.set(actor, [{ start, end }]);
    }
    const nodes = article.actors.map((actor) => ({
      article, actor, type: actor.type, mentions: spans.get(actor.id) ?? [],
      spellings: actor.aliases.length === 0 ? [spellingOf(actor.name)] : [spellingOf(actor.name), ...actor.aliases.map(spellingOf)],
    }));
    return nodes.sort((a, b) => firstOf(a) - firstOf(b) || compareText(a.actor.id, b.actor.id));
  });
}

/** The spelling that the actor goes by in its article. */
export const nameOf = (node: ActorNode): Spelling => node.spellings[0] as Spelling;

export const firstOf = (node: ActorNode): number => node.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

/** The key of an actor of one article in maps over the folder. */
export const memberKey = (article: string, actor: string): string => `${article}\u0000${actor}`;
