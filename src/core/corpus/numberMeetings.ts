// The joined meetings: rolled up, sorted by date and place of first telling, numbered. A meeting of the same tellings is
// rolled up once, and is the same object as long as these are its tellings.
import type { DecidedMeeting, FolderDecisions } from '../model/annotation.ts';
import type { Conflict } from '../model/corpus.ts';
import type { Bundle } from './bundles.ts';
import { type Named, withDecision } from './decidedFacts.ts';
import { edited } from './changes.ts';
import { createDoubts, type DoubtedMeetings } from './doubts.ts';
import type { Merged } from './mergeBundles.ts';
import { idAt, type Joined } from './numberActors.ts';
import { compareText, put } from './order.ts';
import { rollUp, type RolledUp } from './rollUp.ts';
import { articleIdOf, type Home, type Telling } from './tellings.ts';

/** A meeting of the folder and what is worked out of it from join to join. */
export interface Draft extends RolledUp {
  readonly set: number;
  readonly group: readonly Telling[];
  /** The date, after which come those without one. */
  readonly sortedBy: string;
  readonly decision: DecidedMeeting | undefined;
  /** Its place in the report. */
  at: number;
  /** The line of the place that it is said to have been in; below 0 where there is none. */
  place: number;
  /** What its tellings contradict each other in: for `conflicts` alone, undefined where that has to be worked out. */
  conflicts: readonly Conflict[] | undefined;
}

export interface NumberedMeetings {
  readonly maybeSame: DoubtedMeetings;
  /** In the order of the report. */
  readonly drafts: readonly Draft[];
}

/** The joined actors by `Party.line`, and their places in the report. */
export interface ActorLines {
  readonly lines: readonly (Joined | undefined)[];
  readonly places: Int32Array;
}

export interface MeetingNumbers {
  number(slots: readonly (Bundle | undefined)[], sets: Merged, actors: ActorLines, folder: FolderDecisions, named: Named<Joined>): NumberedMeetings;
  /** What is told there has to be looked at again: other actors of the article are others. */
  forget(homes: readonly Home[]): void;
}

export function createMeetingNumbers(): MeetingNumbers {
  const drafts: (Draft | undefined)[] = []; // by set
  const doubts = createDoubts();
  let sorted: readonly Draft[] = [];
  let setOf: Int32Array = new Int32Array(0);

  /** The sets that came and the drafts that go. */
  function changes(slots: readonly (Bundle | undefined)[], sets: Merged, decisions: ReadonlyMap<string, DecidedMeeting>): { fresh: Map<number, Bundle[]>; gone: Set<Draft> } {
    const [fresh, gone] = [new Map<number, Bundle[]>(), new Set<Draft>()];
    const now = sets.setOf;
    for (let slot = 0; slot < now.length; slot++) {
      const [was, is] = [setOf[slot] ?? -1, now[slot] as number];
      if (was === is) continue;
      const old = drafts[was];
      if (old) gone.add(old);
      if (is >= 0) put(fresh, is, slots[slot] as Bundle);
    }
    setOf = now;
    // What a person decides about is drawn anew each time.
    for (const draft of decisions.size === 0 ? [] : sorted) {
      if (draft.decision === undefined && !decisions.has(sets.decidedOf(draft.set) ?? '')) continue;
      if (!gone.has(draft)) fresh.set(draft.set, [...new Set(draft.group.flatMap(({ bundle }) => bundle ?? []))]);
      gone.add(draft);
    }
    return { fresh, gone };
  }

  function drawn(set: number, members: readonly Bundle[], decision: DecidedMeeting | undefined, named: Named<Joined>): Draft {
    const group = grouped(members);
    const { kind, status, participants, places, date } = withDecision(rollUp(group, decision), group, decision, named);
    // In one piece, not out of another: there are tens of thousands, gone through at each join.
    return { at: NOWHERE, participants, places, place: NOWHERE, decision, kind, status, date, set, group, sortedBy: date ?? '~', conflicts: undefined };
  }

  return {
    forget(homes) {
      for (const { tellings } of homes) {
        for (const { bundle } of tellings) {
          const draft = bundle && drafts[setOf[bundle.slot] as number];
          if (draft) draft.conflicts = undefined;
        }
      }
    },
    number(slots, sets, { places }, folder, named) {
      const decisions = new Map(folder.meetings.map((m) => [m.id, m]));
      const { fresh, gone } = changes(slots, sets, decisions);
      for (const draft of gone) drafts[draft.set] = undefined;
      const added = [...fresh].map(([set, members]) => (drafts[set] = drawn(set, members, decisions.get(sets.decidedOf(set) ?? ''), named)));
      if (gone.size + added.length > 0) sorted = edited(sorted, Array.from(gone, ({ at }) => at), added, byDate);
      for (let at = 0; at < sorted.length; at++) {
        const draft = sorted[at] as Draft;
        if (draft.at !== at) draft.at = at;
        // Conflicts say the participants in their order, and of several places the first.
        if (putInOrder(draft.participants, places)) draft.conflicts = undefined;
        const place = firstPlace(draft.places, places);
        if (place === draft.place) continue;
        draft.place = place;
        draft.conflicts = undefined;
      }
      return { drafts: sorted, maybeSame: doubts(sets.doubts, slots, (slot) => drafts[sets.setOf[slot] as number]?.at ?? 0) };
    },
  };
}

const NOWHERE = -1;

function grouped(members: readonly Bundle[]): readonly Telling[] {
  const [only] = members;
  return members.length === 1 && only ? only.tellings : members.flatMap((b) => b.tellings).sort(inOrder);
}

/** By article, then text order. */
const inOrder = (a: Telling, b: Telling): number => compareText(articleIdOf(a), articleIdOf(b)) || a.start - b.start;

const byDate = (a: Draft, b: Draft): number => compareText(a.sortedBy, b.sortedBy) || inOrder(a.group[0] as Telling, b.group[0] as Telling);

/** By the places of the report; whether they stood otherwise. */
function putInOrder(lines: number[], places: Int32Array): boolean {
  for (let i = 1; i < lines.length; i++) {
    if ((places[lines[i - 1] as number] as number) <= (places[lines[i] as number] as number)) continue;
    lines.sort((a, b) => (places[a] as number) - (places[b] as number));
    return true;
  }
  return false;
}

/** Of places that are told of as often the first in the alphabet of ids. */
function firstPlace(lines: readonly number[], places: Int32Array): number {
  const idOf = (line: number): string => idAt(places[line] as number);
  let first = lines[0] ?? NOWHERE;
  for (let i = 1; i < lines.length; i++) if (idOf(lines[i] as number) < idOf(first)) first = lines[i] as number;
  return first;
}
