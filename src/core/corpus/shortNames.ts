// Persons of whom an article has a surname or an initial only: joined with the one person of the folder whom the name fits.
// Where it fits several, what the articles have in common decides, or who is in the news all the time; or they stay apart.
import { BEARERS, type Choose } from './chooseBearer.ts';
import type { Clusters } from './clusters.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import { put } from './order.ts';
import type { Pass } from './pass.ts';
import { createSetLists } from './setLists.ts';

/** Runs after full names are joined. Linear in names; a surname's bearers are compared by context only when there are several. */
export function createShortNames(choose: Choose): (nodes: readonly ActorNode[], pass: Pass) => void {
  const people = createSetLists();
  return (nodes, { clusters, contexts, allowed }) => {
    const short = nodes.filter(({ spellings }) => !spellings.some((s) => s.isFull));
    const bearers = bearersOf(nodes, new Set(short.map((node) => nameOf(node).form)), clusters);
    const peopleOf = people(nodes, clusters);
    const homeless = new Map<string, ActorNode[]>();
    const joins: [ActorNode, ActorNode][] = [];
    for (const node of short) {
      const { form, words } = nameOf(node);
      const roots = bearers.get(form);
      if (!roots) {
        put(homeless, form, node);
        continue;
      }
      if (roots.size > BEARERS) continue;
      const here = new Set(node.home.nodes.map((other) => (other === node ? -1 : clusters.rootOf(other.at))));
      const fitting = [...roots].filter((root) => !here.has(root) && allowed(node.at, root));
      // An initial could be anybody's.
      const best = choose(node, fitting.map(peopleOf), contexts, words.length > 1);
      if (best) joins.push([node, best]);
    }
    for (const [{ at }, other] of joins) if (allowed(at, other.at)) clusters.join(at, other.at);
    for (const list of homeless.values()) {
      const first = (list[0] as ActorNode).at;
      for (const { at } of list) if (allowed(first, at)) clusters.join(first, at);
    }
  };
}

/** For each of the wanted last words of full names, or initial and last word, the roots of those who bear it; of more than `BEARERS` some. */
function bearersOf(nodes: readonly ActorNode[], wanted: ReadonlySet<string>, clusters: Clusters): Map<string, Set<number>> {
  const bearers = new Map<string, Set<number>>();
  const done: number[] = []; // by full name: the root that was last seen to bear it
  const add = (key: string, root: number): void => {
    if (!wanted.has(key)) return;
    const roots = bearers.get(key);
    if (!roots) bearers.set(key, new Set([root]));
    else if (roots.size <= BEARERS) roots.add(root);
  };
  for (const { at, spellings } of nodes) {
    const root = clusters.rootOf(at);
    for (const { words, isFull, formId } of spellings) {
      if (!isFull || done[formId] === root) continue;
      done[formId] = root;
      for (let from = 1; from < words.length; from++) add(from === words.length - 1 ? (words[from] as string) : words.slice(from).join(' '), root);
      add(`${(words[0] as string).charAt(0)} ${words.at(-1)}`, root);
    }
  }
  return bearers;
}
