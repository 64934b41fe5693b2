// Joins persons across articles. Full names first, each distinct one once; what only a surname or an initial names comes in
// `shortNames.ts`.
import type { Analysis } from '../model/analysis.ts';
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';
import { groupNames } from './groupNames.ts';
import { joinNamesakes } from './homonyms.ts';
import { personKeys } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { compareText, put } from './order.ts';
import { joinShortNames } from './shortNames.ts';
import { joinSoundAlikes } from './soundAlikes.ts';

/** Names of one article that are alike: no article has more. */
const BLOCK = 60;

/** Points of what two names' articles share that make nearly one name one person's: two people, or an office. */
const NEAR = 3;

/** What the join of people was not sure of: two nodes, of actors that were kept apart. */
export interface PeopleDoubts {
  /** Names so alike that they may be one. */
  readonly alike: readonly (readonly [a: number, b: number])[];
  /** Nodes of people of one name. */
  readonly homonyms: readonly (readonly [a: number, b: number])[];
}

/** `nodes`: indexes of persons into `all`; joins them in `clusters` where `allowed` says so. */
export function joinPeople(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, contexts: Contexts, allowed: (a: number, b: number) => boolean): PeopleDoubts {
  const forms = new Map<string, number[]>(); // full name, folded → nodes
  const spelling = new Map<string, string>();
  for (const n of nodes) {
    for (const { isFull, form, text } of (all[n] as ActorNode).spellings) {
      if (!isFull) continue;
      const bearing = forms.get(form);
      if (!bearing) forms.set(form, [n]);
      else if (bearing.at(-1) !== n) bearing.push(n);
      const known = spelling.get(form);
      if (known === undefined || compareText(text, known) < 0) spelling.set(form, text);
    }
  }
  const names = [...forms.keys()].sort(compareText);
  const bearers = names.map((name) => forms.get(name) as number[]);
  const apart = apartInOneArticle(all, forms, names);
  const { groups, doubts } = groupNames(names, names.map((f) => spelling.get(f) as string), {
    isApart: (i, j) => apart.has(i < j ? i * names.length + j : j * names.length + i),
    isNear: (i, j) => contexts.shared(bearers[i] as number[], bearers[j] as number[]) >= NEAR,
  });
  const homonyms: [number, number][] = [];
  for (const i of names.keys()) {
    if (groups.rootOf(i) !== i) continue;
    const same = groups.membersOf(i);
    const bearing = same.length === 1 ? (bearers[i] as number[]) : [...new Set(same.flatMap((k) => bearers[k] as number[]))].sort((a, b) => a - b);
    joinNamesakes(all, bearing, clusters, contexts, (leaders) => {
      for (const [x, a] of leaders.entries()) for (const b of leaders.slice(x + 1)) homonyms.push([a, b]);
    });
  }
  joinSoundAlikes(all, nodes, clusters, allowed);
  joinShortNames(all, nodes, clusters, contexts, allowed);
  return { alike: doubts.map(([i, j]) => [(bearers[i] as number[])[0] as number, (bearers[j] as number[])[0] as number]), homonyms };
}

/** Pairs of names that one article gives to two different persons: "George Bush" and "George W. Bush". */
function apartInOneArticle(all: readonly ActorNode[], forms: ReadonlyMap<string, readonly number[]>, names: readonly string[]): Set<number> {
  const inArticle = new Map<Analysis, [name: number, node: number][]>();
  for (const [i, name] of names.entries()) for (const n of forms.get(name) ?? []) put(inArticle, (all[n] as ActorNode).article, [i, n]);
  const apart = new Set<number>();
  const seen = new Set<string>(); // articles that hold the same names, such as copies, are looked at once
  for (const list of inArticle.values()) {
    const first = list[0]?.[1] ?? 0;
    const content = list.map(([i, n]) => `${i}:${n - first}`).join(' ');
    if (list.length < 2 || seen.has(content)) continue;
    seen.add(content);
    const byKey = new Map<string, [number, number][]>();
    for (const entry of list) for (const key of personKeys(names[entry[0]] as string)) put(byKey, key, entry);
    for (const block of byKey.values()) {
      for (const [i, a] of block.slice(0, BLOCK)) for (const [j, b] of block.slice(0, BLOCK)) if (i < j && a !== b) apart.add(i * names.length + j);
    }
  }
  return apart;
}
