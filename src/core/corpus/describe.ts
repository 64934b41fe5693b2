// What a joined actor is called and which type it has, by the articles that name it. Articles in languages that we do not
// analyse only have a say where no other article names the actor.
import { ENTITY_TYPES, type EntityType } from '../model/analysis.ts';
import type { DecidedActor } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { countryOf, isCapital } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { joiningsOf } from './joinings.ts';
import { isAcronym, nameWords } from './nameKeys.ts';
import { type ActorNode, mentionsOf } from './nodes.ts';
import { compareText } from './order.ts';

/** Type by mentions; a name by `nameFrom`; the other spellings by how often articles name them. A decision rules over all. */
export function describe(members: readonly ActorNode[], decided: DecidedActor | undefined): Omit<CorpusActor, 'id'> {
  const [only] = members;
  if (only && members.length === 1 && only.actor.aliases.length === 0 && !decided && only.article.language.analysed) return describeOne(only);
  const readable = members.filter((m) => m.article.language.analysed);
  const types = new Map<EntityType, number>();
  const names = new Map<string, number>();
  const spellings = new Map<string, number>();
  for (const { actor, type, mentions } of readable.length > 0 ? readable : members) {
    types.set(type, (types.get(type) ?? 0) + mentions + 1);
    names.set(actor.name, (names.get(actor.name) ?? 0) + 1);
  }
  for (const { actor } of members) {
    spellings.set(actor.name, (spellings.get(actor.name) ?? 0) + 1);
    for (const text of actor.aliases) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  const type = decided?.type ?? mostly(types);
  const name = decided?.name ?? nameFrom(names, type);
  for (const alias of decided?.aliases ?? []) spellings.set(alias, spellings.get(alias) ?? 0);
  const aliases = [...spellings].filter(([s]) => s !== name).sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([s]) => s);
  return {
    type, name, aliases,
    joined: joiningsOf(members, name, type, aliases, decided),
    mentions: allMentions(members),
    members: members.map((m) => ({ article: m.article.id, actor: m.actor.id })),
    ...(decided && { decided: decided.id }),
  };
}

/** Most actors of a folder are named in one article, by one spelling. */
const describeOne = (node: ActorNode): Omit<CorpusActor, 'id'> => ({
  type: node.type, name: node.actor.name, aliases: NONE, joined: NONE, mentions: allMentions([node]), members: [{ article: node.article.id, actor: node.actor.id }],
});

const NONE: readonly never[] = [];

function allMentions(members: readonly ActorNode[]): CorpusActor['mentions'] {
  const all: { article: string; start: number; end: number }[] = [];
  for (const node of members) mentionsOf(node, (start, end) => all.push({ article: node.article.id, start, end }));
  return all;
}

const mostly = (types: ReadonlyMap<EntityType, number>): EntityType =>
  [...types].sort((a, b) => b[1] - a[1] || ENTITY_TYPES.indexOf(a[0]) - ENTITY_TYPES.indexOf(b[0]))[0]?.[0] ?? 'organization';

/** A fuller name counts when one article in so many uses it; else a single long form would rename everybody's "Sergey Lavrov". */
const USUAL = 10;

/** Forms of address that are no part of a name. */
const COURTESY = /^(?:H\. ?[EM]\.|Mrs?\.?|Ms\.?|Dr\.?|H(?:is|er) Excellency) /u;

/** The spelling that most articles use among the fullest, with accents and hyphens where two are as frequent; a country's English name. */
function nameFrom(names: ReadonlyMap<string, number>, type: EntityType): string {
  const all = [...names].map(([name, count]) => ({ name, count, full: type === 'place' ? 1 : fullness(name) }));
  const english = type === 'place' ? all.filter(({ name }) => isCountryName(name)) : [];
  const bare = all.filter(({ name }) => !COURTESY.test(name));
  const known = [english, bare, all].find((list) => list.length > 0) ?? all;
  const total = known.reduce((sum, n) => sum + n.count, 0);
  const levels = [...new Set(known.map((n) => n.full))].sort((a, b) => b - a);
  const level = levels.find((l) => l < 3 || known.filter((n) => n.full === l).reduce((sum, n) => sum + n.count, 0) * USUAL >= total);
  const fullest = known.filter((n) => n.full === level);
  fullest.sort((a, b) => b.count - a.count || marks(b.name) - marks(a.name) || compareText(a.name, b.name));
  return fullest[0]?.name ?? '';
}

/** Words count before how often a name is used, so that "Sergey Lavrov" is the name and "Lavrov" a spelling; initials and acronyms do not. */
const fullness = (name: string): number => (isAcronym(name) ? 0 : Math.min(3, nameWords(name).filter((w) => w.length > 1).length));

/** The name under which English articles know the country: "Mali", not "Le Mali"; "Russia", not "Moscow". */
function isCountryName(name: string): boolean {
  const folded = fold(name).replace(/^the /, '');
  return !isCapital(folded) && countryOf(folded) === folded;
}

/** Accents and hyphens: somebody took the trouble. All capitals: nobody did. */
function marks(name: string): number {
  const careful = (name.normalize('NFD').match(/[\p{M}\u2010\u2011-]/gu) ?? []).length;
  return name === name.toUpperCase() ? -1 : careful;
}
