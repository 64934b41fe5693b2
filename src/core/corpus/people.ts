// Joins persons across articles. Full names first (one pass over blocking keys, `sameName` decides, nobody joins a group
// of whom one member's name does not fit); what only a surname or an initial names comes in `shortNames.ts`.
import { sameName } from '../names/index.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { isFullName, nameWords, personKeys } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { compareText, put } from './order.ts';
import { joinShortNames } from './shortNames.ts';
import { joinSoundAlikes } from './soundAlikes.ts';

/** Above this many different names in one block only neighbours in the alphabet are compared. */
const BLOCK = 60;

/** Groups of names that are compared in full when two are put together. */
const CHECKED = 24;

/** `nodes`: indexes of persons into `all`; joins them in `clusters` where `allowed` says so. */
export function joinPeople(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const forms = new Map<string, number[]>(); // full name, folded → nodes
  const spelling = new Map<string, string>();
  for (const n of nodes) {
    const { actor } = all[n] as ActorNode;
    for (const text of [actor.name, ...actor.aliases]) {
      const words = nameWords(text);
      if (!isFullName(words)) continue;
      const form = words.join(' ');
      if (forms.get(form)?.at(-1) !== n) put(forms, form, n);
      if (!spelling.has(form) || compareText(text, spelling.get(form) as string) < 0) spelling.set(form, text);
    }
  }
  const names = [...forms.keys()].sort(compareText);
  const groups = groupNames(names, names.map((f) => spelling.get(f) as string), apartInOneArticle(all, forms, names));
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
  const inArticle = new Map<string, [number, number][]>();
  for (const [i, name] of names.entries()) for (const n of forms.get(name) ?? []) put(inArticle, (all[n] as ActorNode).article.id, [i, n]);
  const apart = new Set<number>();
  for (const list of inArticle.values()) {
    const byKey = new Map<string, [number, number][]>();
    for (const entry of list) for (const key of personKeys(names[entry[0]] as string)) put(byKey, key, entry);
    for (const block of byKey.values()) {
      for (const [i, a] of block.slice(0, BLOCK)) for (const [j, b] of block.slice(0, BLOCK)) if (i < j && a !== b) apart.add(i * names.length + j);
    }
  }
  return apart;
}

/** Puts names that may be one person's together; the most alike pairs first, so that the order of arrival cannot matter. */
function groupNames(names: readonly string[], spellings: readonly string[], apart: ReadonlySet<number>): Clusters {
  const groups = createClusters(names.length);
  const known = new Map<number, boolean>();
  const keyOf = (i: number, j: number): number => (i < j ? i * names.length + j : j * names.length + i);
  const same = (i: number, j: number): boolean => {
    const key = keyOf(i, j);
    let answer = known.get(key);
    if (answer === undefined) {
      answer = !apart.has(key) && sameName(spellings[i] as string, spellings[j] as string);
      known.set(key, answer);
    }
    return answer;
  };
  const blocks = new Map<string, number[]>();
  for (const [i, name] of names.entries()) for (const key of personKeys(name)) put(blocks, key, i);
  const pairs = new Map<number, readonly [number, number, number]>();
  for (const block of blocks.values()) {
    for (let x = 0; x < block.length; x++) {
      const reach = block.length <= BLOCK ? block.length : Math.min(block.length, x + 1 + BLOCK / 4);
      for (let y = x + 1; y < reach; y++) {
        const i = block[x] as number;
        const j = block[y] as number;
        if (!pairs.has(keyOf(i, j)) && same(i, j)) pairs.set(keyOf(i, j), [shared(names[i] as string, names[j] as string), i, j]);
      }
    }
  }
  for (const [, i, j] of [...pairs.values()].sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])) {
    const left = groups.membersOf(groups.rootOf(i)).slice(0, CHECKED);
    const right = groups.membersOf(groups.rootOf(j)).slice(0, CHECKED);
    const excused = (a: number, b: number): boolean => !apart.has(keyOf(a, b)) && [...left, ...right].some((c) => holds(names[c], names[a]) && holds(names[c], names[b]));
    if (groups.rootOf(i) !== groups.rootOf(j) && left.every((a) => right.every((b) => same(a, b) || excused(a, b)))) groups.join(i, j);
  }
  return groups;
}

/** "Ibrahim Danjuma Sule" holds both "Ibrahim Sule" and "Danjuma Sule", which alone would not fit each other. */
function holds(long = '', short = ''): boolean {
  const words = new Set(long.split(' '));
  return short.split(' ').every((w) => words.has(w));
}

function shared(a: string, b: string): number {
  const words = new Set(a.split(' '));
  const both = b.split(' ').filter((w) => words.has(w)).length;
  return both / Math.max(words.size, b.split(' ').length);
}
