// The meetings tree as data: by month, newest first, those without a date last; each opens to who took part, where,
// when, how its status went from article to article, and the sentences that tell of it.
import type { Meeting } from '../../core/model/analysis.ts';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import type { CorpusView } from './corpusView.ts';
import { calendarGroup, compareGroups } from './calendarGroups.ts';
import { counted, kindIcon, statusIcon, statusWord, typeWord } from './kindWords.ts';
import { oneLine, sentenceWithWords, shortText } from './labelText.ts';
import { meetingDate, meetingFacts, meetingKey, meetingLabel, newestFirst, participantsOf, shortWords, withDay } from './meetingWords.ts';
import { type NodeFacts, type TreeNode, treeNode, uniqueKeys, type Words } from './treeNode.ts';

type Report = ReturnType<CorpusView['reportsOf']>[number];

export function meetingsTree(view: CorpusView): readonly TreeNode[] {
  const groups = new Map<string, CorpusMeeting[]>();
  const undated: CorpusMeeting[] = [];
  for (const meeting of view.corpus.meetings) {
    const group = calendarGroup(meeting.date?.value);
    if (group === undefined) undated.push(meeting);
    else if (groups.get(group)?.push(meeting) === undefined) groups.set(group, [meeting]);
  }
  const dated = [...groups].sort(([a], [b]) => compareGroups(a, b)).map(([group, meetings]) => {
    const words = group.length === 4 ? group : monthWords(group, view.locale);
    return groupNode(group, words, meetings.sort(newestFirst), view, true);
  });
  return undated.length === 0 ? dated : [...dated, groupNode('undated', view.t('Date unknown'), undated, view, dated.length === 0)];
}

function groupNode(key: string, label: string, meetings: readonly CorpusMeeting[], view: CorpusView, expanded: boolean): TreeNode {
  const facts = { kind: 'meetingGroup', label, description: String(meetings.length), expanded };
  return treeNode(undefined, key, facts, (group) => {
    const unique = uniqueKeys();
    return meetings.map((meeting) => meetingNode(group, unique(meetingKey(meeting, view)), meeting, view));
  });
}

function meetingNode(group: TreeNode, key: string, meeting: CorpusMeeting, view: CorpusView): TreeNode {
  const reports = view.reportsOf(meeting);
  const label = meetingLabel(meeting, view);
  const facts = meetingFacts(meeting, view);
  const first = reports[0];
  return treeNode(group, key, {
    kind: 'meeting', label: withDay(label, meeting, view), description: facts, icon: statusIcon(meeting.status), subject: meeting.id,
    spoken: `${label}, ${facts}`,
    details: () => [label, facts, counted(reports.length, 'Told in {0} article', 'Told in {0} articles', view.t), ...firstSentence(first, view)],
    ...(first && { target: triggerOf(first) }),
  }, (self) => meetingChildren(self, meeting, view));
}

/** What a meeting opens to, here and below the actors who took part. */
export function meetingChildren(self: TreeNode, meeting: CorpusMeeting, view: CorpusView): readonly TreeNode[] {
  const reports = view.reportsOf(meeting);
  return [
    ...participantNodes(self, meeting, view), ...placeNode(self, meeting, reports, view), ...dateNode(self, meeting, reports, view),
    ...historyNodes(self, meeting, reports, view), ...sourceNodes(self, reports, view),
  ];
}

const triggerOf = ({ path, meeting }: Report): Words => ({ path, start: meeting.trigger.start, end: meeting.trigger.end });

function firstSentence(report: Report | undefined, view: CorpusView): readonly string[] {
  const sentence = report?.meeting.evidence[0];
  return report && sentence ? [oneLine(view.textOf(report.path).slice(sentence.start, sentence.end))] : [];
}

/** The first mention of a corpus actor in the first of the reports that has one. */
function mentionIn(id: string, reports: readonly Report[], view: CorpusView): Words | undefined {
  const mentions = view.actor(id)?.mentions ?? [];
  for (const { path, meeting } of reports) {
    const inArticle = mentions.filter((m) => m.article === path);
    const near = inArticle.find((m) => meeting.evidence.some((e) => e.start <= m.start && m.end <= e.end)) ?? inArticle[0];
    if (near) return { path, start: near.start, end: near.end };
  }
  return undefined;
}

function participantNodes(parent: TreeNode, meeting: CorpusMeeting, view: CorpusView): readonly TreeNode[] {
  const reports = view.reportsOf(meeting);
  return participantsOf(meeting, view).map((actor) => {
    const role = view.rolesOf(actor)[0]?.words ?? typeWord(actor.type, view.t);
    const target = mentionIn(actor.id, reports, view);
    const facts = { kind: 'participant', label: shortText(actor.name), description: shortText(role, 60), icon: kindIcon(actor.type), subject: actor.id };
    return treeNode(parent, `with:${actor.type}:${fold(actor.name)}`, { ...facts, ...(target && { target }) });
  });
}

function placeNode(parent: TreeNode, meeting: CorpusMeeting, reports: readonly Report[], view: CorpusView): readonly TreeNode[] {
  const place = view.actor(meeting.place);
  if (!place) return [];
  const target = mentionIn(place.id, reports, view);
  const facts: NodeFacts = {
    kind: 'meetingPlace', label: shortText(place.name), description: view.t('where'), icon: kindIcon('place'), subject: place.id,
    ...(target && { target }),
  };
  return [treeNode(parent, 'place', facts)];
}

function dateNode(parent: TreeNode, meeting: CorpusMeeting, reports: readonly Report[], view: CorpusView): readonly TreeNode[] {
  if (!meeting.date) return [];
  const said = reports.find((r) => r.meeting.date?.value === meeting.date?.value) ?? reports.find((r) => r.meeting.date);
  const span = said?.meeting.date;
  const words = said && span ? shortText(view.textOf(said.path).slice(span.start, span.end), 40) : '';
  const facts: NodeFacts = {
    kind: 'meetingDate', label: meetingDate(meeting, view) ?? shortWords(meeting.date.value, view), icon: kindIcon('date'),
    description: words === '' || calendarGroup(meeting.date.value) === undefined ? view.t('when') : view.t('when: “{0}”', words),
    ...(said && span && { target: { path: said.path, start: span.start, end: span.end } }),
  };
  return [treeNode(parent, 'date', facts)];
}

/** Article by article, oldest first; only where the articles say different things. */
function historyNodes(parent: TreeNode, meeting: CorpusMeeting, reports: readonly Report[], view: CorpusView): readonly TreeNode[] {
  if (new Set(reports.map((r) => r.meeting.status)).size < 2) return [];
  const facts: NodeFacts = { kind: 'meetingHistory', label: view.t('Status'), description: statusWord(meeting.status, view.t), icon: { id: 'history' } };
  return [treeNode(parent, 'history', facts, (self) => {
    const key = uniqueKeys();
    return byPublication(reports, view).map((report) => treeNode(self, key(report.path), {
      kind: 'meetingStatus', label: statusWord(report.meeting.status, view.t), icon: statusIcon(report.meeting.status),
      description: [...publishedWords(report.path, view), shortText(view.titleOf(report.path), 60)].join(' · '), target: triggerOf(report),
    }));
  })];
}

const byPublication = (reports: readonly Report[], view: CorpusView): readonly Report[] =>
  [...reports].sort((a, b) => (view.publishedOf(a.path) ?? '').localeCompare(view.publishedOf(b.path) ?? ''));

function publishedWords(path: string, view: CorpusView): readonly string[] {
  const published = view.publishedOf(path);
  return published === null ? [] : [shortWords(published, view)];
}

/** One source: its sentences at once. Several: by article. */
function sourceNodes(parent: TreeNode, reports: readonly Report[], view: CorpusView): readonly TreeNode[] {
  const byArticle = new Map<string, Meeting[]>();
  for (const { path, meeting } of byPublication(reports, view)) byArticle.set(path, [...(byArticle.get(path) ?? []), meeting]);
  return [...byArticle].map(([path, told]) => {
    const first = told[0];
    const facts: NodeFacts = {
      kind: 'meetingSource', label: shortText(view.titleOf(path)), icon: kindIcon('article'), expanded: byArticle.size === 1,
      description: publishedWords(path, view)[0] ?? view.t('date unknown'), details: () => [oneLine(view.titleOf(path)), oneLine(path)],
      ...(first && { target: triggerOf({ path, meeting: first }) }),
    };
    return treeNode(parent, `source:${path}`, facts, (self) => told.flatMap((meeting) => sentenceNodes(self, path, meeting, view)));
  });
}

function sentenceNodes(parent: TreeNode, path: string, meeting: Meeting, view: CorpusView): readonly TreeNode[] {
  const text = view.textOf(path);
  return meeting.evidence.map((sentence) => {
    const triggers = meeting.triggers.filter((t) => sentence.start <= t.start && t.end <= sentence.end);
    const { label, highlights } = sentenceWithWords(text, sentence, triggers);
    const target = triggers[0] ?? sentence;
    return treeNode(parent, `${sentence.start}`, {
      kind: 'meetingSentence', label, highlights: [...highlights], details: () => [oneLine(text.slice(sentence.start, sentence.end))],
      target: { path, start: target.start, end: target.end },
    });
  });
}
