// Test texts with names marked in place: `{Amina Sarr:person}` becomes "Amina Sarr" with a mention. Names that share
// their last word are one actor.
import type { Actor, EntityType, Mention } from '../../../src/core/model/analysis.ts';
import { type Article, readArticle } from '../../../src/core/text/article.ts';

export interface Marked {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  /** The text of a span; empty for none. */
  slice(span: { readonly start: number; readonly end: number } | undefined): string;
  /** The actor's name; empty for none. */
  name(id: string | undefined): string;
}

export function marked(source: string): Marked {
  const mentions: Mention[] = [];
  const actors = new Map<string, Actor>();
  let text = '';
  let at = 0;
  for (const m of source.matchAll(/\{([^{}:]+):(\w+)\}/g)) {
    text += source.slice(at, m.index);
    const [whole, name = '', type = ''] = m;
    const key = `${name.split(' ').at(-1)?.toLowerCase()}`;
    const actor = actors.get(key) ?? { id: `a${actors.size + 1}`, type: type as EntityType, name, aliases: [], roles: [] };
    actors.set(key, actor);
    mentions.push({ start: text.length, end: text.length + name.length, text: name, type: type as EntityType, actor: actor.id, by: 'detected' });
    text += name;
    at = (m.index ?? 0) + whole.length;
  }
  text += source.slice(at);
  const list = [...actors.values()];
  return {
    article: readArticle(text), mentions, actors: list,
    slice: (span) => (span ? text.slice(span.start, span.end) : ''),
    name: (id) => list.find((a) => a.id === id)?.name ?? '',
  };
}
