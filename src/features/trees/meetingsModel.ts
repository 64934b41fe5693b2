// The meetings tree as data: by month, newest first, those without a date last; of a large folder by year and month, and
// what is many by day. Before all come pairs that may be one meeting.
import { maybeMeetings, type MaybePair } from '../meetings/maybeMeetings.ts';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import { calendarGroup, compareGroups } from './calendarGroups.ts';
import type { CorpusView, Report } from './corpusView.ts';
import { counted, meetingWord, statusIcon } from './kindWords.ts';
import { oneLine, shortText } from './labelText.ts';
import { grouped, inPages, MOST_ROWS } from './longLists.ts';
import { meetingChildren, triggerOf } from './meetingDetails.ts';
import { meetingDetails, meetingFacts, meetingInFull, meetingKey, meetingNames, newestMeetingsFirst, shortWords } from './meetingWords.ts';
import { moreNode } from './moreNode.ts';
import { lazyNode, type NodeFacts, type TreeNode, treeNode, uniqueKeys } from './treeNode.ts';

/** Months stand open until so many meetings are seen: VS Code asks for all that is open at once. */
const OPEN_AT_FIRST = 60;
/** More months than these stand under their years, where there are more meetings than can be shown. */
const MANY_MONTHS = 24;

/** `shown`: what a filter leaves. */
export function meetingsTree(view: CorpusView, shown: readonly CorpusMeeting[] = view.corpus.meetings): readonly TreeNode[] {
  const groups = grouped(shown, (m) => calendarGroup(m.date?.value) ?? UNDATED);
  const undated = groups.get(UNDATED) ?? [];
  groups.delete(UNDATED);
  let seen = 0;
  const months = [...groups].sort(([a], [b]) => compareGroups(a, b)).map(([group, meetings]): Month => {
    const isOpen = seen < OPEN_AT_FIRST;
    seen += meetings.length;
    return { group, meetings, isOpen };
  });
  const dated = months.length > MANY_MONTHS && shown.length > MOST_ROWS
    ? [...grouped(months, ({ group }) => group.slice(0, 4))].map(([year, own]) => yearNode(year, own, view))
    : months.map((month) => monthNode(undefined, month, view));
  const undatedNode = undated.length === 0 ? [] : [groupNode(undefined, UNDATED, view.t('Date unknown'), undated, view, dated.length === 0, kinds)];
  return [...maybeNode(view, shown), ...dated, ...undatedNode];
}

const UNDATED = 'undated';

interface Month {
  /** Or a year, of what names none. */
  readonly group: string;
  readonly meetings: readonly CorpusMeeting[];
  readonly isOpen: boolean;
}

function yearNode(year: string, months: readonly Month[], view: CorpusView): TreeNode {
  const meetings = months.flatMap((m) => m.meetings);
  const spoken = `${year}, ${countWords(meetings.length, view)}`;
  const facts = { kind: 'meetingGroup', label: year, description: String(meetings.length), spoken, expanded: months.some((m) => m.isOpen), divides: true as const, holds: holderOf(meetings) };
  return treeNode(undefined, `year:${year}`, facts, (self) => months.map((month) => monthNode(self, month, view)));
}

function monthNode(parent: TreeNode | undefined, { group, meetings, isOpen }: Month, view: CorpusView): TreeNode {
  return groupNode(parent, group, group.length === 4 ? group : monthWords(group, view.locale), meetings, view, isOpen, days);
}

/** Questions for a person; closed, so that nobody has to answer. */
function maybeNode(view: CorpusView, shown: readonly CorpusMeeting[]): readonly TreeNode[] {
  const ids = shown === view.corpus.meetings ? undefined : new Set(shown.map((m) => m.id));
  const pairs = maybeMeetings(view.corpus).filter(({ one, other }) => !ids || ids.has(one.id) || ids.has(other.id));
  if (pairs.length === 0) return [];
  const heading = view.t('Maybe the Same Meeting');
  const facts: NodeFacts = {
    kind: 'maybeMeetingGroup', label: heading, description: String(pairs.length), icon: { id: 'question' }, spoken: `${heading}, ${pairs.length}`,
    details: () => [heading, view.t('Meetings that may be one, told twice. Say which, and it is remembered.')],
  };
  return [treeNode(undefined, 'maybe', facts, (group) => {
    const unique = uniqueKeys();
    const rows = pairs.slice(0, MOST_ROWS).map((pair) => maybePairNode(group, unique(`${meetingKey(pair.one, view)}=${meetingKey(pair.other, view)}`), pair, view));
    return [...rows, ...moreNode(group, pairs.length - rows.length, view.t)];
  })];
}

function maybePairNode(group: TreeNode, key: string, { one, other, why }: MaybePair, view: CorpusView): TreeNode {
  return lazyNode(group, key, { kind: 'maybeMeeting' }, () => {
    const [full, twin] = [meetingInFull(one, view), meetingInFull(other, view)];
    const [first] = view.reportsOf(one, 1);
    return {
      label: meetingNames(one, view), description: shortText(why, 120), icon: { id: 'question' },
      spoken: view.t('{0} may be the same meeting as {1}: {2}', full, twin, why), details: () => [`${full} = ${twin}?`, oneLine(why)],
      ...(first && { target: triggerOf(first) }),
    };
  }, (self) => [meetingNode(self, 'one', one, view, false), meetingNode(self, 'other', other, view, false)]);
}

/** Divides what is too many of one group into smaller ones. */
type Divide = (parent: TreeNode, meetings: readonly CorpusMeeting[], view: CorpusView) => readonly TreeNode[];

function groupNode(parent: TreeNode | undefined, key: string, label: string, meetings: readonly CorpusMeeting[], view: CorpusView, expanded: boolean, divide: Divide): TreeNode {
  const spoken = `${label}, ${countWords(meetings.length, view)}`;
  const facts = { kind: 'meetingGroup', label, description: String(meetings.length), expanded, spoken, holds: holderOf(meetings) };
  return treeNode(parent, key, facts, (self) => {
    const sorted = newestMeetingsFirst(meetings);
    return sorted.length > MOST_ROWS ? divide(self, sorted, view) : meetingRows(self, sorted, view);
  });
}

const holderOf = (meetings: readonly CorpusMeeting[]) => (id: string): boolean => meetings.some((m) => m.id === id);
const countWords = (count: number, view: CorpusView): string => counted(count, '{0} meeting', '{0} meetings', view.t);

function meetingRows(group: TreeNode, meetings: readonly CorpusMeeting[], view: CorpusView): readonly TreeNode[] {
  const unique = uniqueKeys();
  return meetings.map((meeting) => meetingNode(group, unique(meetingKey(meeting, view)), meeting, view, group.id !== UNDATED));
}

/** Of a month: by the day on which they began. */
const days: Divide = (parent, meetings, view) =>
  parts(parent, grouped(meetings, (m) => /^\d{4}-\d\d-\d\d/.exec(m.date?.value ?? '')?.[0] ?? ''), (day) => (day === '' ? view.t('Day unknown') : shortWords(day, view)), view);

/** Of those without a date: by what they were. */
const kinds: Divide = (parent, meetings, view) => parts(parent, grouped(meetings, (m) => m.kind), (kind) => meetingWord(kind, view.t), view);

const parts = <K extends string>(parent: TreeNode, groups: ReadonlyMap<K, readonly CorpusMeeting[]>, wordsOf: (key: K) => string, view: CorpusView): readonly TreeNode[] =>
  [...groups].map(([key, meetings]) => groupNode(parent, key, wordsOf(key), meetings, view, false, pages));

const pages: Divide = (parent, meetings, view) => inPages(parent, meetings, {
  kind: 'meetingGroup', idOf: (m) => m.id, counted: (n) => countWords(n, view), rows: (self, part) => meetingRows(self, part, view),
}, (m) => meetingNames(m, view));

/** `isUnderMonth`: the heading above says month and year. */
function meetingNode(group: TreeNode, key: string, meeting: CorpusMeeting, view: CorpusView, isUnderMonth: boolean): TreeNode {
  return lazyNode(group, key, { kind: 'meeting', subject: meeting.id }, () => {
    const full = meetingInFull(meeting, view);
    const facts = meetingFacts(meeting, view);
    const [first] = view.reportsOf(meeting, 1);
    return {
      label: meetingNames(meeting, view), description: meetingDetails(meeting, view, isUnderMonth), icon: statusIcon(meeting.status),
      ...(meeting.decided !== undefined && { context: 'meeting decided' }),
      spoken: `${full}, ${facts}`,
      details: () => [
        full, facts, counted(meeting.reports.length, 'Told in {0} article', 'Told in {0} articles', view.t),
        ...(meeting.decided === undefined ? [] : [view.t('Decided by a person, in dateline.yaml')]), ...firstSentence(first, view),
      ],
      ...(first && { target: triggerOf(first) }),
    };
  }, (self) => meetingChildren(self, meeting, view));
}

function firstSentence(report: Report | undefined, view: CorpusView): readonly string[] {
  const sentence = report?.meeting.evidence[0];
  return report && sentence ? [oneLine(view.textOf(report.path).slice(sentence.start, sentence.end))] : [];
}
