// Short forms of organizations: "Navy" for "Indian Navy", "Academy" for "Academy of …": the organization of the folder whose
// name so begins or ends, or the one of several that is meant.
import { placeKey } from '../names/index.ts';
import { BEARERS, type Choose } from './chooseBearer.ts';
import { isAcronym, type Spelling } from './nameKeys.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import type { Pass } from './pass.ts';
import { createSetLists } from './setLists.ts';

/** Linear in the organizations among `nodes`. */
export function createShortForms(choose: Choose): (nodes: readonly ActorNode[], pass: Pass) => void {
  const lists = createSetLists();
  const placed: boolean[] = []; // by number of the spelling
  const isPlaced = ({ id, words }: Spelling): boolean => (placed[id] ??= placeKey(words.slice(0, -1).join(' ')) !== undefined);
  return (nodes, { clusters, contexts, allowed }) => {
    const bodies = nodes.filter((node) => node.type === 'organization');
    const short = bodies.filter((node) => nameOf(node).words.length === 1 && !isAcronym(node.actor.name));
    const wanted = new Set(short.map((node) => nameOf(node).words[0]));
    const isShort = new Set(short);
    const bearers = new Map<string, Set<number>>();
    const teams = new Map<string, Set<number>>(); // last word of a place's body: "Chargers" of "San Diego Chargers"
    for (const node of bodies) {
      if (isShort.has(node)) continue;
      const name = nameOf(node);
      const [first, last] = [name.words[0] as string, name.words.at(-1) as string];
      const root = clusters.rootOf(node.at);
      if (wanted.has(first)) add(bearers, first, root);
      if (!wanted.has(last)) continue;
      add(bearers, last, root);
      if (isPlaced(name)) add(teams, last, root);
    }
    const membersOf = lists(bodies, clusters);
    const joins: [ActorNode, ActorNode][] = [];
    for (const node of short) {
      const word = nameOf(node).words[0] as string;
      const ofPlace = teams.get(word);
      // Where one town alone has such a body, words that merely begin so ("Chargers receiver") are no rivals.
      const roots = ofPlace?.size === 1 ? ofPlace : bearers.get(word);
      if (!roots || roots.size > BEARERS || roots.has(clusters.rootOf(node.at))) continue;
      const best = choose(node, [...roots].filter((r) => allowed(node.at, r)).map(membersOf), contexts);
      if (best) joins.push([node, best]);
    }
    for (const [{ at }, best] of joins) if (allowed(at, best.at)) clusters.join(at, best.at);
  };
}

function add(map: Map<string, Set<number>>, word: string, root: number): void {
  const roots = map.get(word);
  if (roots) roots.add(root);
  else map.set(word, new Set([root]));
}
