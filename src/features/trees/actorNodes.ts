// One actor of the actors tree: its row, and what it opens to: roles, meetings, what was said, spellings and mentions by
// article. What stands on the row is worked out when it is shown.
import type { CorpusActor, CorpusMeeting } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { firstMention, memberCount, mentionCount } from './actorFacts.ts';
import { calendarGroup } from '../../core/util/calendarGroups.ts';
import type { CorpusView } from './corpusView.ts';
import { counted, kindIcon, statusIcon, typeWord } from './kindWords.ts';
import { oneLine, shortText, wordsInContext } from './labelText.ts';
import { byMonths, grouped, inPages } from './longLists.ts';
import { mainRoleOf } from './mainRole.ts';
import { meetingChildren, triggerOf } from './meetingDetails.ts';
import { meetingDetails, meetingFacts, meetingInFull, meetingKey, meetingNames, newestMeetingsFirst } from './meetingWords.ts';
import { saidNodes } from './saidNodes.ts';
import { lazyNode, type NodeFacts, type TreeNode, treeNode, uniqueKeys, type Words } from './treeNode.ts';

/** More children of one kind than this are folded into a node of their own. */
const FOLD_AWAY = 8;

export function actorNode(group: TreeNode | undefined, key: string, actor: CorpusActor, view: CorpusView): TreeNode {
  return lazyNode(group, key, { kind: 'actor', subject: actor.id }, () => actorFacts(actor, view), (self) => [
    ...roleNodes(self, actor, view), ...meetingNodes(self, actor, view), ...saidNodes(self, actor, view), ...spellingNodes(self, actor, view), ...articleNodes(self, actor, view),
  ]);
}

function actorFacts(actor: CorpusActor, view: CorpusView): Omit<NodeFacts, 'kind' | 'subject'> {
  const { t } = view;
  const role = mainRoleOf(actor, view);
  const first = firstMention(actor);
  const count = mentionCount(actor);
  return {
    label: shortText(actor.name), icon: kindIcon(actor.type),
    ...(actor.decided !== undefined && { context: 'actor decided' }),
    description: [String(count), ...(role === undefined ? [] : [shortText(role, 60)])].join(' · '),
    spoken: [actor.name, typeWord(actor.type, t), role ?? '', counted(count, '{0} mention', '{0} mentions', t)].filter((s) => s !== '').join(', '),
    details: () => actorDetails(actor, view),
    ...(first && { target: wordsOf(first) }),
  };
}

export const wordsOf = (m: CorpusActor['mentions'][number]): Words => ({ path: m.article, start: m.start, end: m.end });

function actorDetails(actor: CorpusActor, view: CorpusView): readonly string[] {
  const { t } = view;
  const meetings = view.meetingsOf(actor.id).length;
  return [
    oneLine(actor.name),
    typeWord(actor.type, t),
    ...view.rolesOf(actor).slice(0, 5).map((r) => oneLine(r.words)),
    ...(actor.aliases.length > 0 ? [t('Also written {0}', shortText(actor.aliases.join(', '), 200))] : []),
    [
      counted(mentionCount(actor), '{0} mention', '{0} mentions', t),
      counted(memberCount(actor), '{0} article', '{0} articles', t),
      ...(meetings > 0 ? [counted(meetings, '{0} meeting', '{0} meetings', t)] : []),
    ].join(' · '),
    ...(actor.decided === undefined ? [] : [t('Decided by a person, in dateline.yaml')]),
  ];
}

/** How the actor is written, capitals and accents apart, each with why it counts as the same; in one node, for they matter when in doubt. */
function spellingNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  const seen = new Set([fold(actor.name)]);
  const spellings = actor.aliases.filter((spelling) => !seen.has(fold(spelling)) && seen.add(fold(spelling)));
  if (spellings.length === 0) return [];
  const reasons = new Map(actor.joined.map((j) => [fold(j.spelling), j.why]));
  const heading = view.t('Spellings');
  const facts = { kind: 'spellings', label: heading, description: String(spellings.length), spoken: `${heading}, ${spellings.length}` };
  return [treeNode(parent, 'spellings', facts, (self) => {
    const key = uniqueKeys();
    return spellings.map((spelling) => lazyNode(self, key(spelling), { kind: 'spelling', subject: spelling }, () => {
      const why = reasons.get(fold(spelling)) ?? '';
      const first = view.wordsSpelled(actor, spelling) ?? firstMention(actor);
      return {
        label: shortText(spelling), details: () => [oneLine(spelling), ...(why === '' ? [] : [oneLine(why)])],
        ...(why !== '' && { description: shortText(why, 160) }), ...(first && { target: wordsOf(first) }),
      };
    }));
  })];
}

function roleNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  return foldAway(parent, 'roles', view.t('Roles'), view.rolesOf(actor), (self, roles) => roles.map((role) => {
    const first = role.stated[0];
    const where = role.stated.length === 1 && first ? shortText(view.titleOf(first.path), 60) : String(role.stated.length);
    const facts = {
      kind: 'role', label: shortText(role.words), description: where, icon: kindIcon('role'),
      details: () => [oneLine(role.words), view.t('Stated in {0}', where)], ...(first && { target: first }),
    };
    const key = `role:${fold(role.words)}`;
    if (role.stated.length < 2) return treeNode(self, key, facts);
    const stated = { ...facts, details: () => [oneLine(role.words), counted(role.stated.length, 'Stated once', 'Stated {0} times', view.t)] };
    return treeNode(self, key, stated, (node) => inPages(node, role.stated, wordLists(view, true), (w) => view.titleOf(w.path)));
  }));
}

function meetingNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  const rows = (self: TreeNode | undefined, meetings: readonly CorpusMeeting[]): readonly TreeNode[] => {
    const key = uniqueKeys();
    return meetings.map((meeting) => lazyNode(self, key(`meeting:${meetingKey(meeting, view)}`), { kind: 'actorMeeting', subject: meeting.id }, () => {
      const [report] = view.reportsOf(meeting, 1);
      const [full, words] = [meetingInFull(meeting, view), meetingFacts(meeting, view)];
      return {
        label: meetingNames(meeting, view, actor.id), description: meetingDetails(meeting, view, false, actor.id), icon: statusIcon(meeting.status),
        spoken: `${full}, ${words}`, details: () => [full, words], ...(report && { target: triggerOf(report) }),
      };
    }, (node) => meetingChildren(node, meeting, view)));
  };
  return foldAway(parent, 'meetings', view.t('Meetings'), newestMeetingsFirst(view.meetingsOf(actor.id)), (self, meetings) => byMonths(self, meetings, {
    rows, kind: 'fold', counted: (n) => counted(n, '{0} meeting', '{0} meetings', view.t), groupOf: (m) => calendarGroup(m.date?.value), nameOf: (m) => meetingNames(m, view, actor.id),
    locale: view.locale, t: view.t,
  }));
}

function articleNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  const byArticle = [...grouped(actor.mentions, (m) => m.article)];
  type Named = (typeof byArticle)[number];
  const rows = (self: TreeNode | undefined, articles: readonly Named[]): readonly TreeNode[] => articles.map(([path, mentions]) => {
    const words = mentions.map(wordsOf);
    const first = words[0];
    const facts: NodeFacts = {
      kind: 'mentionsInArticle', label: shortText(view.titleOf(path)), icon: kindIcon('article'), description: String(words.length),
      spoken: `${view.titleOf(path)}, ${counted(words.length, '{0} mention', '{0} mentions', view.t)}`,
      details: () => [oneLine(view.titleOf(path)), oneLine(path)], ...(first && { target: first }),
    };
    return treeNode(self, `in:${path}`, facts, (node) => inPages(node, words, wordLists(view, false), (w) => String(w.start)));
  });
  return foldAway(parent, 'articles', view.t('Articles'), byArticle, (self, articles) => byMonths(self, articles, {
    rows, kind: 'fold', counted: (n) => counted(n, '{0} article', '{0} articles', view.t), groupOf: ([path]) => calendarGroup(view.publishedOf(path) ?? undefined),
    nameOf: ([path]) => view.titleOf(path), locale: view.locale, t: view.t,
  }));
}

const wordLists = (view: CorpusView, nameArticle: boolean) => ({
  rows: (self: TreeNode | undefined, words: readonly Words[]): readonly TreeNode[] => wordNodes(self, words, view, nameArticle),
  kind: 'fold', counted: (n: number): string => counted(n, '{0} mention', '{0} mentions', view.t),
});

/** One leaf for each stretch of words, shown in its line as search results are. */
function wordNodes(parent: TreeNode | undefined, all: readonly Words[], view: CorpusView, nameArticle: boolean): readonly TreeNode[] {
  const key = uniqueKeys();
  return all.map((words) => lazyNode(parent, key(`${words.path}:${words.start}`), { kind: 'mention' }, () => {
    const marked = wordsInContext(view.textOf(words.path), words);
    const description = nameArticle ? { description: shortText(view.titleOf(words.path), 60) } : {};
    return { ...marked, highlights: [...marked.highlights], target: words, ...description };
  }));
}

/** The nodes themselves, or one node that holds them where there are many. */
function foldAway<T>(parent: TreeNode, key: string, heading: string, items: readonly T[], rows: (parent: TreeNode, items: readonly T[]) => readonly TreeNode[]): readonly TreeNode[] {
  if (items.length <= FOLD_AWAY) return rows(parent, items);
  const facts = { kind: 'fold', label: heading, description: String(items.length) };
  return [treeNode(parent, key, facts, (self) => rows(self, items))];
}
