// The joined meetings as the report holds them: rolled up, sorted by date and place of first telling, numbered. A meeting
// of the same tellings is rolled up once, and is the same object as long as nothing of it changes.
import type { DecidedMeeting, FolderDecisions } from '../model/annotation.ts';
import type { Conflict, CorpusMeeting, MaybeSame } from '../model/corpus.ts';
import { type ActorPlaces, createActorPlaces } from './actorPlaces.ts';
import type { Bundle } from './bundles.ts';
import { type Named, withDecision } from './decidedFacts.ts';
import { edited } from './changes.ts';
import { createDoubts } from './doubts.ts';
import type { Merged } from './mergeBundles.ts';
import type { Joined } from './numberActors.ts';
import { compareText, put } from './order.ts';
import { rollUp, type RolledUp } from './rollUp.ts';
import type { Home, Telling } from './tellings.ts';

/** A meeting of the folder and what is worked out of it from join to join. */
export interface Draft extends RolledUp {
  readonly set: number;
  readonly group: readonly Telling[];
  /** The date, after which come those without one. */
  readonly sortedBy: string;
  readonly decision: DecidedMeeting | undefined;
  /** As it was numbered last, or what it takes the place of. */
  meeting: CorpusMeeting | undefined;
  at: number;
  /** What its tellings contradict each other in: for `conflicts` alone, undefined where that has to be worked out. */
  conflicts: readonly Conflict[] | undefined;
}

export interface JoinedMeetings {
  readonly meetings: readonly CorpusMeeting[];
  readonly maybeSame: readonly MaybeSame[];
  /** In the order of `meetings`. */
  readonly drafts: readonly Draft[];
}

export interface MeetingNumbers {
  number(slots: readonly (Bundle | undefined)[], sets: Merged, lines: readonly (Joined | undefined)[], folder: FolderDecisions, named: Named): JoinedMeetings;
  /** What is told there has to be looked at again: other actors of the article are others. */
  forget(homes: readonly Home[]): void;
}

export function createMeetingNumbers(): MeetingNumbers {
  const drafts: (Draft | undefined)[] = []; // by set
  const ids: string[] = [];
  const doubts = createDoubts(ids);
  let sorted: readonly Draft[] = [];
  let setOf: Int32Array = new Int32Array(0);
  const actors = createActorPlaces();

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

  return {
    forget(homes) {
      for (const { tellings } of homes) {
        for (const { bundle } of tellings) {
          const draft = bundle && drafts[setOf[bundle.slot] as number];
          if (draft) draft.conflicts = undefined;
        }
      }
    },
    number(slots, sets, lines, folder, named) {
      const decisions = new Map(folder.meetings.map((m) => [m.id, m]));
      const { fresh, gone } = changes(slots, sets, decisions);
      const before = new Map([...gone].map((draft) => [placeOf(draft), draft.meeting]));
      for (const draft of gone) drafts[draft.set] = undefined;
      const drawn = [...fresh].map(([set, members]): Draft => {
        const group = grouped(members);
        const decision = decisions.get(sets.decidedOf(set) ?? '');
        const { kind, status, participants, places, date, reports } = rollUp(group, decision);
        const sortedBy = (decision?.value === '' ? undefined : date?.value) ?? '~';
        // In one piece, not out of another: there are tens of thousands, gone through at each join.
        const draft: Draft = { at: NOWHERE, participants, places, decision, meeting: undefined, kind, status, date, reports, set, group, sortedBy, conflicts: undefined };
        draft.meeting = before.get(placeOf(draft));
        if (draft.meeting && isSame(draft.meeting.reports, reports)) draft.reports = draft.meeting.reports;
        return (drafts[set] = draft);
      });
      if (gone.size + drawn.length > 0) sorted = edited(sorted, Array.from(gone, ({ at }) => at), drawn, byDate);
      actors.update(lines);
      const meetings: CorpusMeeting[] = [];
      for (let at = 0; at < sorted.length; at++) {
        const draft = sorted[at] as Draft;
        const isNew = draft.at === NOWHERE;
        const isMoved = isNew || (actors.someMoved && (actors.haveMoved(draft.participants) || actors.haveMoved(draft.places)));
        if (isMoved || draft.at !== at || draft.decision !== undefined) {
          draft.at = at;
          // Conflicts say the participants in their order, and of several places the first.
          if (isMoved && (actors.sort(draft.participants) || draft.places.length > 1)) draft.conflicts = undefined;
          const made = numbered((ids[at] ??= `M${at + 1}`), draft, isMoved, actors);
          draft.meeting = isNew || draft.places.length > 1 ? kept(draft.meeting, withDecided(made, draft, named)) : withDecided(made, draft, named);
        }
        meetings.push(draft.meeting as CorpusMeeting);
      }
      return { meetings, drafts: sorted, maybeSame: doubts(sets.doubts, slots, (slot) => drafts[sets.setOf[slot] as number]?.at ?? 0) };
    },
  };
}

const NOWHERE = -1;

/** Where the meeting is told of first. */
const placeOf = ({ group }: Draft): string => `${group[0]?.article.id ?? ''}\n${group[0]?.meeting.id ?? ''}`;

function grouped(members: readonly Bundle[]): readonly Telling[] {
  const [only] = members;
  return members.length === 1 && only ? only.tellings : members.flatMap((b) => b.tellings).sort(inOrder);
}

/** By article, then text order. */
const inOrder = (a: Telling, b: Telling): number => compareText(a.article.id, b.article.id) || a.meeting.trigger.start - b.meeting.trigger.start;

const byDate = (a: Draft, b: Draft): number => compareText(a.sortedBy, b.sortedBy) || inOrder(a.group[0] as Telling, b.group[0] as Telling);

/** `isMoved`: participants or places stand elsewhere than when it was numbered last, if it was. */
function numbered(id: string, { kind, status, participants, places, date, reports, meeting: before }: Draft, isMoved: boolean, actors: ActorPlaces): CorpusMeeting {
  if (before && !isMoved) return meetingOf(id, kind, status, before.participants, before.place, date, reports);
  return meetingOf(id, kind, status, participants.map(actors.idOf), placeIdOf(places, actors), date, reports);
}

/** Tens of thousands are made in one join: each in one piece. */
function meetingOf(
  id: string, kind: CorpusMeeting['kind'], status: CorpusMeeting['status'], participants: readonly string[], place: string | undefined, date: CorpusMeeting['date'] | undefined, reports: CorpusMeeting['reports'],
): CorpusMeeting {
  if (place === undefined) return date ? { id, kind, status, participants, date, reports } : { id, kind, status, participants, reports };
  return date ? { id, kind, status, participants, place, date, reports } : { id, kind, status, participants, place, reports };
}

/** Of places that are told of as often the first in the alphabet of ids. */
function placeIdOf(places: readonly number[], { idOf }: ActorPlaces): string | undefined {
  let first: string | undefined;
  for (const line of places) {
    const id = idOf(line);
    if (first === undefined || id < first) first = id;
  }
  return first;
}

const withDecided = (made: CorpusMeeting, { group, decision }: Draft, named: Named): CorpusMeeting => (decision ? withDecision(made, group, decision, named) : made);

/** What is drawn anew is mostly as it was, and of several places only one is said. */
const kept = (before: CorpusMeeting | undefined, now: CorpusMeeting): CorpusMeeting =>
  before?.id === now.id && before.reports === now.reports && JSON.stringify(before) === JSON.stringify(now) ? before : now;

const isSame = (a: CorpusMeeting['reports'], b: CorpusMeeting['reports']): boolean =>
  a === b || (a.length === b.length && a.every((r, i) => r.article === b[i]?.article && r.meeting === b[i].meeting && r.status === b[i].status));
