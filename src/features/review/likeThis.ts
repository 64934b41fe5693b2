// Which unreviewed names are like one: of the same actor, or the same words and type, in its article or the folder. Pure.
import type { Analysis, Mention } from '../../core/model/analysis.ts';
import { fold } from '../../core/text/fold.ts';
import { isUnreviewed } from './reviewOf.ts';

export type Likeness = 'actor' | 'words';
export type Reach = 'article' | 'folder';

export interface Alike {
  readonly by: Likeness;
  readonly reach: Reach;
  readonly places: readonly Place[];
}

export interface Place {
  /** Path of the article. */
  readonly path: string;
  readonly mention: Mention;
}

/** An actor of one article. */
export interface Member {
  readonly article: string;
  readonly actor: string;
}

export interface Article {
  readonly path: string;
  readonly analysis: Pick<Analysis, 'mentions'>;
}

/**
 * The four choices, widest first. `here` is the article of `mention`, `members` are the actors of the articles as they are
 * now that make up the folder's actor that it is part of.
 * Articles by path, `here` first; places in text order.
 */
export function alikeTo(mention: Mention, here: Article, articles: readonly Article[], members: readonly Member[] | undefined): readonly Alike[] {
  const actors = new Set((members ?? [{ article: here.path, actor: mention.actor }]).map((m) => `${m.article}\n${m.actor}`));
  const words = fold(mention.text);
  const isOf: Readonly<Record<Likeness, (m: Mention, path: string) => boolean>> = {
    actor: (m, path) => m.type === mention.type && actors.has(`${path}\n${m.actor}`),
    words: (m) => m.type === mention.type && fold(m.text) === words,
  };
  const sorted = [here, ...articles.filter((a) => a.path !== here.path).sort((a, b) => (a.path < b.path ? -1 : 1))];
  const found = (by: Likeness, within: readonly Article[]): readonly Place[] =>
    within.flatMap(({ path, analysis }) => analysis.mentions.filter((m) => isUnreviewed(m) && isOf[by](m, path)).map((m) => ({ path, mention: m })));
  return [
    { by: 'actor', reach: 'folder', places: found('actor', sorted) },
    { by: 'words', reach: 'folder', places: found('words', sorted) },
    { by: 'actor', reach: 'article', places: found('actor', [here]) },
    { by: 'words', reach: 'article', places: found('words', [here]) },
  ];
}

/** Without those that are empty or show the same places as one before them. */
export function differing(all: readonly Alike[]): readonly Alike[] {
  const keys = all.map(({ places }) => places.map((p) => `${p.path}:${p.mention.start}`).join('\n'));
  return all.filter((a, i) => a.places.length > 0 && keys.indexOf(keys[i] ?? '') === i);
}
