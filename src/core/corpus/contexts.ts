// What surrounds an actor in its articles: who and what else these name, and the offices it holds. Tells namesakes apart,
// and says whether names that are nearly alike are one person's.
import { type ActorNode, nameOf } from './nodes.ts';

/** Key → how much it tells. */
type Context = ReadonlyMap<number, number>;

export interface Contexts {
  /** What two sets of nodes share, in points: 1 a place or body, 2 a person, 3 an office or whom it is held for. Depends on these nodes alone. */
  shared(a: readonly ActorNode[], b: readonly ActorNode[]): number;
}

/** Nodes of a set that tell what surrounds it. */
const ENOUGH = 50;

const PERSON = 2;
const OFFICE = 3;

/** For one join: what surrounds a list is worked out once, so the same list should be the same object. */
export function createContexts(): Contexts {
  const known = new Map<readonly ActorNode[], Context>();
  const contextOf = (nodes: readonly ActorNode[]): Context => {
    const before = known.get(nodes);
    if (before) return before;
    const sum = new Map<number, number>();
    const some = nodes.length > ENOUGH ? nodes.slice(0, ENOUGH) : nodes;
    for (const node of some) visit(node, (key, weight) => sum.set(key, weight));
    for (const { spellings } of some) for (const { key } of spellings) sum.delete(key);
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

/** Calls `see` with what surrounds a node, some of it perhaps twice. */
function visit(node: ActorNode, see: (key: number, weight: number) => void): void {
  for (const other of node.home.nodes) if (other !== node) see(nameOf(other).key, other.type === 'person' ? PERSON : 1);
  const { offices, owners } = node;
  // Keys of offices and of whom these are held for, apart from those of names: below 0, and odd or even.
  for (const [i, key] of offices.entries()) {
    see(-2 * key - 2, OFFICE);
    const owner = owners[i];
    if (owner) see(-2 * nameOf(owner).key - 3, OFFICE);
  }
}
