// What two annotators differ in as tree data: by article, each place with both answers; what is decided is gone.
import { type Disagreement, findDisagreements, type MarkedAnnotation, markedOf } from '../../core/agreement/index.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import { counted, kindIcon } from '../trees/kindWords.ts';
import { oneLine, shortText, wordsInContext } from '../trees/labelText.ts';
import { type Translate, type TreeNode, treeNode } from '../trees/treeNode.ts';
import type { ComparedArticle } from './annotatorFiles.ts';

export type Pair = readonly [string, string];

export interface OpenArticle extends Pick<ComparedArticle, 'path' | 'title' | 'text' | 'folder'> {
  readonly open: readonly Disagreement<MarkedAnnotation>[];
  /** Annotations of the first that the second made as well and that the shared sidecar lacks. */
  readonly agreed: readonly Annotation[];
}

/** Articles that both annotated. A place is decided once the shared sidecar holds one of its annotations. */
export function openArticles(articles: readonly ComparedArticle[], [first, second]: Pair): OpenArticle[] {
  return articles.flatMap(({ path, title, text, folder, annotators, decided }) => {
    const [a, b] = [annotators.get(first), annotators.get(second)];
    if (!a || !b) return [];
    const { agreed, disagreements } = findDisagreements(markedOf(a), markedOf(b), meaningOf);
    const isDecided = (m: MarkedAnnotation): boolean => decided.has(m.id);
    return [{
      path, title, text, folder, open: disagreements.filter((d) => ![...d.first, ...d.second].some(isDecided)),
      agreed: agreed.filter((m) => !isDecided(m)).map((m) => m.annotation),
    }];
  });
}

/** Who, when or which meeting is meant. */
const meaningOf = ({ annotation: { actor, value, meeting } }: MarkedAnnotation): string => [actor, value, meeting].filter((said) => said !== undefined).join(' ');

/** `subject` of a place: what `disagreementAt` finds it by. */
export function disagreementsTree(articles: readonly OpenArticle[], pair: Pair, t: Translate): readonly TreeNode[] {
  return articles.filter((a) => a.open.length > 0).map((article) => {
    const facts = {
      kind: 'disagreementArticle', label: shortText(article.title), description: String(article.open.length), icon: kindIcon('article'), expanded: true,
      spoken: `${oneLine(article.title)}, ${counted(article.open.length, '{0} place', '{0} places', t)}`, details: () => [oneLine(article.title), oneLine(article.path)],
    };
    return treeNode(undefined, article.path, facts, (self) => article.open.map((d) => placeNode(self, article, d, pair, t)));
  });
}

function placeNode(parent: TreeNode, article: OpenArticle, place: Disagreement<MarkedAnnotation>, [first, second]: Pair, t: Translate): TreeNode {
  const { path, text } = article;
  const words = shortText(text.slice(place.start, place.end), 60);
  const answers = [`${first}: ${answer(place.first, article, place, t)}`, `${second}: ${answer(place.second, article, place, t)}`];
  return treeNode(parent, `${place.start}-${place.end}`, {
    kind: 'disagreement', label: words, description: answers.join(' · '), icon: { id: 'question' },
    target: { path, start: place.start, end: place.end }, subject: `${path}\n${place.start}`,
    spoken: `${words}, ${answers.join(', ')}`, details: () => [wordsInContext(text, place).label.trim(), ...answers, t('Take one or both into the shared annotations.')],
  });
}

/** The labels, each with its words where they are not the whole place, or with what is meant where that is the difference. */
function answer(marked: readonly MarkedAnnotation[], { text, folder }: OpenArticle, place: Disagreement<MarkedAnnotation>, t: Translate): string {
  if (marked.length === 0) return t('nothing');
  const name = (id: string): string => shortText(folder.labels.find((l) => l.id === id)?.name ?? id, 30);
  const meant = ({ annotation: { actor, value, meeting } }: MarkedAnnotation): string => {
    const who = actor === undefined ? undefined : shortText(folder.actors.find((a) => a.id === actor)?.name ?? actor, 30);
    return [who, value, meeting].filter((said) => said !== undefined).join(' ') || t('no value');
  };
  if (place.kind === 'meaning') return marked.map((m) => `${name(m.label)}, ${meant(m)}`).join(', ');
  return marked.map((m) => (m.start === place.start && m.end === place.end ? name(m.label) : `${name(m.label)} “${shortText(text.slice(m.start, m.end), 30)}”`)).join(', ');
}

export const disagreementAt = (articles: readonly OpenArticle[], subject: string): { readonly path: string; readonly place: Disagreement<MarkedAnnotation> } | undefined => {
  const [path = '', start = ''] = subject.split('\n');
  const place = articles.find((a) => a.path === path)?.open.find((d) => String(d.start) === start);
  return place && { path, place };
};
