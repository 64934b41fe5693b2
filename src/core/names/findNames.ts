// The names layer: candidates → decisions → actors → roles. The candidate finder is the one part that a trained tagger
// replaces; everything after it reads spans and types only.
import type { Actor, ArticleLanguage, Mention, Role } from '../model/analysis.ts';
import type { AnchoredAnnotation, FolderDecisions } from '../model/annotation.ts';
import type { Article } from '../text/article.ts';
import { acts } from './acting.ts';
import { linkActors } from './actors/linkActors.ts';
import type { Named } from './actors/named.ts';
import type { Candidate } from './candidates/candidate.ts';
import { applyDecisions } from './decisions.ts';
import { findForeign } from './foreign/findForeign.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { createNameText, type NameText } from './nameText.ts';
import { findRoles } from './roles/findRoles.ts';
import type { RoleContext } from './roles/roleContext.ts';
import { findByTagger } from './tagger/findByTagger.ts';
import type { RememberedRuns } from './tagger/rememberedRuns.ts';

export interface NameContext {
  readonly language: ArticleLanguage;
  /** The article's own annotations, placed in its text. */
  readonly annotations: readonly AnchoredAnnotation[];
  readonly folder: FolderDecisions;
  /** Where the article was analysed before. */
  readonly remembered?: RememberedRuns;
}

export interface FoundNames {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

/** Every name of the article and who it stands for. Linear; never throws. In other languages than English: no roles. */
export function findNames(article: Article, context: NameContext): FoundNames {
  const { analysed } = context.language;
  const { actors, ...c } = linkedNames(article, context);
  const roles = analysed ? findRoles(c) : new Map<number, Role[]>();
  return {
    mentions: c.names.map((name, i) => toMention(name, c.idOf(c.actorOf[i] as number), analysed && acts(c.n, c.names, i))),
    actors: actors.map((a, i) => ({ ...a, roles: roles.get(i) ?? [] })),
  };
}

/** The names with their actors: what roles are read from. */
export function linkedNames(article: Article, context: NameContext): RoleContext & { readonly actors: readonly Omit<Actor, 'roles'>[] } {
  const n = createNameText(article, lexicon());
  const found = (context.language.analysed ? findByTagger(n, undefined, context.remembered) : findForeign(n, context.language.code)).map((c) => toNamed(n, c));
  const names = applyDecisions(n, found, context.annotations, context.folder);
  const { actorOf, actors } = linkActors(n, names, (i) => officeBefore(n, names[i] as Named));
  const typeOf = (actor: number): Actor['type'] => (actors[actor] as Actor).type;
  return { n, names, actorOf, actors, typeOf, idOf: (actor) => (actors[actor] as Actor).id, nameAt: nameIndex(n, names) };
}

function toNamed(n: NameText, c: Candidate): Named {
  const start = (n.t.start[c.first] as number) + (c.cut ?? 0);
  const end = n.t.end[c.end - 1] as number;
  return {
    start, end, first: c.first, endToken: c.end, type: c.type, text: n.article.text.slice(start, end), by: 'detected',
    ...(c.phrase && { phrase: c.phrase }), ...(c.cut !== undefined && { cut: c.cut }), ...(c.foreign && { foreign: true as const }),
  };
}

/** Index of the name that covers a token, or -1. */
function nameIndex(n: NameText, names: readonly Named[]): (token: number) => number {
  const of = new Int32Array(n.t.count + 1).fill(-1);
  for (const [i, name] of names.entries()) of.fill(i, name.first, name.endToken);
  return (token) => of[token] ?? -1;
}

/** The noun of office right before a name, as a hint which of two people of one surname is meant. */
function officeBefore(n: NameText, name: Named): string {
  const word = n.word(name.first - 1);
  return n.lex.roleNouns.has(word) ? word : '';
}

function toMention(name: Named, actor: string, isActing: boolean): Mention {
  const { start, end, text, type, by, annotation } = name;
  return {
    start, end, text, type, actor, by,
    ...(isActing && { acts: true as const }),
    ...(annotation !== undefined && { annotation }),
  };
}
