// Persons of whom an article has a surname or an initial only: joined with the one person of the folder whom the name fits.
// Where it fits several, what the articles have in common decides, or who is in the news all the time; or they stay apart.
import { BEARERS, chooseBearer } from './chooseBearer.ts';
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import { put } from './order.ts';

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
    // An initial could be anybody's.
    const best = chooseBearer(n, fitting.map((root) => people.get(root) ?? [root]), contexts, words.length > 1);
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
