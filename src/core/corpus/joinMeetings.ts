// Which tellings are of one meeting. Likely pairs come from keys (who, where), the best pairs are joined first, and nothing
// joins over a pair that is different, stands in one article, or was kept apart by a person.
import type { Analysis } from '../model/analysis.ts';
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor, CorpusMeeting, MaybeSame } from '../model/corpus.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { type Comparison, compareTellings } from './comparison.ts';
import { applyMeetingDecisions } from './decidedMeetings.ts';
import { compareText, put } from './order.ts';
import { rollUp } from './rollUp.ts';
import { type Telling, tellingsOf } from './tellings.ts';

/** Tellings of one key that are compared with each other: this many before and after, by date. */
const REACH = 40;

/** Members of two sets that are compared when these are put together. */
const CHECKED = 12;

export interface JoinedMeetings {
  readonly meetings: readonly CorpusMeeting[];
  readonly maybeSame: readonly MaybeSame[];
  /** The tellings of each meeting, in the order of `meetings`. */
  readonly groups: readonly (readonly Telling[])[];
}

/** `articles` sorted by id. */
export function joinMeetings(articles: readonly Analysis[], byMember: ReadonlyMap<string, CorpusActor>, folder: FolderDecisions): JoinedMeetings {
  const tellings = tellingsOf(articles, byMember);
  const clusters = createClusters(tellings.length);
  const decisions = applyMeetingDecisions(tellings, folder, clusters);
  const known = new Map<string, Comparison>();
  const compare = (i: number, j: number): Comparison => {
    const key = i < j ? `${i} ${j}` : `${j} ${i}`;
    let found = known.get(key);
    if (!found) {
      const [a, b] = [tellings[i] as Telling, tellings[j] as Telling];
      found = a.article === b.article ? ONE_ARTICLE : compareTellings(a, b);
      known.set(key, found);
    }
    return found;
  };
  const pairs = candidatePairs(tellings).map(([i, j]) => ({ i, j, ...compare(i, j) })).filter((p) => p.verdict !== 'different');
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const fits = (i: number, j: number): boolean => {
    if (decisions.apart(i, j)) return false;
    const left = clusters.membersOf(clusters.rootOf(i)).slice(0, CHECKED);
    const right = clusters.membersOf(clusters.rootOf(j)).slice(0, CHECKED);
    return left.every((a) => right.every((b) => !isVeto(compare(a, b))));
  };
  for (const { i, j, verdict } of pairs) {
    if (verdict === 'same' && clusters.rootOf(i) !== clusters.rootOf(j) && fits(i, j)) clusters.join(i, j);
  }
  const open = pairs.filter(({ i, j }) => clusters.rootOf(i) !== clusters.rootOf(j) && fits(i, j));
  return number(tellings, clusters, open, decisions.of, folder);
}

const ONE_ARTICLE: Comparison = { verdict: 'different', score: 0, why: 'one article tells of both' };

/** Low likeness is no veto: a bare telling is unlike everything. A reason is. */
const isVeto = (c: Comparison): boolean => c.verdict === 'different' && (c === ONE_ARTICLE || c.score === 0);

/** Pairs that share two participants, or a participant and the place, or a body; each once. */
function candidatePairs(tellings: readonly Telling[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  for (const [i, t] of tellings.entries()) for (const key of keysOf(t)) put(blocks, key, i);
  const seen = new Set<string>();
  const pairs: [number, number][] = [];
  const dayOf = (i: number): number => tellings[i]?.period?.from ?? tellings[i]?.published ?? 0;
  for (const block of blocks.values()) {
    const sorted = [...block].sort((a, b) => dayOf(a) - dayOf(b) || a - b);
    for (let x = 0; x < sorted.length; x++) {
      for (let y = x + 1; y < Math.min(sorted.length, x + 1 + REACH); y++) {
        const [i, j] = [Math.min(sorted[x] as number, sorted[y] as number), Math.max(sorted[x] as number, sorted[y] as number)];
        if (seen.has(`${i} ${j}`)) continue;
        seen.add(`${i} ${j}`);
        pairs.push([i, j]);
      }
    }
  }
  return pairs;
}

function keysOf(t: Telling): Set<string> {
  const keys = new Set<string>();
  const who = [...[...t.people].slice(0, 8), ...[...t.bodies].slice(0, 4), ...[...t.nations].slice(0, 6)].sort(compareText);
  for (const [x, a] of who.entries()) {
    for (const b of who.slice(x + 1)) keys.add(`${a}|${b}`);
    if (t.place) keys.add(`${a}@${t.placeNation}`);
  }
  for (const body of t.bodies) keys.add(`body ${body}`);
  return keys;
}

interface Open {
  readonly i: number;
  readonly j: number;
  readonly why: string;
}

function number(tellings: readonly Telling[], clusters: Clusters, open: readonly Open[], decidedOf: (i: number) => string | undefined, folder: FolderDecisions): JoinedMeetings {
  const sets = new Map<number, number[]>();
  for (const i of tellings.keys()) put(sets, clusters.rootOf(i), i);
  const drafts = [...sets].map(([root, members]) => {
    const group = members.map((i) => tellings[i] as Telling);
    const decided = folder.meetings.find((m) => m.id === members.map(decidedOf).find((id) => id !== undefined));
    return { root, group, meeting: rollUp(group, decided) };
  });
  // By date, then by where they are first told of: undated ones last.
  drafts.sort((a, b) => compareText(a.meeting.date?.value ?? '~', b.meeting.date?.value ?? '~') || firstTold(a.group, b.group));
  const ids = new Map(drafts.map((d, i) => [d.root, `M${i + 1}`]));
  const maybe = new Map<string, MaybeSame>();
  for (const { i, j, why } of open) {
    const pair = [ids.get(clusters.rootOf(i)) as string, ids.get(clusters.rootOf(j)) as string].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    const [a, b] = pair as [string, string];
    if (!maybe.has(`${a} ${b}`)) maybe.set(`${a} ${b}`, { meetings: [a, b], why });
  }
  return {
    meetings: drafts.map((d, i) => ({ id: `M${i + 1}`, ...d.meeting })),
    maybeSame: [...maybe.values()].sort((a, b) => Number(a.meetings[0].slice(1)) - Number(b.meetings[0].slice(1)) || Number(a.meetings[1].slice(1)) - Number(b.meetings[1].slice(1))),
    groups: drafts.map((d) => d.group),
  };
}

const firstTold = ([a]: readonly Telling[], [b]: readonly Telling[]): number =>
  a && b ? compareText(a.article.id, b.article.id) || a.meeting.trigger.start - b.meeting.trigger.start : 0;
