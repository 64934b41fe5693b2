// What surrounds an actor in its articles: who and what else these name, and the offices it holds. Tells namesakes apart,
// and says whether names that are nearly alike are one person's.
import type { Columns } from './columns.ts';
import { type Namings, PERSON } from './namings.ts';
import { type ActorNode, type ArticleNodes, placeOf } from './nodes.ts';

export interface Contexts {
  /**
   * What two sets of nodes share, in points: 1 a place or body, 2 a person, 3 an office or whom it is held for; or `enough`
   * of them, where nobody wants to know more. Depends on these nodes alone.
   */
  shared(a: readonly ActorNode[], b: readonly ActorNode[], enough?: number): number;
}

/** Nodes of a set that tell what surrounds it. */
const ENOUGH = 50;

const OF_PERSON = 2;
const OF_OFFICE = 3;

/** For one join: what surrounds a list is worked out once, so the same list should be the same object. */
export function createContexts({ namings: table, types, names }: Columns, { spellings: { keys }, from, spelled }: Namings): Contexts {
  const known = new Map<readonly ActorNode[], ReadonlyMap<number, number>>(); // key → how much it tells
  const named = new Map<ArticleNodes, ReadonlySet<number>>();
  const keyAt = (n: number): number => keys[names[n] as number] as number;

  /** Calls `see` with what surrounds a node, some of it perhaps twice, as long as it wants more. */
  const visit = (node: ActorNode, see: (key: number, weight: number) => boolean): void => {
    const { home: { start, nodes }, roles: { titles, owners } } = node;
    const own = placeOf(node);
    for (let n = start; n < start + nodes.length; n++) if (n !== own && !see(keyAt(n), types[n] === PERSON ? OF_PERSON : 1)) return;
    // Keys of offices and of whom these are held for, apart from those of names: below 0, and odd or even.
    for (let i = 0; i < titles.length; i++) {
      if (!see(-2 * (keys[titles[i] as number] as number) - 2, OF_OFFICE)) return;
      const owner = owners[i];
      if (owner && !see(-2 * keyAt(placeOf(owner)) - 3, OF_OFFICE)) return;
    }
  };
  const isOwn = (node: ActorNode, key: number): boolean => {
    const naming = table[placeOf(node)] as number;
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) if (keys[spelled[s] as number] === key) return true;
    return false;
  };
  const isHeld = ({ roles: { titles, owners } }: ActorNode, key: number): boolean => titles.some((title, i) => {
    const owner = owners[i];
    return key === -2 * (keys[title] as number) - 2 || (owner !== undefined && key === -2 * keyAt(placeOf(owner)) - 3);
  });
  const namesIn = (home: ArticleNodes): ReadonlySet<number> => {
    let set = named.get(home);
    if (!set) named.set(home, (set = new Set(home.nodes.map((node) => keyAt(placeOf(node))))));
    return set;
  };
  const contextOf = (nodes: readonly ActorNode[]): ReadonlyMap<number, number> => {
    const before = known.get(nodes);
    if (before) return before;
    const sum = new Map<number, number>();
    const some = nodes.length > ENOUGH ? nodes.slice(0, ENOUGH) : nodes;
    for (const node of some) visit(node, (key, weight) => sum.set(key, weight).size > 0);
    for (const node of some) {
      const naming = table[placeOf(node)] as number;
      for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) sum.delete(keys[spelled[s] as number] as number);
    }
    known.set(nodes, sum);
    return sum;
  };
  /** Whether a key is of the context of a list. Of a node alone without going through its article. */
  const holds = (nodes: readonly ActorNode[]): ((key: number) => boolean) => {
    const [only] = nodes;
    if (!only || nodes.length > 1) {
      const context = contextOf(nodes);
      return (key) => context.has(key);
    }
    const around = namesIn(only.home);
    return (key) => (key < 0 ? isHeld(only, key) : around.has(key) && !isOwn(only, key));
  };
  return {
    shared(a, b, enough = Number.POSITIVE_INFINITY) {
      const [few, many] = a.length < b.length ? [a, b] : [b, a];
      const isShared = holds(many);
      let points = 0;
      const add = (key: number, weight: number): boolean => {
        if (isShared(key)) points += weight;
        return points < enough;
      };
      if (few.length === 1) visit(few[0] as ActorNode, add);
      else for (const [key, weight] of contextOf(few)) if (!add(key, weight)) break;
      return points;
    },
  };
}
