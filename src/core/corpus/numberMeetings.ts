// The joined meetings as the report holds them: rolled up, sorted by date and place of first telling, numbered; and the
// doubts that are left between them. A meeting of the same tellings is rolled up once, and is the same object as long as
// nothing of it changes.
import type { FolderDecisions } from '../model/annotation.ts';
import type { CorpusMeeting, MaybeSame } from '../model/corpus.ts';
import type { Bundle } from './bundles.ts';
import { merged } from './changes.ts';
import { whyOf } from './comparison.ts';
import { type Named, withDecision } from './decidedFacts.ts';
import type { Merged } from './mergeBundles.ts';
import type { Joined } from './numberActors.ts';
import { compareText } from './order.ts';
import { rollUp, type RolledUp } from './rollUp.ts';
import type { Telling } from './tellings.ts';

export interface JoinedMeetings {
  readonly meetings: readonly CorpusMeeting[];
  readonly maybeSame: readonly MaybeSame[];
  /** The tellings of each meeting, in the order of `meetings`. */
  readonly groups: readonly (readonly Telling[])[];
}

interface Draft {
  readonly set: number;
  readonly group: readonly Telling[];
  readonly found: RolledUp;
  /** What it is sorted by first. */
  readonly date: string;
  /** As it was numbered last. */
  meeting: CorpusMeeting | undefined;
  at: number;
  run: number;
}

export interface MeetingNumbers {
  number(bundles: readonly Bundle[], sets: Merged, lines: readonly (Joined | undefined)[], folder: FolderDecisions, named: Named): JoinedMeetings;
}

export function createMeetingNumbers(): MeetingNumbers {
  const drafts: (Draft | undefined)[] = []; // by set
  const ids: string[] = [];
  let sorted: readonly Draft[] = [];
  let run = 0;

  /** Drafts of all sets, those that decisions rule anew. */
  function draw(bundles: readonly Bundle[], sets: Merged, decided: ReadonlySet<string>): Omit<Draft, 'found' | 'date'>[] {
    const fresh: Omit<Draft, 'found' | 'date'>[] = [];
    const missing = new Map<number, Bundle[]>();
    for (const bundle of bundles) {
      const set = sets.setOf(bundle.slot);
      const known = drafts[set];
      if (known && !decided.has(sets.decidedOf(set) ?? '')) known.run = run;
      else {
        const list = missing.get(set);
        if (list) list.push(bundle);
        else missing.set(set, [bundle]);
      }
    }
    for (const [set, members] of missing) fresh.push({ set, ...grouped(members), meeting: drafts[set]?.meeting, at: 0, run });
    return fresh;
  }

  return {
    number(bundles, sets, lines, folder, named) {
      run++;
      const decisions = new Map(folder.meetings.map((m) => [m.id, m]));
      const fresh = draw(bundles, sets, new Set(decisions.keys())).map((draft): Draft => {
        const decided = decisions.get(sets.decidedOf(draft.set) ?? '');
        const found = rollUp(draft.group, decided);
        const made = { ...draft, found, date: (decided?.value === '' ? undefined : found.date?.value) ?? '~' };
        drafts[draft.set] = made;
        return made;
      });
      const isNew = new Set(fresh);
      const gone = new Map(sorted.flatMap((d) => (d.run === run || !d.meeting ? [] : [[placeOf(d), d.meeting] as const])));
      for (const draft of fresh) draft.meeting ??= gone.get(placeOf(draft));
      for (const d of sorted) if (d.run !== run && drafts[d.set] === d) drafts[d.set] = undefined;
      sorted = merged(sorted, (d) => d.run === run && drafts[d.set] === d && !isNew.has(d), fresh, (a, b) => compareText(a.date, b.date) || inOrder(a.group[0] as Telling, b.group[0] as Telling));
      const meetings = sorted.map((draft, at) => {
        draft.at = at;
        const id = (ids[at] ??= `M${at + 1}`);
        const decided = decisions.get(sets.decidedOf(draft.set) ?? '');
        const meeting = numbered(id, draft, lines);
        return (draft.meeting = keptMeeting(draft.meeting, decided ? withDecision(meeting, draft.group, decided, named) : meeting));
      });
      const maybeSame = sets.doubts.map(([low, high]) => {
        const [a, b] = [drafts[sets.setOf(low.slot)]?.at ?? 0, drafts[sets.setOf(high.slot)]?.at ?? 0];
        return { low: Math.min(a, b), high: Math.max(a, b), why: whyOf(low.first, high.first) };
      }).sort((x, y) => x.low - y.low || x.high - y.high);
      return {
        meetings, groups: sorted.map((d) => d.group),
        maybeSame: maybeSame.map(({ low, high, why }) => ({ meetings: [ids[low] as string, ids[high] as string], why })),
      };
    },
  };
}

/** Where the meeting is told of first. */
const placeOf = ({ group }: Draft): string => `${group[0]?.article.id ?? ''}\n${group[0]?.meeting.id ?? ''}`;

function grouped(members: readonly Bundle[]): { group: readonly Telling[] } {
  const [only] = members;
  return { group: members.length === 1 && only ? only.tellings : members.flatMap((b) => b.tellings).sort(inOrder) };
}

/** By article, then text order. */
const inOrder = (a: Telling, b: Telling): number => compareText(a.article.id, b.article.id) || a.meeting.trigger.start - b.meeting.trigger.start;

function numbered(id: string, { found, meeting: before }: Draft, lines: readonly (Joined | undefined)[]): CorpusMeeting {
  const { kind, status, participants, places, date, reports } = found;
  const actors = participants.map((line) => lines[line] as Joined);
  if (actors.length > 1) actors.sort((a, b) => a.at - b.at);
  const place = places.length === 0 ? undefined : places.map((line) => lines[line]?.actor?.id ?? '').reduce((a, b) => (a < b ? a : b));
  const same = before?.id === id && before.place === place && before.participants.length === actors.length && actors.every((a, i) => a.actor?.id === before.participants[i]);
  if (same && before.decided === undefined && before.kind === kind && before.status === status && before.date?.value === date?.value && (before.reports === reports || isSame(before.reports, reports))) return before;
  return { id, kind, status, participants: actors.map((a) => a.actor?.id ?? ''), ...(place !== undefined && { place }), ...(date && { date }), reports };
}

/** What a person decided about is made anew each time. */
const keptMeeting = (before: CorpusMeeting | undefined, now: CorpusMeeting): CorpusMeeting =>
  before && now.decided !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;

const isSame = (a: CorpusMeeting['reports'], b: CorpusMeeting['reports']): boolean =>
  a.length === b.length && a.every((r, i) => r.article === b[i]?.article && r.meeting === b[i].meeting && r.status === b[i].status);
