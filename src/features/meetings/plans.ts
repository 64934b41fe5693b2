// What each decision about meetings comes to: records of `dateline.yaml`, and words of articles that tell of no meeting.
// Pure, so that every decision can be tested as data; `applyPlan.ts` writes it.
import { makeAnchor } from '../../core/anchors/index.ts';
import type { Meeting, MeetingKind, MeetingStatus } from '../../core/model/analysis.ts';
import type { DecidedReport } from '../../core/model/annotation.ts';
import type { CorpusActor, CorpusMeeting } from '../../core/model/corpus.ts';
import type { Span } from '../../core/text/span.ts';
import type { CorpusView } from '../trees/corpusView.ts';

/** What a person says of a meeting. Null: as it was found. An empty date or place: not known. */
export interface MeetingFacts {
  readonly kind?: MeetingKind | null;
  readonly status?: MeetingStatus | null;
  readonly value?: string | null;
  readonly place?: string | null;
  readonly participants?: readonly string[] | null;
}

/** A record as it is to be: facts set, reports and other meetings added to what it has. */
export interface PlannedRecord {
  readonly id: string;
  readonly set: MeetingFacts;
  /** Articles by their paths in the corpus. */
  readonly reports: readonly DecidedReport[];
  /** Records that become part of this one. */
  readonly absorbs: readonly string[];
  /** Records that are another meeting. */
  readonly notSame: readonly string[];
}

/** Words of an article that tell of no meeting. */
export interface Rejected extends Span {
  readonly article: string;
  /** The annotation that made or confirmed it. */
  readonly annotation?: string;
  /** A person's own annotation goes; about what was detected it is remembered. */
  readonly added: boolean;
}

export interface MeetingPlan {
  readonly records: readonly PlannedRecord[];
  readonly removed: readonly string[];
  /** Annotations of a record that goes: the id that they mean instead, or null. */
  readonly retied: ReadonlyMap<string, string | null>;
  readonly rejected: readonly Rejected[];
  /** Reports to take out of a record. */
  readonly dropped: readonly { readonly id: string; readonly report: DecidedReport }[];
}

export const NO_PLAN: MeetingPlan = { records: [], removed: [], retied: new Map(), rejected: [], dropped: [] };

export type Report = ReturnType<CorpusView['reportsOf']>[number];
type NewId = () => string;

export const reportWords = (view: CorpusView, { path, meeting }: Report): DecidedReport => {
  const { quote, prefix } = makeAnchor(view.textOf(path), meeting.trigger);
  return { article: path, quote, prefix };
};

const recordOf = (view: CorpusView, meeting: CorpusMeeting, newId: NewId, reports = view.reportsOf(meeting)): PlannedRecord => ({
  id: meeting.decided ?? newId(), set: {}, reports: reports.map((r) => reportWords(view, r)), absorbs: [], notSame: [],
});

/** How `dateline.yaml` names an actor: by id where it has one, for names change. */
export const namedAs = (actor: CorpusActor): string => actor.decided ?? actor.name;

export function correct(view: CorpusView, meeting: CorpusMeeting, set: MeetingFacts, newId: NewId): MeetingPlan {
  return { ...NO_PLAN, records: [{ ...recordOf(view, meeting, newId), set }] };
}

/** All are one meeting. What was decided about any of them is kept; of two answers the first one's. */
export function join(view: CorpusView, meetings: readonly CorpusMeeting[], newId: NewId): MeetingPlan {
  const base = meetings.find((m) => m.decided !== undefined) ?? meetings[0];
  if (!base) return NO_PLAN;
  const record = recordOf(view, base, newId, meetings.flatMap((m) => view.reportsOf(m)));
  const absorbs = [...new Set(meetings.flatMap((m) => m.decided ?? []))].filter((id) => id !== record.id);
  return { ...NO_PLAN, records: [{ ...record, absorbs }], removed: absorbs, retied: new Map(absorbs.map((id) => [id, record.id])) };
}

/** Two that may be one are two. */
export function keepApart(view: CorpusView, one: CorpusMeeting, other: CorpusMeeting, newId: NewId): MeetingPlan {
  const [a, b] = [recordOf(view, one, newId), recordOf(view, other, newId)];
  return { ...NO_PLAN, records: [{ ...a, notSame: [b.id] }, { ...b, notSame: [a.id] }] };
}

/** Some of the reports tell of another meeting. */
export function splitOff(view: CorpusView, meeting: CorpusMeeting, isOther: (report: Report) => boolean, newId: NewId): MeetingPlan {
  const reports = view.reportsOf(meeting);
  const others = reports.filter(isOther);
  if (others.length === 0 || others.length === reports.length) return NO_PLAN;
  const kept = recordOf(view, meeting, newId, reports.filter((r) => !isOther(r)));
  const gone: PlannedRecord = { id: newId(), set: {}, reports: others.map((r) => reportWords(view, r)), absorbs: [], notSame: [kept.id] };
  const dropped = gone.reports.map((report) => ({ id: kept.id, report }));
  return { ...NO_PLAN, records: [{ ...kept, notSame: [gone.id] }, gone], dropped };
}

/** These reports tell of no meeting. */
export function reject(meeting: CorpusMeeting, all: readonly Report[], reports: readonly Report[] = all): MeetingPlan {
  const rejected = reports.flatMap(({ path, meeting: told }) => rejectedWords(path, told));
  const { decided } = meeting;
  if (decided === undefined || reports.length < all.length) return { ...NO_PLAN, rejected };
  return { ...NO_PLAN, rejected, removed: [decided], retied: new Map([[decided, null]]) };
}

/** Every trigger: were one left, the rest would still be told of. */
function rejectedWords(article: string, { triggers, trigger, by, annotation }: Meeting): Rejected[] {
  const all = triggers.length > 0 ? triggers : [trigger];
  return all.map(({ start, end }, i) => ({
    article, start, end, added: by === 'added', ...(annotation !== undefined && (start === trigger.start || (i === 0 && !all.some((t) => t.start === trigger.start))) && { annotation }),
  }));
}

/** Several decisions as one. */
export const together = (plans: readonly MeetingPlan[]): MeetingPlan => ({
  records: plans.flatMap((p) => p.records), removed: plans.flatMap((p) => p.removed), retied: new Map(plans.flatMap((p) => [...p.retied])),
  rejected: plans.flatMap((p) => p.rejected), dropped: plans.flatMap((p) => p.dropped),
});

/** Back to what was found. */
export const forget = ({ decided }: CorpusMeeting): MeetingPlan =>
  decided === undefined ? NO_PLAN : { ...NO_PLAN, removed: [decided], retied: new Map([[decided, null]]) };
