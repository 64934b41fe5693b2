// Which tellings are of one meeting. Likely pairs come from keys (who, where), the best pairs are joined first, and nothing
// joins over a pair that is different, stands in one article, or was kept apart by a person.
import type { Analysis } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { type Bundle, bundleTellings } from './bundles.ts';
import { visitCandidates } from './candidates.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { type Comparison, compareTellings } from './comparison.ts';
import { namedActors } from './decidedFacts.ts';
import { decidedMeetings } from './decidedMeetings.ts';
import { type Doubt, type JoinedMeetings, numberMeetings } from './numberMeetings.ts';
import { tellingsOf } from './tellings.ts';

/** Bundles of two sets that are compared when these are put together. */
const CHECKED = 12;

/** `articles` sorted by id. Near-linear in the tellings: see `bundleTellings` and `visitCandidates`. */
export function joinMeetings(articles: readonly Analysis[], byMember: ReadonlyMap<string, CorpusActor>, folder: FolderDecisions): JoinedMeetings {
  const tellings = tellingsOf(articles, byMember);
  const decided = decidedMeetings(tellings, folder);
  const bundles = bundleTellings(tellings, (i) => decided.get(i));
  const clusters = createClusters(bundles.length);
  joinDecided(bundles, clusters);
  const { fits, join } = createRules(bundles, clusters);
  const pairs: (Doubt & Comparison)[] = [];
  visitCandidates(bundles, (i, j) => {
    const found = compareTellings((bundles[i] as Bundle).first, (bundles[j] as Bundle).first);
    if (found.verdict !== 'different') pairs.push({ i, j, ...found });
  });
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  for (const { i, j, verdict } of pairs) if (verdict === 'same' && fits(i, j)) join(i, j);
  return numberMeetings(bundles, clusters, pairs.filter(({ i, j }) => fits(i, j)), folder, namedActors(byMember.values()));
}

function joinDecided(bundles: readonly Bundle[], clusters: Clusters): void {
  const first = new Map<string, number>();
  for (const [i, { decided }] of bundles.entries()) {
    if (decided === undefined) continue;
    const leader = first.get(decided) ?? i;
    first.set(decided, leader);
    clusters.mark(clusters.join(leader, i), decided);
  }
}

interface Rules {
  /** Whether the sets of two bundles are two and may be put together. */
  fits(i: number, j: number): boolean;
  join(i: number, j: number): void;
}

function createRules(bundles: readonly Bundle[], clusters: Clusters): Rules {
  const isFinal = (i: number, j: number): boolean => compareTellings((bundles[i] as Bundle).first, (bundles[j] as Bundle).first).final;
  const articles = new Map<number, Set<string>>(); // root → article ids, once a set has several bundles
  const articlesOf = (root: number): ReadonlySet<string> => articles.get(root) ?? (bundles[root] as Bundle).articles;
  for (const i of bundles.keys()) {
    const root = clusters.rootOf(i);
    if (root !== i || clusters.membersOf(root).length > 1) {
      const set = articles.get(root) ?? new Set<string>();
      articles.set(root, set);
      for (const id of (bundles[i] as Bundle).articles) set.add(id);
    }
  }
  const refused = new Set<number>(); // pairs of roots: a set only grows, so that a no stays a no
  const clash = (a: number, b: number): boolean => {
    const [left, right] = [clusters.markOf(a), clusters.markOf(b)];
    if (left !== undefined && right !== undefined && left !== right) return true;
    const [few, many] = articlesOf(a).size < articlesOf(b).size ? [articlesOf(a), articlesOf(b)] : [articlesOf(b), articlesOf(a)];
    for (const id of few) if (many.has(id)) return true;
    const others = clusters.membersOf(b).slice(0, CHECKED);
    return clusters.membersOf(a).slice(0, CHECKED).some((x) => others.some((y) => isFinal(x, y)));
  };
  return {
    fits(i, j) {
      const [a, b] = [clusters.rootOf(i), clusters.rootOf(j)];
      if (a === b) return false;
      const key = a < b ? a * bundles.length + b : b * bundles.length + a;
      if (refused.has(key)) return false;
      const no = clash(a, b);
      if (no) refused.add(key);
      return !no;
    },
    join(i, j) {
      const [a, b] = [clusters.rootOf(i), clusters.rootOf(j)];
      const [few, many] = articlesOf(a).size < articlesOf(b).size ? [a, b] : [b, a];
      const all = articles.get(many) ?? new Set((bundles[many] as Bundle).articles);
      for (const id of articlesOf(few)) all.add(id);
      articles.set(clusters.join(i, j), all);
    },
  };
}
