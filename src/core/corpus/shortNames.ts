// Persons of whom an article has a surname or an initial only: joined with the one person of the folder whom the name fits.
// Where it fits several, what the articles have in common decides, or who is in the news all the time; or they stay apart.
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import { put } from './order.ts';

/** A surname that more people bear says nothing. */
const BEARERS = 64;

/** Points of shared surroundings that are enough to choose one of several, or to believe an initial. */
const ENOUGH = 3;

/** One of several is meant when so many times as many articles name them as all others together. */
const FAMOUS = 5;

type Allowed = (a: number, b: number) => boolean;

/** Runs after full names are joined. Linear in names; a surname's bearers are compared by context only when there are several. */
export function joinShortNames(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, contexts: Contexts, allowed: Allowed): void {
  const { bearers, short } = readNames(all, nodes, clusters);
  const people = new Map<number, number[]>();
  for (const n of nodes) put(people, clusters.rootOf(n), n);
  const homeless = new Map<string, number[]>();
  const joins: [number, number][] = [];
  for (const n of short) {
    const { form: key, words } = nameOf(all[n] as ActorNode);
    const roots = bearers.get(key);
    if (!roots) {
      put(homeless, key, n);
      continue;
    }
    if (roots.size > BEARERS) continue;
    const here = new Set(nodesOfArticle(all, n).map((m) => clusters.rootOf(m)));
    const fitting = [...roots].filter((root) => !here.has(root) && allowed(n, root));
    const best = choose(n, fitting.map((root) => people.get(root) ?? [root]), contexts, words.length > 1);
    if (best !== undefined) joins.push([n, best]);
  }
  for (const [n, other] of joins) if (allowed(n, other)) clusters.join(n, other);
  for (const list of homeless.values()) for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
}

function readNames(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters): { bearers: Map<string, Set<number>>; short: number[] } {
  const bearers = new Map<string, Set<number>>(); // last words of a full name → roots
  const done = new Map<string, number>(); // full name → the root that was last seen to bear it
  const short: number[] = [];
  for (const n of nodes) {
    const root = clusters.rootOf(n);
    let full = false;
    for (const { words, isFull, form } of (all[n] as ActorNode).spellings) {
      if (!isFull) continue;
      full = true;
      if (done.get(form) === root) continue;
      done.set(form, root);
      for (let from = 1; from < words.length; from++) addBearer(bearers, words.slice(from).join(' '), root);
      addBearer(bearers, `${(words[0] as string).charAt(0)} ${words.at(-1)}`, root);
    }
    if (!full) short.push(n);
  }
  return { bearers, short };
}

function addBearer(bearers: Map<string, Set<number>>, key: string, root: number): void {
  const roots = bearers.get(key);
  if (!roots) bearers.set(key, new Set([root]));
  else if (roots.size <= BEARERS) roots.add(root);
}

/** Indexes of the same article's nodes, which stand beside each other in the table. */
function nodesOfArticle(all: readonly ActorNode[], n: number): number[] {
  const { article } = all[n] as ActorNode;
  let from = n;
  while (from > 0 && all[from - 1]?.article === article) from--;
  const out: number[] = [];
  for (let i = from; i < all.length && all[i]?.article === article; i++) if (i !== n) out.push(i);
  return out;
}

/** A node of the one of `people` who is meant. An initial alone could be anybody's: the articles must have something in common. */
function choose(n: number, people: readonly (readonly number[])[], contexts: Contexts, isInitial: boolean): number | undefined {
  if (people.length === 1 && !isInitial) return people[0]?.[0];
  const scored = people.map((nodes) => ({ nodes, points: contexts.shared([n], nodes) })).sort((a, b) => b.points - a.points);
  const [first, second] = scored;
  if (first && first.points >= ENOUGH && first.points >= 2 * (second?.points ?? 0)) return first.nodes[0];
  if (isInitial) return undefined;
  const [most, ...others] = [...people].sort((a, b) => b.length - a.length);
  return most && most.length >= FAMOUS * others.reduce((sum, o) => sum + o.length, 0) ? most[0] : undefined;
}
