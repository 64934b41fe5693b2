// Why every spelling of a joined actor counts as its: worked out from the articles when the join is done, so that the
// reasons depend on what the folder holds and never on the order in which it was joined.
import type { EntityType } from '../model/analysis.ts';
import type { DecidedActor } from '../model/annotation.ts';
import type { Joining } from '../model/corpus.ts';
import { formOf, isAcronym, nameWords } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { relation } from './relation.ts';

/** The article that uses a spelling together with another one of the same actor. */
interface Home {
  readonly article: string;
  readonly to: string;
}

/** One way in which articles call an actor. */
export interface Way {
  /** The first that is called so. */
  readonly node: ActorNode;
  /** Its name, then its other spellings. */
  readonly texts: readonly string[];
  /** A person tied one of those that are called so. */
  readonly isTied: boolean;
  /** How many are called so and how often they are mentioned; those in languages that we analyse. */
  readonly count: number;
  readonly mentions: number;
  readonly readable: number;
  readonly readableMentions: number;
}

/** One for each of `aliases`. `ways` in the order of their first articles. Linear in their spellings. */
export function joiningsOf(ways: readonly Way[], name: string, type: EntityType, aliases: readonly string[], decided: DecidedActor | undefined): Joining[] {
  if (aliases.length === 0) return [];
  const homes = homesOf(ways, name);
  const yours = new Set(decided?.aliases.map(formOf));
  const tied = new Set(ways.filter((way) => way.isTied).flatMap(({ texts }) => texts));
  return aliases.map((spelling): Joining => {
    const home = homes.get(spelling);
    const to = home?.to ?? name;
    if (yours.has(formOf(spelling))) return { spelling, to: name, why: 'you joined them' };
    const known = relation(spelling, to, type);
    if (known !== undefined) return { spelling, to, why: home ? `${known} in ${home.article}` : `${known}${uniquely(spelling)}` };
    if (tied.has(spelling)) return { spelling, to: name, why: 'you joined them' };
    if (home) return { spelling, to, why: isAcronym(spelling) || isAcronym(to) ? `${home.article} gives it as the short form or the long form of ${to}` : `${home.article} uses it for ${to}` };
    return { spelling, to, why: `sounds like ${to} and fits what the articles say of them` };
  });
}

/** A short form in an article without the long one was tied to the only name of the folder that it fits best. */
const uniquely = (spelling: string): string => (nameWords(spelling).length === 1 ? ', whom it fits best in the folder' : '');

/** Spelling → the first article that has it beside the actor's name, else beside the fullest of that article's other spellings. */
function homesOf(ways: readonly Way[], name: string): Map<string, Home> {
  const homes = new Map<string, Home>();
  for (const { node: { home }, texts: all } of ways) {
    if (all.length === 1) continue;
    const hasName = all.includes(name);
    for (const spelling of all) {
      const known = homes.get(spelling);
      if (known && (known.to === name || !hasName)) continue;
      const to = hasName ? name : spelling === all[0] ? all[1] : all[0];
      if (spelling !== to && to !== undefined) homes.set(spelling, { article: home.article.id, to });
    }
  }
  return homes;
}
