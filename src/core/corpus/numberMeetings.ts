// The joined meetings as the report holds them: rolled up, sorted by date and place of first telling, numbered; and the
// doubts that are left between them.
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusMeeting, MaybeSame } from '../model/corpus.ts';
import type { Bundle } from './bundles.ts';
import type { Clusters } from './clusters.ts';
import { type Named, withDecision } from './decidedFacts.ts';
import { compareText, put } from './order.ts';
import { rollUp } from './rollUp.ts';
import type { Telling } from './tellings.ts';

/** More doubts about one meeting than these help nobody. */
const DOUBTS = 5;

export interface JoinedMeetings {
  readonly meetings: readonly CorpusMeeting[];
  readonly maybeSame: readonly MaybeSame[];
  /** The tellings of each meeting, in the order of `meetings`. */
  readonly groups: readonly (readonly Telling[])[];
}

/** Two bundles that may be of one meeting. */
export interface Doubt {
  readonly i: number;
  readonly j: number;
  readonly why: string;
}

/** `doubts` with the most likely ones first. */
export function numberMeetings(bundles: readonly Bundle[], clusters: Clusters, doubts: readonly Doubt[], folder: FolderDecisions, named: Named): JoinedMeetings {
  const sets = new Map<number, number[]>();
  for (const i of bundles.keys()) put(sets, clusters.rootOf(i), i);
  const decisions = new Map(folder.meetings.map((m) => [m.id, m]));
  const drafts = [...sets].map(([root, members]) => {
    const group = members.flatMap((i) => (bundles[i] as Bundle).tellings).sort(inOrder);
    const decided = decisions.get(clusters.markOf(root) ?? '');
    return { root, group, meeting: withDecision(rollUp(group, decided), group, decided, named) };
  });
  // Undated ones last.
  drafts.sort((a, b) => compareText(a.meeting.date?.value ?? '~', b.meeting.date?.value ?? '~') || inOrder(a.group[0] as Telling, b.group[0] as Telling));
  const places = new Map(drafts.map((d, at) => [d.root, at]));
  return {
    meetings: drafts.map((d, at) => ({ id: idOf(at), ...d.meeting })),
    maybeSame: maybesOf(doubts.map(({ i, j, why }) => ({ a: places.get(clusters.rootOf(i)) as number, b: places.get(clusters.rootOf(j)) as number, why }))),
    groups: drafts.map((d) => d.group),
  };
}

const idOf = (at: number): string => `M${at + 1}`;

function maybesOf(doubts: readonly { readonly a: number; readonly b: number; readonly why: string }[]): MaybeSame[] {
  const counts = new Map<number, number>();
  const found = new Map<string, readonly [low: number, high: number, why: string]>();
  for (const { a, b, why } of doubts) {
    const [low, high] = a < b ? [a, b] : [b, a];
    const [before, after] = [counts.get(low) ?? 0, counts.get(high) ?? 0];
    if (before >= DOUBTS || after >= DOUBTS || found.has(`${low} ${high}`)) continue;
    found.set(`${low} ${high}`, [low, high, why]);
    counts.set(low, before + 1).set(high, after + 1);
  }
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]).map(([low, high, why]) => ({ meetings: [idOf(low), idOf(high)], why }));
}

/** By article, then text order. */
const inOrder = (a: Telling, b: Telling): number => compareText(a.article.id, b.article.id) || a.meeting.trigger.start - b.meeting.trigger.start;
