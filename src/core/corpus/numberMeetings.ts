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

function numbered(id: string, draft: Draft, lines: readonly (Joined | undefined)[]): CorpusMeeting {
  const { found: { kind, status, participants, places, date, reports }, meeting: before } = draft;
  const at = (line: number): number => lines[line]?.at ?? -1;
  const idOf = (line: number): string => lines[line]?.actor?.id ?? '';
  if (!isAscending(participants, at)) participants.sort((a, b) => at(a) - at(b));
  const place = places.length === 0 ? undefined : places.length === 1 ? idOf(places[0] as number) : places.map(idOf).reduce((a, b) => (a < b ? a : b));
  const same = before?.id === id && before.decided === undefined && before.place === place && before.kind === kind && before.status === status && before.date?.value === date?.value
    && before.participants.length === participants.length && before.participants.every((p, i) => p === idOf(participants[i] as number));
  if (same && (before.reports === reports || isSame(before.reports, reports))) return before;
  return { id, kind, status, participants: participants.map(idOf), ...(place !== undefined && { place }), ...(date && { date }), reports };
}

function isAscending(list: readonly number[], at: (item: number) => number): boolean {
  for (let i = 1; i < list.length; i++) if (at(list[i - 1] as number) > at(list[i] as number)) return false;
  return true;
}

/** What a person decided about is made anew each time. */
const keptMeeting = (before: CorpusMeeting | undefined, now: CorpusMeeting): CorpusMeeting =>
  before && now.decided !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;

const isSame = (a: CorpusMeeting['reports'], b: CorpusMeeting['reports']): boolean =>
  a.length === b.length && a.every((r, i) => r.article === b[i]?.article && r.meeting === b[i].meeting && r.status === b[i].status);
