// Puts bundles together, the most alike first: nothing joins over a pair that is different, stands in one article, or was
// kept apart by a person. Each step depends on two sets only; what came of the same two sets last time is remembered with
// the pair, so that going through the folder again is going through numbers.
import type { Bundle } from './bundles.ts';
import { compareTellings } from './comparison.ts';
import { isSure, type Pairs } from './pairs.ts';

/** Bundles of two sets that are compared when these are put together. */
const CHECKED = 12;

/** More doubts about one meeting than these help nobody. */
const DOUBTS = 5;

const REFUSED = -2;

export interface Merged {
  /** A number for the set of the bundle in a slot, the same from join to join while the set is put together in the same way. */
  setOf(slot: number): number;
  /** The decided meeting of a set. */
  decidedOf(set: number): string | undefined;
  /** Pairs of two sets that may be of one meeting, the most likely ones first. */
  readonly doubts: readonly (readonly [low: Bundle, high: Bundle])[];
}

export interface Merger {
  merge(all: readonly Bundle[], slots: readonly (Bundle | undefined)[], pairs: Pairs): Merged;
  /** How many sets are remembered. */
  readonly size: number;
}

/** A set of bundles by how it was put together. */
interface Step {
  readonly size: number;
  /** The first of it, at most `CHECKED`. */
  readonly heads: readonly Bundle[];
  readonly decided: string | undefined;
}

export function createMerger(): Merger {
  const steps: Step[] = [];
  const ofDecided = new Map<string, number>();
  let answers = new Map<number, boolean>();

  const newStep = (step: Step): number => steps.push(step) - 1;
  const aloneOf = (bundle: Bundle): number => {
    if (bundle.step < 0) bundle.step = newStep({ size: 1, heads: [bundle], decided: bundle.decided });
    return bundle.step;
  };
  const together = (left: number, right: number): number => {
    const [a, b] = [steps[left] as Step, steps[right] as Step];
    const [many, few] = a.size < b.size ? [b, a] : [a, b];
    return newStep({
      size: a.size + b.size, decided: a.decided ?? b.decided,
      heads: many.heads.length >= CHECKED ? many.heads : [...many.heads, ...few.heads].slice(0, CHECKED),
    });
  };

  return {
    get size() {
      return steps.length;
    },
    merge(all, slots, pairs) {
      const sets = createSets(slots, aloneOf);
      const clash = (a: number, b: number): boolean => {
        const [left, right] = [steps[sets.step(a)] as Step, steps[sets.step(b)] as Step];
        if (left.decided !== undefined && right.decided !== undefined && left.decided !== right.decided) return true;
        if (sets.shareArticle(a, b)) return true;
        return left.heads.some((x) => right.heads.some((y) => compareTellings(x.first, y.first).final));
      };
      joinDecided(all, sets, (left, right) => {
        const key = `${left} ${right}`;
        let step = ofDecided.get(key);
        if (step === undefined) ofDecided.set(key, (step = together(left, right)));
        return step;
      });
      const { low, high, code, left, right, result } = pairs;
      for (let p = 0; p < pairs.count; p++) {
        if (!isSure(code[p] as number)) continue;
        const [a, b] = [sets.rootOf(low[p] as number), sets.rootOf(high[p] as number)];
        if (a === b) continue;
        const [x, y] = [sets.step(a), sets.step(b)];
        if (left[p] !== x || right[p] !== y) {
          left[p] = x;
          right[p] = y;
          result[p] = clash(a, b) ? REFUSED : together(x, y);
        }
        if (result[p] !== REFUSED) sets.join(a, b, result[p] as number);
      }
      /** Of sets that grow no more. */
      const asked = new Map<number, boolean>();
      const mayBeOne = (p: number, a: number, b: number): boolean => {
        const [x, y] = [sets.step(a), sets.step(b)];
        if (!isSure(code[p] as number)) {
          if (left[p] !== x || right[p] !== y) {
            left[p] = x;
            right[p] = y;
            result[p] = clash(a, b) ? REFUSED : 0;
          }
          return result[p] !== REFUSED;
        }
        const key = x * 2 ** 26 + y;
        const answer = asked.get(key) ?? answers.get(key) ?? !clash(a, b);
        asked.set(key, answer);
        return answer;
      };
      const doubts = doubtsOf(pairs, slots, sets, mayBeOne);
      answers = asked;
      return { setOf: (slot) => sets.step(sets.rootOf(slot)), decidedOf: (set) => steps[set]?.decided, doubts };
    },
  };
}

/** At most so many of each set, each pair of sets once. */
function doubtsOf(pairs: Pairs, slots: readonly (Bundle | undefined)[], sets: Sets, mayBeOne: (p: number, a: number, b: number) => boolean): [Bundle, Bundle][] {
  const doubts: [Bundle, Bundle][] = [];
  const counts = new Uint8Array(slots.length);
  const roots = new Int32Array(slots.length);
  for (let slot = 0; slot < roots.length; slot++) roots[slot] = sets.rootOf(slot);
  const found = new Set<number>();
  const { low: lows, high: highs, count } = pairs;
  for (let p = 0; p < count; p++) {
    const low = lows[p] as number;
    const a = roots[low] as number;
    if ((counts[a] as number) >= DOUBTS) continue;
    const high = highs[p] as number;
    const b = roots[high] as number;
    if (a === b || (counts[b] as number) >= DOUBTS) continue;
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    if (found.has(key) || !mayBeOne(p, a, b)) continue;
    found.add(key);
    counts[a] = (counts[a] as number) + 1;
    counts[b] = (counts[b] as number) + 1;
    doubts.push([slots[low] as Bundle, slots[high] as Bundle]);
  }
  return doubts;
}

function joinDecided(all: readonly Bundle[], sets: Sets, together: (left: number, right: number) => number): void {
  const first = new Map<string, number>();
  for (const { decided, slot } of all) {
    if (decided === undefined) continue;
    const leader = first.get(decided);
    if (leader === undefined) first.set(decided, slot);
    else {
      const [a, b] = [sets.rootOf(leader), sets.rootOf(slot)];
      sets.join(a, b, together(sets.step(a), sets.step(b)));
    }
  }
}

/** Disjoint sets of slots, each with its step. */
interface Sets {
  rootOf(slot: number): number;
  step(root: number): number;
  join(a: number, b: number, step: number): void;
  shareArticle(a: number, b: number): boolean;
}

function createSets(slots: readonly (Bundle | undefined)[], aloneOf: (bundle: Bundle) => number): Sets {
  const [parent, sizes, steps] = [new Int32Array(slots.length), new Int32Array(slots.length), new Int32Array(slots.length)];
  for (const [slot, bundle] of slots.entries()) {
    parent[slot] = slot;
    sizes[slot] = bundle?.tellings.length ?? 0;
    steps[slot] = bundle ? aloneOf(bundle) : -1;
  }
  // The members of a set stand in a ring.
  const next = Int32Array.from(parent);
  const articles = new Map<number, Set<unknown>>();
  const articlesOf = (root: number): Set<unknown> => {
    let set = articles.get(root);
    if (!set) {
      articles.set(root, (set = new Set()));
      addArticles(root, set);
    }
    return set;
  };
  const visit = (root: number, see: (article: unknown) => boolean): boolean => {
    let slot = root;
    do {
      for (const { article } of (slots[slot] as Bundle).tellings) if (see(article)) return true;
      slot = next[slot] as number;
    } while (slot !== root);
    return false;
  };
  const addArticles = (root: number, set: Set<unknown>): boolean => visit(root, (article) => !set.add(article));
  return {
    rootOf(slot) {
      let root = slot;
      while (parent[root] !== root) root = parent[root] as number;
      for (let at = slot; at !== root; ) {
        const up = parent[at] as number;
        parent[at] = root;
        at = up;
      }
      return root;
    },
    step: (root) => steps[root] as number,
    join(a, b, step) {
      const [into, from] = (sizes[a] as number) < (sizes[b] as number) ? [b, a] : [a, b];
      const known = articles.get(into);
      if (known) addArticles(from, known);
      articles.delete(from);
      parent[from] = into;
      sizes[into] = (sizes[into] as number) + (sizes[from] as number);
      steps[into] = step;
      const [x, y] = [next[into] as number, next[from] as number];
      next[into] = y;
      next[from] = x;
    },
    shareArticle(a, b) {
      const [few, many] = (sizes[a] as number) < (sizes[b] as number) ? [a, b] : [b, a];
      if (sizes[many] === 1) return slots[few]?.tellings[0]?.article === slots[many]?.tellings[0]?.article;
      const set = articlesOf(many);
      return visit(few, (article) => set.has(article));
    },
  };
}
