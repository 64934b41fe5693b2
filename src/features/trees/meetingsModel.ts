// The meetings tree as data: by month, newest first, those without a date last. Before all come pairs that may be one
// meeting.
import { maybeMeetings, type MaybePair } from '../meetings/maybeMeetings.ts';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import type { CorpusView } from './corpusView.ts';
import { calendarGroup, compareGroups } from './calendarGroups.ts';
import { counted, statusIcon } from './kindWords.ts';
import { oneLine, shortText } from './labelText.ts';
import { meetingChildren, triggerOf } from './meetingDetails.ts';
import { meetingDetails, meetingFacts, meetingInFull, meetingKey, meetingNames, newestFirst } from './meetingWords.ts';
import { type NodeFacts, type TreeNode, treeNode, uniqueKeys } from './treeNode.ts';

export { meetingChildren };

type Report = ReturnType<CorpusView['reportsOf']>[number];

/** Months stand open until so many meetings are seen: VS Code asks for all that is open at once. */
const OPEN_AT_FIRST = 60;

/** `shown`: what a filter leaves. */
export function meetingsTree(view: CorpusView, shown: readonly CorpusMeeting[] = view.corpus.meetings): readonly TreeNode[] {
  const groups = new Map<string, CorpusMeeting[]>();
  const undated: CorpusMeeting[] = [];
  for (const meeting of shown) {
    const group = calendarGroup(meeting.date?.value);
    if (group === undefined) undated.push(meeting);
    else if (groups.get(group)?.push(meeting) === undefined) groups.set(group, [meeting]);
  }
  let seen = 0;
  const dated = [...groups].sort(([a], [b]) => compareGroups(a, b)).map(([group, meetings]) => {
    const words = group.length === 4 ? group : monthWords(group, view.locale);
    const expanded = seen < OPEN_AT_FIRST;
    seen += meetings.length;
    return groupNode(group, words, meetings.sort(newestFirst), view, expanded);
  });
  const undatedNode = undated.length === 0 ? [] : [groupNode('undated', view.t('Date unknown'), undated, view, dated.length === 0)];
  return [...maybeNode(view, shown), ...dated, ...undatedNode];
}

/** Questions for a person; closed, so that nobody has to answer. */
function maybeNode(view: CorpusView, shown: readonly CorpusMeeting[]): readonly TreeNode[] {
  const ids = new Set(shown.map((m) => m.id));
  const pairs = maybeMeetings(view.corpus).filter(({ one, other }) => ids.has(one.id) || ids.has(other.id));
  if (pairs.length === 0) return [];
  const heading = view.t('Maybe the Same Meeting');
  const facts: NodeFacts = {
    kind: 'maybeMeetingGroup', label: heading, description: String(pairs.length), icon: { id: 'question' }, spoken: `${heading}, ${pairs.length}`,
    details: () => [heading, view.t('Meetings that may be one, told twice. Say which, and it is remembered.')],
  };
  return [treeNode(undefined, 'maybe', facts, (group) => {
    const unique = uniqueKeys();
    return pairs.map((pair) => maybePairNode(group, unique(`${meetingKey(pair.one, view)}=${meetingKey(pair.other, view)}`), pair, view));
  })];
}

function maybePairNode(group: TreeNode, key: string, { one, other, why }: MaybePair, view: CorpusView): TreeNode {
  const [full, twin] = [meetingInFull(one, view), meetingInFull(other, view)];
  const first = view.reportsOf(one)[0];
  const facts: NodeFacts = {
    kind: 'maybeMeeting', label: meetingNames(one, view), description: shortText(why, 120), icon: { id: 'question' },
    spoken: view.t('{0} may be the same meeting as {1}: {2}', full, twin, why), details: () => [`${full} = ${twin}?`, oneLine(why)],
    ...(first && { target: triggerOf(first) }),
  };
  return treeNode(group, key, facts, (self) => [meetingNode(self, 'one', one, view, false), meetingNode(self, 'other', other, view, false)]);
}

function groupNode(key: string, label: string, meetings: readonly CorpusMeeting[], view: CorpusView, expanded: boolean): TreeNode {
  const spoken = `${label}, ${counted(meetings.length, '{0} meeting', '{0} meetings', view.t)}`;
  const facts = { kind: 'meetingGroup', label, description: String(meetings.length), expanded, spoken };
  return treeNode(undefined, key, facts, (group) => {
    const unique = uniqueKeys();
    return meetings.map((meeting) => meetingNode(group, unique(meetingKey(meeting, view)), meeting, view, true));
  });
}

/** `isUnderMonth`: the heading above says month and year. */
function meetingNode(group: TreeNode, key: string, meeting: CorpusMeeting, view: CorpusView, isUnderMonth: boolean): TreeNode {
  const reports = view.reportsOf(meeting);
  const full = meetingInFull(meeting, view);
  const facts = meetingFacts(meeting, view);
  const first = reports[0];
  return treeNode(group, key, {
    kind: 'meeting', label: meetingNames(meeting, view), description: meetingDetails(meeting, view, isUnderMonth), icon: statusIcon(meeting.status), subject: meeting.id,
    ...(meeting.decided !== undefined && { context: 'meeting decided' }),
    spoken: `${full}, ${facts}`,
    details: () => [
      full, facts, counted(reports.length, 'Told in {0} article', 'Told in {0} articles', view.t),
      ...(meeting.decided === undefined ? [] : [view.t('Decided by a person, in dateline.yaml')]), ...firstSentence(first, view),
    ],
    ...(first && { target: triggerOf(first) }),
  }, (self) => meetingChildren(self, meeting, view));
}

function firstSentence(report: Report | undefined, view: CorpusView): readonly string[] {
  const sentence = report?.meeting.evidence[0];
  return report && sentence ? [oneLine(view.textOf(report.path).slice(sentence.start, sentence.end))] : [];
}
