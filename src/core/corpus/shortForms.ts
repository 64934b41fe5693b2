// Short forms of organizations: "Navy" for "Indian Navy", "Academy" for "Academy of …": the organization of the folder whose
// name so begins or ends, or the one of several that is meant.
import { placeKey } from '../names/index.ts';
import type { BodyNames } from './bodyNames.ts';
import { BEARERS, type Choose } from './chooseBearer.ts';
import { type Namings, ORGANIZATION } from './namings.ts';
import { type ActorNode, placeOf } from './nodes.ts';
import { type Pass, type Places, placesWhere } from './pass.ts';
import { createSetLists } from './setLists.ts';
import { wordsOf } from './spellings.ts';

/** Linear in the organizations among `places`. */
export function createShortForms({ spellings: { texts, forms, formTexts } }: Namings, names: BodyNames, choose: Choose): (places: Places, pass: Pass) => void {
  const lists = createSetLists();
  const placed: boolean[] = []; // by number of the spelling
  const readPlaced = (spelling: number): boolean => placeKey(wordsOf(formTexts[forms[spelling] as number] as string).slice(0, -1).join(' ')) !== undefined;
  const isPlaced = (spelling: number): boolean => (placed[spelling] ??= readPlaced(spelling));
  const isShort = (spelling: number): boolean => names.length(spelling) === 1 && !names.isAcronym(spelling);
  return (places, { columns, clusters, contexts, allowed }) => {
    const bodies = placesWhere(places, (n) => columns.types[n] === ORGANIZATION);
    const nameAt = (n: number): number => columns.names[n] as number;
    const short = placesWhere(bodies, (n) => isShort(nameAt(n)));
    if (short.length === 0) return;
    const wanted = new Set(Array.from(short, (n) => names.first(nameAt(n))));
    const bearers = new Map<number, Set<number>>();
    const teams = new Map<number, Set<number>>(); // last word of a place's body: "Chargers" of "San Diego Chargers"
    const done = new Int32Array(texts.length).fill(-1); // by name: the root that was last seen to bear it
    for (const n of bodies) {
      const name = nameAt(n);
      if (isShort(name)) continue;
      const root = clusters.rootOf(n);
      if (done[name] === root) continue;
      done[name] = root;
      const [first, last] = [names.first(name), names.last(name)];
      if (wanted.has(first)) add(bearers, first, root);
      if (!wanted.has(last)) continue;
      add(bearers, last, root);
      if (isPlaced(name)) add(teams, last, root);
    }
    const asked = [...bearers.values(), ...teams.values()].flatMap((roots) => (roots.size > BEARERS ? [] : [...roots]));
    const membersOf = lists(asked, bodies, columns.nodes, clusters);
    const joins: [number, ActorNode][] = [];
    for (const n of short) {
      const word = names.first(nameAt(n));
      const ofPlace = teams.get(word);
      // Where one town alone has such a body, words that merely begin so ("Chargers receiver") are no rivals.
      const roots = ofPlace?.size === 1 ? ofPlace : bearers.get(word);
      if (!roots || roots.size > BEARERS || roots.has(clusters.rootOf(n))) continue;
      const best = choose(columns.nodes[n] as ActorNode, [...roots].filter((r) => allowed(n, r)).map(membersOf), contexts);
      if (best) joins.push([n, best]);
    }
    for (const [n, best] of joins) if (allowed(n, placeOf(best))) clusters.join(n, placeOf(best));
  };
}

function add(map: Map<number, Set<number>>, word: number, root: number): void {
  const roots = map.get(word);
  if (roots) roots.add(root);
  else map.set(word, new Set([root]));
}
