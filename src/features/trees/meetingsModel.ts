// The meetings tree as data: by month, newest first, those without a date last; of a large folder by year and month, and
// what is many by day. Before all come pairs that may be one meeting.
import { corpusIndex, type MaybePair, type MonthOfMeetings } from '../../core/corpus/index.ts';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import { calendarGroup, compareGroups } from '../../core/util/calendarGroups.ts';
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

/** `shown`: what a filter leaves; everything where there is none. */
export function meetingsTree(view: CorpusView, shown?: readonly CorpusMeeting[]): readonly TreeNode[] {
  const all = shown ? monthsAmong(shown) : corpusIndex(view.corpus).months();
  const undated = all.find((month) => month.group === undefined);
  const total = all.reduce((sum, month) => sum + month.count, 0);
  let seen = 0;
  const months = all.filter((month) => month !== undated).map((month): OpenMonth => {
    const isOpen = seen < OPEN_AT_FIRST;
    seen += month.count;
    return { month, isOpen };
  });
  const dated = months.length > MANY_MONTHS && total > MOST_ROWS
    ? [...grouped(months, ({ month }) => month.group?.slice(0, 4) ?? '')].map(([year, own]) => yearNode(year, own, view))
    : months.map((month) => monthNode(undefined, month, view));
  const undatedNode = undated ? [groupNode(undefined, UNDATED, view.t('Date unknown'), undated, view, dated.length === 0, kinds)] : [];
  return [...maybeNode(view, shown), ...dated, ...undatedNode];
}

const UNDATED = 'undated';

type Group = Pick<MonthOfMeetings, 'count' | 'has' | 'meetings'>;

interface OpenMonth {
  readonly month: MonthOfMeetings;
  readonly isOpen: boolean;
}

/** As the joined corpus has them, of some. */
function monthsAmong(shown: readonly CorpusMeeting[]): readonly MonthOfMeetings[] {
  const groups = grouped(shown, (m) => calendarGroup(m.date?.value) ?? '');
  return [...groups].sort(([a], [b]) => (a === '' || b === '' ? Number(a === '') - Number(b === '') : compareGroups(a, b)))
    .map(([group, meetings]) => ({ group: group === '' ? undefined : group, ...groupOf(newestMeetingsFirst(meetings)) }));
}

const groupOf = (meetings: readonly CorpusMeeting[]): Group => ({ count: meetings.length, has: (id) => meetings.some((m) => m.id === id), meetings: () => meetings });

function yearNode(year: string, months: readonly OpenMonth[], view: CorpusView): TreeNode {
  const count = months.reduce((sum, { month }) => sum + month.count, 0);
  const facts = {
    kind: 'meetingGroup', label: year, description: String(count), spoken: `${year}, ${countWords(count, view)}`, expanded: months.some((m) => m.isOpen), divides: true as const,
    holds: (id: string) => months.some(({ month }) => month.has(id)),
  };
  return treeNode(undefined, `year:${year}`, facts, (self) => months.map((month) => monthNode(self, month, view)));
}

function monthNode(parent: TreeNode | undefined, { month, isOpen }: OpenMonth, view: CorpusView): TreeNode {
  const { group = '' } = month;
  return groupNode(parent, group, group.length === 4 ? group : monthWords(group, view.locale), month, view, isOpen, days);
}

/** Questions for a person; closed, so that nobody has to answer. */
function maybeNode(view: CorpusView, shown: readonly CorpusMeeting[] | undefined): readonly TreeNode[] {
  const { maybePairs, firstMaybePairs } = corpusIndex(view.corpus);
  const ids = shown && new Set(shown.map((m) => m.id));
  const fitting = ids && firstMaybePairs().filter(({ one, other }) => ids.has(one.id) || ids.has(other.id));
  const count = fitting ? fitting.length : maybePairs;
  if (count === 0) return [];
  const heading = view.t('Maybe the Same Meeting');
  const facts: NodeFacts = {
    kind: 'maybeMeetingGroup', label: heading, description: String(count), icon: { id: 'question' }, spoken: `${heading}, ${count}`,
    details: () => [heading, view.t('Meetings that may be one, told twice. Say which, and it is remembered.')],
  };
  return [treeNode(undefined, 'maybe', facts, (group) => {
    const unique = uniqueKeys();
    const rows = (fitting?.slice(0, MOST_ROWS) ?? firstMaybePairs(MOST_ROWS)).map((pair) => maybePairNode(group, unique(`${meetingKey(pair.one, view)}=${meetingKey(pair.other, view)}`), pair, view));
    return [...rows, ...moreNode(group, count - rows.length, view.t)];
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

function groupNode(parent: TreeNode | undefined, key: string, label: string, { count, has, meetings }: Group, view: CorpusView, expanded: boolean, divide: Divide): TreeNode {
  const facts = { kind: 'meetingGroup', label, description: String(count), expanded, spoken: `${label}, ${countWords(count, view)}`, holds: has };
  return treeNode(parent, key, facts, (self) => (count > MOST_ROWS ? divide(self, meetings(), view) : meetingRows(self, meetings(), view)));
}

const countWords = (count: number, view: CorpusView): string => counted(count, '{0} meeting', '{0} meetings', view.t);

function meetingRows(group: TreeNode | undefined, meetings: readonly CorpusMeeting[], view: CorpusView): readonly TreeNode[] {
  const unique = uniqueKeys();
  return meetings.map((meeting) => meetingNode(group, unique(meetingKey(meeting, view)), meeting, view, group?.id !== UNDATED));
}

/** Of a month: by the day on which they began. */
const days: Divide = (parent, meetings, view) =>
  parts(parent, grouped(meetings, (m) => /^\d{4}-\d\d-\d\d/.exec(m.date?.value ?? '')?.[0] ?? ''), (day) => (day === '' ? view.t('Day unknown') : shortWords(day, view)), view);

/** Of those without a date: by what they were. */
const kinds: Divide = (parent, meetings, view) => parts(parent, grouped(meetings, (m) => m.kind), (kind) => meetingWord(kind, view.t), view);

const parts = <K extends string>(parent: TreeNode, groups: ReadonlyMap<K, readonly CorpusMeeting[]>, wordsOf: (key: K) => string, view: CorpusView): readonly TreeNode[] =>
  [...groups].map(([key, meetings]) => groupNode(parent, key, wordsOf(key), groupOf(meetings), view, false, pages));

const pages: Divide = (parent, meetings, view) => inPages(parent, meetings, {
  kind: 'meetingGroup', idOf: (m) => m.id, counted: (n) => countWords(n, view), rows: (self, part) => meetingRows(self, part, view),
}, (m) => meetingNames(m, view));

/** `isUnderMonth`: the heading above says month and year. */
function meetingNode(group: TreeNode | undefined, key: string, meeting: CorpusMeeting, view: CorpusView, isUnderMonth: boolean): TreeNode {
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
