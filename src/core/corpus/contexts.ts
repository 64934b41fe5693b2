// What surrounds an actor in its articles: who and what else these name, and the offices it holds. Tells namesakes apart,
// and says whether names that are nearly alike are one person's.
import type { Columns } from './columns.ts';
import { type Namings, PERSON } from './namings.ts';
import { type ActorNode, placeOf } from './nodes.ts';

/** Key → how much it tells. */
type Context = ReadonlyMap<number, number>;

export interface Contexts {
  /** What two sets of nodes share, in points: 1 a place or body, 2 a person, 3 an office or whom it is held for. Depends on these nodes alone. */
  shared(a: readonly ActorNode[], b: readonly ActorNode[]): number;
}

/** Nodes of a set that tell what surrounds it. */
const ENOUGH = 50;

const OF_PERSON = 2;
const OF_OFFICE = 3;

/** For one join: what surrounds a list is worked out once, so the same list should be the same object. */
export function createContexts({ namings: table, types, names }: Columns, { spellings: { keys }, from, spelled }: Namings): Contexts {
  const known = new Map<readonly ActorNode[], Context>();
  const keyAt = (n: number): number => keys[names[n] as number] as number;
  /** Calls `see` with what surrounds a node, some of it perhaps twice. */
  const visit = (node: ActorNode, see: (key: number, weight: number) => void): void => {
    const { home: { start, nodes }, roles: { offices, owners } } = node;
    const own = placeOf(node);
    for (let n = start; n < start + nodes.length; n++) if (n !== own) see(keyAt(n), types[n] === PERSON ? OF_PERSON : 1);
    // Keys of offices and of whom these are held for, apart from those of names: below 0, and odd or even.
    for (const [i, key] of offices.entries()) {
      see(-2 * key - 2, OF_OFFICE);
      const owner = owners[i];
      if (owner) see(-2 * keyAt(placeOf(owner)) - 3, OF_OFFICE);
    }
  };
  const contextOf = (nodes: readonly ActorNode[]): Context => {
    const before = known.get(nodes);
    if (before) return before;
    const sum = new Map<number, number>();
    const some = nodes.length > ENOUGH ? nodes.slice(0, ENOUGH) : nodes;
    for (const node of some) visit(node, (key, weight) => sum.set(key, weight));
    for (const node of some) {
      const naming = table[placeOf(node)] as number;
      for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) sum.delete(keys[spelled[s] as number] as number);
    }
    known.set(nodes, sum);
    return sum;
  };
  return {
    shared(a, b) {
      const [few, many] = a.length < b.length ? [a, b] : [b, a];
      const other = contextOf(many);
      let points = 0;
      const add = (key: number, weight: number): void => {
        if (other.has(key)) points += weight;
      };
      if (few.length === 1) visit(few[0] as ActorNode, add);
      else for (const [key, weight] of contextOf(few)) add(key, weight);
      return points;
    },
  };
}
