// The actors tree as data: the joined corpus in, nodes out. By type, then by how much an actor matters; of a type with
// many, those who matter most and all by name. Before all come pairs who may be one.
import { ENTITY_TYPES, type EntityType } from '../../core/model/analysis.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { type MaybePair, maybePairs } from '../actors/maybeSame.ts';
import { actorNode, wordsOf } from './actorNodes.ts';
import { type ActorRanks, rankedActors, ranksOf } from './actorRanks.ts';
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
  const chosen = filter === '' ? undefined : new Set(searchableActors(view).holding(filter));
  const all = rankedActors(view);
  const ranks = chosen ? ranksOf(all.inOrder.filter((a) => chosen.has(a)), view) : all;
  const types = ENTITY_TYPES.flatMap((type) => (ranks.ofType(type).length === 0 ? [] : [typeNode(type, ranks, view, filter !== '')]));
  const pairs = maybePairs(view.corpus).filter(({ one, other }) => !chosen || chosen.has(one) || chosen.has(other));
  return pairs.length === 0 ? types : [maybeNode(pairs, view), ...types];
}

function typeNode(type: EntityType, ranks: ActorRanks, view: CorpusView, isFiltered: boolean): TreeNode {
  const actors = ranks.ofType(type);
  const heading = typeHeading(type, view.t);
  const facts = {
    kind: 'actorType', label: heading, description: String(actors.length), icon: kindIcon(type), spoken: `${heading}, ${actors.length}`,
    expanded: isFiltered || type === 'person', holds: holderOf(actors),
  };
  return treeNode(undefined, type, facts, (group) =>
    actors.length <= MOST_ROWS ? actorRows(group, actors, view) : [...actorRows(group, actors.slice(0, MOST_IMPORTANT), view), namesNode(group, ranks.named(type), view)]);
}

/** Everybody in the order of the alphabet. */
function namesNode(group: TreeNode, actors: readonly CorpusActor[], view: CorpusView): TreeNode {
  const heading = view.t('All by Name');
  const facts = {
    kind: 'actorNames', label: heading, description: String(actors.length), icon: { id: 'list-flat' }, spoken: `${heading}, ${actors.length}`, holds: holderOf(actors),
    details: () => [heading, view.t('Above stand those who are named most.')],
  };
  return treeNode(group, 'names', facts, (self) => byLetters(self, actors, {
    kind: 'actorLetter', nameOf: (a) => a.name, idOf: (a) => a.id, counted: String, rows: (parent, part) => actorRows(parent, part, view),
  }));
}

const holderOf = (actors: readonly CorpusActor[]) => (id: string): boolean => actors.some((a) => a.id === id);

function actorRows(group: TreeNode, actors: readonly CorpusActor[], view: CorpusView): readonly TreeNode[] {
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
