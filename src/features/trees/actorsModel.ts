// The actors tree as data: the joined corpus in, nodes out. By type, then by how much an actor matters; each opens to
// roles, meetings, spellings and mentions by article. Before all come pairs who may be one.
import { ENTITY_TYPES, type EntityType } from '../../core/model/analysis.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import type { CorpusView } from './corpusView.ts';
import { type MaybePair, maybePairs } from '../actors/maybeSame.ts';
import { counted, kindIcon, statusIcon, typeHeading, typeWord } from './kindWords.ts';
import { oneLine, shortText, wordsInContext } from './labelText.ts';
import { meetingChildren } from './meetingsModel.ts';
import { meetingDetails, meetingFacts, meetingInFull, meetingKey, meetingNames, newestFirst } from './meetingWords.ts';
import { saidNodes } from './saidNodes.ts';
import { type NodeFacts, type TreeNode, treeNode, uniqueKeys, type Words } from './treeNode.ts';

/** More children of one kind than this are folded into a node of their own. */
const FOLD_AWAY = 8;

/** Mentions count once, articles and meetings twice: a name in many articles matters more than one in a long one. */
export const weight = (actor: CorpusActor, view: CorpusView): number =>
  actor.mentions.length + 2 * actor.members.length + 2 * view.meetingsOf(actor.id).length;

/** Actors by weight, then by name. */
export function actorsByWeight(view: CorpusView, type: EntityType): readonly CorpusActor[] {
  return view.corpus.actors
    .filter((a) => a.type === type && a.mentions.length > 0)
    .map((actor) => ({ actor, weight: weight(actor, view) }))
    .sort((a, b) => b.weight - a.weight || a.actor.name.localeCompare(b.actor.name))
    .map(({ actor }) => actor);
}

/** Whether a filter's words are in the name or a spelling of it; accents and case do not count. */
function matchesFilter(actor: CorpusActor, filter: string): boolean {
  const wanted = fold(filter);
  return wanted === '' || [actor.name, ...actor.aliases].some((name) => fold(name).includes(wanted));
}

export function actorsTree(view: CorpusView, filter = ''): readonly TreeNode[] {
  const types = ENTITY_TYPES.flatMap((type) => {
    const actors = actorsByWeight(view, type).filter((a) => matchesFilter(a, filter));
    if (actors.length === 0) return [];
    const heading = typeHeading(type, view.t);
    const facts = {
      kind: 'actorType', label: heading, description: String(actors.length), icon: kindIcon(type),
      spoken: `${heading}, ${actors.length}`, expanded: filter !== '' || type === 'person',
    };
    return [treeNode(undefined, type, facts, (group) => {
      const key = uniqueKeys();
      return actors.map((actor) => actorNode(group, key(fold(actor.name)), actor, view));
    })];
  });
  const pairs = maybePairs(view.corpus).filter(({ one, other }) => matchesFilter(one, filter) || matchesFilter(other, filter));
  return pairs.length === 0 ? types : [maybeNode(pairs, view), ...types];
}

/** Questions for a person; closed, so that nobody has to answer. */
function maybeNode(pairs: readonly MaybePair[], view: CorpusView): TreeNode {
  const heading = view.t('Maybe the Same');
  const facts: NodeFacts = {
    kind: 'maybeSameGroup', label: heading, description: String(pairs.length), icon: { id: 'question' },
    spoken: `${heading}, ${pairs.length}`, details: () => [heading, view.t('Actors who may be one. Say which, and it is remembered.')],
  };
  return treeNode(undefined, 'maybe', facts, (group) => {
    const key = uniqueKeys();
    return pairs.map((pair) => maybePairNode(group, key(`${fold(pair.one.name)}=${fold(pair.other.name)}`), pair, view));
  });
}

function maybePairNode(group: TreeNode, key: string, { one, other, why }: MaybePair, view: CorpusView): TreeNode {
  const first = one.mentions[0];
  const label = view.t('{0} = {1}?', shortText(one.name, 40), shortText(other.name, 40));
  const facts: NodeFacts = {
    kind: 'maybeSame', label, description: shortText(why, 120), icon: kindIcon(one.type),
    spoken: view.t('{0} may be the same as {1}: {2}', one.name, other.name, why),
    details: () => [label, oneLine(why)], ...(first && { target: wordsOf(first) }),
  };
  return treeNode(group, key, facts, (self) => [actorNode(self, 'one', one, view), actorNode(self, 'other', other, view)]);
}

function actorNode(group: TreeNode, key: string, actor: CorpusActor, view: CorpusView): TreeNode {
  const { t } = view;
  const role = view.rolesOf(actor)[0]?.words;
  const first = actor.mentions[0];
  const mentions = counted(actor.mentions.length, '{0} mention', '{0} mentions', t);
  const facts: NodeFacts = {
    kind: 'actor', label: shortText(actor.name), subject: actor.id, icon: kindIcon(actor.type),
    ...(actor.decided !== undefined && { context: 'actor decided' }),
    description: [String(actor.mentions.length), ...(role === undefined ? [] : [shortText(role, 60)])].join(' · '),
    spoken: [actor.name, typeWord(actor.type, t), role ?? '', mentions].filter((s) => s !== '').join(', '),
    details: () => actorDetails(actor, view),
    ...(first && { target: wordsOf(first) }),
  };
  return treeNode(group, key, facts, (self) => [
    ...roleNodes(self, actor, view), ...meetingNodes(self, actor, view), ...saidNodes(self, actor, view), ...spellingNodes(self, actor, view), ...articleNodes(self, actor, view),
  ]);
}

const wordsOf = (m: CorpusActor['mentions'][number]): Words => ({ path: m.article, start: m.start, end: m.end });

function actorDetails(actor: CorpusActor, view: CorpusView): readonly string[] {
  const { t } = view;
  const meetings = view.meetingsOf(actor.id).length;
  return [
    oneLine(actor.name),
    typeWord(actor.type, t),
    ...view.rolesOf(actor).slice(0, 5).map((r) => oneLine(r.words)),
    ...(actor.aliases.length > 0 ? [t('Also written {0}', shortText(actor.aliases.join(', '), 200))] : []),
    [
      counted(actor.mentions.length, '{0} mention', '{0} mentions', t),
      counted(actor.members.length, '{0} article', '{0} articles', t),
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
    return spellings.map((spelling) => {
      const why = reasons.get(fold(spelling)) ?? '';
      const first = view.wordsSpelled(actor, spelling) ?? actor.mentions[0];
      return treeNode(self, key(spelling), {
        kind: 'spelling', label: shortText(spelling), subject: spelling, details: () => [oneLine(spelling), ...(why === '' ? [] : [oneLine(why)])],
        ...(why !== '' && { description: shortText(why, 160) }), ...(first && { target: wordsOf(first) }),
      });
    });
  })];
}

function roleNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  return foldAway(parent, 'roles', view.t('Roles'), view.rolesOf(actor), (self, role) => {
    const first = role.stated[0];
    const where = role.stated.length === 1 && first ? shortText(view.titleOf(first.path), 60) : String(role.stated.length);
    const facts = {
      kind: 'role', label: shortText(role.words), description: where, icon: kindIcon('role'),
      details: () => [oneLine(role.words), view.t('Stated in {0}', where)], ...(first && { target: first }),
    };
    const key = `role:${fold(role.words)}`;
    if (role.stated.length < 2) return treeNode(self, key, facts);
    const stated = { ...facts, details: () => [oneLine(role.words), counted(role.stated.length, 'Stated once', 'Stated {0} times', view.t)] };
    return treeNode(self, key, stated, (node) => wordNodes(node, role.stated, view, true));
  });
}

function meetingNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  const key = uniqueKeys();
  return foldAway(parent, 'meetings', view.t('Meetings'), [...view.meetingsOf(actor.id)].sort(newestFirst), (self, meeting) => {
    const report = view.reportsOf(meeting)[0];
    const [full, words] = [meetingInFull(meeting, view), meetingFacts(meeting, view)];
    const facts: NodeFacts = {
      kind: 'actorMeeting', label: meetingNames(meeting, view, actor.id), description: meetingDetails(meeting, view, false, actor.id), icon: statusIcon(meeting.status), subject: meeting.id,
      spoken: `${full}, ${words}`, details: () => [full, words],
      ...(report && { target: { path: report.path, start: report.meeting.trigger.start, end: report.meeting.trigger.end } }),
    };
    return treeNode(self, key(`meeting:${meetingKey(meeting, view)}`), facts, (node) => meetingChildren(node, meeting, view));
  });
}

function articleNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  const byArticle = new Map<string, Words[]>();
  for (const m of actor.mentions) {
    const list = byArticle.get(m.article);
    if (list) list.push(wordsOf(m));
    else byArticle.set(m.article, [wordsOf(m)]);
  }
  return foldAway(parent, 'articles', view.t('Articles'), [...byArticle], (self, [path, words]) => {
    const first = words[0];
    const facts: NodeFacts = {
      kind: 'mentionsInArticle', label: shortText(view.titleOf(path)), icon: kindIcon('article'), description: String(words.length),
      spoken: `${view.titleOf(path)}, ${counted(words.length, '{0} mention', '{0} mentions', view.t)}`,
      details: () => [oneLine(view.titleOf(path)), oneLine(path)], ...(first && { target: first }),
    };
    return treeNode(self, `in:${path}`, facts, (node) => wordNodes(node, words, view, false));
  });
}

/** One leaf for each stretch of words, shown in its line as search results are. */
function wordNodes(parent: TreeNode, all: readonly Words[], view: CorpusView, nameArticle: boolean): readonly TreeNode[] {
  const key = uniqueKeys();
  return all.map((words) => {
    const marked = wordsInContext(view.textOf(words.path), words);
    const facts = { kind: 'mention', ...marked, highlights: [...marked.highlights], target: words };
    const description = nameArticle ? { description: shortText(view.titleOf(words.path), 60) } : {};
    return treeNode(parent, key(`${words.path}:${words.start}`), { ...facts, ...description });
  });
}

/** The nodes themselves, or one node that holds them where there are many. */
function foldAway<T>(
  parent: TreeNode, key: string, heading: string, items: readonly T[], make: (parent: TreeNode, item: T) => TreeNode,
): readonly TreeNode[] {
  if (items.length <= FOLD_AWAY) return items.map((item) => make(parent, item));
  const facts = { kind: 'fold', label: heading, description: String(items.length) };
  return [treeNode(parent, key, facts, (self) => items.map((item) => make(self, item)))];
}
