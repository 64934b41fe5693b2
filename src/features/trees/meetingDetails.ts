// What a meeting opens to, in the tree of meetings and below the actors who took part: who, where, when, what about, how
// its status went from article to article, and the sentences that tell of it.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { Meeting } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { calendarGroup } from '../../core/util/calendarGroups.ts';
import type { CorpusView } from './corpusView.ts';
import { kindIcon, statusIcon, statusWord, typeWord } from './kindWords.ts';
import { oneLine, sentenceWithWords, shortText } from './labelText.ts';
import { meetingDate, participantsOf, shortWords } from './meetingWords.ts';
import { type NodeFacts, type TreeNode, treeNode, uniqueKeys, type Words } from './treeNode.ts';

type Report = ReturnType<CorpusView['reportsOf']>[number];

/** What a meeting opens to, here and below the actors who took part. */
export function meetingChildren(self: TreeNode, meeting: CorpusMeeting, view: CorpusView): readonly TreeNode[] {
  const reports = view.reportsOf(meeting);
  return [
    ...participantNodes(self, meeting, view), ...placeNode(self, meeting, reports, view), ...dateNode(self, meeting, reports, view),
    ...topicNodes(self, reports, view), ...historyNodes(self, meeting, reports, view), ...sourceNodes(self, reports, view),
  ];
}

/** Where an article first tells of it. */
export const triggerOf = ({ path, meeting }: Report): Words => ({ path, start: meeting.trigger.start, end: meeting.trigger.end });

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
    const role = roleIn(actor, reports, view) ?? typeWord(actor.type, view.t);
    const target = mentionIn(actor.id, reports, view);
    const facts = { kind: 'participant', label: shortText(actor.name), description: shortText(role, 60), icon: kindIcon(actor.type), subject: actor.id };
    return treeNode(parent, `with:${actor.type}:${fold(actor.name)}`, { ...facts, ...(target && { target }) });
  });
}

/** The office that the reports state; else the one that the folder states most often. */
function roleIn(actor: CorpusActor, reports: readonly Report[], view: CorpusView): string | undefined {
  const roles = view.rolesOf(actor);
  return (roles.find((role) => role.stated.some((w) => reports.some((r) => r.path === w.path))) ?? roles[0])?.words;
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
  const label = meetingDate(meeting, view) ?? shortWords(meeting.date.value, view);
  const { description, reason } = howKnown(meeting, said, view);
  const facts: NodeFacts = {
    kind: 'meetingDate', label, icon: kindIcon('date'), description, details: () => [label, description, ...(reason === '' ? [] : [reason])],
    ...(said && span && { target: { path: said.path, start: span.start, end: span.end } }),
  };
  return [treeNode(parent, 'date', facts)];
}

/** The words that say it, and how their value was worked out. */
function howKnown({ date, decided }: CorpusMeeting, said: Report | undefined, view: CorpusView): { readonly description: string; readonly reason: string } {
  const span = said?.meeting.date;
  if (!said || !span) return { description: decided === undefined ? view.t('when') : view.t('when: you set it'), reason: '' };
  if (decided !== undefined && span.value !== date?.value) return { description: view.t('when: you set it'), reason: '' };
  const found = corpusIndex(view.corpus).article(said.path)?.dates.find((d) => d.start === span.start);
  const reason = found ? oneLine(found.reason) : '';
  const words = shortText(view.textOf(said.path).slice(span.start, span.end), 40);
  if (words === '' || calendarGroup(date?.value) === undefined) return { description: view.t('when'), reason };
  const guess = found?.guess ? view.t('when: “{0}”, a guess', words) : view.t('when: “{0}”', words);
  return { description: guess, reason };
}

const MOST_TOPICS = 5;

function topicNodes(parent: TreeNode, reports: readonly Report[], view: CorpusView): readonly TreeNode[] {
  const topics = new Map<string, { readonly topic: string; readonly report: Report }>();
  for (const report of reports) for (const topic of report.meeting.topics) if (!topics.has(fold(topic))) topics.set(fold(topic), { topic, report });
  return [...topics].slice(0, MOST_TOPICS).map(([key, { topic, report }]) => {
    const facts = { kind: 'meetingTopic', label: shortText(topic), description: view.t('what about'), icon: { id: 'comment' }, target: triggerOf(report) };
    return treeNode(parent, `topic:${key}`, facts);
  });
}

/** Article by article, oldest first, then what a person said; only where these say different things. An article that leaves it open says nothing. */
function historyNodes(parent: TreeNode, meeting: CorpusMeeting, all: readonly Report[], view: CorpusView): readonly TreeNode[] {
  const reports = all.filter((r) => r.meeting.status !== 'unknown');
  const told = byPublication(reports, view).map((r) => statusWord(r.meeting.status, view.t));
  const now = statusWord(meeting.status, view.t);
  const said = meeting.decided !== undefined && told.at(-1) !== now && !told.includes(now) ? [view.t('{0}, as you set it', now)] : [];
  const steps = [...told, ...said];
  const way = steps.filter((word, i) => word !== steps[i - 1]).join(' → ');
  if (new Set(steps).size < 2) return [];
  const facts: NodeFacts = { kind: 'meetingHistory', label: view.t('Status'), description: way, icon: { id: 'history' } };
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
      kind: 'meetingSource', ...(byArticle.size > 1 && { context: 'meetingSource several' }), label: shortText(view.titleOf(path)), icon: kindIcon('article'), expanded: byArticle.size === 1,
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
      kind: 'meetingSentence', label, highlights: [...highlights], spoken: shortText(text.slice(sentence.start, sentence.end), 1_000),
      details: () => [oneLine(text.slice(sentence.start, sentence.end))],
      target: { path, start: target.start, end: target.end },
    });
  });
}
