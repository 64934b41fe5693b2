// What surrounds an actor in its articles: who and what else these name, and the offices it holds. Tells namesakes apart,
// and says whether names that are nearly alike are one person's.
import { spellingOf } from './nameKeys.ts';
import { type ActorNode, nameOf } from './nodes.ts';

/** Key → how much it tells. */
type Context = ReadonlyMap<number, number>;

export interface Contexts {
  /** What two sets of nodes share, in points: 1 a place or body, 2 a person, 3 an office or whom it is held for. */
  shared(a: readonly number[], b: readonly number[]): number;
}

/** Nodes of a set that tell what surrounds it. */
const ENOUGH = 50;

const PERSON = 2;
const OFFICE = 3;

export function createContexts(all: readonly ActorNode[]): Contexts {
  const firsts = firstNodes(all);
  /** Calls `visit` with what surrounds a node, some of it perhaps twice. */
  const visit = (n: number, see: (key: number, weight: number) => void): void => {
    const { article, actor } = all[n] as ActorNode;
    for (let m = firsts[n] as number; m < all.length && all[m]?.article === article; m++) {
      if (m !== n) see(nameOf(all[m] as ActorNode).key, all[m]?.type === 'person' ? PERSON : 1);
    }
    if (actor.roles.length > 0) for (const key of officesOf(all[n] as ActorNode)) see(key, OFFICE);
  };
  const known = new Map<number, readonly [number, Context]>(); // first node → how many, context
  const contextOf = (nodes: readonly number[]): Context => {
    const first = nodes[0] as number;
    const kept = known.get(first);
    if (kept?.[0] === nodes.length) return kept[1];
    const sum = new Map<number, number>();
    for (const n of nodes.slice(0, ENOUGH)) visit(n, (key, weight) => sum.set(key, weight));
    for (const n of nodes.slice(0, ENOUGH)) for (const { key } of all[n]?.spellings ?? []) sum.delete(key);
    known.set(first, [nodes.length, sum]);
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
      if (few.length === 1) visit(few[0] as number, add);
      else for (const [key, weight] of contextOf(few)) add(key, weight);
      return points;
    },
  };
}

/** Index of the first node of each node's article. */
function firstNodes(all: readonly ActorNode[]): Int32Array {
  const firsts = new Int32Array(all.length);
  for (let n = 1; n < all.length; n++) firsts[n] = all[n]?.article === all[n - 1]?.article ? (firsts[n - 1] as number) : n;
  return firsts;
}

/** Keys of the titles and of whom these are held for, apart from those of names: below 0, and odd or even. */
function officesOf({ article, actor }: ActorNode): number[] {
  return actor.roles.flatMap(({ title, of }) => {
    const owner = of === undefined ? undefined : article.actors.find((a) => a.id === of);
    return [-2 * spellingOf(title).key, ...(owner ? [-2 * spellingOf(owner.name).key - 1] : [])];
  });
}
