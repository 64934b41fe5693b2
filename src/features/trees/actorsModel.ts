// The actors tree as data: the joined corpus in, nodes out. By type, then by how much an actor matters; of a type with
// many, those who matter most and all by name. Before all come pairs who may be one.
import { ENTITY_TYPES, type EntityType } from '../../core/model/analysis.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { type MaybePair, maybePairs } from '../actors/maybeSame.ts';
import { actorNode, wordsOf } from './actorNodes.ts';
import { type ActorRanks, ranksAmong, ranksOf } from './actorRanks.ts';
import { searchableActors } from './actorSearch.ts';
import { firstMention } from './actorFacts.ts';
import type { CorpusView } from './corpusView.ts';
import { kindIcon, typeHeading } from './kindWords.ts';
import { oneLine, shortText } from './labelText.ts';
import { byLetters, MOST_ROWS } from './longLists.ts';
import { moreNode } from './moreNode.ts';
import { lazyNode, type TreeNode, treeNode, uniqueKeys } from './treeNode.ts';

/** Of a type that has more than can be shown; the others stand in their alphabet. */
const MOST_IMPORTANT = 200;

/** `filter`: part of a name in any spelling; accents and case do not count. */
export function actorsTree(view: CorpusView, filter = ''): readonly TreeNode[] {
  const found = filter === '' ? undefined : searchableActors(view.corpus).holding(filter);
  const ranks = found ? ranksAmong(found) : ranksOf(view.corpus);
  const types = ENTITY_TYPES.flatMap((type) => (ranks.count(type) === 0 ? [] : [typeNode(type, ranks, view, filter !== '')]));
  const chosen = found && new Set(found);
  const pairs = maybePairs(view.corpus).filter(({ one, other }) => !chosen || chosen.has(one) || chosen.has(other));
  return pairs.length === 0 ? types : [maybeNode(pairs, view), ...types];
}

function typeNode(type: EntityType, ranks: ActorRanks, view: CorpusView, isFiltered: boolean): TreeNode {
  const count = ranks.count(type);
  const heading = typeHeading(type, view.t);
  const facts = {
    kind: 'actorType', label: heading, description: String(count), icon: kindIcon(type), spoken: `${heading}, ${count}`,
    expanded: isFiltered || type === 'person', holds: (id: string) => ranks.has(type, id),
  };
  return treeNode(undefined, type, facts, (group) =>
    count <= MOST_ROWS ? actorRows(group, ranks.first(type, count), view) : [namesNode(group, type, ranks, view), ...actorRows(group, ranks.first(type, MOST_IMPORTANT), view)]);
}

/** Everybody in the order of the alphabet. */
function namesNode(group: TreeNode, type: EntityType, ranks: ActorRanks, view: CorpusView): TreeNode {
  const count = ranks.count(type);
  const heading = view.t('All by Name');
  const facts = {
    kind: 'actorNames', label: heading, description: String(count), icon: { id: 'list-flat' }, spoken: `${heading}, ${count}`, holds: (id: string) => ranks.has(type, id),
    details: () => [heading, view.t('Below stand those who are named most.')],
  };
  return treeNode(group, 'names', facts, (self) => byLetters(self, ranks.named(type), {
    kind: 'actorLetter', nameOf: (a) => a.name, idOf: (a) => a.id, counted: String, rows: (parent, part) => actorRows(parent, part, view),
  }));
}

function actorRows(group: TreeNode | undefined, actors: readonly CorpusActor[], view: CorpusView): readonly TreeNode[] {
  const key = uniqueKeys();
  return actors.map((actor) => actorNode(group, key(fold(actor.name)), actor, view));
}

/** Questions for a person; closed, so that nobody has to answer. */
function maybeNode(pairs: readonly MaybePair[], view: CorpusView): TreeNode {
  const heading = view.t('Maybe the Same');
  const facts = {
    kind: 'maybeSameGroup', label: heading, description: String(pairs.length), icon: { id: 'question' },
    spoken: `${heading}, ${pairs.length}`, details: () => [heading, view.t('Actors who may be one. Say which, and it is remembered.')],
  };
  return treeNode(undefined, 'maybe', facts, (group) => {
    const key = uniqueKeys();
    const rows = pairs.slice(0, MOST_ROWS).map((pair) => maybePairNode(group, key(`${fold(pair.one.name)}=${fold(pair.other.name)}`), pair, view));
    return [...rows, ...moreNode(group, pairs.length - rows.length, view.t)];
  });
}

function maybePairNode(group: TreeNode, key: string, { one, other, why }: MaybePair, view: CorpusView): TreeNode {
  return lazyNode(group, key, { kind: 'maybeSame' }, () => {
    const first = firstMention(one);
    const label = view.t('{0} = {1}?', shortText(one.name, 40), shortText(other.name, 40));
    return {
      label, description: shortText(why, 120), icon: kindIcon(one.type),
      spoken: view.t('{0} may be the same as {1}: {2}', one.name, other.name, why),
      details: () => [label, oneLine(why)], ...(first && { target: wordsOf(first) }),
    };
  }, (self) => [actorNode(self, 'one', one, view), actorNode(self, 'other', other, view)]);
}
