// Joins persons across articles. Full names first, each distinct one once; what only a surname or an initial names comes in
// `shortNames.ts`.
import type { Choose } from './chooseBearer.ts';
import { kept } from './changes.ts';
import { createFullNames } from './fullNames.ts';
import { createNameGroups } from './groupNames.ts';
import { createNamesakes } from './homonyms.ts';
import { personKeys } from './nameKeys.ts';
import type { ActorNode, ArticleNodes } from './nodes.ts';
import { compareText, put } from './order.ts';
import type { Pass } from './pass.ts';
import { createShortNames } from './shortNames.ts';
import { createSoundAlikes } from './soundAlikes.ts';

/** Names of one article that are alike: no article has more. */
const BLOCK = 60;

/** Points of what two names' articles share that make nearly one name one person's: two people, or an office. */
const NEAR = 3;

/** What the join of people was not sure of: two nodes, of actors that were kept apart. */
export interface PeopleDoubts {
  /** Names so alike that they may be one. */
  readonly alike: readonly (readonly [a: ActorNode, b: ActorNode])[];
  /** Nodes of people of one name. */
  readonly homonyms: readonly (readonly [a: ActorNode, b: ActorNode])[];
}

/** `nodes`: the persons, in the order of the folder; joins them in the clusters of the pass. */
export function createPeople(choose: Choose): (nodes: readonly ActorNode[], pass: Pass) => PeopleDoubts {
  const readFullNames = createFullNames();
  const groupNames = createNameGroups();
  const apartInArticles = createApart();
  const joinNamesakes = createNamesakes();
  const joinSoundAlikes = createSoundAlikes();
  const joinShortNames = createShortNames(choose);
  return (nodes, pass) => {
    const names = readFullNames(nodes);
    const apart = apartInArticles(nodes);
    const { groups, doubts } = groupNames(names, {
      isApart: (a, b) => apart.has(pairKey(a.formId, b.formId)),
      isNear: (a, b) => pass.contexts.shared(a, b) >= NEAR,
    });
    const homonyms: [ActorNode, ActorNode][] = [];
    for (const name of names.all) {
      if (groups.rootOf(name) !== name.at) continue;
      joinNamesakes(groups.membersOf(name), pass, (leaders) => {
        for (const [x, a] of leaders.entries()) for (const b of leaders.slice(x + 1)) homonyms.push([a, b]);
      });
    }
    joinSoundAlikes(nodes, pass);
    joinShortNames(nodes, pass);
    return { alike: doubts.map(([a, b]) => [a.nodes[0] as ActorNode, b.nodes[0] as ActorNode]), homonyms };
  };
}

const pairKey = (a: number, b: number): number => (a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a);

/** Pairs of names that one article gives to two different persons: "George Bush" and "George W. Bush". By `Spelling.formId`. */
function createApart(): (nodes: readonly ActorNode[]) => ReadonlySet<number> {
  const known = new WeakMap<ArticleNodes, { readonly persons: readonly ActorNode[]; readonly pairs: readonly number[] }>();
  const pairsOf = (home: ArticleNodes, persons: readonly ActorNode[]): readonly number[] => {
    const before = known.get(home);
    if (before && kept(before.persons, persons) === before.persons) return before.pairs;
    const pairs = apartInOne(persons);
    known.set(home, { persons, pairs });
    return pairs;
  };
  return (nodes) => {
    const apart = new Set<number>();
    for (let from = 0, to = 0; from < nodes.length; from = to) {
      const { home } = nodes[from] as ActorNode;
      while (to < nodes.length && nodes[to]?.home === home) to++;
      if (to > from + 1) for (const key of pairsOf(home, nodes.slice(from, to))) apart.add(key);
    }
    return apart;
  };
}

function apartInOne(persons: readonly ActorNode[]): number[] {
  const list: { form: string; words: readonly string[]; formId: number; node: ActorNode }[] = [];
  for (const node of persons) {
    const seen = new Set<number>();
    for (const { isFull, form, words, formId } of node.spellings) {
      if (!isFull || seen.has(formId)) continue;
      seen.add(formId);
      list.push({ form, words, formId, node });
    }
  }
  if (list.length < 2) return [];
  list.sort((a, b) => compareText(a.form, b.form));
  const byKey = new Map<string, typeof list>();
  for (const entry of list) for (const key of personKeys(entry.words)) put(byKey, key, entry);
  const pairs = new Set<number>();
  for (const block of byKey.values()) {
    const some = block.slice(0, BLOCK);
    for (const [x, a] of some.entries()) for (const b of some.slice(x + 1)) if (a.formId !== b.formId && a.node !== b.node) pairs.add(pairKey(a.formId, b.formId));
  }
  return [...pairs];
}

