// Persons whom an article names by surname or initial only: joined with the one person of the folder whom the name fits.
// Where it fits several, what the articles have in common decides, or they stay apart.
import type { Clusters } from './clusters.ts';
import { formOf, isFullName, nameWords, squeeze } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { put } from './order.ts';

/** Of a surname that more people bear, the first ones are looked at. */
const BEARERS = 64;

/** Runs after full names are joined. Linear in names; a surname's bearers are compared by context only when there are several. */
export function joinShortNames(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const bearers = new Map<string, number[]>(); // last words of a full name → roots
  const done = new Map<string, number>(); // full name → the root that was last seen to bear it
  const short: number[] = [];
  for (const n of nodes) {
    const { actor } = all[n] as ActorNode;
    const root = clusters.rootOf(n);
    let full = false;
    for (const text of [actor.name, ...actor.aliases]) {
      const words = nameWords(text);
      if (!isFullName(words)) continue;
      full = true;
      if (done.get(text) === root) continue;
      done.set(text, root);
      for (let from = 1; from < words.length; from++) addBearer(bearers, words.slice(from).join(' '), root);
      addBearer(bearers, `${(words[0] as string).charAt(0)} ${words.at(-1)}`, root);
    }
    if (!full) short.push(n);
  }
  const contexts = contextsOf(all, nodes, clusters);
  const homeless = new Map<string, number[]>();
  const joins: [number, number][] = [];
  for (const n of short) {
    const node = all[n] as ActorNode;
    const key = formOf(node.actor.name);
    const roots = bearers.get(key);
    if (!roots) {
      put(homeless, key, n);
      continue;
    }
    const here = new Set(nodesOfArticle(all, n).map((m) => clusters.rootOf(m)));
    const fitting = roots.filter((root) => !here.has(root) && allowed(n, root));
    const best = fitting.length === 1 ? fitting[0] : byContext(node, fitting, contexts);
    if (best !== undefined) joins.push([n, best]);
  }
  for (const [n, root] of joins) clusters.join(n, root);
  for (const list of homeless.values()) for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
}

function addBearer(bearers: Map<string, number[]>, key: string, root: number): void {
  const roots = bearers.get(key);
  if (!roots) bearers.set(key, [root]);
  else if (roots.length < BEARERS && !roots.includes(root)) roots.push(root);
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

/** Articles whose actors tell who somebody is. */
const ENOUGH = 50;

/** What surrounds a person: titles held, and the names of the bodies and places of the articles. */
type Context = ReadonlyMap<string, number>;

function contextsOf(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters): (root: number) => Context {
  const byRoot = new Map<number, number[]>();
  for (const n of nodes) put(byRoot, clusters.rootOf(n), n);
  const made = new Map<number, Context>();
  return (root) => {
    let context = made.get(root);
    if (!context) {
      const sum = new Map<string, number>();
      for (const n of (byRoot.get(root) ?? []).slice(0, ENOUGH)) for (const [key, weight] of contextOf(all[n] as ActorNode)) sum.set(key, Math.max(sum.get(key) ?? 0, weight));
      context = sum;
      made.set(root, context);
    }
    return context;
  };
}

function contextOf({ article, actor }: ActorNode): Context {
  const context = new Map<string, number>();
  for (const other of article.actors) if (other.id !== actor.id) context.set(squeeze(other.name), other.type === 'person' ? 2 : 1);
  for (const role of actor.roles) {
    context.set(`role ${role.title.toLowerCase()}`, 3);
    const of = role.of && article.actors.find((a) => a.id === role.of);
    if (of) context.set(`of ${squeeze(of.name)}`, 3);
  }
  return context;
}

/** The candidate that shares most, if it shares twice as much as the next. */
function byContext(node: ActorNode, roots: readonly number[], contexts: (root: number) => Context): number | undefined {
  const own = contextOf(node);
  const scored = roots.map((root) => {
    let score = 0;
    const other = contexts(root);
    for (const [key, weight] of own) if (other.has(key)) score += weight;
    return { root, score };
  });
  scored.sort((a, b) => b.score - a.score || a.root - b.root);
  const [first, second] = scored;
  return first && second && first.score >= 3 && first.score >= 2 * second.score ? first.root : undefined;
}

