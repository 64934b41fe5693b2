// What a joined actor is called and which type it has, by the articles that name it. Articles in languages that we do not
// analyse only have a say where no other article names the actor.
import { ENTITY_TYPES, type EntityType } from '../model/analysis.ts';
import type { DecidedActor } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { countryOf, isCapital } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { type Columns, READABLE, TIED } from './columns.ts';
import { joiningsOf, type Way } from './joinings.ts';
import { isAcronym, nameWords } from './nameKeys.ts';
import type { Namings } from './namings.ts';
import type { ActorNode } from './nodes.ts';
import { compareText } from './order.ts';

/** Members of a set, in the order of the folder. */
export interface Members {
  readonly nodes: readonly ActorNode[];
  /** Their places. */
  readonly places: readonly number[];
}

/** What is said of a joined actor wherever it stands. */
export type Said = Pick<CorpusActor, 'type' | 'name' | 'aliases' | 'joined'>;

/** Type by mentions; a name by `nameFrom`; the other spellings by how often articles name them. A decision rules over all. */
export function describe(members: Members, columns: Columns, namings: Namings, decided: DecidedActor | undefined): Said {
  const [first] = members.nodes;
  if (first && !decided && namings.countOf(first.naming) === 1 && isOneWay(members, columns)) {
    return { type: typeOf(first.naming, namings), name: namings.textsOf(first.naming)[0] as string, aliases: NONE, joined: NONE };
  }
  const ways = waysOf(members, columns, namings);
  const isReadable = ways.some((way) => way.readable > 0);
  const types = new Map<EntityType, number>();
  const names = new Map<string, number>();
  const spellings = new Map<string, number>();
  for (const { node: { naming }, texts, count, readable, mentions, readableMentions } of ways) {
    for (const text of texts) spellings.set(text, (spellings.get(text) ?? 0) + count);
    const articles = isReadable ? readable : count;
    if (articles === 0) continue;
    const [own, called] = [typeOf(naming, namings), texts[0] as string];
    types.set(own, (types.get(own) ?? 0) + articles + (isReadable ? readableMentions : mentions));
    names.set(called, (names.get(called) ?? 0) + articles);
  }
  const type = decided?.type ?? mostly(types);
  const name = decided?.name ?? nameFrom(names, type);
  for (const alias of decided?.aliases ?? []) spellings.set(alias, spellings.get(alias) ?? 0);
  const aliases = [...spellings].filter(([s]) => s !== name).sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([s]) => s);
  return { type, name, aliases, joined: joiningsOf(ways, name, type, aliases, decided) };
}

const NONE: readonly never[] = [];

/** Most actors are called alike wherever they are named. */
function isOneWay({ places }: Members, { namings }: Columns): boolean {
  const first = namings[places[0] as number];
  for (let i = 1; i < places.length; i++) if (namings[places[i] as number] !== first) return false;
  return true;
}

/** The different ways in which articles call the members, in the order of the first that does. */
function waysOf({ nodes, places }: Members, { flags, mentions }: Columns, namings: Namings): Way[] {
  const ways = new Map<number, { -readonly [K in keyof Way]: Way[K] }>();
  for (const [i, n] of places.entries()) {
    const node = nodes[i] as ActorNode;
    let way = ways.get(node.naming);
    if (!way) ways.set(node.naming, (way = { node, texts: namings.textsOf(node.naming), isTied: false, count: 0, readable: 0, mentions: 0, readableMentions: 0 }));
    const flag = flags[n] as number;
    const own = mentions[n] as number;
    way.count++;
    way.mentions += own;
    if (flag & TIED) way.isTied = true;
    if ((flag & READABLE) === 0) continue;
    way.readable++;
    way.readableMentions += own;
  }
  return [...ways.values()];
}

const typeOf = (naming: number, { types }: Namings): EntityType => ENTITY_TYPES[types[naming] as number] as EntityType;

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
