// Joins persons across articles. Full names first, each distinct one once; what only a surname or an initial names comes in
// `shortNames.ts`.
import type { Analysis } from '../model/analysis.ts';
import type { Clusters } from './clusters.ts';
import { groupNames } from './groupNames.ts';
import { formOf, isFullName, nameWords, personKeys } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { compareText, put } from './order.ts';
import { joinShortNames } from './shortNames.ts';
import { joinSoundAlikes } from './soundAlikes.ts';

/** Names of one article that are alike: no article has more. */
const BLOCK = 60;

/** `nodes`: indexes of persons into `all`; joins them in `clusters` where `allowed` says so. */
export function joinPeople(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const forms = new Map<string, number[]>(); // full name, folded → nodes
  const spelling = new Map<string, string>();
  for (const n of nodes) {
    const { actor } = all[n] as ActorNode;
    for (const text of [actor.name, ...actor.aliases]) {
      if (!isFullName(nameWords(text))) continue;
      const form = formOf(text);
      if (forms.get(form)?.at(-1) !== n) put(forms, form, n);
      if (!spelling.has(form) || compareText(text, spelling.get(form) as string) < 0) spelling.set(form, text);
    }
  }
  const names = [...forms.keys()].sort(compareText);
  const apart = apartInOneArticle(all, forms, names);
  const groups = groupNames(names, names.map((f) => spelling.get(f) as string), (i, j) => apart.has(i < j ? i * names.length + j : j * names.length + i));
  for (const [i, name] of names.entries()) {
    for (const n of forms.get(name) as number[]) {
      const leader = forms.get(names[groups.rootOf(i)] as string)?.[0] as number;
      if (allowed(leader, n)) clusters.join(leader, n);
    }
  }
  joinSoundAlikes(all, nodes, clusters, allowed);
  joinShortNames(all, nodes, clusters, allowed);
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
