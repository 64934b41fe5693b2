// Different full names that may be one person's, put together: likely pairs are compared, each once in the whole folder,
// and nobody joins a group of whom one member's name does not fit.
import { compareNames, isOne, type NameVerdict, type PreparedName, prepareName } from '../names/index.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { boneKey, personKeys } from './nameKeys.ts';
import { put } from './order.ts';

/** In a larger block only names with the same consonants in every word and neighbours in the alphabet are compared. */
const BLOCK = 16;
const NEIGHBOURS = 3;

/** Members of two groups that are compared in full when these are put together. */
const CHECKED = 24;

/** What other evidence than the spelling says about names `i` and `j`. */
export interface NameEvidence {
  /** They are two people's. */
  isApart(i: number, j: number): boolean;
  /** Their articles have something in common that two people of nearly one name would not. */
  isNear(i: number, j: number): boolean;
}

export interface GroupedNames {
  readonly groups: Clusters;
  /** Pairs in two groups of which a reader may know better: alike, but with nothing in common; nearly alike, with much. */
  readonly doubts: readonly (readonly [i: number, j: number])[];
}

/**
 * Sets of indexes into `names`, which are folded and sorted; `spellings` are as written. The most alike pairs first, so
 * that the order of arrival cannot matter. Near-linear.
 */
export function groupNames(names: readonly string[], spellings: readonly string[], { isApart, isNear }: NameEvidence): GroupedNames {
  const groups = createClusters(names.length);
  const prepared = spellings.map(prepareName);
  const judged = new Map<number, NameVerdict>();
  const judge = (i: number, j: number): NameVerdict => {
    const key = i < j ? i * names.length + j : j * names.length + i;
    let verdict = judged.get(key);
    if (verdict === undefined) {
      verdict = isApart(i, j) ? 'different' : compareNames(prepared[i] as PreparedName, prepared[j] as PreparedName);
      if (verdict === 'alike' && isNear(i, j)) verdict = 'same';
      judged.set(key, verdict);
    }
    return verdict;
  };
  const pairs: [likeness: number, i: number, j: number][] = [];
  const doubts: [number, number][] = [];
  for (const [i, others] of neighbourhoods(names).entries()) {
    for (const j of others) {
      const verdict = judge(i, j);
      if (verdict === 'same') pairs.push([shared(names[i] as string, names[j] as string), i, j]);
      else if (verdict === 'alike' || (verdict === 'maybe' && isNear(i, j))) doubts.push([i, j]);
    }
  }
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  for (const [, i, j] of pairs) {
    if (groups.rootOf(i) === groups.rootOf(j)) continue;
    const left = groups.membersOf(groups.rootOf(i)).slice(0, CHECKED);
    const right = groups.membersOf(groups.rootOf(j)).slice(0, CHECKED);
    const excused = (a: number, b: number): boolean => !isApart(a, b) && [...left, ...right].some((c) => holds(names[c], names[a]) && holds(names[c], names[b]));
    if (left.every((a) => right.every((b) => isOne(judge(a, b)) || excused(a, b)))) groups.join(i, j);
    else doubts.push([i, j]);
  }
  return { groups, doubts: doubts.filter(([i, j]) => groups.rootOf(i) !== groups.rootOf(j)) };
}



/** For each name the later ones that it is compared with. */
function neighbourhoods(names: readonly string[]): number[][] {
  const wide = new Map<string, number[]>();
  const narrow = new Map<string, number[]>();
  const keys = names.map((name) => personKeys(name));
  const bones = names.map((name) => boneKey(name));
  for (const [i, own] of keys.entries()) {
    for (const key of own) put(wide, key, i);
    put(narrow, bones[i] as string, i);
  }
  const seen = new Int32Array(names.length).fill(-1);
  const passed = new Map<string, number>(); // key → how many of its block came before
  return names.map((_, i) => {
    const found: number[] = [];
    const take = (block: readonly number[], from: number, to: number): void => {
      for (let y = from; y < to && y < block.length; y++) {
        const j = block[y] as number;
        if (seen[j] === i) continue;
        seen[j] = i;
        found.push(j);
      }
    };
    for (const key of keys[i] as string[]) {
      const block = wide.get(key) as number[];
      const at = (passed.get(key) ?? 0) + 1;
      passed.set(key, at);
      take(block, at, block.length <= BLOCK ? block.length : at + NEIGHBOURS);
    }
    const key = `=${bones[i]}`;
    const at = (passed.get(key) ?? 0) + 1;
    passed.set(key, at);
    take(narrow.get(bones[i] as string) as number[], at, at + BLOCK);
    return found;
  });
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
