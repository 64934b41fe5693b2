// What a joined actor is to the meetings that it takes part in: a number that stays the same from join to join, its type,
// and the countries and bodies that it acts for, as its roles anywhere in the folder say.
import type { EntityType } from '../model/analysis.ts';
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { ArticleNodes } from './nodes.ts';
import type { Joined, NumberedActors } from './numberActors.ts';
import { numbered } from './spellings.ts';

export interface Party {
  /** Stands for the actor within one memory, whatever its id in the report is. */
  readonly line: number;
  readonly type: EntityType;
  readonly name: string;
  /** The country that it is or stands for, as a number; of other places their own name's. */
  readonly nation: number;
  /** Countries of its offices, in ascending order: which article states one first makes no difference. */
  readonly nations: readonly number[];
  /** Lines of the organizations that it holds an office in, likewise. */
  readonly offices: readonly number[];
}

const NONE: readonly number[] = [];

export interface Parties {
  /** Gives actors of whom something changed their party, the one that they had where it says the same, and tells their nodes. Linear in these. */
  join(actors: NumberedActors): void;
  /** The folded name of `Party.nation`. */
  nameOf(nation: number): string;
}

export function createParties(): Parties {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const number = numbered(numbers, name);
    names[number] = name;
    return number;
  };
  const nations: number[] = []; // by line
  // Odd for persons, of whom only a faulty analysis makes a place.
  const nationOf = (joined: Joined): number => (joined.said.type === 'person' ? joined.line * 2 + 1 : numberOf(nationNameOf(joined)) * 2);
  const lists = (joined: Joined): Pick<Party, 'nations' | 'offices'> => {
    if (joined.said.type === 'place' || joined.holders.length === 0) return { nations: NONE, offices: NONE };
    const [countries, bodies] = [new Set<number>(), new Set<number>()];
    for (const { roles } of joined.holders) {
      for (const owner of roles.owners) {
        const body = owner?.joined;
        if (body === undefined) continue;
        if (body.said.type === 'place') countries.add(nations[body.line] as number);
        else if (body.said.type === 'organization' && body !== joined) bodies.add(body.line);
      }
    }
    return { nations: ascending(countries), offices: ascending(bodies) };
  };
  const update = (joined: Joined): void => {
    const { line, said: { type, name }, party: before } = joined;
    const nation = nations[line] as number;
    const now = { line, type, name, nation, ...lists(joined) };
    if (!before || !isSame(before, now)) joined.party = now;
    const { party } = joined;
    for (const node of joined.members) {
      if (node.party === party) continue;
      node.party = party;
      node.home.stale = true;
    }
  };
  return {
    nameOf: (nation) => names[nation >> 1] ?? '',
    join({ fresh, moved }) {
      const changed = new Set(fresh);
      const homes = new Set<ArticleNodes>(); // in which somebody holds an office for somebody else than before
      let last: ArticleNodes | undefined;
      for (const { home } of moved) if (home !== last) homes.add((last = home));
      for (const joined of fresh) {
        const nation = nationOf(joined);
        if (nations[joined.line] !== nation || joined.party?.type !== joined.said.type) for (const { home } of joined.members) homes.add(home);
        nations[joined.line] = nation;
      }
      for (const { nodes } of homes) for (const { roles, joined } of nodes) if (joined && roles.owners.length > 0) changed.add(joined);
      for (const joined of changed) update(joined);
    },
  };
}

const ascending = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

/** Countries and capitals stand for one country; another place stands for itself. */
function nationNameOf({ said: { name, aliases } }: Joined): string {
  for (const spelling of [name, ...aliases]) {
    const country = countryOf(fold(spelling).replace(/^the /, ''));
    if (country !== undefined) return country;
  }
  return fold(name);
}

const isSame = (a: Party, b: Party): boolean => a.line === b.line && a.type === b.type && a.name === b.name && a.nation === b.nation && isEqual(a.nations, b.nations) && isEqual(a.offices, b.offices);
const isEqual = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);
